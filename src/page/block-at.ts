import { sentences } from '../text/sentences.js';
import { deepestAt } from './covers.js';
import { flatParent, rootsAround } from './flat-parent.js';
import type { Passage } from './passage.js';
import { passagesFrom } from './passages-from.js';
import type { PassagesOptions } from './passages.js';

/** Blocks of one element that are looked at: more are in the page's own boxes only. */
const mostBlocks = 50;

/** A place in the page from which it can be read. */
export interface Place {
  /** The paragraph, or whatever block it is in. */
  readonly block: Range;
  /** The sentence of the block that begins there. */
  readonly sentence: Range;
  /** What the block says. */
  readonly passage: Passage;
}

/** What may be read from a place. */
export interface PlaceOptions extends Omit<PassagesOptions, 'mode'> {
  readonly content: Element;
}

/** The place at a point of a page's window; nothing where nothing is read. */
export function placeAt(
  page: Document,
  x: number,
  y: number,
  options: PlaceOptions,
): Place | undefined {
  const element = deepestAt(page, x, y);
  const around = element && blockAround(element);
  if (!around) return undefined;
  const caret = caretAt(page, x, y, element);
  let looked = 0;
  for (const passage of passagesFrom(startOf(around), options.content, options)) {
    const block = passage.rangeOf(0, passage.text.length);
    looked += 1;
    if (looked > mostBlocks || (block && !around.contains(block.startContainer))) return undefined;
    if (block && isOver(block, around, x, y)) {
      return { block, passage, sentence: sentenceAt(passage, caret) ?? block };
    }
  }
  return undefined;
}

/** The place at the start of a passage. */
export function placeOf(passage: Passage): Place | undefined {
  const block = passage.rangeOf(0, passage.text.length);
  return block && { block, passage, sentence: block };
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function sentenceAt(passage: Passage, caret: Caret | undefined): Range | undefined {
  if (!caret) return undefined;
  for (const { start, end } of sentences(passage.text, passage.lang)) {
    const range = passage.rangeOf(start, end);
    if (range?.startContainer.getRootNode() !== caret.node.getRootNode()) continue;
    if (range.comparePoint(caret.node, caret.offset) <= 0) return range;
  }
  return undefined;
}

/** The place in a text that is nearest to a point. */
function caretAt(page: Document, x: number, y: number, element: Element): Caret | undefined {
  const shadowRoots = [...rootsAround(element)].filter((root) => 'host' in root);
  let caret: Caret | undefined;
  // WebKit has only the older of the two.
  if ('caretPositionFromPoint' in page) {
    const position = page.caretPositionFromPoint(x, y, { shadowRoots });
    if (position) caret = { node: position.offsetNode, offset: position.offset };
  } else {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- WebKit has no other
    const range = (page as Document).caretRangeFromPoint(x, y);
    if (range) caret = { node: range.startContainer, offset: range.startOffset };
  }
  return caret?.node.getRootNode() === element.getRootNode() ? caret : undefined;
}

function blockAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (!/^(?:inline|contents|ruby)/u.test(getComputedStyle(at).display)) return at;
  }
  return null;
}

function startOf(element: Element): Range {
  const range = document.createRange();
  range.setStart(element, 0);
  return range;
}

/** Whether a point beside or in the lines of a range is level with one of them. */
function isOver(range: Range, element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return getComputedStyle(element).writingMode.startsWith('horizontal')
    ? y >= top && y <= bottom
    : x >= left && x <= right;
}
