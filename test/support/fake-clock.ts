import type { Clock } from '../../src/speech/clock.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  /** Milliseconds since the clock was made. */
  now = 0;
  readonly #timers = new Set<Timer>();
  readonly #tasks: (() => void)[] = [];

  /** How many timers and tasks are still to come. */
  get waiting(): number {
    return this.#timers.size + this.#tasks.length;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { due: this.now + delayMs, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  soon(callback: () => void): void {
    this.#tasks.push(callback);
  }

  /** Lets time pass: tasks first, then each timer when it is due, and behind each its tasks. */
  advance(ms: number): void {
    const end = this.now + ms;
    this.#runTasks();
    for (let timer = this.#nextUntil(end); timer; timer = this.#nextUntil(end)) {
      this.#timers.delete(timer);
      this.now = Math.max(this.now, timer.due);
      timer.callback();
      this.#runTasks();
    }
    this.now = end;
  }

  /** The machine sleeps: time goes on, and timers are late when it wakes up. */
  sleep(ms: number): void {
    this.now += ms;
  }

  #runTasks(): void {
    for (let task = this.#tasks.shift(); task; task = this.#tasks.shift()) task();
  }

  #nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.due <= end && (!next || timer.due < next.due)) next = timer;
    }
    return next;
  }
}
