import type { Clock } from './clock.js';

/** A timer so late was held up: the machine slept, or the page was frozen. */
const heldUpMs = 3000;

/**
 * Calls back when something should long have happened. After a sleep the timer may come before the
 * event that it waits for, so one that was held up waits once more.
 *
 * @returns What calls it off.
 */
export function watchdog(clock: Clock, delayMs: number, bark: () => void): () => void {
  const due = clock.now + delayMs;
  let callOff = clock.after(delayMs, () => {
    if (clock.now - due < heldUpMs) bark();
    else callOff = clock.after(delayMs, bark);
  });
  return () => {
    callOff();
  };
}
