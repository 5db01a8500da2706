import { assert } from '@open-wc/testing';
import { embeddedLanguage } from '../../src/speech/embedded-languages.js';

describe('embeddedLanguage', () => {
  for (const [lang, expected] of [
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['pol_POL', 'pl'],
    ['en-US', 'en'],
    ['uk', 'uk'],
    ['fr-CA', 'fr'],
    ['zh', undefined],
    ['ru', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${expected ?? 'none'} for "${lang}"`, () => {
      assert.equal(embeddedLanguage(lang), expected);
    });
  }

  it('finds a language that the page asks for', () => {
    assert.equal(embeddedLanguage('ru-RU', ['ru']), 'ru');
  });
});
