import { assert } from '@open-wc/testing';
import type { ReadingErrorCode } from '../../src/reader/reader-state.js';
import { type ProfileName, profiles } from '../support/fake-speech/profiles.js';
import { article, Reading, sentencesOf } from '../support/fake-speech/reading.js';

/** The back ends that cannot speak Polish, and what is said of it. */
const hopeless: Partial<Record<ProfileName, ReadingErrorCode>> = {
  'Chrome, voice of Google without events': 'silent',
  'Chromium without voices': 'no-voice',
  'Firefox that resists fingerprinting': 'no-voice',
  'WebKitGTK, flite': 'no-voice-for-language',
  'Chrome in a muted tab': 'silent',
  'Android WebView': 'unsupported',
};
/** The back ends that tell which word they are at. */
const tellsWords: readonly ProfileName[] = [
  'Chrome on Windows, local voice',
  'Chrome on macOS, local voice',
  'Edge, natural voice',
  'Firefox on Windows',
  'Firefox on macOS',
  'Firefox on Android',
  'Safari on macOS',
  'Safari on iOS',
  'Safari 14',
  'Brave, strict',
];

const names = Object.keys(profiles) as ProfileName[];
const everything = sentencesOf(article);

/** The start of the sentence that is read, for short. */
const opening = (sentence: string): string => sentence.split(' ', 2).join(' ');

let reading: Reading;

function read(name: ProfileName): void {
  reading = new Reading(profiles[name]);
  reading.press((reader) => {
    reader.read(article, 'content');
  });
}

/** Reads until the sentence that begins so has been read for a while. */
function readTo(beginning: string): void {
  const isThere = (): boolean =>
    reading.state.status === 'speaking' && reading.sentence.startsWith(beginning);
  reading.until(isThere, 120_000);
  reading.clock.advance(900);
}

describe('A reader', () => {
  afterEach(() => {
    reading.end();
  });

  for (const name of names.filter((profile) => !(profile in hopeless))) {
    describe(`on ${name}`, () => {
      it('reads every word of an article, once', () => {
        read(name);
        reading.untilStatus('finished', 'failed');
        assert.equal(reading.state.status, 'finished');
        const heard = reading.fake.heard.map(({ text }) => text.trim()).join(' ');
        assert.equal(heard, everything.map(([sentence]) => sentence).join(' '));
        assert.equal(reading.fake.mostQueued, 1);
      });

      it('is paused, resumed, stepped, sped up and stopped, and loses nothing', () => {
        read(name);
        readTo('Rada miejska');
        reading.press((reader) => {
          reader.pause();
        });
        reading.clock.advance(5000);
        assert.equal(reading.state.status, 'paused');
        assert.isFalse(reading.fake.isAudible);

        reading.press((reader) => {
          reader.resume();
        });
        readTo('Obrady');
        assert.isTrue(reading.wasHeard(...everything[2]!), 'goes on where it was paused');

        reading.press((reader) => {
          reader.next();
        });
        readTo('Czego');
        reading.press((reader) => {
          reader.previous();
        });
        readTo('Obrady');
        readTo('Nowy');
        assert.isTrue(reading.wasHeard(...everything[3]!), 'reads again what it went back to');

        reading.setRate(1.6);
        readTo('Odpowiedzi');
        assert.equal(reading.fake.utterances.at(-1)!.rate, 1.6);
        for (const [sentence, lang] of everything.slice(4, 7)) {
          assert.isTrue(reading.wasHeard(sentence, lang), opening(sentence));
        }
        reading.press((reader) => {
          reader.stop();
        });
        reading.clock.advance(1000);
        assert.equal(reading.state.status, 'idle');
        assert.isFalse(reading.fake.isAudible);
        assert.equal(reading.fake.mostQueued, 1);
      });

      const says = tellsWords.includes(name);
      it(says ? 'shows the words of the text' : 'shows no words', () => {
        read(name);
        readTo('Rada');
        const expected = 'Nabór do szkół Zażółć gęślą jaźń to zdanie próbne Rada'.split(' ');
        assert.deepEqual(reading.words.slice(0, expected.length), says ? expected : []);
      });
    });
  }

  for (const [name, code] of Object.entries(hopeless)) {
    it(`on ${name} soon says why it cannot read`, () => {
      read(name as ProfileName);
      reading.untilStatus('finished', 'failed');
      assert.deepInclude(reading.state, { status: 'failed', code });
      assert.isAtMost(reading.clock.now, 20_000);
      reading.clock.advance(30_000);
      assert.equal(reading.fake.speaking, false, 'nothing is left in the queue');
    });
  }
});
