import type { Clock } from '../../../src/speech/clock.js';
import type { Moment, Performance } from './performance.js';

/** A performance in the course of time. */
export class Playing {
  readonly #clock: Clock;
  readonly #performance: Performance;
  readonly #tell: (moment: Moment) => void;
  readonly #leave: () => void;
  readonly #stops = new Set<() => void>();
  #elapsedMs = 0;
  #since: number | undefined;

  constructor(
    clock: Clock,
    performance: Performance,
    { tell, leave }: { tell: (moment: Moment) => void; leave: () => void },
  ) {
    this.#clock = clock;
    this.#performance = performance;
    this.#tell = tell;
    this.#leave = leave;
  }

  /** How long it was heard so far, in milliseconds. */
  get heardMs(): number {
    const { soundFrom, soundTo } = this.#performance;
    return Math.min(Math.max(this.#position - soundFrom, 0), soundTo - soundFrom);
  }

  /** Whether something is heard just now. */
  get isAudible(): boolean {
    const { soundFrom, soundTo } = this.#performance;
    const at = this.#position;
    return this.#since !== undefined && at >= soundFrom && at < soundTo;
  }

  get isPaused(): boolean {
    return this.#since === undefined;
  }

  /** Begins, or goes on after a pause. */
  play(): void {
    this.#since = this.#clock.now;
    const { moments, leavesAt } = this.#performance;
    for (const moment of moments) {
      if (moment.at < 0 && this.#elapsedMs === 0) this.#tell(moment);
    }
    // Whoever hears of the end finds it gone.
    if (leavesAt !== undefined) this.#at(leavesAt, this.#leave);
    for (const moment of moments) {
      if (moment.at >= 0) {
        this.#at(moment.at, () => {
          this.#tell(moment);
        });
      }
    }
  }

  /** Stands still until it goes on. */
  stop(): void {
    this.#elapsedMs = this.#position;
    this.#since = undefined;
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  }

  get #position(): number {
    return this.#elapsedMs + (this.#since === undefined ? 0 : this.#clock.now - this.#since);
  }

  #at(at: number, callback: () => void): void {
    if (at < this.#elapsedMs || (at === this.#elapsedMs && at > 0)) return;
    const stop = this.#clock.after(at - this.#elapsedMs, () => {
      this.#stops.delete(stop);
      callback();
    });
    this.#stops.add(stop);
  }
}
