import { assert } from '@open-wc/testing';
import type { UtteranceListener } from '../../src/speech/engine.js';
import { WebSpeechEngine } from '../../src/speech/web-speech-engine.js';
import { FakeClock } from '../support/fake-clock.js';
import {
  type FakeSpeech,
  type FakeSpeechOptions,
  installFakeSpeech,
} from '../support/fake-speech.js';

/** Longer than the engine waits for anything. */
const forever = 60_000;

const online = [{ name: 'Google polski', lang: 'pl-PL', localService: false }];
const english = [{ name: 'Daniel', lang: 'en-GB' }];
const firefox = [{ name: 'Zosia', lang: 'pl-PL', voiceURI: 'urn:moz-tts:osx:zosia' }];

let clock: FakeClock;
let fake: FakeSpeech;
let engine: WebSpeechEngine;
/** What the listeners were told, in order. */
let told: string[];

const listener = (name = ''): UtteranceListener => ({
  start: () => told.push(`${name}start`),
  boundary: (offset) => told.push(`${name}boundary ${offset}`),
  end: () => told.push(`${name}end`),
  error: (code) => told.push(`${name}${code}`),
});

function say(
  text = 'Ala ma kota.',
  { lang = 'pl-PL', rate = 1, name = '', by = engine } = {},
): void {
  by.speak({ text, lang, rate }, listener(name));
}

/** A browser that behaves so, with the time of the test. */
function browser(options: FakeSpeechOptions = {}): void {
  fake = installFakeSpeech({ clock, ...options });
}

/** The calls of the browser's interface, without looks at its voices. */
const calls = (): string[] => fake.calls.map(({ name }) => name);

/** How often something was cancelled; the first cancel clears what others left behind. */
const cancels = (): number => calls().filter((call) => call === 'cancel').length - 1;

beforeEach(() => {
  clock = new FakeClock();
  engine = new WebSpeechEngine(clock);
  told = [];
});

afterEach(() => {
  engine.cancel();
  fake.uninstall();
});

