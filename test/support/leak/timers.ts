import { type Count, replaceMethod } from './count.js';

/** Timers of less, in milliseconds, are over before anyone could do something again. */
const briefMs = 250;

/** Counts the timers that were set since and are still to come, brief ones aside. */
export function countTimers(): Count {
  const waiting = new Set<number>();
  const later = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);

  const set = (callback: () => void, delayMs = 0): number => {
    const run = (): void => {
      waiting.delete(timer);
      callback();
    };
    const timer = later(run, delayMs);
    if (delayMs >= briefMs) waiting.add(timer);
    return timer;
  };
  const restoreSet = replaceMethod(window, 'setTimeout', set);
  const restoreClear = replaceMethod(window, 'clearTimeout', (timer: number | undefined) => {
    if (timer !== undefined) waiting.delete(timer);
    clear(timer);
  });

  return {
    get now() {
      return waiting.size;
    },
    stop() {
      restoreSet();
      restoreClear();
    },
  };
}
