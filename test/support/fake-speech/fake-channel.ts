import type { Clock } from '../../../src/speech/clock.js';

/** The browser's `BroadcastChannel`, by the time of the test. */
export function fakeBroadcastChannel(clock: Clock): typeof BroadcastChannel {
  const open = new Set<FakeChannel>();

  class FakeChannel extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    onmessageerror: ((event: MessageEvent) => void) | null = null;
    readonly name: string;

    constructor(name: string) {
      super();
      this.name = name;
      open.add(this);
    }

    postMessage(data: unknown): void {
      if (!open.has(this)) throw new DOMException('Channel is closed', 'InvalidStateError');
      for (const other of open) {
        if (other === this || other.name !== this.name) continue;
        clock.soon(() => {
          if (open.has(other)) other.onmessage?.(new MessageEvent('message', { data }));
        });
      }
    }

    close(): void {
      open.delete(this);
    }
  }
  return FakeChannel;
}
