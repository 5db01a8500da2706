const name = 'na-glos-voice';

/**
 * Keeps the files of the embedded voice in the browser, so that it speaks without the network. There
 * is no such cache in insecure pages and some private windows: then nothing is kept, and no error.
 */
export class EmbeddedCache {
  readonly #opened: Promise<Cache | undefined>;

  constructor() {
    // The name itself throws in frames that may not store anything.
    this.#opened = (async () => caches.open(name))().catch(() => undefined);
  }

  async read(url: string): Promise<ArrayBuffer | undefined> {
    try {
      return await (await (await this.#opened)?.match(url))?.arrayBuffer();
    } catch {
      return undefined;
    }
  }

  async has(url: string): Promise<boolean> {
    try {
      return (await (await this.#opened)?.match(url)) !== undefined;
    } catch {
      return false;
    }
  }

  /** Keeps a file; without room for it, it is fetched anew the next time. */
  async keep(url: string, bytes: ArrayBuffer): Promise<void> {
    try {
      await (await this.#opened)?.put(url, new Response(bytes));
    } catch {
      // As said.
    }
  }

  /** Forgets the files of a folder that it no longer has. */
  async forgetAllBut(urls: ReadonlySet<string>, folder: string): Promise<void> {
    try {
      const cache = await this.#opened;
      for (const { url } of (await cache?.keys()) ?? []) {
        if (url.startsWith(folder) && !urls.has(url)) await cache?.delete(url);
      }
    } catch {
      // They only take up room.
    }
  }
}
