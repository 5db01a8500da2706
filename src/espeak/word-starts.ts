/** Letters and digits, also around what joins them: "12,50", "10:30", "d'Artagnan". */
const words = /[\p{L}\p{M}\p{N}]+(?:[.,:'’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Follows a voice from word to word. eSpeak NG counts back and forth within numbers and addresses,
 * and comes to the same word several times.
 */
export class WordStarts {
  readonly #words: readonly (readonly [start: number, end: number])[];
  #next = 0;

  constructor(text: string) {
    this.#words = [...text.matchAll(words)].map(({ 0: word, index }) => [
      index,
      index + word.length,
    ]);
  }

  /** The start of the word that an offset is in; undefined unless the voice has yet to come to it. */
  arriveAt(offset: number): number | undefined {
    const found = this.#words.findIndex(([start, end]) => start <= offset && offset < end);
    if (found < this.#next) return undefined;
    this.#next = found + 1;
    return this.#words[found]?.[0];
  }
}
