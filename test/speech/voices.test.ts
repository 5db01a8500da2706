import { assert } from '@open-wc/testing';
import type { Utterance, UtteranceListener } from '../../src/speech/engine.js';
import { WebSpeechEngine } from '../../src/speech/web-speech-engine.js';
import { FakeClock } from '../support/fake-clock.js';
import {
  type FakeSpeech,
  type FakeSpeechOptions,
  installFakeSpeech,
} from '../support/fake-speech.js';
import { voiceLists } from '../support/fake-speech/voice-lists.js';

const quiet: UtteranceListener = {
  start: () => undefined,
  boundary: () => undefined,
  end: () => undefined,
  error: () => undefined,
};
const utterance: Utterance = {
  text: 'Rada miejska zebrała się we wtorek po południu.',
  lang: 'pl-PL',
  rate: 1,
};

describe('WebSpeechEngine and its voices', () => {
  let clock: FakeClock;
  let fake: FakeSpeech;
  let engine: WebSpeechEngine;
  let changes: number;

  function browser(options: FakeSpeechOptions = {}): void {
    fake = installFakeSpeech({ clock, ...options });
    engine.addEventListener('voiceschange', () => (changes += 1));
  }

  const names = (): string[] => engine.voices.map(({ name }) => name);

  beforeEach(() => {
    clock = new FakeClock();
    engine = new WebSpeechEngine(clock);
    changes = 0;
  });

  afterEach(() => {
    engine.cancel();
    fake.uninstall();
  });

  it('does not touch them before they are needed', () => {
    browser();
    assert.isTrue(engine.supported);
    clock.advance(60_000);
    assert.isEmpty(fake.log);
  });

  it('lists them, and tells when they are there', () => {
    browser({ voicesAfterMs: 300 });
    assert.isEmpty(names());
    clock.advance(300);
    assert.deepEqual(names(), ['Zosia', 'Anna']);
    assert.equal(changes, 1);
  });

  for (const voicesAfterMs of [0, 300, 3000, 12_000]) {
    it(`hears of voices that come after ${voicesAfterMs} ms`, () => {
      browser({ voicesAfterMs });
      engine.prepare();
      clock.advance(voicesAfterMs + 100);
      assert.deepEqual(names(), ['Zosia', 'Anna']);
    });
  }

  it('finds voices that come without an event', () => {
    browser({ voicesAfterMs: 3000, voicesChanged: false });
    engine.prepare();
    clock.advance(3100);
    assert.equal(changes, 1);
  });

  it('does not look for ever where there are none', () => {
    browser({ voices: [] });
    engine.prepare();
    clock.advance(60_000);
    assert.equal(clock.waiting, 0);
  });

  it('does not take an event for news', () => {
    browser();
    engine.prepare();
    clock.advance(0);
    for (let time = 0; time < 50; time += 1) fake.voicesChanged();
    clock.advance(0);
    assert.equal(changes, 1);
    assert.isBelow(fake.log.length, 5, 'fifty events are one look');
  });

  it('leaves the handler of the page in place', () => {
    browser();
    let heard = 0;
    fake.onvoiceschanged = () => (heard += 1);
    engine.prepare();
    fake.voicesChanged();
    assert.equal(heard, 1);
    assert.isNotNull(fake.onvoiceschanged);
  });

  const broken: [what: string, options: FakeSpeechOptions][] = [
    ['that fails', { voicesThrow: true }],
    ['that is none', { voicesNull: true }],
    ['that is kept from us', { denied: true }],
  ];
  for (const [what, options] of broken) {
    it(`takes a list ${what} for an empty one`, () => {
      browser(options);
      assert.isEmpty(names());
      clock.advance(60_000);
      engine.speak(utterance, quiet);
      clock.advance(60_000);
      assert.isEmpty(names());
    });
  }

  it('leaves out what is no voice', () => {
    browser({ voices: voiceLists.firefoxAndroid });
    assert.deepEqual(names(), ['polski', '', 'junk']);
  });

  it('finds the voice of a language however it is written', () => {
    browser({ voices: voiceLists.firefoxAndroid });
    engine.speak(utterance, quiet);
    assert.equal(fake.utterances[0]?.voice?.name, 'polski');
  });

  it('speaks with the voice that the person chose', () => {
    browser({ voices: [{ name: 'Zosia' }, { name: 'Ewa' }] });
    const voice = { voiceURI: 'Ewa', name: 'Ewa', lang: 'pl-PL' };
    engine.speak({ ...utterance, voice }, quiet);
    assert.equal(fake.utterances[0]?.voice?.name, 'Ewa');
  });

  it('knows which languages have a voice', () => {
    browser();
    engine.prepare();
    assert.isTrue(engine.hasVoiceFor('pl'));
    assert.isTrue(engine.hasVoiceFor('en-US'));
    assert.isFalse(engine.hasVoiceFor('uk'));
  });

  it('does not know that as long as voices may come', () => {
    browser({ voices: [] });
    assert.isUndefined(engine.hasVoiceFor('pl'));
    clock.advance(5000);
    assert.isFalse(engine.hasVoiceFor('pl'));
  });

  it('has none online where only local ones are wanted', () => {
    browser({ voices: voiceLists.google });
    engine.localOnly = true;
    assert.isFalse(engine.hasVoiceFor('pl'));
  });

  it('has none where there is no speech', () => {
    browser({ unsupported: true });
    assert.isFalse(engine.hasVoiceFor('pl'));
    assert.isEmpty(engine.voices);
  });

  describe('and their pace', () => {
    it('is guessed first', () => {
      browser();
      assert.equal(engine.estimateMs({ ...utterance, text: 'a'.repeat(140) }), 10_000);
      assert.equal(engine.estimateMs({ ...utterance, text: 'a'.repeat(140), rate: 2 }), 5000);
    });

    it('is learned for the voice and the rate', () => {
      browser({ charsPerSecond: 20 });
      for (let time = 0; time < 3; time += 1) {
        engine.speak(utterance, quiet);
        clock.advance(10_000);
      }
      const measured = engine.estimateMs(utterance);
      assert.approximately(measured, (utterance.text.length / 20) * 1000, 1);
      assert.equal(
        engine.estimateMs({ ...utterance, rate: 2 }),
        (utterance.text.length / 28) * 1000,
      );
    });

    it('is not learned from what was held up', () => {
      browser();
      engine.speak(utterance, quiet);
      fake.start();
      clock.sleep(9000);
      fake.end();
      assert.equal(engine.estimateMs(utterance), (utterance.text.length / 14) * 1000);
    });
  });

  describe('and the silence before them', () => {
    const next = (silenceMs: number): void => {
      engine.speak(
        { ...utterance, text: 'Raz.' },
        {
          ...quiet,
          end: () => {
            engine.speak({ ...utterance, text: 'Dwa.', silenceMs }, quiet);
          },
        },
      );
      fake.start();
      fake.end();
      clock.advance(0);
    };

    it('is none by default', () => {
      browser();
      next(0);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });

    it('lasts as long as it should', () => {
      browser();
      next(600);
      clock.advance(599);
      assert.deepEqual(fake.spoken, ['Raz.']);
      clock.advance(1);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });

    it('is over at once where it was silent for so long', () => {
      browser();
      engine.speak({ ...utterance, silenceMs: 600 }, quiet);
      assert.lengthOf(fake.spoken, 1);
    });

    it('can be cancelled', () => {
      browser();
      next(600);
      engine.cancel();
      clock.advance(60_000);
      assert.deepEqual(fake.spoken, ['Raz.']);
      assert.equal(clock.waiting, 0);
    });

    it('is left out where nobody sees the page, whose timers are slow', () => {
      browser();
      fake.setSeen(false);
      next(600);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });
  });
});
