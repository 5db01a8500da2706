import type { Sound, SpokenWord } from '../speech/embedded-protocol.js';
import { samplesPerSecond } from './samples-per-second.js';

/** Below it is nothing to be heard. */
const silence = 60;
const firstPiece = 0.1 * samplesPerSecond;

/**
 * Makes pieces of the tenths of a second that the engine brings. The first is short, so that it is
 * heard soon; each further one is as long as what was sent, or as a clause: a slow machine keeps up.
 */
export class SoundCollector {
  readonly #hear: (sound: Sound) => void;
  #pieces: Int16Array[] = [];
  #words: SpokenWord[] = [];
  #waiting = 0;
  #sent = 0;
  #lastHeard = 0;

  constructor(hear: (sound: Sound) => void) {
    this.#hear = hear;
  }

  /** Seconds until the last that can be heard. */
  get spoken(): number {
    return this.#lastHeard / samplesPerSecond;
  }

  add(
    samples: Int16Array,
    words: readonly SpokenWord[],
    { until = Infinity, clauseEnds = false }: { until?: number; clauseEnds?: boolean } = {},
  ): void {
    const piece = samples.subarray(0, Math.max(0, until - this.#sent - this.#waiting));
    const loud = piece.findLastIndex((sample) => Math.abs(sample) > silence);
    if (loud >= 0) this.#lastHeard = this.#sent + this.#waiting + loud + 1;
    this.#pieces.push(piece);
    this.#words.push(...words);
    this.#waiting += piece.length;
    if (clauseEnds || this.#waiting >= Math.max(firstPiece, this.#sent)) this.flush();
  }

  /** Sends what is left. */
  flush(): void {
    if (this.#waiting === 0) return;
    const samples = new Float32Array(this.#waiting);
    let at = 0;
    for (const piece of this.#pieces) for (const sample of piece) samples[at++] = sample / 32_768;
    const words = this.#words;
    this.#sent += this.#waiting;
    this.#waiting = 0;
    this.#pieces = [];
    this.#words = [];
    this.#hear({ samples, words });
  }
}
