const channelName = 'na-glos';
const speaking = 'na-glos: this tab speaks';
const waiting = 'na-glos: something of this tab waits';

/**
 * Tells the other tabs of the site that this one begins to speak, and hears when another does: two
 * of them would speak at once in Firefox on macOS, and one behind the other elsewhere.
 */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  /**
   * @param onother - Another tab begins to speak.
   * @param onleftover - Another tab gave way, but may have left something in the browser's queue.
   */
  constructor(onother: () => void, onleftover: () => void) {
    try {
      const channel = new BroadcastChannel(channelName);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data === speaking) onother();
        else if (data === waiting) onleftover();
      };
      channel.postMessage(speaking);
      this.#channel = channel;
    } catch {
      // Old browsers have none, and some give none to frames that may not store anything.
    }
  }

  /** Tells the tab that speaks now that something was left in the queue. */
  leave(): void {
    this.#channel?.postMessage(waiting);
  }

  close(): void {
    this.#channel?.close();
  }
}
