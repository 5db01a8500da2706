import { assert } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import {
  fileSize,
  languageName,
  messagesFor,
  type Messages,
  percentage,
} from '../../src/i18n/messages.js';
import { polish } from '../../src/i18n/pl.js';

/** What is shown, function or not. */
function shown(messages: Messages, key: keyof Messages): string {
  if (key === 'finishedWithout') return messages.finishedWithout(['X', 'Y']);
  if (key === 'noVoiceFor' || key === 'useEmbeddedVoice' || key === 'loadingVoice')
    return messages[key]('X');
  return messages[key];
}

const keys = Object.keys(english) as (keyof Messages)[];

describe('messagesFor', () => {
  const table: [lang: string, messages: Messages][] = [
    ['pl', polish],
    ['PL', polish],
    ['pl-PL', polish],
    ['pl_PL', polish],
    ['', polish],
    ['en', english],
    ['en-GB', english],
    ['de', english],
    ['plt', english],
    ['not a tag', english],
  ];
  for (const [lang, messages] of table) {
    it(`gives ${messages.lang} for ${JSON.stringify(lang)}`, () => {
      assert.equal(messagesFor(lang).lang, messages.lang);
    });
  }
});

for (const messages of [polish, english]) {
  describe(`The messages in ${messages.lang}`, () => {
    for (const key of keys) {
      it(`have words for ${key}`, () => {
        assert.match(shown(messages, key), /\p{L}/u);
      });
    }

    it('have the same keys as the others', () => {
      assert.sameMembers(Object.keys(messages), keys);
    });

    it('name the language that has no voice', () => {
      assert.include(messages.noVoiceFor('łacina'), 'łacina');
    });

    it('name all languages that were left out', () => {
      assert.include(messages.finishedWithout(['łacina', 'czeski']), 'łacina, czeski');
    });
  });
}

describe('The messages in pl', () => {
  for (const key of keys.filter((key) => key !== 'dir')) {
    it(`do not say ${key} in English`, () => {
      assert.notEqual(shown(polish, key), shown(english, key));
    });
  }
});

describe('languageName', () => {
  const table: [lang: string, messages: Messages, name: string][] = [
    ['de', polish, 'niemiecki'],
    ['de', english, 'German'],
    ['pl', english, 'Polish'],
    ['', polish, ''],
    ['not a tag', polish, 'not a tag'],
    ['pl_', polish, 'pl_'],
  ];
  for (const [lang, messages, name] of table) {
    it(`calls ${JSON.stringify(lang)} "${name}" in ${messages.lang}`, () => {
      assert.equal(languageName(lang, messages), name);
    });
  }

  it('tells regions of a language apart', () => {
    assert.notEqual(languageName('en-GB', polish), languageName('en-US', polish));
  });
});

describe('fileSize', () => {
  const table: [bytes: number, polish: string, english: string][] = [
    [519_280, '0,5 MB', '0.5 MB'],
    [1_000_000, '1 MB', '1 MB'],
    [12_345_678, '12,3 MB', '12.3 MB'],
    [1, '0,1 MB', '0.1 MB'],
  ];
  for (const [bytes, inPolish, inEnglish] of table) {
    it(`writes ${bytes} as ${inPolish} and ${inEnglish}`, () => {
      assert.equal(fileSize(bytes, polish).replace(/\s/u, ' '), inPolish);
      assert.equal(fileSize(bytes, english).replace(/\s/u, ' '), inEnglish);
    });
  }
});

describe('percentage', () => {
  it('writes a part of 1 in whole per cents', () => {
    assert.equal(percentage(0.256, polish), '26%');
  });
});
