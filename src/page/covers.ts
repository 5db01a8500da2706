import { composedContains, composedParent } from './composed-parent.js';
import { isElement } from './node-kind.js';

/** What stays in place above other things at a point of a window: a sticky header, the player. */
export function coverAt(page: Document, x: number, y: number, below: Node): Element | undefined {
  for (let at: Node | null = deepestAt(page, x, y); at; at = composedParent(at)) {
    if (!isElement(at)) continue;
    if (composedContains(at, below)) return undefined;
    if (/^(?:fixed|sticky)$/u.test(getComputedStyle(at).position)) return at;
  }
  return undefined;
}

/** The element at a point of a window, in shadow roots too. */
export function deepestAt(page: Document, x: number, y: number): Element | null {
  let found = page.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; found = inner) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
  }
  return found;
}
