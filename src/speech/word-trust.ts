/** So many absurd offsets, and a voice's words are of no use. */
const patience = 3;
/** No voice skips so many words. */
const longestJump = 12;

/** Which voices tell their words truly; learned for each, as long as the page is open. */
export class WordTrust {
  readonly #violations = new Map<string, number>();

  /** Follows the words of one utterance. */
  follow(voice: string, text: string): WordsOfUtterance {
    return new WordsOfUtterance(text, {
      trusted: () => (this.#violations.get(voice) ?? 0) < patience,
      violated: (times) => {
        this.#violations.set(voice, (this.#violations.get(voice) ?? 0) + times);
      },
    });
  }
}

/** What an utterance's words tell of its voice. */
interface Trust {
  readonly trusted: () => boolean;
  readonly violated: (times: number) => void;
}

/**
 * Lets only believable words of one utterance pass. Voices count bytes or characters in place of
 * UTF-16 units, count what they escaped, jump, or tell all words at once; a wrong word is worse than none.
 */
export class WordsOfUtterance {
  readonly #text: string;
  readonly #trust: Trust;
  #passed: { readonly index: number; readonly at: number }[] = [];
  #jumpedTo: number | undefined;
  #shifted = false;

  constructor(text: string, trust: Trust) {
    this.#text = text;
    this.#trust = trust;
  }

  /** Offset of the last word that passed; 0 before the first. */
  get last(): number {
    return this.#passed.at(-1)?.index ?? 0;
  }

  /** Whether a word begins here, as far as can be told. */
  passes(index: number, atMs: number): boolean {
    // Some voices tell the end of the text as if it were one more word.
    if (index === this.#text.length || !this.#trust.trusted() || this.#shifted) return false;
    if (!this.#isBelievable(index)) {
      this.#trust.violated(1);
      return false;
    }
    if (this.#passed.length > 0 && index <= this.last) return false;
    if (this.#isFar(this.last, index)) {
      const confirmed = this.#jumpedTo !== undefined && !this.#isFar(this.#jumpedTo, index);
      if (!confirmed) {
        if (this.#jumpedTo !== undefined) this.#trust.violated(1);
        this.#jumpedTo = index;
        return false;
      }
    } else if (this.#jumpedTo !== undefined) {
      this.#trust.violated(1);
    }
    this.#jumpedTo = undefined;
    this.#passed.push({ index, at: atMs });
    return true;
  }

  /** Judges the words as a whole, when the utterance was spoken to its end. */
  over(tookMs: number): void {
    const [first] = this.#passed;
    const last = this.#passed.at(-1);
    if (!first || !last || tookMs < 1000) return;
    if (first === last) {
      // A voice that knows only where it begins.
      if (first.index === 0 && wordsIn(this.#text) > 3) this.#trust.violated(1);
    } else if (this.#passed.length > 3) {
      const inOne = last.at < 0.1 * tookMs || first.at > 0.9 * tookMs;
      if (inOne) this.#trust.violated(patience);
    }
  }

  #isBelievable(index: number): boolean {
    if (!Number.isInteger(index) || index < 0 || index > this.#text.length) return false;
    // One word back may be a voice that corrects itself.
    if (index < this.last && wordsIn(this.#text.slice(index, this.last)) > 1) return false;
    // Within a word: what the voice counts is not what we count, and the rest is shifted as well.
    this.#shifted = /^[\p{Lu}\p{Ll}]\p{Ll}$/u.test(this.#text.slice(index - 1, index + 1));
    return !this.#shifted;
  }

  #isFar(from: number, to: number): boolean {
    return wordsIn(this.#text.slice(from, to)) > longestJump;
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
