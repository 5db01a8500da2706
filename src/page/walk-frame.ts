import { framedPage } from './framed-page.js';
import { isShown } from './is-shown.js';
import { isElement } from './node-kind.js';
import { firstOf, nextOf, parentOf } from './tree.js';

/** Where the inside of an element is: in its shadow root, in the page in its frame, or in itself. */
export function insideOf(element: Element): Node {
  return element.shadowRoot ?? framedPage(element) ?? element;
}

/** The child of a node at which a range is left behind; null if it is not left in the node. */
export function stopIn(parent: Node, { endContainer, endOffset }: Range): Node | null {
  if (parent === endContainer) return parent.childNodes[endOffset] ?? null;
  if (!parent.contains(endContainer)) return null;
  let last: Node = endContainer;
  for (let up = parentOf(last); up && up !== parent; up = parentOf(last)) last = up;
  return nextOf(last);
}

/** An element that a walk is in, and how far it has come there. */
export class WalkFrame<Context> {
  #parent: Node;
  readonly #range: Range;
  #stop: Node | null;
  /** The child that was visited last; null before the first. */
  #current: Node | null = null;
  /** What follows it, and which child that is, should the one that was visited be gone. */
  #next: Node | null;
  #nextIndex = 0;
  /** What a slot shows in place of its children. */
  readonly #assigned: Node[];

  constructor(
    parent: Node,
    /** What was made of the element. */
    readonly context: Context | undefined,
    range: Range,
    assigned: Node[] = [],
  ) {
    this.#parent = parent;
    this.#range = range;
    this.#stop = stopIn(parent, range);
    this.#next = firstOf(parent);
    this.#assigned = assigned;
  }

  /** The element, or what it holds in place of its children. */
  get parent(): Node {
    return this.#parent;
  }

  /** The child that was visited last, if it is still in the page. */
  get current(): Node | null {
    return this.#current && isShown(this.#current) ? this.#current : null;
  }

  /** Goes in behind some of the children. */
  startBehind(current: Node | null, next: Node | null): void {
    this.#current = current;
    this.#next = next;
    for (let at = this.#before(next); at; at = at.previousSibling) this.#nextIndex += 1;
  }

  /** The next child; null behind the last. */
  advance(): Node | null {
    while (this.#assigned.length > 0) {
      this.#next = null;
      const shown = this.#assigned.shift();
      if (shown && 'assignedSlot' in shown && shown.assignedSlot === this.#parent) return shown;
    }
    const node = this.#following();
    if (!node || node === this.#stopped()) return null;
    this.#current = node;
    this.#next = nextOf(node);
    this.#nextIndex += 1;
    return node;
  }

  /**
   * Finds out where the walk is after the child that was visited last is gone.
   *
   * @param kept - What of the child is still in the page, put elsewhere.
   * @returns What took the place of the child. Nothing if it was only removed, or given up for what
   * was in it.
   */
  replaceCurrent(kept: Node | null): Node | undefined {
    const node = this.#childAround(kept) ?? this.#childInPlace();
    if (!node) return undefined;
    this.#current = node;
    this.#next = nextOf(node);
    if (!kept || !node.contains(kept)) return isElement(node) ? insideOf(node) : undefined;
    return node === kept ? undefined : (kept.parentNode ?? undefined);
  }

  /** Goes on, as far as it has come, in another node; not if it was to end somewhere in this one. */
  moveTo(parent: Node): void {
    this.#parent = parent;
    if (this.#stop && this.#stop.parentNode !== parent) this.#current = this.#next = null;
  }

  #childAround(node: Node | null): Node | null {
    let at = node;
    while (at && parentOf(at) !== this.#parent) at = parentOf(at);
    return at;
  }

  /** The child that stands where the last one stood, if it is of its kind and new. */
  #childInPlace(): Node | undefined {
    const node = this.#parent.childNodes[this.#nextIndex - 1];
    const isNew = node && node !== this.#next && node.nodeName === this.#current?.nodeName;
    return isNew ? node : undefined;
  }

  #before(node: Node | null): Node | null {
    return node ? node.previousSibling : this.#parent.lastChild;
  }

  #following(): Node | null {
    const [parent, current, next] = [this.#parent, this.#current, this.#next];
    if (current && parentOf(current) === parent) return nextOf(current);
    if (!next && !current) return null;
    if (next && parentOf(next) === parent) return next;
    // Both are gone: what stands in their place is new, unless it says what was read already.
    const there = parent.childNodes[current ? this.#nextIndex - 1 : this.#nextIndex] ?? null;
    const isRead = current && there?.textContent === current.textContent;
    return isRead ? nextOf(there) : there;
  }

  /** Where to end, also if the page changed around it. */
  #stopped(): Node | null {
    if (this.#stop && this.#stop.parentNode !== this.#parent) {
      this.#stop = stopIn(this.#parent, this.#range);
    }
    return this.#stop;
  }
}
