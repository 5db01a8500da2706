import { isRange } from './node-kind.js';
import type { Passage } from './passage.js';

/**
 * How many times as long all of a source is as what of it ends with a passage, by what the browser
 * takes for its text. To make all passages would visit each node of a page, and keep it in memory.
 *
 * @param characters - How many were read up to there.
 * @returns Nothing where the browser's text is another, as in frames and shadow roots.
 */
export function timesAsLong(
  source: Element | Range,
  passage: Passage,
  characters: number,
): number | undefined {
  const last = passage.rangeOf(passage.text.length - 1, passage.text.length);
  const read = isRange(source) ? source.cloneRange() : document.createRange();
  if (!isRange(source)) read.selectNodeContents(source);
  const all = read.toString().length;
  if (!last || !read.isPointInRange(last.endContainer, last.endOffset)) return undefined;
  read.setEnd(last.endContainer, last.endOffset);
  const { length } = read.toString();
  return length < characters / 2 ? undefined : all / length;
}
