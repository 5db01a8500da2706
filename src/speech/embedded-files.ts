import { scriptUrl } from '../place.js';
import type { Clock } from './clock.js';
import { EmbeddedCache } from './embedded-cache.js';
import { isManifest, type Manifest, type VoiceFile } from './embedded-manifest.js';
import { EmbeddedVoiceError } from './embedded-voice-error.js';

/** How long a download may stand still. */
const stallMs = 30_000;
/** The cache does one thing after the other, and a voice may be waiting for what is read from it. */
const tidiesAfterMs = 500;

/** The folder of the embedded voice: fetches its files, checks them, and keeps them. */
export class EmbeddedFiles {
  readonly folder: URL;
  readonly #clock: Clock;
  readonly #cache = new EmbeddedCache();
  #manifest: Promise<Manifest> | undefined;

  constructor(url: string | URL | undefined, clock: Clock) {
    this.folder = folderOf(url);
    this.#clock = clock;
  }

  /** What the folder holds. It is asked anew after a failure. */
  async manifest(): Promise<Manifest> {
    this.#manifest ??= this.#readManifest().catch((error: unknown) => {
      this.#manifest = undefined;
      throw error;
    });
    return this.#manifest;
  }

  /** How many bytes a language would take from a server that compresses them. */
  async downloadSize(language: string): Promise<number | undefined> {
    const { languages, packs, programs } = await this.manifest();
    const files = languages[language]?.packs.flatMap((pack) => packs[pack] ?? []);
    if (!files) return undefined;
    const kept = await Promise.all(
      files.map(async ({ file }) => this.#cache.has(this.#urlOf(file))),
    );
    const wanted = files.filter((_, index) => !kept[index]);
    // The programs are the browser's to keep; they came with the first pack.
    const all = kept.includes(true) ? wanted : [...wanted, ...programs];
    return all.reduce((sum, { gzip }) => sum + gzip, 0);
  }

  /** A file, whole and as the manifest says. `progress` hears how many bytes have come. */
  async read(file: VoiceFile, progress: (bytes: number) => void): Promise<ArrayBuffer> {
    const url = this.#urlOf(file.file);
    const kept = await this.#cache.read(url);
    if (kept && (await isWhole(kept, file))) {
      progress(kept.byteLength);
      return kept;
    }
    const fetched = await this.#fetch(url, progress);
    if (!(await isWhole(fetched, file))) throw missing(url, 'it is not what the manifest says');
    void this.#cache.keep(url, fetched.slice(0));
    return fetched;
  }

  #urlOf(file: string): string {
    return new URL(file, this.folder).href;
  }

  async #readManifest(): Promise<Manifest> {
    const url = this.#urlOf('manifest.json');
    let bytes: ArrayBuffer;
    try {
      bytes = await this.#fetch(url, () => undefined);
    } catch (error) {
      const kept = await this.#cache.read(url);
      if (!kept) throw error;
      bytes = kept;
    }
    const manifest = parse(bytes);
    if (!isManifest(manifest)) throw missing(url, 'it is no manifest');
    const files = Object.values(manifest.packs).map(({ file }) => this.#urlOf(file));
    this.#clock.after(tidiesAfterMs, () => {
      void this.#cache.keep(url, bytes);
      void this.#cache.forgetAllBut(new Set([url, ...files]), this.folder.href);
    });
    return manifest;
  }

  async #fetch(url: string, progress: (bytes: number) => void): Promise<ArrayBuffer> {
    const stalled = new AbortController();
    let stopWaiting: () => void = () => undefined;
    const wait = (): void => {
      stopWaiting();
      stopWaiting = this.#clock.after(stallMs, () => {
        stalled.abort();
      });
    };
    wait();
    try {
      const response = await fetch(url, { signal: stalled.signal });
      if (!response.ok) throw missing(url, String(response.status));
      return await readAll(response, (bytes) => {
        wait();
        progress(bytes);
      });
    } catch (error) {
      throw error instanceof EmbeddedVoiceError ? error : missing(url, String(error));
    } finally {
      stopWaiting();
    }
  }
}

const missing = (url: string, reason: string): EmbeddedVoiceError =>
  new EmbeddedVoiceError('embedded-voice-missing', `${url}: ${reason}`);

async function readAll(
  response: Response,
  progress: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value);
    length += next.value.byteLength;
    progress(next.value.byteLength);
  }
  // A blob would join them as well, but on a detour through another process.
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}

/** Browsers digest in secure pages only; elsewhere the length must do. */
async function isWhole(bytes: ArrayBuffer, file: VoiceFile): Promise<boolean> {
  if (bytes.byteLength !== file.bytes) return false;
  // Undefined in insecure pages, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === file.sha256;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The folder of the voice; its address ends with a slash. */
function folderOf(url: string | URL | undefined): URL {
  const beside = new URL('espeak/', scriptUrl);
  if (url === undefined) return beside;
  try {
    const { href } = new URL(url, document.baseURI);
    return new URL(href.endsWith('/') ? href : `${href}/`);
  } catch {
    console.warn(`Na głos: "${String(url)}" is no address of an embedded voice.`);
    return beside;
  }
}
