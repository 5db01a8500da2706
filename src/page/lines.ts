import { boxesOf, elementOf } from './window-boxes.js';

/** Lines of text in our window, as a stretch across them. */
export interface Lines {
  /** Whether the lines run from top to bottom; the stretch is from left to right then. */
  readonly vertical: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Some lines around what is spoken: the word's own in the middle, or all of the sentence where the
 * voice tells no words, if it has more.
 *
 * @returns Nothing where nothing is shown.
 */
export function linesAround(
  sentence: Range,
  word: Range | undefined,
  count: number,
): Lines | undefined {
  const element = elementOf(sentence);
  if (!element) return undefined;
  const vertical = !getComputedStyle(element).writingMode.startsWith('horizontal');
  const all = linesOf(sentence, vertical);
  const middle = word ? linesOf(word, vertical)[0] : undefined;
  const first = middle ?? all[0];
  const last = middle ?? all.at(-1);
  if (!first || !last) return undefined;
  const pitch = pitchOf(all, first, element);
  const start = Math.min(first.start, last.start);
  const end = Math.max(first.end, last.end);
  const shown = Math.max(1, Math.round((end - start) / pitch));
  const more = (Math.max(0, count - shown) * pitch) / 2;
  // Room for what a line has above and below its letters.
  const leading = Math.max(0, pitch - (first.end - first.start)) / 2;
  return { vertical, start: start - leading - more, end: end + leading + more };
}

interface Line {
  start: number;
  end: number;
}

/** The lines that a range is on, from the first on; pieces of one line are taken together. */
function linesOf(range: Range, vertical: boolean): Line[] {
  const lines: Line[] = [];
  for (const box of boxesOf(range)) {
    const start = vertical ? box.left : box.top;
    const end = vertical ? box.right : box.bottom;
    const line = lines.at(-1);
    const middle = (start + end) / 2;
    if (
      line &&
      ((middle > line.start && middle < line.end) || (start <= line.start && end >= line.end))
    ) {
      line.start = Math.min(line.start, start);
      line.end = Math.max(line.end, end);
    } else {
      lines.push({ start, end });
    }
  }
  return lines;
}

/** How far lines are from each other. */
function pitchOf([first, second]: readonly Line[], line: Line, element: Element): number {
  const between = first && second ? Math.abs(second.start - first.start) : 0;
  const height = line.end - line.start;
  // Two columns, or a line with something large in it, tell nothing.
  if (between >= height * 0.8 && between < height * 3) return between;
  return Math.max(height, lineHeightOf(element as HTMLElement));
}

/** How high a page wants its lines, in our window; 0 if it leaves that to the browser. */
function lineHeightOf(element: HTMLElement): number {
  const scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
  return (parseFloat(getComputedStyle(element).lineHeight) || 0) * scale;
}
