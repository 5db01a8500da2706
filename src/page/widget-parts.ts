import { composedParent } from './composed-parent.js';

/** Elements of a widget in which it shows text of the page. */
const texts = new WeakSet<EventTarget>();

/** Lets what is in an element of a widget count as the page's text, as much as the page itself. */
export function countAsText(element: Element): void {
  texts.add(element);
}

/** Whether a node is a widget's own, and no text of the page that it shows. */
export function isPartOf(widget: Element, node: Node): boolean {
  return isMetFirst(widget, upFrom(node));
}

/** Whether an event happened in what is a widget's own. */
export function happenedIn(widget: Element, event: Event): boolean {
  return isMetFirst(widget, event.composedPath());
}

function isMetFirst(widget: Element, path: Iterable<EventTarget>): boolean {
  for (const at of path) {
    if (texts.has(at)) return false;
    if (at === widget) return true;
  }
  return false;
}

function* upFrom(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = composedParent(at)) yield at;
}
