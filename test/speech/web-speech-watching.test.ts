import { assert, aTimeout } from '@open-wc/testing';
import { memory } from '../support/leak/memory.js';
import {
  browser,
  calls,
  cancels,
  clock,
  engine,
  fake,
  forever,
  listener,
  online,
  say,
  setUp,
  takeDown,
  told,
} from '../support/fake-speech/said-by-hand.js';

describe('WebSpeechEngine', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('watching', () => {
    it('holds what is spoken: old Safari and Chrome tell nothing of what nobody holds', async () => {
      browser();
      const spoken: WeakRef<SpeechSynthesisUtterance>[] = [];
      fake.speak = (utterance) => {
        spoken.push(new WeakRef(utterance));
      };
      say();
      await aTimeout(0);
      await memory();
      assert.exists(spoken[0]?.deref());
    });

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
});
