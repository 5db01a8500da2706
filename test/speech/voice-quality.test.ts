import { assert } from '@open-wc/testing';
import { isNovelty, qualityOf } from '../../src/speech/voice-quality.js';
import { voice } from '../support/voices.js';

describe('qualityOf', () => {
  const table: [name: string, quality: string, voiceURI?: string][] = [
    ['Microsoft Zofia Online (Natural) - Polish (Poland)', 'very-high'],
    ['Microsoft Paulina Online - Polish (Poland)', 'very-high'],
    ['Ewa (Premium)', 'very-high'],
    ['Ewa', 'very-high', 'com.apple.voice.premium.pl-PL.Ewa'],
    ['Krzysztof (ulepszony)', 'high'],
    ['Zosia (Enhanced)', 'high'],
    ['Anna (Erweitert)', 'high'],
    ['Леся (покращений)', 'high'],
    ['Zosia', 'high', 'com.apple.voice.enhanced.pl-PL.Zosia'],
    ['Google polski', 'high'],
    ['Google polski 1 (Natural)', 'high'],
    ['Android Speech Recognition and Synthesis from Google pl-pl-x-oda-local', 'high'],
    ['Chrome OS polski 1', 'high'],
    ['Chrome OS US English 8', 'normal'],
    ['Microsoft Paulina - Polish (Poland)', 'normal'],
    ['Zosia', 'normal'],
    ['polski Polska', 'normal'],
    ['Zosia', 'low', 'com.apple.voice.compact.pl-PL.Zosia'],
    ['Zosia', 'low', 'com.apple.ttsbundle.Zosia-compact'],
    ['Lesya', 'low', 'com.apple.voice.super-compact.uk-UA.Lesya'],
    ['Rocko', 'robotic', 'com.apple.eloquence.en-US.Rocko'],
    ['Eddy (polski (Polska))', 'robotic'],
    ['Reed', 'robotic'],
    ['Reeda', 'normal'],
    ['eSpeak Polish', 'robotic'],
    ['Polish espeak-ng', 'robotic'],
    ['Polish+female1 espeak-ng', 'robotic'],
    ['polish', 'robotic', 'urn:moz-tts:speechd:espeak-ng polish?pl'],
    ['cmu_us_slt', 'robotic'],
    ['kal flite', 'robotic'],
    ['', 'normal'],
  ];
  for (const [name, quality, voiceURI] of table) {
    it(`finds "${name}"${voiceURI ? ` at ${voiceURI}` : ''} ${quality}`, () => {
      assert.equal(qualityOf(voice(name, 'pl-PL', voiceURI ? { voiceURI } : {})), quality);
    });
  }
});

describe('isNovelty', () => {
  for (const name of ['Albert', 'Bad News', 'Bubbles (English)', 'Superstar', 'Zarvox']) {
    it(`knows ${name} by the name`, () => {
      assert.isTrue(isNovelty(voice(name, 'en-US')));
    });
  }

  it('knows one by its address, whatever the system calls it', () => {
    const bells = 'com.apple.speech.synthesis.voice.Bells';
    assert.isTrue(isNovelty(voice('Dzwony', 'en-US', { voiceURI: bells })));
  });

  for (const name of [
    'Zosia',
    'Alberta',
    'Organist',
    'Microsoft Albert Online',
    'Fred',
    'Junior',
  ]) {
    it(`takes ${name} for a voice`, () => {
      assert.isFalse(isNovelty(voice(name, 'en-US')));
    });
  }
});
