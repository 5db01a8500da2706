import type { Manifest, VoiceFile } from '../../src/speech/embedded-manifest.js';
import type { VoiceAnswer, VoiceRequest } from '../../src/speech/embedded-protocol.js';

const { Worker: RealWorker, fetch: realFetch } = globalThis;

/** What a worker of the voice was asked, and what it is to answer. */
export class FakeVoiceWorker extends EventTarget {
  /** All that were started since `fakeVoice()`. */
  static readonly started: FakeVoiceWorker[] = [];
  /** Whether it answers by itself what it is given to load. */
  static answersLoads = true;

  readonly asked: VoiceRequest[] = [];
  terminated = false;
  onmessage: ((event: { data: VoiceAnswer }) => void) | undefined;
  onerror: ((event: Event & { message?: string }) => void) | undefined;
  readonly url: string;

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    FakeVoiceWorker.started.push(this);
  }

  postMessage(request: VoiceRequest): void {
    this.asked.push(request);
    if (request.type === 'load' && FakeVoiceWorker.answersLoads) this.answer({ type: 'loaded' });
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(data: VoiceAnswer): void {
    if (!this.terminated) this.onmessage?.({ data });
  }

  /** Brings sound: so many seconds, with words at offsets, each at its time. */
  sound(seconds: number, words: readonly (readonly [offset: number, at: number])[] = []): void {
    this.answer({
      type: 'sound',
      samples: new Float32Array(Math.round(seconds * 22_050)),
      words: words.map(([offset, at]) => ({ offset, at })),
    });
  }

  /** Breaks down. */
  fail(): void {
    this.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

const file = (name: string): VoiceFile => ({ file: name, bytes: 0, gzip: 10, sha256: empty });
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A folder of a voice that speaks Polish and English, all of whose packs are empty. */
export const manifest: Manifest = {
  programs: [file('espeak-worker.js')],
  packs: { core: file('core.pack'), pl: file('pl.pack'), en: file('en.pack') },
  languages: {
    pl: { voice: 'zlw/pl', packs: ['core', 'pl'] },
    en: { voice: 'gmw/en', packs: ['core', 'en'] },
  },
};

/** In place of workers and the network; the addresses that are asked for. */
export function fakeVoice(): string[] {
  FakeVoiceWorker.started.length = 0;
  FakeVoiceWorker.answersLoads = true;
  globalThis.Worker = FakeVoiceWorker as unknown as typeof Worker;
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    const { url } = new Request(input);
    asked.push(url);
    return Promise.resolve(new Response(url.endsWith('.json') ? JSON.stringify(manifest) : ''));
  };
  return asked;
}

/** The real ones again. */
export async function realVoice(): Promise<void> {
  globalThis.Worker = RealWorker;
  globalThis.fetch = realFetch;
  await caches.delete('na-glos-voice');
}
