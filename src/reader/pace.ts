import type { Utterance } from '../speech/engine.js';

/** How much a new line counts against all before it. */
const weight = 0.3;

/**
 * How fast voices get on in a text, as measured: what "twice as fast" means is for each back end to
 * say, so it can't be computed.
 */
export class Pace {
  readonly #measured = new Map<string, number>();

  /** Characters of the text in a second; undefined until this voice was heard at this speed. */
  of(utterance: Utterance): number | undefined {
    return this.#measured.get(keyOf(utterance));
  }

  /** Takes in how long a voice took for so many characters of the text. */
  measure(utterance: Utterance, characters: number, ms: number): void {
    const measured = (characters * 1000) / ms;
    if (!(measured > 0 && measured < Infinity)) return;
    const before = this.of(utterance) ?? measured;
    this.#measured.set(keyOf(utterance), before + weight * (measured - before));
  }
}

function keyOf({ lang, voice, rate }: Utterance): string {
  return `${lang} ${rate} ${voice?.voiceURI ?? ''}`;
}
