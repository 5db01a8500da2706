import { aTimeout, assert } from '@open-wc/testing';
import { EmbeddedEngine } from '../../src/speech/embedded-engine.js';
import type { Utterance } from '../../src/speech/engine.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeLoudspeaker } from '../support/fake-loudspeaker.js';
import { fakeVoice, FakeVoiceWorker, realVoice } from '../support/fake-voice.js';
import { until } from '../support/widget.js';

const ala: Utterance = { text: 'Ala ma kota.', lang: 'pl', rate: 1 };
const kot: Utterance = { text: 'Kot ma Alę.', lang: 'pl', rate: 1 };

describe('EmbeddedEngine beside other tabs', () => {
  let clock: FakeClock;
  let loudspeaker: FakeLoudspeaker;
  let engine: EmbeddedEngine;

  beforeEach(() => {
    fakeVoice();
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

  let tab: BroadcastChannel;
  let told: unknown[];

  beforeEach(() => {
    told = [];
    tab = new BroadcastChannel('na-glos');
    tab.onmessage = ({ data }) => told.push(data);
  });
  afterEach(() => {
    engine.cancel();
    tab.close();
  });

  const otherTabSpeaks = (): void => {
    tab.postMessage('na-glos: this tab speaks');
  };

  it('tells them once that it speaks, not with each sentence', async () => {
    const heard: string[] = [];
    engine.speak(ala, {
      start: () => undefined,
      boundary: () => undefined,
      end: () => heard.push(...speak(kot), 'end'),
      error: () => undefined,
    });
    const voice = await worker();
    voice.sound(1);
    voice.answer({ type: 'said', spoken: 1 });
    await settled();
    loudspeaker.pass(2);
    await worker(2);
    await until(() => told.length > 0);
    assert.deepEqual(heard, ['end']);
    assert.lengthOf(told, 1);
  });

  it('falls silent where another speaks, and says why', async () => {
    const heard = speak(ala);
    (await worker()).sound(5);
    loudspeaker.pass(0.1);
    await until(() => told.length > 0);
    otherTabSpeaks();
    await until(() => {
      clock.advance(0);
      return heard.length > 1;
    });
    assert.deepEqual(heard, ['start', 'error interrupted']);
    assert.isEmpty(loudspeaker.played);
  });

  it('keeps its place through what another speaks meanwhile, and tells that it goes on', async () => {
    const heard = speak(ala);
    (await worker()).sound(5);
    loudspeaker.pass(0.1);
    engine.pause();
    await until(() => told.length === 1);
    otherTabSpeaks();
    await settled();
    engine.resume();
    await until(() => told.length === 2);
    loudspeaker.pass(0.1);
    assert.deepEqual(heard, ['start', 'start']);
  });

  it('tells them anew when it begins anew, after an end and after a cancel', async () => {
    speak(ala);
    const voice = await worker();
    voice.sound(1);
    voice.answer({ type: 'said', spoken: 1 });
    await settled();
    loudspeaker.pass(2);
    speak(kot);
    await until(() => told.length === 2);
    engine.cancel();
    speak(ala);
    await until(() => told.length === 3);
  });
});
