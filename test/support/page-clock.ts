import type { Clock } from '../../src/speech/clock.js';

/** The time as a page has it: held back while nobody sees the page. */
export class PageClock implements Clock {
  /** Timers come at multiples of so many milliseconds only, as in a hidden page. */
  throttleMs = 1;
  readonly #clock: Clock;
  #held: (() => void)[] | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get now(): number {
    return this.#clock.now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const due = Math.ceil((this.now + delayMs) / this.throttleMs) * this.throttleMs;
    let calledOff = false;
    const stop = this.#clock.after(due - this.now, () => {
      this.#run(() => {
        if (!calledOff) callback();
      });
    });
    return () => {
      calledOff = true;
      stop();
    };
  }

  soon(callback: () => void): void {
    this.#clock.soon(() => {
      this.#run(callback);
    });
  }

  /** Nothing of the page runs until it is thawed. */
  freeze(): void {
    this.#held ??= [];
  }

  /** What was due meanwhile runs now, in order. */
  thaw(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const callback of held) this.#clock.soon(callback);
  }

  #run(callback: () => void): void {
    if (this.#held) this.#held.push(callback);
    else callback();
  }
}