describe('WebSpeechEngine', () => {
  describe('speaking', () => {
    it('speaks in the very task of the press', () => {
      browser();
      say();
      assert.deepEqual(fake.spoken, ['Ala ma kota.']);
    });

    it('uses the voice, language and rate', () => {
      browser();
      say('Hello.', { lang: 'en-GB', rate: 1.6 });
      const { voice, lang, rate } = fake.current!;
      assert.deepEqual([voice?.name, lang, rate], ['Anna', 'en-GB', 1.6]);
    });

    it('writes the language with a hyphen whatever the voice does', () => {
      browser({ voices: [{ lang: 'pl_PL' }] });
      say('Ala.', { lang: 'pl' });
      assert.equal(fake.current!.lang, 'pl');
    });

    it('tells start, words and end, each when it comes', () => {
      browser({ auto: true, stepMs: 100 });
      say('Ala ma');
      clock.advance(forever);
      assert.deepEqual(told, ['start', 'boundary 0', 'boundary 4', 'end']);
    });

    it('says nothing before the browser does', () => {
      browser();
      say();
      clock.advance(1000);
      assert.isEmpty(told);
    });

    it('tells one start where the browser tells two', () => {
      browser();
      say();
      fake.start();
      fake.start();
      assert.deepEqual(told, ['start']);
    });

    it('takes a word for a start where the browser tells none', () => {
      browser();
      say();
      fake.boundary(4);
      fake.start();
      assert.deepEqual(told, ['start', 'boundary 4']);
    });

    it('takes a boundary without a name for a word', () => {
      browser();
      say();
      fake.boundary(4, { name: '' });
      assert.deepEqual(told, ['start', 'boundary 4']);
    });

    for (const name of ['sentence', 'mark']) {
      it(`does not take the boundary of a ${name} for a word`, () => {
        browser();
        say();
        fake.boundary(4, { name });
        assert.deepEqual(told, ['start']);
      });
    }

    it('tells the end in a task of its own', () => {
      browser();
      say();
      fake.start();
      fake.end();
      assert.deepEqual(told, ['start']);
      clock.advance(0);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('tells one end where the browser tells two', () => {
      browser();
      say();
      fake.start();
      fake.end();
      fake.end();
      fake.error('interrupted');
      clock.advance(forever);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('speaks the next one from within the end of the last', () => {
      browser({ auto: true });
      engine.speak(
        { text: 'Raz.', lang: 'pl', rate: 1 },
        {
          ...listener(),
          end: () => {
            say('Dwa.');
          },
        },
      );
      clock.advance(forever);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
      assert.equal(told.at(-1), 'end');
    });

    it('leaves nothing behind when it is over', () => {
      browser({ auto: true });
      say();
      clock.advance(forever);
      assert.equal(clock.waiting, 0);
    });
  });

  describe('finding voices', () => {
    it('asks for them when it gets ready, which makes no sound', () => {
      browser();
      engine.prepare();
      assert.deepEqual(fake.log, ['getVoices']);
    });

    for (const voicesChanged of [true, false]) {
      it(`waits for voices that come late, ${voicesChanged ? 'with' : 'without'} an event`, () => {
        browser({ voicesAfterMs: 700, voicesChanged });
        say();
        clock.advance(600);
        assert.isEmpty(fake.spoken);
        clock.advance(300);
        assert.equal(fake.current?.voice?.name, 'Zosia');
      });
    }

    it('does not speak what was cancelled while it waited', () => {
      browser({ voicesAfterMs: 700 });
      say();
      engine.cancel();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
    });

    it('speaks only the last of what was asked while it waited', () => {
      browser({ voicesAfterMs: 700 });
      say('Raz.');
      clock.advance(300);
      say('Dwa.');
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Dwa.']);
    });

    it('tries without a voice where none is listed, which may work', () => {
      browser({ voices: [], auto: true });
      say();
      clock.advance(forever);
      assert.isNull(fake.utterances[0]!.voice);
      assert.equal(fake.utterances[0]!.lang, 'pl-PL');
      assert.equal(told.at(-1), 'end');
    });

    it('tells that there is no voice where that does not work', () => {
      browser({ voices: [], browser: 'chromium' });
      say();
      clock.advance(3100);
      assert.deepEqual(told, ['no-voice']);
      assert.equal(cancels(), 1);
    });

    it('tells that there is no voice where that is an error', () => {
      browser({ voices: [], auto: ['error'], errorCode: null });
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['no-voice']);
    });

    it('takes a browser that fails to list its voices for one without any', () => {
      browser({ voicesThrow: true });
      engine.prepare();
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['no-voice']);
    });

    it('speaks at once in Safari, where a wait would lose the press', () => {
      browser({ voices: [], browser: 'safari' });
      say();
      assert.lengthOf(fake.spoken, 1);
    });

    it('never speaks with a voice of another language', () => {
      browser({ voices: english });
      say();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
      assert.deepEqual(told, ['no-voice-for-language']);
    });

    it('tells that only when speak() has returned', () => {
      browser({ voices: english });
      say();
      assert.isEmpty(told);
    });

    it('looks again each time, as voices come and go', () => {
      browser({ voices: english });
      say();
      clock.advance(0);
      fake.options.voices = online;
      say();
      assert.equal(fake.current?.voice?.name, 'Google polski');
    });

    it('uses a voice online where there is no other', () => {
      browser({ voices: online });
      say();
      assert.equal(fake.current?.voice?.name, 'Google polski');
    });

    it('uses no voice online where only local ones are wanted', () => {
      browser({ voices: online });
      engine.localOnly = true;
      say();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
      assert.deepEqual(told, ['no-voice-for-language']);
    });

    it('uses no unknown voice where only local ones are wanted', () => {
      browser({ voices: [], auto: true });
      engine.localOnly = true;
      say();
      clock.advance(forever);
      assert.isEmpty(fake.spoken);
      assert.deepEqual(told, ['no-voice']);
    });
  });

  describe('watching', () => {
    it('tries once more where nothing starts', () => {
      browser();
      say();
      clock.advance(2400);
      assert.lengthOf(fake.spoken, 1);
      clock.advance(400);
      const speak = 'speak Ala ma kota.';
      assert.deepEqual(calls(), ['cancel', speak, 'cancel', speak]);
      assert.isEmpty(told);
    });

    it('goes on as usual where that helps', () => {
      browser();
      say();
      clock.advance(2800);
      fake.start();
      fake.end();
      clock.advance(forever);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('tries the same voice twice and then the system’s own, and tells of silence', () => {
      browser();
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['silent']);
      assert.deepEqual(
        fake.utterances.map(({ voice }) => voice?.name),
        ['Zosia', 'Zosia', undefined],
      );
    });

    it('tries another voice of the language where there is one', () => {
      browser({ voices: [{ name: 'Zosia' }, { name: 'Ewa' }] });
      say();
      clock.advance(forever);
      assert.deepEqual(
        fake.utterances.map(({ voice }) => voice?.name),
        ['Zosia', 'Zosia', 'Ewa'],
      );
    });

    it('stays with the voice that works', () => {
      browser({ voices: [{ name: 'Zosia' }, { name: 'Ewa' }] });
      say();
      clock.advance(5700);
      fake.start();
      fake.end();
      clock.advance(0);
      say('Dwa.');
      assert.equal(fake.utterances.at(-1)?.voice?.name, 'Ewa');
    });

    it('gives a voice that is chosen anew another chance', () => {
      browser({ voices: [{ name: 'Zosia' }, { name: 'Ewa' }] });
      say();
      clock.advance(5700);
      const voice = { voiceURI: 'Zosia', name: 'Zosia', lang: 'pl-PL' };
      engine.speak({ text: 'Dwa.', lang: 'pl', rate: 1, voice }, listener());
      clock.advance(100);
      assert.equal(fake.utterances.at(-1)?.voice?.name, 'Zosia');
    });

    it('waits longer for a voice online', () => {
      browser({ voices: online });
      say();
      clock.advance(5200);
      assert.lengthOf(fake.spoken, 1);
      clock.advance(100);
      assert.lengthOf(fake.spoken, 2);
    });

    it('ignores a start that comes after it gave up', () => {
      browser({ cancelYields: 'nothing' });
      say();
      clock.advance(2510);
      fake.start(fake.utterances[0]);
      assert.isEmpty(told);
    });

    it('does not try once more what was cancelled meanwhile', () => {
      browser({ cancelYields: 'nothing' });
      say();
      clock.advance(2510);
      engine.cancel();
      clock.advance(forever);
      assert.lengthOf(fake.spoken, 1);
      assert.isEmpty(told);
    });

    it('takes for ended what should have been long ago', () => {
      browser();
      say();
      fake.start();
      clock.advance(3900);
      assert.deepEqual(told, ['start']);
      clock.advance(forever);
      assert.deepEqual(told, ['start', 'end']);
      assert.equal(cancels(), 1);
    });

    it('gives a longer text more time, and at half the speed twice as much', () => {
      browser();
      say('a'.repeat(280), { rate: 0.5 });
      fake.start();
      clock.advance(80_000);
      assert.deepEqual(told, ['start']);
      clock.advance(20_000);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('gives it more time with every word', () => {
      browser();
      say();
      fake.start();
      for (let i = 0; i < 5; i += 1) {
        clock.advance(3000);
        fake.boundary(i);
      }
      assert.notInclude(told, 'end');
    });

    it('takes an end without a start for a muted tab', () => {
      browser({ auto: ['end'] });
      say();
      clock.advance(forever);
      assert.deepEqual(told, ['silent']);
    });

    for (const step of ['start', 'end'] as const) {
      it(`is not confused by a browser that reports a cancel at once, where no ${step} comes`, () => {
        browser({ cancelAtOnce: true, auto: step === 'end' ? ['start'] : [] });
        say();
        clock.advance(forever);
        assert.deepEqual(told, step === 'end' ? ['start', 'end'] : ['silent']);
      });
    }
  });

  describe('failing', () => {
    it('tells, when speak() has returned, that the browser wants a press', () => {
      browser({ notAllowed: true });
      say();
      assert.isEmpty(told);
      clock.advance(forever);
      assert.deepEqual(told, ['not-allowed']);
    });

    const codes: [native: SpeechSynthesisErrorCode | null, told: string][] = [
      ['interrupted', 'interrupted'],
      ['canceled', 'interrupted'],
      ['synthesis-failed', 'failed'],
      ['network', 'failed'],
      ['audio-busy', 'failed'],
      [null, 'failed'],
    ];
    for (const [native, code] of codes) {
      it(`tells ${code} where the browser says ${native ?? 'nothing'}`, () => {
        browser({ auto: ['start', 'error'], errorCode: native });
        say();
        clock.advance(forever);
        assert.deepEqual(told, ['start', code]);
      });
    }

    it('tells that it failed where speak() throws', () => {
      browser({ speakThrows: true });
      say();
      assert.isEmpty(told);
      clock.advance(forever);
      assert.deepEqual(told, ['failed']);
    });

    it('speaks again after that', () => {
      browser({ speakThrows: true });
      say();
      clock.advance(1000);
      fake.options.speakThrows = false;
      fake.options.auto = true;
      say('Ala');
      clock.advance(forever);
      assert.deepEqual(told, ['failed', 'start', 'boundary 0', 'end']);
    });
  });

  describe('cancelling', () => {
    for (const cancelYields of ['interrupted', 'end', 'nothing'] as const) {
      for (const cancelAtOnce of [true, false]) {
        const how = `${cancelYields} ${cancelAtOnce ? 'at once' : 'later'}`;

        it(`tells nothing more where the browser tells ${how}`, () => {
          browser({ cancelYields, cancelAtOnce });
          say();
          fake.start();
          engine.cancel();
          clock.advance(forever);
          assert.deepEqual(told, ['start']);
        });

        it(`tells the next one only of itself where the browser tells ${how}`, () => {
          browser({ cancelYields, cancelAtOnce, auto: true, stepMs: 100 });
          say('Raz.', { name: '1 ' });
          clock.advance(110);
          say('Dwa.', { name: '2 ' });
          clock.advance(forever);
          assert.deepEqual(told, ['1 start', '2 start', '2 boundary 0', '2 end']);
        });
      }
    }

    it('does not bother the browser with nothing', () => {
      browser();
      engine.cancel();
      assert.isEmpty(fake.log);
    });

    it('does not cancel twice', () => {
      browser();
      say();
      engine.cancel();
      engine.cancel();
      assert.equal(cancels(), 1);
    });

    it('does not cancel what has ended', () => {
      browser({ auto: true });
      say();
      clock.advance(forever);
      engine.cancel();
      assert.equal(cancels(), 0);
    });

    it('tells nothing of an end that it was about to tell', () => {
      browser();
      say();
      fake.start();
      fake.end();
      engine.cancel();
      clock.advance(forever);
      assert.deepEqual(told, ['start']);
    });

    it('speaks anew only when the browser has let go', () => {
      browser();
      say('Raz.');
      say('Dwa.');
      assert.deepEqual(fake.spoken, ['Raz.']);
      clock.advance(0);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });

    it('does not wait for long where the browser does not tell', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      clock.advance(100);
      assert.deepEqual(fake.spoken, ['Raz.', 'Dwa.']);
    });

    it('is not swallowed by a browser that needs a moment after a cancel', () => {
      browser({ voices: firefox, cancelYields: 'nothing', swallowsForMs: 50, auto: ['start'] });
      say('Raz.', { name: '1 ' });
      clock.advance(500);
      say('Dwa.', { name: '2 ' });
      clock.advance(500);
      assert.deepEqual(told, ['1 start', '2 start']);
    });

    it('speaks only the last where many are asked for at once', () => {
      browser({ cancelYields: 'nothing' });
      for (const text of ['Raz.', 'Dwa.', 'Trzy.', 'Cztery.']) say(text);
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Raz.', 'Cztery.']);
    });

    it('does not speak what is cancelled while the browser lets go', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      engine.cancel();
      clock.advance(forever);
      assert.deepEqual(fake.spoken, ['Raz.']);
    });

    it('does not speak what is cancelled just when the browser has let go', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      fake.error('interrupted', fake.utterances[0]);
      engine.cancel();
      clock.advance(forever);
      assert.deepEqual(fake.spoken, ['Raz.']);
    });

    it('speaks only the last of what is asked just when the browser has let go', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.');
      fake.error('interrupted', fake.utterances[0]);
      say('Trzy.');
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Raz.', 'Trzy.']);
    });

    it('ignores all that a dead utterance still tells', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.', { name: '1 ' });
      fake.start();
      say('Dwa.', { name: '2 ' });
      clock.advance(100);
      const [dead] = fake.utterances;
      fake.boundary(0, {}, dead);
      fake.start(dead);
      fake.error('synthesis-failed', dead);
      fake.end(dead);
      clock.advance(0);
      assert.deepEqual(told, ['1 start']);
    });
  });

  describe('sharing a page', () => {
    let other: WebSpeechEngine;

    beforeEach(() => {
      other = new WebSpeechEngine(clock);
    });

    afterEach(() => {
      other.cancel();
    });

    it('gives way to the engine that speaks last', () => {
      browser({ auto: ['start'] });
      say('Raz.', { name: '1 ' });
      clock.advance(0);
      say('Dwa.', { name: '2 ', by: other });
      clock.advance(1000);
      assert.sameMembers(told, ['1 start', '1 interrupted', '2 start']);
      assert.equal(fake.current?.text, 'Dwa.');
    });

    it('is not swallowed where the browser needs a moment after the other', () => {
      browser({ voices: firefox, cancelYields: 'nothing', swallowsForMs: 50, auto: ['start'] });
      say('Raz.', { name: '1 ' });
      clock.advance(500);
      say('Dwa.', { name: '2 ', by: other });
      clock.advance(500);
      assert.include(told, '2 start');
    });

    it('does not speak later what it gave way with', () => {
      browser({ cancelYields: 'nothing' });
      say('Raz.');
      say('Dwa.', { name: '2 ' });
      say('Trzy.', { by: other });
      clock.advance(1000);
      assert.deepEqual(fake.spoken, ['Raz.', 'Trzy.']);
      assert.deepEqual(told, ['2 interrupted']);
    });

    it('is not disturbed by an engine that has nothing to cancel', () => {
      browser();
      say('Raz.');
      other.cancel();
      assert.equal(fake.current?.text, 'Raz.');
    });

    it('tells nothing of itself where its own speech was over', () => {
      browser({ auto: ['start', 'end'] });
      say('Raz.', { name: '1 ' });
      clock.advance(forever);
      say('Dwa.', { name: '2 ', by: other });
      clock.advance(forever);
      assert.deepEqual(told, ['1 start', '1 end', '2 start', '2 end']);
      assert.deepEqual(calls(), ['cancel', 'speak Raz.', 'cancel', 'speak Dwa.']);
    });
  });

  describe('in a browser without speech', () => {
    it('says so', () => {
      browser({ unsupported: true });
      assert.isFalse(engine.supported);
    });

    it('is supported elsewhere', () => {
      browser();
      assert.isTrue(engine.supported);
    });

    it('gets ready without an error', () => {
      browser({ unsupported: true });
      engine.prepare();
      assert.isEmpty(told);
    });

    it('tells it when speak() has returned', () => {
      browser({ unsupported: true });
      say();
      assert.isEmpty(told);
      clock.advance(forever);
      assert.deepEqual(told, ['unsupported']);
    });

    it('cancels without an error', () => {
      browser({ unsupported: true });
      say();
      engine.cancel();
      clock.advance(forever);
      assert.isEmpty(told);
    });
  });
});
