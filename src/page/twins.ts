import { isText } from './node-kind.js';

/** What a node is like in another text, and how much further on its characters are there. */
interface Twin {
  readonly node: Node;
  readonly shift: number;
}

/** Which edge of a range a boundary is: what it holds lies behind its start and before its end. */
type Edge = 'start' | 'end';

/** The nodes of a text and those of a copy of it, each findable from the other. */
export class Twins {
  readonly #copies = new WeakMap<Node, Twin>();
  readonly #originals = new WeakMap<Node, Twin>();

  /** Remembers that one node is a copy of another, of a Text node's data from an offset on. */
  pair(original: Node, copy: Node, from = 0): void {
    this.#copies.set(original, { node: copy, shift: -from });
    this.#originals.set(copy, { node: original, shift: from });
  }

  /** The copy of a node. */
  copyOf(original: Node): Node | undefined {
    return this.#copies.get(original)?.node;
  }

  /** What a range of the original holds, in the copy; nothing if none of it was copied. */
  toCopy(range: Range): Range | undefined {
    return carry(range, this.#copies);
  }

  /** What a range of the copy holds, in the original; nothing if none of it is there any more. */
  toOriginal(range: Range): Range | undefined {
    const original = carry(range, this.#originals);
    return original?.startContainer.isConnected ? original : undefined;
  }
}

function carry(range: Range, twins: WeakMap<Node, Twin>): Range | undefined {
  const start = boundary(range.startContainer, range.startOffset, 'start', twins);
  const end = range.collapsed ? start : boundary(range.endContainer, range.endOffset, 'end', twins);
  if (!start || !end || !isInOrder(start, end)) return undefined;
  const carried = document.createRange();
  carried.setStart(...start);
  carried.setEnd(...end);
  return carried;
}

function isInOrder(start: [Node, number], end: [Node, number]): boolean {
  const range = document.createRange();
  range.setStart(...start);
  range.collapse(true);
  // One of another tree has no place in this order.
  if (start[0].getRootNode() !== end[0].getRootNode()) return false;
  return range.comparePoint(...end) >= 0;
}

function boundary(
  container: Node,
  offset: number,
  edge: Edge,
  twins: WeakMap<Node, Twin>,
): [Node, number] | undefined {
  const twin = twins.get(container);
  if (twin && isText(twin.node)) {
    return [twin.node, Math.min(Math.max(offset + twin.shift, 0), twin.node.length)];
  }
  for (const node of nodesFrom(container, offset, edge)) {
    const beside = twins.get(node)?.node;
    if (beside?.parentNode) return besideNode(beside, edge);
  }
  return undefined;
}

function besideNode(node: Node, edge: Edge): [Node, number] {
  if (isText(node)) return [node, edge === 'start' ? 0 : node.length];
  const range = document.createRange();
  range.selectNode(node);
  return edge === 'start'
    ? [range.startContainer, range.startOffset]
    : [range.endContainer, range.endOffset];
}

/** The nodes behind the start of a range, or before its end, nearest first. */
function* nodesFrom(container: Node, offset: number, edge: Edge): Generator<Node> {
  const forwards = edge === 'start';
  const beside = container.childNodes[forwards ? offset : offset - 1];
  let node = beside ?? next(container, forwards);
  while (node) {
    yield node;
    node = (forwards ? node.firstChild : node.lastChild) ?? next(node, forwards);
  }
}

/** What comes next once all that is inside a node is done with. */
function next(node: Node, forwards: boolean): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const sibling = forwards ? at.nextSibling : at.previousSibling;
    if (sibling) return sibling;
  }
  return null;
}
