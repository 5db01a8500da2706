import { assert } from '@open-wc/testing';
import {
  fileSize,
  languageName,
  loadMessages,
  type Messages,
  messagesFor,
  percentage,
} from '../../src/i18n/messages.js';
import { english } from '../../src/i18n/en.js';
import { polish } from '../../src/i18n/pl.js';
import { wordsOf } from '../support/words.js';

const languages = ['pl', 'en', 'uk', 'de', 'be', 'cs', 'ar'];

async function loaded(lang: string): Promise<Messages> {
  await loadMessages(lang);
  return messagesFor(lang);
}

describe('loadMessages', () => {
  const table: [lang: string, language: string][] = [
    ['pl', 'pl'],
    ['PL', 'pl'],
    ['pl-PL', 'pl'],
    ['pl_PL', 'pl'],
    ['', 'pl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['uk-UA', 'uk'],
    ['be', 'be'],
    ['cs-CZ', 'cs'],
    ['ar-EG', 'ar'],
    ['fr', 'en'],
    ['plt', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
  ];
  for (const [lang, language] of table) {
    it(`makes ${language} words known for ${JSON.stringify(lang)}`, async () => {
      assert.equal((await loaded(lang)).lang, language);
    });
  }

  it('has nothing to load for Polish', () => {
    assert.isUndefined(loadMessages('pl'));
  });

  it('has nothing to load twice', async () => {
    await loadMessages('de');
    assert.isUndefined(loadMessages('de'));
  });
});

for (const lang of languages) {
  describe(`The messages in ${lang}`, () => {
    let messages: Messages;

    before(async () => {
      messages = await loaded(lang);
    });

    it('have words for everything', () => {
      for (const [key, words] of wordsOf(messages)) assert.match(words, /\p{L}/u, key);
    });

    it('have the same keys as the others', () => {
      assert.sameMembers(Object.keys(messages), Object.keys(polish));
    });

    it('name the language that has no voice', () => {
      assert.include(messages.noVoiceFor('łacina'), 'łacina');
    });

    it('name all languages that were left out', () => {
      assert.match(messages.finishedWithout(['łacina', 'czeski']), /łacina[,،] czeski/);
    });

    it('have another word for each speed', () => {
      assert.lengthOf(new Set(messages.speeds), 6);
    });

    it('are in no other language', async () => {
      if (lang === 'pl') return;
      const others = new Map(wordsOf(polish));
      const same = wordsOf(messages).filter(([key, words]) => others.get(key) === words);
      // Czech and Polish share a word or two; English and German the pause and the stop.
      assert.isAtMost(same.length, 3, same.map(([key]) => key).join(', '));
      const english = new Map(wordsOf(await loaded('en')));
      const copied = wordsOf(messages).filter(([key, words]) => english.get(key) === words);
      if (lang !== 'en') assert.isAtMost(copied.length, 3, copied.join(', '));
    });
  });
}

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
