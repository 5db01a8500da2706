import type { Clock } from './clock.js';

/** Holds back what is to be spoken until the browser has let go of what was cancelled. */
export class CancelGate {
  #stopWaiting: (() => void) | undefined;
  #next: (() => void) | undefined;

  /** Whether the browser still has to let go. */
  get closed(): boolean {
    return this.#stopWaiting !== undefined;
  }

  /**
   * Closes for so long.
   * @returns What opens it before that, unless it was closed anew; late events open nothing else.
   */
  close(clock: Clock, delayMs: number): () => void {
    this.#stopWaiting?.();
    const open = (): void => {
      if (this.#stopWaiting !== stopWaiting) return;
      stopWaiting();
      this.#stopWaiting = undefined;
      const next = this.#next;
      this.#next = undefined;
      if (next) clock.soon(next);
    };
    const stopWaiting = clock.after(delayMs, open);
    this.#stopWaiting = stopWaiting;
    return open;
  }

  /** Passes at once, or in place of what waits. */
  pass(go: () => void): void {
    if (this.closed) this.#next = go;
    else go();
  }
}

const gates = new WeakMap<SpeechSynthesis, CancelGate>();

/** The gate of the browser's one queue, which all engines of a page share. */
export function gateOf(synthesis: SpeechSynthesis): CancelGate {
  const gate = gates.get(synthesis) ?? new CancelGate();
  gates.set(synthesis, gate);
  return gate;
}
