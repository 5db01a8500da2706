import { assert } from '@open-wc/testing';
import { systemVoiceURI } from '../../src/speech/voice.js';
import {
  browser,
  browserByHand,
  clock,
  engine,
  fake,
  forever,
  otherTab,
  page,
  say,
  sentence,
  setUp,
  takeDown,
  told,
  words,
} from '../support/fake-speech/said-by-pace.js';

describe('WebSpeechEngine, quirk by quirk, anywhere', () => {
  beforeEach(setUp);
  afterEach(takeDown);

  describe('any browser', () => {
    it('is tried again at once where it swallowed what was spoken', () => {
      browser({ faults: ['F29 loses the first'] });
      fake.options.faults = ['F66 always claims to be idle', 'F29 loses the first'];
      say();
      clock.advance(1200);
      assert.include(told, 'start');
    });

    it('goes on from the word where it fails in the middle', () => {
      browser({ faults: ['F47 fails in the middle'] });
      say();
      clock.advance(1900);
      fake.options.faults = [];
      clock.advance(forever);
      assert.match(fake.spoken[1]!, /^\p{L}+ we wtorek/u);
      assert.deepEqual(
        told.filter((what) => what === 'start' || what === 'end'),
        ['start', 'end'],
      );
    });

    it('is given half the text where it is too long', () => {
      browser({ faults: ['F96 refuses more than 120 characters'] });
      const long = `${sentence} `.repeat(4).trim();
      say(long);
      clock.advance(forever);
      assert.equal(fake.heard.map(({ text }) => text).join(''), long);
    });

    it('ends far too early time and again, and that is silence', () => {
      browser({ faults: ['F44 ends far too early', 'F80 tells no words'] });
      const next = (): void => {
        say(sentence, { then: next });
      };
      next();
      clock.advance(forever);
      assert.deepEqual(words(), ['silent']);
      assert.lengthOf(fake.spoken, 20);
    });

    it('is paused by someone else, and the place is kept', () => {
      browser({});
      say();
      clock.advance(500);
      fake.foreignPause();
      clock.advance(1000);
      assert.equal(told.at(-1), 'interrupted');
      assert.isFalse(fake.speaking);
    });

    it('is paused and resumed at once by a page that keeps voices awake, and goes on', () => {
      browser({});
      say();
      clock.advance(500);
      fake.foreignPause();
      fake.foreignResume();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
    });

    it('is not taken for lost because the machine slept', () => {
      browserByHand();
      say();
      fake.start();
      clock.sleep(600_000);
      clock.advance(0);
      assert.deepEqual(told, ['start']);
      fake.end();
      clock.advance(0);
      assert.deepEqual(told, ['start', 'end']);
    });

    it('is not taken for lost because the page was frozen', () => {
      browser({});
      say();
      clock.advance(500);
      page.freeze();
      clock.advance(2000);
      page.thaw();
      clock.advance(forever);
      assert.equal(told.at(-1), 'end');
      assert.lengthOf(fake.spoken, 1);
    });

    it('falls silent when the page is left', () => {
      browser({});
      say();
      clock.advance(500);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      clock.advance(0);
      assert.isFalse(fake.speaking);
      assert.equal(told.at(-1), 'interrupted');
    });

    it('is not touched when the page is left without a word', () => {
      browser({});
      say();
      clock.advance(forever);
      const before = fake.log.length;
      dispatchEvent(new PageTransitionEvent('pagehide'));
      otherTab();
      clock.advance(forever);
      assert.lengthOf(fake.log, before);
    });

    for (const nonsense of [null, 1, 'speaking', { speaks: true }, ['na-glos: this tab speaks']]) {
      it(`is not disturbed by ${JSON.stringify(nonsense)} from another tab`, () => {
        browser({});
        say();
        clock.advance(500);
        otherTab(nonsense);
        clock.advance(forever);
        assert.equal(told.at(-1), 'end');
      });
    }

    it('tells the other tabs once that it begins, not with each sentence', () => {
      browser({});
      const heard: unknown[] = [];
      const channel = new BroadcastChannel('na-glos');
      channel.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
      say(sentence, {
        then: () => {
          say();
        },
      });
      clock.advance(forever);
      channel.close();
      assert.deepEqual(heard, ['na-glos: this tab speaks']);
    });

    it('is taken away in the middle, and says so to the next', () => {
      browser({});
      say();
      clock.advance(500);
      fake.options.denied = true;
      engine.cancel();
      say();
      clock.advance(forever);
      assert.equal(told.at(-1), 'unsupported');
      assert.isFalse(fake.speaking);
    });

    it('is given a speed that is a number within bounds', () => {
      browser({});
      for (const rate of [NaN, Infinity, -1, 0, 99]) {
        say('Ala ma kota.', { rate });
        clock.advance(forever);
      }
      assert.deepEqual(
        fake.utterances.map(({ rate }) => rate),
        [1, 1, 0.5, 0.5, 3],
      );
    });

    it('is not given mere marks, which some never end', () => {
      browser({ faults: ['F51 never ends mere marks'] });
      say('…!');
      clock.advance(0);
      assert.deepEqual(told, ['start', 'end']);
      assert.isEmpty(fake.spoken);
    });

    it('speaks by the system’s own voice where the person wants that', () => {
      browser({});
      const voice = { voiceURI: systemVoiceURI, name: '', lang: 'pl' };
      engine.speak(
        { text: sentence, lang: 'pl-PL', rate: 1, voice },
        {
          start: () => undefined,
          boundary: () => undefined,
          end: () => undefined,
          error: () => undefined,
        },
      );
      assert.isNull(fake.utterances[0]!.voice);
      assert.equal(fake.utterances[0]!.lang, 'pl-PL');
    });
  });
});
