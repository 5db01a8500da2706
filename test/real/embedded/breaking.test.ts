import { assert } from '@open-wc/testing';
import { browserClock, type Clock } from '../../../src/speech/clock.js';
import { studio, voiceUrl } from '../../support/rig/studio.js';
import { warningsOf } from '../../support/warnings.js';

const sentence = 'Ala ma kota.';
const whole = ['start', 'word Ala', 'word ma', 'word kota', 'end'];

const { Worker: RealWorker, fetch: realFetch } = globalThis;
const workers: Worker[] = [];

/** Answers for the network; what it does not answer comes from there. */
function network(answer: (url: string) => Promise<Response> | undefined): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const { url } = new Request(input);
    asked.push(url.slice(url.lastIndexOf('/') + 1));
    return answer(url) ?? realFetch(input, init);
  };
  return asked;
}

/** The browser's, but that the engine waits one second, not five, for a worker that says nothing. */
const hurriedClock: Clock = {
  get now() {
    return browserClock.now;
  },
  after: (ms, callback) => browserClock.after(ms === 5000 ? 1000 : ms, callback),
  soon: (callback) => {
    browserClock.soon(callback);
  },
};

const emptyCache = async (): Promise<boolean> => caches.delete('na-glos-voice');

/** Waits until what was fetched is kept. */
async function kept(file: RegExp): Promise<void> {
  for (;;) {
    const requests = await (await caches.open('na-glos-voice')).keys();
    if (requests.some(({ url }) => file.test(url))) return;
  }
}

describe('The embedded voice, when something breaks,', () => {
  beforeEach(async () => {
    await emptyCache();
    workers.length = 0;
    globalThis.Worker = class extends RealWorker {
      constructor(...args: ConstructorParameters<typeof RealWorker>) {
        super(...args);
        workers.push(this);
      }
    };
  });
  afterEach(() => {
    globalThis.Worker = RealWorker;
    globalThis.fetch = realFetch;
  });

  it('says a text again, once, if its worker is gone', async () => {
    const { say } = await studio({ clock: hurriedClock });
    await say({ text: 'Ala.' }).over;
    workers[0]!.terminate();
    const take = say({ text: sentence });
    await take.over;
    assert.deepEqual(take.events, whole);
    assert.lengthOf(workers, 2);
  });

  it('gives up a text whose worker is gone twice, and says the next', async () => {
    const { say } = await studio({ clock: hurriedClock });
    await say({ text: 'Ala.' }).over;
    workers[0]!.terminate();
    globalThis.Worker = class extends globalThis.Worker {
      override postMessage(
        request: { type: string },
        options?: Transferable[] | StructuredSerializeOptions,
      ): void {
        super.postMessage(request, options as Transferable[]);
        if (request.type === 'say') this.terminate();
      }
    };
    const warnings = await warningsOf(async () => {
      const take = say({ text: sentence });
      await take.over;
      assert.deepEqual(take.events, ['error failed']);
    });
    assert.lengthOf(warnings, 1);
    globalThis.Worker = RealWorker;
    const next = say({ text: sentence });
    await next.over;
    assert.deepEqual(next.events, whole);
  });

  it('tells that its folder is not there', async () => {
    const { engine, say } = await studio({ url: '/no/such/folder' });
    const warnings = await warningsOf(async () => {
      const take = say({ text: sentence });
      await take.over;
      assert.deepEqual(take.events, ['error embedded-voice-missing']);
    });
    assert.include(String(warnings[0]?.[0]), '/no/such/folder/');
    assert.isUndefined(await engine.downloadSize('pl'));
  });

  it('tells that it may not be started, as from another origin', async () => {
    const { say } = await studio({ url: 'https://elsewhere.example/espeak/' });
    await warningsOf(async () => {
      const take = say({ text: sentence });
      await take.over;
      assert.deepEqual(take.events, ['error embedded-voice-missing']);
    });
  });

  for (const [what, answer] of [
    ['is missing', () => new Response('no', { status: 404 })],
    ['is cut off', () => new Response('short')],
    ['is another', async () => new Response(await changed())],
  ] as const) {
    it(`tells that a pack ${what}, and asks for it again the next time`, async () => {
      const { say } = await studio();
      network((url) => (/\/pl-\w+\.pack$/.test(url) ? (async () => answer())() : undefined));
      await warningsOf(async () => {
        const take = say({ text: sentence });
        await take.over;
        assert.deepEqual(take.events, ['error embedded-voice-missing']);
      });
      globalThis.fetch = realFetch;
      const take = say({ text: sentence });
      await take.over;
      assert.deepEqual(take.events, whole);
    });
  }

  it('fetches a pack anew that was kept and has gone bad', async () => {
    const first = await studio();
    await first.say({ text: 'Ala.' }).over;
    await kept(/pl-\w+\.pack$/);
    const cache = await caches.open('na-glos-voice');
    const request = (await cache.keys()).find(({ url }) => /pl-\w+\.pack$/.test(url))!;
    await cache.put(request, new Response(await changed()));
    const { say } = await studio();
    const take = say({ text: sentence });
    await take.over;
    assert.deepEqual(take.events, whole);
  });

  it('speaks without the network once it has spoken with it', async () => {
    const first = await studio();
    const size = await first.engine.downloadSize('pl');
    assert.isAbove(size!, 500_000);
    await first.say({ text: 'Ala.' }).over;
    await kept(/core-\w+\.pack$/);
    await kept(/pl-\w+\.pack$/);
    await kept(/manifest\.json$/);
    const { engine, say } = await studio();
    const asked = network(async () => Promise.reject(new TypeError('offline')));
    assert.equal(await engine.downloadSize('pl'), 0);
    const take = say({ text: sentence });
    await take.over;
    assert.deepEqual(take.events, whole);
    assert.deepEqual(asked, ['manifest.json']);
  });

  it('loads nothing but the language that is spoken, and tells how far it is', async () => {
    const { engine, say } = await studio();
    const asked = network(() => undefined);
    const progress: number[] = [];
    engine.addEventListener('progress', (event) => {
      const { loaded, total } = event as ProgressEvent;
      progress.push(loaded / total);
    });
    await say({ text: 'Ala.' }).over;
    assert.deepEqual(
      asked.map((name) => name.replace(/-\w+\./, '.')),
      ['manifest.json', 'core.pack', 'pl.pack'],
    );
    assert.isAbove(progress.length, 2);
    assert.equal(progress.at(-1), 1);
    assert.deepEqual(progress, progress.toSorted());
    assert.isBelow(progress[0]!, 1);
  });

  it('loads Russian only where the page asks for it', async () => {
    const strict = await studio();
    assert.isFalse(strict.engine.speaks('ru'));
    const { engine, say } = await studio({ optIn: ['ru'] });
    assert.isTrue(engine.speaks('ru-RU'));
    const take = say({ text: 'Доброе утро.', lang: 'ru' });
    await take.over;
    assert.deepEqual(take.events, ['start', 'word Доброе', 'word утро', 'end']);
  });
});

/** The Polish pack, with one byte that is wrong. */
async function changed(): Promise<ArrayBuffer> {
  const manifest = (await (await realFetch(`${voiceUrl}manifest.json`)).json()) as {
    packs: { pl: { file: string } };
  };
  const bytes = await (await realFetch(voiceUrl + manifest.packs.pl.file)).arrayBuffer();
  const view = new Uint8Array(bytes);
  view[1000] = (view[1000] ?? 0) ^ 1;
  return bytes;
}
