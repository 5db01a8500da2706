/** The time that an engine goes by; tests have one of their own. */
export interface Clock {
  /** Milliseconds since any moment; never backwards. */
  readonly now: number;
  /** Calls back once after a delay. @returns What calls it off. */
  after(delayMs: number, callback: () => void): () => void;
  /** Calls back in a task of its own, without the delay that hidden pages give to timers. */
  soon(callback: () => void): void;
}

/** The browser's time. */
export const browserClock: Clock = {
  get now() {
    return performance.now();
  },
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
  soon(callback) {
    channel ??= openChannel();
    tasks.push(callback);
    channel.port2.postMessage(null);
  },
};

/** One channel for all tasks: WebKit delivers the messages of several in any order. */
let channel: MessageChannel | undefined;
const tasks: (() => void)[] = [];

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    tasks.shift()?.();
  };
  return opened;
}
