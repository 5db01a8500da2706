import { assert } from '@open-wc/testing';
import type { Voice } from '../../src/speech/voice.js';
import { voiceFor } from '../../src/speech/voice-rank.js';

function voice(name: string, lang: string, { online = false } = {}): Voice {
  return { name, lang, voiceURI: name, localService: !online };
}

const zosia = voice('Zosia', 'pl-PL');
const android = voice('polski Polska', 'pl_PL');
const short = voice('Krzysztof', 'pl');
const zofia = voice('Zofia Online (Natural)', 'pl-PL', { online: true });
const google = voice('Google polski', 'pl-PL', { online: true });
const robot = voice('Polish espeak-ng', 'pl');
const daniel = voice('Daniel', 'en-GB');
const samantha = voice('Samantha', 'en-US');
const britishRobot = voice('English eSpeak', 'en-gb');
const script = voice('Tingting', 'zh-Hans-CN');

describe('voiceFor', () => {
  const table: [what: string, lang: string, voices: Voice[], expected: Voice | undefined][] = [
    ['a voice of the language', 'pl', [daniel, zosia], zosia],
    ['a voice of the region', 'pl-PL', [daniel, zosia], zosia],
    ['a voice with an underscore', 'pl-PL', [daniel, android], android],
    ['a voice without a region', 'pl-PL', [daniel, short], short],
    ['a voice whatever the case', 'PL-pl', [voice('A', 'PL_pl'), daniel], voice('A', 'PL_pl')],
    ['the region asked for', 'en-US', [daniel, samantha], samantha],
    ['another region rather than none', 'en-AU', [zosia, daniel], daniel],
    ['the region behind a script', 'zh-CN', [voice('A', 'zh-Hant-TW'), script], script],
    ['any region where none is asked for', 'en', [daniel, samantha], daniel],
    ['the first of equals', 'pl-PL', [voice('B', 'pl-PL'), zosia], voice('B', 'pl-PL')],
    ['a voice on this device rather than online', 'pl-PL', [zofia, google, zosia], zosia],
    ['a voice online rather than none', 'pl-PL', [daniel, google], google],
    ['eSpeak rather than none', 'pl-PL', [daniel, robot], robot],
    [
      'a local voice whichever region, where none is asked for',
      'pl',
      [voice('A', 'pl', { online: true }), zosia],
      zosia,
    ],
    ['any voice before eSpeak', 'pl-PL', [robot, zosia], zosia],
    ['a voice with a region before eSpeak without', 'pl', [robot, zosia], zosia],
    ['an online voice before eSpeak', 'pl', [robot, google], google],
    ['another region before eSpeak', 'en-GB', [britishRobot, samantha], samantha],
    ['none of another language', 'pl-PL', [daniel, samantha, script], undefined],
    ['none of a language that only begins alike', 'pl', [voice('A', 'plt-MG')], undefined],
    ['none for an unknown language', '', [zosia, daniel], undefined],
    ['none where there are none', 'pl', [], undefined],
  ];
  for (const [what, lang, voices, expected] of table) {
    it(`finds ${what}`, () => {
      assert.deepEqual(voiceFor(voices, lang), expected);
    });
  }

  const local: [what: string, voices: Voice[], expected: Voice | undefined][] = [
    ['leaves out online voices on demand', [google, robot], robot],
    ['finds none where all are online and that is not wanted', [google, zofia], undefined],
    ['finds the same as ever where none is online', [robot, zosia], zosia],
  ];
  for (const [what, voices, expected] of local) {
    it(what, () => {
      assert.deepEqual(voiceFor(voices, 'pl-PL', { localOnly: true }), expected);
    });
  }
});
