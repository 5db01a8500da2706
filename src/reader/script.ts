import { breaths } from '../text/breaths.js';
import { sentences } from '../text/sentences.js';
import { hasWords } from '../text/words.js';
import type { Line, ReadablePassage } from './reader-state.js';

/** The lines to be read, made as they are needed and kept for the way back. */
export class Script<P extends ReadablePassage> {
  readonly #lines: Line<P>[] = [];
  readonly #source: Iterator<Line<P>, void>;

  constructor(passages: Iterable<P>) {
    this.#source = lines(passages);
  }

  /** A line by its number, from 0; nothing behind the last. */
  line(index: number): Line<P> | undefined {
    while (this.#lines.length <= index) {
      const made = this.#source.next();
      if (made.done) return undefined;
      this.#lines.push(made.value);
    }
    return this.#lines[index];
  }

  /** The number of the first line of the sentence that a line belongs to. */
  sentenceStart(index: number): number {
    let start = index;
    while (start > 0 && this.#lines[start - 1]?.sentence === this.#lines[index]?.sentence)
      start -= 1;
    return start;
  }

  /** The number of the first line of the next sentence, which may be behind the last. */
  nextSentence(index: number): number {
    return this.#firstBehind(index, (line, here) => line.sentence === here.sentence);
  }

  /** The number of the first line of the next passage, which may be behind the last. */
  nextPassage(index: number): number {
    return this.#firstBehind(index, (line, here) => line.passage === here.passage);
  }

  #firstBehind(index: number, together: (line: Line<P>, here: Line<P>) => boolean): number {
    const here = this.line(index);
    let next = index + 1;
    for (let line = this.line(next); here && line && together(line, here); line = this.line(next)) {
      next += 1;
    }
    return next;
  }
}

function* lines<P extends ReadablePassage>(passages: Iterable<P>): Generator<Line<P>, void> {
  for (const passage of passages) {
    for (const sentence of sentences(passage.text, passage.lang)) {
      for (const breath of breaths(passage.text, sentence)) {
        // Some engines never end a text of nothing but marks.
        if (hasWords(passage.text.slice(breath.start, breath.end)))
          yield { passage, sentence, breath };
      }
    }
  }
}
