import { assert } from '@open-wc/testing';
import { type PanelMessages, panelMessagesFor } from '../../src/i18n/panel-messages.js';
import { wordsOf } from '../support/words.js';

const languages = ['pl', 'en', 'uk', 'de', 'be', 'cs', 'ar'];

describe('panelMessagesFor', () => {
  const table: [lang: string, language: string][] = [
    ['pl-PL', 'pl'],
    ['UK', 'uk'],
    ['fr', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ];
  for (const [lang, language] of table) {
    it(`gives ${language} words for ${JSON.stringify(lang)}`, async () => {
      assert.equal((await panelMessagesFor(lang)).lang, language);
    });
  }
});

for (const lang of languages) {
  describe(`The panel messages in ${lang}`, () => {
    let panel: PanelMessages;
    let english: PanelMessages;

    before(async () => {
      panel = await panelMessagesFor(lang);
      english = await panelMessagesFor('en');
    });

    it('have words for everything', () => {
      for (const [key, words] of wordsOf(panel)) assert.match(words, /\p{L}/u, key);
    });

    it('have as much to say as the others', () => {
      const keys = (messages: PanelMessages): string[] => wordsOf(messages).map(([key]) => key);
      assert.sameMembers(keys(panel), keys(english));
    });

    it('say of every system how to get a better voice', () => {
      const help = panel.helpSections.flatMap(({ paragraphs }) => paragraphs).join(' ');
      for (const system of ['Windows', 'macOS', 'iPhone', 'Android', 'Linux'])
        assert.include(help, system);
    });

    if (lang !== 'en') {
      it('are not in English', () => {
        const others = new Map(wordsOf(english));
        const same = wordsOf(panel).filter(([key, words]) => others.get(key) === words);
        assert.isEmpty(same);
      });
    }
  });
}
