const channelName = 'na-glos';
const speaking = 'na-glos: this tab speaks';

/**
 * Tells the other tabs of the site that this one begins to speak, and hears when another does: two
 * of them would speak at once in Firefox on macOS, and one behind the other elsewhere.
 */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  /** @param onother - Another tab begins to speak. */
  constructor(onother: () => void) {
    if (typeof BroadcastChannel !== 'function') return;
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === speaking) onother();
    };
    this.#channel.postMessage(speaking);
  }

  close(): void {
    this.#channel?.close();
  }
}
