import { breaths } from '../text/breaths.js';
import { sentences } from '../text/sentences.js';
import { hasWords } from '../text/words.js';
import type { Line, ReadablePassage } from './reader-state.js';

/** The lines to be read, made as they are needed and kept for the way back. */
export class Script<P extends ReadablePassage> {
  readonly #source: Iterator<P, unknown>;
  readonly #passages: P[] = [];
  /** Characters of the passages before each. */
  readonly #before = new Map<P, number>();
  readonly #lines: Line<P>[] = [];
  readonly #more: Iterator<Line<P>, void>;
  #characters = 0;
  #complete = false;

  constructor(passages: Iterable<P>) {
    this.#source = passages[Symbol.iterator]();
    this.#more = lines(this.#from(0));
  }

  /** How many characters there are in all; undefined until the last passage was asked for. */
  get characters(): number | undefined {
    return this.#complete ? this.#characters : undefined;
  }

  /** A line by its number, from 0; nothing behind the last. */
  line(index: number): Line<P> | undefined {
    while (this.#lines.length <= index) {
      const made = this.#more.next();
      if (made.done) return undefined;
      this.#lines.push(made.value);
    }
    return this.#lines[index];
  }

  /** How many characters there are before a line's passage. */
  charactersBefore({ passage }: Line<P>): number {
    return this.#before.get(passage) ?? 0;
  }

  /** The passage before another, if there is one, and those from it on. */
  around(passage: P): [before: P | undefined, read: Iterable<P>] {
    const index = this.#passages.indexOf(passage);
    return [this.#passages[index - 1], this.#from(index)];
  }

  /** The number of the first line of the sentence with the nth character of all; at most the last. */
  sentenceAt(character: number): number {
    let index = 0;
    for (let line = this.line(0); line && this.#end(line) <= character; line = this.line(index)) {
      index += 1;
    }
    return this.startOf('sentence', this.line(index) ? index : index - 1);
  }

  /** The number of the first line of the sentence or passage that a line belongs to. */
  startOf(whole: 'sentence' | 'passage', index: number): number {
    let start = index;
    while (start > 0 && this.#lines[start - 1]?.[whole] === this.#lines[index]?.[whole]) start -= 1;
    return start;
  }

  /** The number of the first line of the next sentence or passage, which may be behind the last. */
  after(whole: 'sentence' | 'passage', index: number): number {
    const here = this.line(index)?.[whole];
    let next = index + 1;
    while (here && this.line(next)?.[whole] === here) next += 1;
    return next;
  }

  /** The passages from the nth on, made as they are needed. */
  *#from(index: number): Generator<P, void> {
    for (let at = index; ; at += 1) {
      if (at === this.#passages.length) this.#make();
      const passage = this.#passages[at];
      if (!passage) return;
      yield passage;
    }
  }

  #make(): void {
    const made = this.#source.next();
    if (made.done) {
      this.#complete = true;
      return;
    }
    this.#before.set(made.value, this.#characters);
    this.#characters += made.value.text.length;
    this.#passages.push(made.value);
  }

  #end(line: Line<P>): number {
    return this.charactersBefore(line) + line.sentence.end;
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
