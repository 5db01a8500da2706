import { assert } from '@open-wc/testing';
import type { Utterance } from '../../src/speech/engine.js';
import {
  type EmbeddedEngine,
  FallbackEngine,
  type NativeEngine,
} from '../../src/speech/fallback-engine.js';
import { embeddedVoiceURI } from '../../src/speech/voice.js';
import { FakeHoldingEngine } from '../support/fake-engine.js';
import { warningsOf } from '../support/warnings.js';

class FakeNative extends FakeHoldingEngine implements NativeEngine {
  has: Readonly<Record<string, boolean>> = { pl: true, en: true, de: false };
  prepared = 0;

  override prepare(): void {
    this.prepared += 1;
  }

  hasVoiceFor(lang: string): boolean | undefined {
    return this.has[lang];
  }
}

class FakeEmbedded extends FakeHoldingEngine implements EmbeddedEngine {
  unlocked = 0;
  readonly prepared: unknown[] = [];

  override prepare(lang?: string): void {
    this.prepared.push(lang);
  }

  unlock(): void {
    this.unlocked += 1;
  }

  async downloadSize(): Promise<number> {
    return Promise.resolve(1);
  }
}

const say = (lang: string, voiceURI?: string): Utterance => ({
  text: `Text in ${lang}`,
  lang,
  rate: 1,
  voice: voiceURI === undefined ? undefined : { voiceURI, name: '', lang },
});

