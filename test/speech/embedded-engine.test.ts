import { aTimeout, assert } from '@open-wc/testing';
import { EmbeddedEngine } from '../../src/speech/embedded-engine.js';
import type { Utterance } from '../../src/speech/engine.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeLoudspeaker } from '../support/fake-loudspeaker.js';
import { fakeVoice, FakeVoiceWorker, realVoice } from '../support/fake-voice.js';
import { warningsOf } from '../support/warnings.js';

const ala: Utterance = { text: 'Ala ma kota.', lang: 'pl', rate: 1 };
const kot: Utterance = { text: 'Kot ma Alę.', lang: 'pl', rate: 1 };

describe('EmbeddedEngine', () => {
  let clock: FakeClock;
  let loudspeaker: FakeLoudspeaker;
  let engine: EmbeddedEngine;
  let asked: string[];

  beforeEach(() => {
    asked = fakeVoice();
    clock = new FakeClock();
    loudspeaker = new FakeLoudspeaker();
    engine = new EmbeddedEngine({ url: '/voice', clock, loudspeaker });
  });
  afterEach(realVoice);

  function speak(utterance: Utterance): string[] {
    const heard: string[] = [];
    engine.speak(utterance, {
      start: () => heard.push('start'),
      boundary: (offset) => heard.push(`word ${offset}`),
      end: () => heard.push('end'),
      error: (code) => heard.push(`error ${code}`),
    });
    return heard;
  }

  /** The worker, once it is asked to say so many texts. */
  async function worker(texts = 1): Promise<FakeVoiceWorker> {
    for (;;) {
      const last = FakeVoiceWorker.started.at(-1);
      if (last && last.asked.filter(({ type }) => type === 'say').length >= texts) return last;
      await aTimeout(0);
    }
  }

  /** Lets what was answered be heard of. */
  const settled = async (): Promise<void> => aTimeout(0);

  it('lets sound out in the task of the press, before anything is loaded', async () => {
    speak(ala);
    assert.isTrue(loudspeaker.running);
    await worker();
  });

  it('gives the worker all it needs first, where the page stands still as the sound opens', async () => {
    loudspeaker.opensSlowly = true;
    speak(ala);
    await worker();
    assert.isFalse(loudspeaker.running);
    await settled();
    clock.advance(0);
    assert.isTrue(loudspeaker.running);
  });

  it('opens no sound for what was cancelled while it was loaded', async () => {
    loudspeaker.opensSlowly = true;
    speak(ala);
    await worker();
    engine.cancel();
    await settled();
    clock.advance(0);
    assert.isFalse(loudspeaker.running);
  });

  it('asks for the sound at once, behind what is to be loaded for it', async () => {
    FakeVoiceWorker.answersLoads = false;
    const heard = speak(ala);
    const voice = await worker();
    assert.deepEqual(
      voice.asked.map(({ type }) => type),
      ['load', 'say'],
    );
    clock.advance(19_000);
    voice.answer({ type: 'loaded' });
    voice.sound(1);
    await settled();
    loudspeaker.pass(0.5);
    assert.deepEqual(heard, ['start']);
  });

  it('loads the language that is spoken, and asks for the text in its voice and speed', async () => {
    speak({ ...ala, rate: 2 });
    const { url, asked: requests } = await worker();
    assert.equal(new URL(url).pathname, '/voice/espeak-worker.js');
    const paths = asked.map((it) => new URL(it).pathname);
    assert.deepEqual(paths, ['/voice/manifest.json', '/voice/core.pack', '/voice/pl.pack']);
    assert.deepEqual(requests[1], {
      type: 'say',
      text: 'Ala ma kota.',
      voice: 'zlw/pl',
      wordsPerMinute: 350,
    });
    assert.isTrue(engine.loaded('pl'));
    assert.isFalse(engine.loaded('en'));
  });

  it('tells start, words and end in the time of the sound', async () => {
    const heard = speak(ala);
    const voice = await worker();
    voice.sound(1, [
      [0, 0],
      [4, 0.5],
    ]);
    assert.isEmpty(heard);
    loudspeaker.pass(0.1);
    assert.deepEqual(heard, ['start', 'word 0']);
    loudspeaker.pass(0.5);
    assert.deepEqual(heard, ['start', 'word 0', 'word 4']);
    voice.sound(1, [[7, 1]]);
    voice.answer({ type: 'said', spoken: 1.7 });
    await settled();
    loudspeaker.pass(1);
    assert.deepEqual(heard.slice(3), ['word 7']);
    loudspeaker.pass(0.1);
    assert.deepEqual(heard.slice(3), ['word 7', 'end']);
  });

  it('tells all words before the end where sound takes long to be heard', async () => {
    loudspeaker.latency = 0.4;
    const heard = speak(ala);
    const voice = await worker();
    voice.sound(1, [
      [0, 0],
      [4, 0.9],
    ]);
    voice.answer({ type: 'said', spoken: 1 });
    await settled();
    loudspeaker.pass(0.3);
    assert.isEmpty(heard);
    loudspeaker.pass(0.8);
    assert.deepEqual(heard, ['start', 'word 0', 'word 4', 'end']);
  });

  it('tells the start first, however the way to the ear changes', async () => {
    const heard = speak({ ...ala, silenceMs: 100 });
    const voice = await worker();
    loudspeaker.latency = 0.4;
    voice.sound(0.1);
    loudspeaker.latency = 0.01;
    voice.sound(1, [[0, 0.1]]);
    loudspeaker.pass(2);
    assert.deepEqual(heard, ['start', 'word 0']);
  });

  it('plays the pieces of a text one behind the other', async () => {
    speak(ala);
    const voice = await worker();
    voice.sound(1);
    voice.sound(0.5);
    const [[first, length], [second]] = loudspeaker.played as [[number, number], [number, number]];
    assert.closeTo(second, first + length, 1e-9);
  });

  it('plays a piece that comes too late when it comes, and the rest behind it', async () => {
    speak(ala);
    const voice = await worker();
    voice.sound(1);
    loudspeaker.pass(3);
    voice.sound(1);
    voice.sound(1);
    assert.closeTo(loudspeaker.played[1]![0], 3, 1e-4);
    assert.closeTo(loudspeaker.played[2]![0], 4, 1e-4);
  });

  it('has what is expected ready, and lets it follow the pause behind the last', async () => {
    const heard = speak(ala);
    engine.expect(kot);
    const voice = await worker();
    voice.sound(2);
    voice.answer({ type: 'said', spoken: 1.7 });
    await worker(2);
    voice.sound(1);
    voice.answer({ type: 'said', spoken: 0.9 });
    await settled();
    const [begin] = loudspeaker.played[0]!;
    assert.lengthOf(loudspeaker.played, 1);
    loudspeaker.pass(1.7);
    assert.deepEqual(heard, ['start', 'end']);
    speak(kot);
    assert.closeTo(loudspeaker.played[1]![0], begin + 2, 1e-9);
    assert.lengthOf(voice.asked, 3);
  });

  it('keeps the silence that is asked for, behind another and at first', async () => {
    speak({ ...ala, silenceMs: 400 });
    const voice = await worker();
    voice.sound(1);
    voice.answer({ type: 'said', spoken: 1 });
    await settled();
    const [first] = loudspeaker.played[0]!;
    assert.closeTo(first, 0.4, 0.01);
    loudspeaker.pass(1.4);
    speak({ ...kot, silenceMs: 300 });
    await worker(2);
    voice.sound(1);
    assert.closeTo(loudspeaker.played[1]![0], first + 1 + 0.3, 1e-4);
  });

  it('makes anew what is not quite what was expected', async () => {
    speak(ala);
    engine.expect(kot);
    const voice = await worker();
    voice.answer({ type: 'said', spoken: 0 });
    await worker(2);
    voice.answer({ type: 'said', spoken: 0 });
    await settled();
    speak({ ...kot, rate: 1.3 });
    assert.include((await worker(3)).asked.at(-1), { text: kot.text, wordsPerMinute: 228 });
  });

  it('tells start and end of a text that has no sound', async () => {
    const heard = speak({ ...ala, text: '…' });
    (await worker()).answer({ type: 'said', spoken: 0 });
    await settled();
    assert.isEmpty(heard);
    loudspeaker.pass(0.1);
    assert.deepEqual(heard, ['start', 'end']);
  });

  it('stands still while it is paused, and tells that it goes on', async () => {
    const heard = speak(ala);
    const voice = await worker();
    voice.sound(2, [[4, 1]]);
    loudspeaker.pass(0.5);
    assert.isTrue(engine.pause());
    loudspeaker.pass(9);
    clock.advance(60_000);
    assert.deepEqual(heard, ['start']);
    engine.resume();
    loudspeaker.pass(0.1);
    assert.deepEqual(heard, ['start', 'start']);
    loudspeaker.pass(0.5);
    assert.deepEqual(heard, ['start', 'start', 'word 4']);
  });

  it('keeps no place where nothing is spoken', () => {
    assert.isFalse(engine.pause());
    engine.resume();
    assert.isFalse(loudspeaker.running);
  });

  it('tells no more of what is cancelled', async () => {
    const heard = speak(ala);
    const voice = await worker();
    voice.sound(1, [[0, 0]]);
    engine.cancel();
    assert.isEmpty(loudspeaker.played);
    voice.sound(1, [[4, 0]]);
    voice.answer({ type: 'said', spoken: 2 });
    await settled();
    loudspeaker.pass(5);
    clock.advance(60_000);
    assert.isEmpty(heard);
    assert.isEmpty(loudspeaker.played);
  });

  it('lets the last moment of what has ended be heard, also when it is cancelled', async () => {
    const heard = speak(ala);
    const voice = await worker();
    voice.sound(1);
    voice.answer({ type: 'said', spoken: 1 });
    await settled();
    loudspeaker.pass(0.9);
    assert.deepEqual(heard, ['start', 'end']);
    engine.cancel();
    assert.lengthOf(loudspeaker.played, 1);
  });

  it('says at once which languages it does not speak', () => {
    const heard = speak({ ...ala, lang: 'zh' });
    assert.isEmpty(heard);
    clock.advance(0);
    assert.deepEqual(heard, ['error no-voice-for-language']);
    assert.isEmpty(asked);
  });

  it('says that a browser without sound cannot speak', () => {
    loudspeaker.supported = false;
    const heard = speak(ala);
    clock.advance(0);
    assert.deepEqual(heard, ['error unsupported']);
  });

  it('says that it may not speak without a press', async () => {
    loudspeaker.allowed = false;
    const heard = speak(ala);
    (await worker()).sound(1);
    clock.advance(10_000);
    assert.deepEqual(heard, ['error not-allowed']);
  });

  it('says that it was interrupted where the sound stands still', async () => {
    const heard = speak(ala);
    (await worker()).sound(5);
    loudspeaker.pass(0.5);
    loudspeaker.allowed = false;
    loudspeaker.running = false;
    clock.advance(10_000);
    assert.deepEqual(heard, ['start', 'error interrupted']);
  });

  it('goes on by itself where the sound stood still for a moment', async () => {
    const heard = speak(ala);
    (await worker()).sound(5, [[4, 1]]);
    loudspeaker.pass(0.5);
    loudspeaker.running = false;
    clock.advance(3000);
    loudspeaker.pass(1);
    clock.advance(3000);
    assert.deepEqual(heard, ['start', 'word 4']);
  });

  it('starts another worker when one breaks down, and plays each piece once', async () => {
    const heard = speak(ala);
    const voice = await worker();
    voice.sound(1);
    voice.fail();
    await settled();
    const second = await worker();
    assert.isTrue(voice.terminated);
    assert.notEqual(second, voice);
    second.sound(1);
    second.sound(0.5);
    second.answer({ type: 'said', spoken: 1.5 });
    await settled();
    assert.deepEqual(
      loudspeaker.played.map(([, length]) => length),
      [1, 0.5],
    );
    loudspeaker.pass(1.5);
    assert.deepEqual(heard, ['start', 'end']);
  });

  it('gives up a text at which the worker breaks down twice', async () => {
    const heard = speak(ala);
    const warnings = await warningsOf(async () => {
      (await worker()).answer({ type: 'failed', reason: 'hardly any sound' });
      await settled();
      const second = await worker();
      clock.advance(5000);
      await settled();
      assert.isTrue(second.terminated);
    });
    clock.advance(0);
    assert.deepEqual(heard, ['error failed']);
    assert.include(String(warnings), 'the worker says nothing');
  });

  it('tells how far the download is, and what it will weigh', async () => {
    const progress: number[] = [];
    engine.addEventListener('progress', (event) => progress.push((event as ProgressEvent).loaded));
    assert.equal(await engine.downloadSize('pl'), 30);
    assert.isUndefined(await engine.downloadSize('zh'));
    assert.isUndefined(await engine.downloadSize('de'), 'the folder has none');
    speak(ala);
    await worker();
    assert.isNotEmpty(progress);
    assert.equal(await engine.downloadSize('pl'), 0);
  });

  it('gets a language ready, and warms up', async () => {
    engine.prepare();
    engine.prepare('zh');
    assert.isEmpty(FakeVoiceWorker.started);
    engine.prepare('pl');
    const voice = await worker();
    assert.include(voice.asked[1], { type: 'say', wordsPerMinute: 450 });
    voice.sound(1);
    assert.isEmpty(loudspeaker.played);
    assert.isFalse(loudspeaker.running);
  });

  it('lets sound out before there is anything to say, but not what is paused', async () => {
    engine.unlock();
    assert.isTrue(loudspeaker.running);
    speak(ala);
    await worker();
    engine.pause();
    engine.unlock();
    assert.isFalse(loudspeaker.running);
  });

  it('lets the sound card go after a while', async () => {
    speak(ala);
    const voice = await worker();
    voice.sound(1);
    voice.answer({ type: 'said', spoken: 1 });
    await settled();
    loudspeaker.pass(1);
    clock.advance(9999);
    assert.isTrue(loudspeaker.running);
    clock.advance(1);
    assert.isFalse(loudspeaker.running);
    assert.equal(clock.waiting, 0);
  });
});
