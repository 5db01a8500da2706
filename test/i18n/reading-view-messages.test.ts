import { assert } from '@open-wc/testing';
import {
  type ReadingViewMessages,
  readingViewMessagesFor,
} from '../../src/i18n/reading-view-messages.js';
import { wordsOf } from '../support/words.js';

const languages = ['pl', 'en', 'uk', 'de', 'be', 'cs', 'ar'];

describe('readingViewMessagesFor', () => {
  const table: [lang: string, language: string][] = [
    ['pl-PL', 'pl'],
    ['UK', 'uk'],
    ['ar_EG', 'ar'],
    ['fr', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ];
  for (const [lang, language] of table) {
    it(`gives ${language} words for ${JSON.stringify(lang)}`, async () => {
      assert.equal((await readingViewMessagesFor(lang)).lang, language);
    });
  }
});

for (const lang of languages) {
  describe(`The words of the reading view in ${lang}`, () => {
    let messages: ReadingViewMessages;
    let english: ReadingViewMessages;

    before(async () => {
      messages = await readingViewMessagesFor(lang);
      english = await readingViewMessagesFor('en');
    });

    it('are there for everything', () => {
      for (const [key, words] of wordsOf(messages)) assert.match(words, /\p{L}/u, key);
    });

    it('are for the same things as the others', () => {
      const keys = (of: ReadingViewMessages): string[] => wordsOf(of).map(([key]) => key);
      assert.sameMembers(keys(messages), keys(english));
    });

    it('say how many characters a line has', () => {
      assert.include(messages.characters('70'), '70');
    });

    it('call each choice otherwise', () => {
      for (const choices of [messages.themes, messages.typefaces]) {
        const words = Object.values(choices);
        assert.lengthOf(new Set(words), words.length);
      }
    });

    if (lang !== 'en') {
      it('are not in English', () => {
        const others = new Map(wordsOf(english));
        const same = wordsOf(messages).filter(([key, words]) => others.get(key) === words);
        // German and Czech call a text so, too.
        assert.isAtMost(same.length, ['de', 'cs'].includes(lang) ? 1 : 0, same.join());
      });
    }
  });
}
