import { isClobbered } from './clobbered.js';
import { firstOf, nextOf, parentOf } from './tree.js';
import { isClutterByName } from './clutter.js';
import { isInline, isSilent } from './content-text.js';
import { isElement, isText } from './node-kind.js';

/** How much an element says, in characters. */
export interface Weight {
  readonly element: Element;
  /** All its text. */
  text: number;
  /** The part that is running text, links discounted. */
  prose: number;
  /** The running text of its own, outside blocks in it. */
  own: number;
}

export type Weights = ReadonlyMap<Element, Weight>;

/** Less than this in a row is a label, not running text. */
const leastProse = 40;

const apart = /^(?:nav|aside|footer|menu|button|label|dialog|canvas|object|audio|video|head)$/u;

/** What a person would point at shows within so many nodes, however long it goes on. */
const mostNodes = 8000;

/** Weighs an element and the blocks in it, but those that are hidden or no part of an article. */
export function weigh(root: Element): Weights {
  const weights = new Map<Element, Weight>();
  const open: Weight[] = [];
  const seen = visibility(root);
  let length = 0;
  let linked = 0;
  let link = null as Node | null;

  const lineEnds = (): void => {
    const around = open.at(-1);
    if (around && length > 0 && (length < leastProse || seen(around.element))) {
      const free = length - linked;
      around.text += length;
      if (free >= leastProse) around.own += (free * free) / length;
    }
    length = linked = 0;
  };
  const enter = (element: Element): void => {
    if (!link && element.localName === 'a') link = element;
    if (isInline(element)) return;
    lineEnds();
    const weight = { element, text: 0, prose: 0, own: 0 };
    weights.set(element, weight);
    open.push(weight);
  };
  const leave = (node: Node): void => {
    if (node === link) link = null;
    if (open.at(-1)?.element !== node) return;
    lineEnds();
    const weight = open.pop();
    if (!weight) return;
    weight.prose += weight.own;
    const outer = open.at(-1);
    if (!outer) return;
    outer.text += weight.text;
    outer.prose += weight.prose;
  };

  /** What follows a node behind all that it ends. */
  const after = (last: Node): Node | null => {
    for (let at = last; at !== root;) {
      const next = nextOf(at);
      if (next) return next;
      const parent = parentOf(at);
      if (!parent) return null;
      at = parent;
      leave(at);
    }
    return null;
  };

  enter(root);
  let node = firstOf(root);
  for (let left = mostNodes; node && left > 0; left -= 1) {
    let next: Node | null = null;
    if (isText(node)) {
      const added = node.data.trim().length;
      length += added;
      if (link) linked += added;
    } else if (isElement(node) && isPart(node)) {
      enter(node);
      next = firstOf(node);
      if (!next) leave(node);
    }
    node = next ?? after(node);
  }
  for (let last = open.at(-1); last; last = open.at(-1)) leave(last.element);
  return weights;
}

function isPart(element: Element): boolean {
  return (
    !isClobbered(element) &&
    !isSilent(element) &&
    !apart.test(element.localName) &&
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    (isInline(element) || !isClutterByName(element))
  );
}

/** Whether a block is seen; all are in a document that is not shown. */
function visibility(root: Element): (element: Element) => boolean {
  if (!root.ownerDocument.defaultView || !root.checkVisibility()) return () => true;
  return (element) => element.checkVisibility({ visibilityProperty: true });
}
