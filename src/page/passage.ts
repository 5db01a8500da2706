import { composedContains } from './composed-parent.js';
import { isShown } from './is-shown.js';
import { placeIn } from './place-in.js';

/** What a passage is in its page. */
export type PassageRole =
  'paragraph' | 'heading' | 'listitem' | 'cell' | 'caption' | 'quote' | 'figure';

/** A stretch of a passage's text and where it stands. */
export type Run = TextRun | TokenRun;

/** Text that stands in a Text node, character for character. */
export interface TextRun {
  readonly start: number;
  length: number;
  readonly node: Text;
  readonly offset: number;
}

/** Text that stands for an element as a whole. */
export interface TokenRun {
  readonly start: number;
  readonly length: number;
  readonly element: Element;
}

/** The block of a page that a passage is read from. */
export interface Home {
  readonly element: Element;
  /** Whether it was in a page that is shown when reading began. */
  readonly shown: boolean;
  /** The passages that are there now. */
  readonly read: () => Iterable<Passage>;
}

/** More passages than these are not looked through for one whose block changed. */
const mostInHome = 50;

/** One block of the page: its text as a person sees it, and the way back to the page. */
export class Passage {
  readonly #runs: readonly Run[];
  readonly #home: Home | undefined;

  constructor(
    /** The text, white space collapsed as the page shows it. */
    readonly text: string,
    /** The language declared for it; an empty string if none is. */
    readonly lang: string,
    readonly role: PassageRole,
    runs: readonly Run[],
    home?: Home,
  ) {
    this.#runs = runs;
    this.#home = home;
  }

  /** The block of the page that it is read from. */
  get block(): Element | undefined {
    return this.#home?.element;
  }

  /**
   * The place in the page of a stretch of the text. Where its block was edited, the place that the
   * same words have in it now.
   *
   * @param start - UTF-16 offset in `text`.
   * @param end - UTF-16 offset in `text`, exclusive.
   * @returns Nothing where the page no longer says what it said.
   */
  rangeOf(start: number, end: number): Range | undefined {
    const runs = this.#runs.filter((run) => run.start < end && start < run.start + run.length);
    if (runs.length === 0) return undefined;
    const stands = runs.every((run) => this.#stands(run));
    return (stands ? rangeOver(runs, start, end) : undefined) ?? this.#rangeNow(start, end);
  }

  #stands(run: Run): boolean {
    const node = nodeOf(run);
    if (this.#home?.shown && !isShown(node)) return false;
    if (this.#home && !composedContains(this.#home.element, node)) return false;
    if ('element' in run) return true;
    const then = this.text.slice(run.start, run.start + run.length);
    const now = run.node.data.slice(run.offset, run.offset + then.length);
    return now.replace(/[ \t\n\r\f]/gu, ' ') === then;
  }

  /** The place of a stretch in the passage that its block says now in place of this one. */
  #rangeNow(start: number, end: number): Range | undefined {
    if (!this.#home || (this.#home.shown && !isShown(this.#home.element))) return undefined;
    let found: Range | undefined;
    let left = mostInHome;
    for (const passage of this.#home.read()) {
      const place = placeIn(passage.text, this.text, start, end);
      const range = place && passage.rangeOf(place.start, place.end);
      // Which of two it was, nobody knows.
      if (found && range) return undefined;
      found ??= range;
      if ((left -= 1) === 0) break;
    }
    return found;
  }
}

function nodeOf(run: Run): Text | Element {
  return 'node' in run ? run.node : run.element;
}

function rangeOver(runs: readonly Run[], start: number, end: number): Range | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const range = document.createRange();
  if ('node' in last)
    range.setEnd(last.node, last.offset + Math.min(end - last.start, last.length));
  else range.setEndAfter(last.element);
  const [behind, offset] = [range.endContainer, range.endOffset];
  if ('node' in first) range.setStart(first.node, first.offset + Math.max(start - first.start, 0));
  else range.setStartBefore(first.element);
  // Where the page put its pieces in another order, the end gives way to the start.
  return range.endContainer === behind && range.endOffset === offset ? range : undefined;
}