describe('FallbackEngine', () => {
  let native: FakeNative;
  let embedded: FakeEmbedded;
  let wanted: boolean;
  let loads: number;
  let loading: Promise<EmbeddedEngine>;
  let engine: FallbackEngine;
  let told: string[];

  beforeEach(() => {
    native = new FakeNative();
    embedded = new FakeEmbedded();
    wanted = true;
    loads = 0;
    loading = Promise.resolve(embedded);
    told = [];
    engine = new FallbackEngine(native, {
      speaks: (lang) => ['pl', 'de', 'uk'].includes(lang),
      wanted: () => wanted,
      async load() {
        loads += 1;
        return loading;
      },
    });
  });

  const speak = (utterance: Utterance): void => {
    engine.speak(utterance, {
      start: () => told.push('start'),
      boundary: (offset) => told.push(`word ${offset}`),
      end: () => told.push('end'),
      error: (code) => told.push(code),
    });
  };

  const spoken = (): [native: string[], embedded: string[]] => [native.spoken, embedded.spoken];

  describe('where the system has a voice', () => {
    it('speaks by it and loads nothing', () => {
      speak(say('pl'));
      assert.deepEqual(spoken(), [['Text in pl'], []]);
      assert.equal(loads, 0);
    });

    it('tells all that it tells', () => {
      speak(say('pl'));
      native.start();
      native.boundary(5);
      native.end();
      assert.deepEqual(told, ['start', 'word 5', 'end']);
    });

    it('speaks by the embedded one where that was chosen', async () => {
      wanted = false;
      speak(say('pl', embeddedVoiceURI));
      await engine.load();
      assert.deepEqual(spoken(), [[], ['Text in pl']]);
    });

    it('speaks by its own where the chosen one does not speak the language', () => {
      speak(say('en', embeddedVoiceURI));
      assert.deepEqual(spoken(), [['Text in en'], []]);
    });

    for (const code of ['silent', 'failed', 'interrupted', 'not-allowed'] as const) {
      it(`tells of ${code} and speaks by no other`, () => {
        speak(say('pl'));
        native.error(code);
        assert.deepEqual(told, [code]);
        assert.equal(loads, 0);
      });
    }
  });

  describe('where the system has none', () => {
    it('speaks by the embedded one, once it is loaded', async () => {
      speak(say('de'));
      assert.deepEqual(spoken(), [[], []]);
      await engine.load();
      assert.deepEqual(spoken(), [[], ['Text in de']]);
      embedded.start();
      embedded.boundary(5);
      embedded.end();
      assert.deepEqual(told, ['start', 'word 5', 'end']);
    });

    it('does so in the task of the press where it is loaded', async () => {
      await engine.load();
      speak(say('de'));
      assert.deepEqual(spoken(), [[], ['Text in de']]);
    });

    it('loads it once', async () => {
      speak(say('de'));
      speak(say('de'));
      await engine.load();
      assert.equal(loads, 1);
      assert.lengthOf(embedded.spoken, 1);
    });

    it('says so where the embedded one is not wanted', () => {
      wanted = false;
      speak(say('de'));
      native.error('no-voice-for-language');
      assert.deepEqual(told, ['no-voice-for-language']);
      assert.equal(loads, 0);
    });

    it('says so where the embedded one does not speak the language either', () => {
      native.has = { ja: false };
      speak(say('ja'));
      native.error('no-voice-for-language');
      assert.deepEqual(told, ['no-voice-for-language']);
      assert.equal(loads, 0);
    });

    it('says nothing of a load that was not waited for', async () => {
      speak(say('de'));
      engine.cancel();
      await engine.load();
      assert.deepEqual(spoken(), [[], []]);
      assert.isEmpty(told);
    });

    it('says so where the embedded one cannot be loaded, and tries anew the next time', async () => {
      loading = Promise.reject(new Error('404'));
      const warnings = await warningsOf(async () => {
        speak(say('de'));
        await engine.load();
      });
      assert.deepEqual(told, ['embedded-voice-missing']);
      assert.lengthOf(warnings, 1);
      loading = Promise.resolve(embedded);
      speak(say('de'));
      await engine.load();
      assert.deepEqual(embedded.spoken, ['Text in de']);
    });

    it('tells what goes wrong with the embedded one', async () => {
      await engine.load();
      speak(say('de'));
      embedded.error('no-voice-for-language');
      assert.deepEqual(told, ['no-voice-for-language']);
    });
  });

  describe('where it is not known yet whether the system has one', () => {
    for (const code of ['no-voice', 'no-voice-for-language', 'unsupported'] as const) {
      it(`asks the system first, and speaks by the embedded one after ${code}`, async () => {
        await engine.load();
        speak(say('uk'));
        assert.deepEqual(spoken(), [['Text in uk'], []]);
        native.error(code);
        assert.deepEqual(spoken(), [['Text in uk'], ['Text in uk']]);
        assert.isEmpty(told);
      });
    }

    it('lets sound out in the task of the press', async () => {
      await engine.load();
      speak(say('uk'));
      assert.equal(embedded.unlocked, 1);
    });

    it('leaves sound alone where the system has one, or the embedded one is not wanted', async () => {
      await engine.load();
      speak(say('pl'));
      wanted = false;
      speak(say('uk'));
      assert.equal(embedded.unlocked, 0);
    });
  });

  describe('between languages', () => {
    beforeEach(async () => {
      await engine.load();
    });

    it('goes from one engine to the other and back', () => {
      speak(say('pl'));
      native.end();
      speak(say('de'));
      embedded.end();
      speak(say('pl'));
      native.end();
      assert.deepEqual(spoken(), [['Text in pl', 'Text in pl'], ['Text in de']]);
      assert.deepEqual(told, ['end', 'end', 'end']);
    });

    it('silences one before the other speaks', () => {
      speak(say('pl'));
      speak(say('de'));
      assert.isFalse(native.busy);
      speak(say('pl'));
      assert.isFalse(embedded.busy);
    });

    it('leaves an engine that goes on speaking as it is', () => {
      speak(say('pl'));
      speak(say('pl'));
      speak(say('de'));
      speak(say('de'));
      assert.equal(native.cancelled, 1);
      assert.equal(embedded.cancelled, 0);
    });

    it('has both fall silent', () => {
      speak(say('de'));
      engine.cancel();
      assert.isFalse(embedded.busy);
      speak(say('pl'));
      engine.cancel();
      assert.isFalse(native.busy);
    });

    it('pauses and resumes the one that speaks', () => {
      speak(say('pl'));
      embedded.holds = false;
      assert.isTrue(engine.pause());
      engine.resume();
      assert.deepEqual([native.resumed, embedded.resumed], [1, 0]);
      speak(say('de'));
      assert.isFalse(engine.pause());
      embedded.holds = true;
      assert.isTrue(engine.pause());
      engine.resume();
      assert.deepEqual([native.resumed, embedded.resumed], [1, 1]);
    });

    it('has nothing to pause where nothing is spoken', () => {
      assert.isFalse(engine.pause());
      speak(say('pl'));
      native.end();
      assert.isFalse(engine.pause());
    });

    it('tells each what it is to expect', () => {
      engine.expect(say('pl'));
      engine.expect(say('de'));
      assert.deepEqual(native.expected, [say('pl')]);
      assert.deepEqual(embedded.expected, [say('de')]);
    });
  });

  it('passes over a wait for a load when it is told what to expect', () => {
    engine.expect(say('de'));
    assert.isEmpty(native.expected);
    assert.equal(loads, 0);
  });

  describe('getting ready', () => {
    it('has the system look for its voices', () => {
      engine.prepare('pl');
      assert.equal(native.prepared, 1);
      assert.equal(loads, 0);
    });

    it('loads the embedded one where the system has none', async () => {
      engine.prepare('de');
      await engine.load();
      assert.deepEqual(embedded.prepared, ['de']);
    });

    it('loads no language where the system may yet have a voice', async () => {
      engine.prepare('uk');
      await engine.load();
      assert.isEmpty(embedded.prepared);
    });

    it('loads nothing where the embedded one is not wanted', () => {
      wanted = false;
      engine.prepare('de');
      assert.equal(loads, 0);
    });
  });

  it('can speak where the system can, or the embedded one is wanted', () => {
    const mute = Object.defineProperty(native, 'supported', { value: false });
    assert.isTrue(
      new FallbackEngine(mute, { speaks: () => true, wanted: () => true, load: () => loading })
        .supported,
    );
    assert.isFalse(
      new FallbackEngine(mute, { speaks: () => true, wanted: () => false, load: () => loading })
        .supported,
    );
  });
});
