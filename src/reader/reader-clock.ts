/** The time that a reader goes by; tests have one of their own. */
export interface ReaderClock {
  /** Milliseconds, from any moment on. */
  readonly now: number;
  /** Calls back once after a delay. @returns What calls it off. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The time of the browser, or of Node. */
export const systemClock: ReaderClock = {
  get now() {
    return performance.now();
  },
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};
