/** Characters a second at the usual speed, until it was measured. */
const usualPace = 14;
/** How much the last measurement counts. */
const weight = 0.3;
/** Shorter texts tell more of the voice's pauses than of its pace. */
const leastLength = 20;
/** No voice is so many times slower than expected. */
const longest = 2.5;

/**
 * How fast voices really speak. The same rate is another speed on each back end, so it is measured
 * for each voice and rate.
 */
export class Pace {
  readonly #learned = new Map<string, number>();

  /** How long a text of this length should take, in milliseconds. */
  estimateMs(length: number, voice: string, rate: number): number {
    return (1000 * length) / (this.#learned.get(key(voice, rate)) ?? usualPace * rate);
  }

  /** Whether a text ended so soon that it was hardly spoken. */
  isHasty(length: number, tookMs: number, voice: string, rate: number): boolean {
    return tookMs < 0.15 * this.estimateMs(length, voice, rate) && tookMs < 20 * length;
  }

  /** Learns from a text that was spoken whole. */
  learn(length: number, tookMs: number, voice: string, rate: number): void {
    // What took much longer was held up by something else, as by a sleep of the machine.
    const isOdd = tookMs <= 0 || tookMs > longest * this.estimateMs(length, voice, rate);
    if (length <= leastLength || isOdd) return;
    const measured = (1000 * length) / tookMs;
    const before = this.#learned.get(key(voice, rate)) ?? measured;
    this.#learned.set(key(voice, rate), before + weight * (measured - before));
  }
}

const key = (voice: string, rate: number): string => `${rate}|${voice}`;
