import { isClobbered } from './clobbered.js';
import { isCharacterData, isElement, isRange, isText } from './node-kind.js';
import { isShown } from './is-shown.js';
import { insideOf, WalkFrame } from './walk-frame.js';

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
  readonly element: Element;
  /** Whether the element is passed by once it was entered: what it says stands for all inside. */
  readonly opaque?: boolean;
}

/**
 * Goes through a subtree, or the part of it that a range holds, one node at a time and no further
 * than it is asked to. The elements around a range's start are entered first. Open shadow roots are
 * gone through in place of the children of their hosts, which come where they are slotted. So are
 * pages in frames that this page may look into.
 *
 * The page may change between two steps: what is removed is left out, what is added ahead is met,
 * and where a part of the page was made anew the walk goes on in the new one.
 *
 * @param contextIn What an element means for what is inside it, from what surrounds it; nothing to
 * pass it by. Asked once for each element.
 */
export function* walk<Context extends WalkContext>(
  source: Element | Range,
  contextIn: (element: Element, outer: Context | undefined) => Context | undefined,
): Generator<Step<Context>> {
  const contextOf: typeof contextIn = (element, outer) =>
    isClobbered(element) ? undefined : contextIn(element, outer);
  const range = isRange(source) ? source.cloneRange() : rangeAround(source);
  const wasShown = isShown(range.startContainer);
  const frames: WalkFrame<Context>[] = [];

  const path = pathToStart(range);
  for (const node of path) {
    let context: Context | undefined;
    if (isElement(node)) {
      context = contextOf(node, frames.at(-1)?.context);
      // What is passed by may hold the start of a range that goes on behind it.
      if (!context) break;
      yield { kind: 'enter', element: node, context };
    }
    const frame = new WalkFrame(node, context, range);
    const inner = path[frames.length + 1] ?? null;
    frame.startBehind(inner, inner ? inner.nextSibling : firstNode(range));
    frames.push(frame);
  }

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (wasShown && !isShown(frame.parent)) {
      goOnIn(frames);
      continue;
    }
    const { parent, context } = frame;
    const node = frame.advance();
    if (!node) {
      frames.pop();
      if (context) yield { kind: 'leave', element: context.element, context };
    } else if (isElement(parent) && parent.shadowRoot && !isSlotted(node)) {
      continue;
    } else if (isText(node)) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      if (start < end) yield { kind: 'text', node, start, end, context };
    } else if (isElement(node)) {
      const inner = contextOf(node, context);
      if (!inner) continue;
      yield { kind: 'enter', element: node, context: inner };
      if (inner.opaque) yield { kind: 'leave', element: node, context: inner };
      else frames.push(new WalkFrame(insideOf(node), inner, range, assignedTo(node, range)));
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

/** What a slot shows, as far as a range that begins or ends beside its host holds it. */
function assignedTo(element: Element, range: Range): Node[] {
  if (element.localName !== 'slot') return [];
  return (element as HTMLSlotElement)
    .assignedNodes()
    .filter(
      (node) =>
        node.getRootNode() !== range.startContainer.getRootNode() || range.intersectsNode(node),
    );
}

/** Children of a host that no slot shows are nowhere in the page. */
function isSlotted(node: Node): boolean {
  return 'assignedSlot' in node && node.assignedSlot !== null;
}

/** Leads a walk out of what is no longer in the page, or into what was put in its place. */
function goOnIn(frames: WalkFrame<WalkContext>[]): void {
  const last = frames.findLastIndex(({ parent }) => isShown(parent));
  for (let i = last; i < frames.length - 1; i += 1) {
    const [outer, inner] = [frames[i], frames[i + 1]];
    const parent = inner && outer?.replaceCurrent(inner.current);
    if (parent) inner.moveTo(parent);
    else frames.length = i + 1;
  }
}
