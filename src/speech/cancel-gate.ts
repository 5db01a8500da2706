import type { Clock } from './clock.js';

/** Holds back what is to be spoken until the browser has let go of what was cancelled. */
export class CancelGate {
  #stopWaiting: (() => void) | undefined;
  #next: (() => void) | undefined;

  /** Closes for so long, or until it is opened. */
  close(clock: Clock, delayMs: number): void {
    this.#stopWaiting?.();
    this.#stopWaiting = clock.after(delayMs, () => {
      this.open(clock);
    });
  }

  /** Lets the last one that waits pass, in a task of its own. */
  open(clock: Clock): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    const next = this.#next;
    this.#next = undefined;
    if (next) clock.soon(next);
  }

  /** Passes at once, or in place of what waits. */
  pass(go: () => void): void {
    if (this.#stopWaiting) this.#next = go;
    else go();
  }
}
