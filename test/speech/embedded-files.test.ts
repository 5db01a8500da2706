import { assert } from '@open-wc/testing';
import { EmbeddedFiles } from '../../src/speech/embedded-files.js';
import { EmbeddedVoiceError } from '../../src/speech/embedded-voice-error.js';
import { FakeClock } from '../support/fake-clock.js';
import { fakeVoice, manifest, realVoice } from '../support/fake-voice.js';
import { warningsOf } from '../support/warnings.js';

const text = 'Zażółć';
const file = { file: 'a.pack', bytes: 10, gzip: 5, sha256: '' };

describe('EmbeddedFiles', () => {
  let clock: FakeClock;
  let files: EmbeddedFiles;
  const ignore = (): void => undefined;

  before(async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
    Object.assign(file, { sha256: hex.join('') });
  });
  beforeEach(() => {
    fakeVoice();
    clock = new FakeClock();
    files = new EmbeddedFiles('/voice', clock);
  });
  afterEach(realVoice);

  const answer = (respond: () => Response | Promise<Response>): void => {
    globalThis.fetch = async () => Promise.resolve(respond());
  };

  async function failure(promise: Promise<unknown>): Promise<EmbeddedVoiceError> {
    try {
      await promise;
    } catch (error) {
      if (error instanceof EmbeddedVoiceError) return error;
      throw error;
    }
    throw new Error('it did not fail');
  }

  it('reads a file, and tells of each piece', async () => {
    answer(() => new Response(text));
    let loaded = 0;
    const bytes = await files.read(file, (more) => {
      loaded += more;
    });
    assert.equal(new TextDecoder().decode(bytes), text);
    assert.equal(loaded, file.bytes);
  });

  for (const [what, respond] of [
    ['is missing', () => new Response('', { status: 404 })],
    ['is too short', () => new Response(text.slice(1))],
    ['is as long, but another', () => new Response('0123456789')],
    ['cannot be reached', async () => Promise.reject(new TypeError('offline'))],
  ] as const) {
    it(`refuses a file that ${what}`, async () => {
      answer(respond);
      const { code, message } = await failure(files.read(file, ignore));
      assert.equal(code, 'embedded-voice-missing');
      assert.include(message, '/voice/a.pack');
    });
  }

  it('gives up a download that stands still', async () => {
    globalThis.fetch = async (_, init) =>
      new Promise((_resolve, reject) => {
        init!.signal!.addEventListener('abort', () => {
          reject(new TypeError('aborted'));
        });
      });
    const failed = failure(files.manifest());
    clock.advance(30_000);
    assert.equal((await failed).code, 'embedded-voice-missing');
    assert.equal(clock.waiting, 0);
  });

  it('reads what it kept, without the network', async () => {
    answer(() => new Response(text));
    await files.read(file, ignore);
    const { href } = new URL('a.pack', files.folder);
    while (!(await caches.match(href)));
    answer(async () => Promise.reject(new TypeError('offline')));
    assert.equal((await files.read(file, ignore)).byteLength, file.bytes);
  });

  it('takes the length for proof where the page may not digest', async () => {
    answer(() => new Response('0123456789'));
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      assert.equal((await files.read(file, ignore)).byteLength, file.bytes);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('does without a cache where there is none', async () => {
    const open = Reflect.get(CacheStorage.prototype, 'open') as unknown;
    Object.assign(CacheStorage.prototype, {
      open: async () => Promise.reject(new DOMException('', 'SecurityError')),
    });
    try {
      const bare = new EmbeddedFiles('/voice', clock);
      answer(() => new Response(text));
      assert.equal((await bare.read(file, ignore)).byteLength, file.bytes);
    } finally {
      Object.assign(CacheStorage.prototype, { open });
    }
  });

  it('asks for the manifest once, and again if it failed', async () => {
    let asked = 0;
    answer(() => new Response(asked++ === 0 ? 'Not found' : JSON.stringify(manifest)));
    assert.equal((await failure(files.manifest())).code, 'embedded-voice-missing');
    assert.deepEqual(await files.manifest(), manifest);
    await files.manifest();
    assert.equal(asked, 2);
  });

  it('forgets what it kept of another version', async () => {
    const cache = await caches.open('na-glos-voice');
    const old = new URL('old.pack', files.folder).href;
    const other = new URL('/other/old.pack', files.folder).href;
    await cache.put(old, new Response(''));
    await cache.put(other, new Response(''));
    await files.manifest();
    clock.advance(500);
    while (await cache.match(old));
    assert.exists(await cache.match(other));
  });

  it('lies beside the script by default, and where an address is none', async () => {
    assert.match(new EmbeddedFiles(undefined, clock).folder.href, /\/src\/espeak\/$/);
    const warnings = await warningsOf(() => {
      assert.match(new EmbeddedFiles('http://[', clock).folder.href, /\/src\/espeak\/$/);
    });
    assert.lengthOf(warnings, 1);
  });
});
