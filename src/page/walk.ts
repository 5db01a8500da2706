import { framedPage } from './framed-page.js';
import { isCharacterData, isElement, isRange, isText } from './node-kind.js';

/** What a walk meets, in document order; `context` is what was made of the element around it. */
export type Step<Context> =
  | { readonly kind: 'enter' | 'leave'; readonly element: Element; readonly context: Context }
  | {
      readonly kind: 'text';
      readonly node: Text;
      readonly start: number;
      readonly end: number;
      readonly context: Context | undefined;
    };

/** What the walk itself wants to know of a context. */
export interface WalkContext {
  /** Whether the element is passed by once it was entered: what it says stands for all inside. */
  readonly opaque?: boolean;
}

/** An element being walked through: where the walk is in it, and where it ends. */
interface Frame<Context> {
  /** The element, its shadow root or the page in its frame where it has one, or the slot that shows what is assigned to it. */
  readonly parent: Node;
  readonly element: Element | undefined;
  readonly context: Context | undefined;
  /** The child that was visited last; null before the first. */
  current: Node | null;
  /** What followed it then, should it be gone by the time the walk goes on. */
  next: Node | null;
  /** The child before which the walk ends; null for the end of the element. */
  readonly stop: Node | null;
  /** What a slot shows in place of its children. */
  readonly assigned: Node[];
}

/**
 * Goes through a subtree, or the part of it that a range holds, one node at a time and no further
 * than it is asked to. The elements around a range's start are entered first. Open shadow roots are
 * gone through in place of the children of their hosts, which come where they are slotted. So are
 * pages in frames that this page may look into.
 *
 * The page may change between two steps: what is removed is left out, what is added ahead is met.
 *
 * @param contextOf What an element means for what is inside it, from what surrounds it; nothing to
 * pass it by. Asked once for each element.
 */
export function* walk<Context extends WalkContext>(
  source: Element | Range,
  contextOf: (element: Element, outer: Context | undefined) => Context | undefined,
): Generator<Step<Context>> {
  const range = isRange(source) ? source : rangeAround(source);
  const frames: Frame<Context>[] = [];

  const path = pathToStart(range);
  for (const [i, node] of path.entries()) {
    let context: Context | undefined;
    if (isElement(node)) {
      context = contextOf(node, frames.at(-1)?.context);
      // What is passed by may hold the start of a range that goes on behind it.
      if (!context) break;
      yield { kind: 'enter', element: node, context };
    }
    const inner = path[i + 1];
    const next = inner ? inner.nextSibling : firstNode(range);
    frames.push({
      ...{ parent: node, element: isElement(node) ? node : undefined, context, assigned: [] },
      ...{ current: inner ?? null, next, stop: stopIn(node, range) },
    });
  }

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { element, context } = frame;
    const node = advance(frame);
    if (!node) {
      frames.pop();
      if (element && context) yield { kind: 'leave', element, context };
    } else if (isText(node)) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      if (start < end) yield { kind: 'text', node, start, end, context };
    } else if (isElement(node)) {
      const inner = contextOf(node, context);
      if (!inner) continue;
      yield { kind: 'enter', element: node, context: inner };
      if (inner.opaque) yield { kind: 'leave', element: node, context: inner };
      else frames.push(frameOf(node, inner, range));
    }
  }
}

function rangeAround(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

/** From the innermost element around the whole range down to the one that holds its start. */
function pathToStart({ startContainer, commonAncestorContainer }: Range): Node[] {
  const path: Node[] = [];
  for (let node: Node | null = startContainer; node; node = node.parentNode) {
    if (!isCharacterData(node)) path.unshift(node);
    if (path.length > 0 && node.contains(commonAncestorContainer)) break;
  }
  return path;
}

function firstNode({ startContainer, startOffset }: Range): Node | null {
  return isCharacterData(startContainer)
    ? startContainer
    : (startContainer.childNodes[startOffset] ?? null);
}

/** The child of a node at which a range is left behind. */
function stopIn(parent: Node, { endContainer, endOffset }: Range): Node | null {
  if (parent === endContainer) return parent.childNodes[endOffset] ?? null;
  if (!parent.contains(endContainer)) return null;
  let last: Node = endContainer;
  while (last.parentNode && last.parentNode !== parent) last = last.parentNode;
  return last.nextSibling;
}

function frameOf<Context>(element: Element, context: Context, range: Range): Frame<Context> {
  const parent = element.shadowRoot ?? framedPage(element) ?? element;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return {
    ...{ parent, element, context, assigned, current: null },
    next: parent.firstChild,
    stop: stopIn(parent, range),
  };
}

function advance<Context>(frame: Frame<Context>): Node | null {
  if (frame.assigned.length > 0) {
    const shown = frame.assigned.shift() ?? null;
    if (frame.assigned.length === 0) frame.next = null;
    return shown;
  }
  const { parent, current, stop } = frame;
  const node = current?.parentNode === parent ? current.nextSibling : frame.next;
  if (!node || node === stop || node.parentNode !== parent) return null;
  frame.current = node;
  frame.next = node.nextSibling;
  return node;
}
