import type { Passage } from '../page/passage.js';
import type { Line, ReaderState } from '../reader/reader-state.js';

type Speaking = Extract<ReaderState<Passage>, { status: 'speaking' }>;

/** Where the page says what is being spoken; what it says no more has no place. */
export interface SpokenRanges {
  readonly sentence: Range | undefined;
  readonly word: Range | undefined;
}

/** Finds the place of what is spoken: that of a sentence once, and that of a word as it comes. */
export class SpokenPlace {
  #line: Line<Passage> | undefined;
  #sentence: Range | undefined;

  of({ line, word }: Speaking): SpokenRanges {
    const { passage, sentence } = line;
    const range = word && passage.rangeOf(word.start, word.end);
    if (line !== this.#line || !this.#holds(range)) {
      this.#line = line;
      this.#sentence = passage.rangeOf(sentence.start, sentence.end);
    }
    return { sentence: this.#sentence, word: range };
  }

  /** Lets go of the page. */
  forget(): void {
    this.#line = undefined;
    this.#sentence = undefined;
  }

  /** Whether the sentence still stands where it was: the page may have changed around it. */
  #holds(word: Range | undefined): boolean {
    const sentence = this.#sentence;
    if (!sentence || sentence.collapsed) return false;
    return !word || holds(sentence, word);
  }
}

function holds(sentence: Range, { startContainer, startOffset }: Range): boolean {
  const isOneTree = sentence.startContainer.getRootNode() === startContainer.getRootNode();
  return isOneTree && sentence.isPointInRange(startContainer, startOffset);
}
