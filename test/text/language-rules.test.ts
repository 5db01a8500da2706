import { assert } from '@open-wc/testing';
import { forLanguage } from '../../src/text/language-rules.js';

describe('forLanguage', () => {
  const table = new Map([['pl', 'Polish']]);

  for (const lang of ['pl', 'PL', 'pl-PL', 'pl_PL']) {
    it(`finds Polish for ${lang}`, () => {
      assert.equal(forLanguage(table, lang), 'Polish');
    });
  }

  for (const lang of ['', 'en', 'plt', 'xx-pl', 'constructor-x']) {
    it(`finds nothing for ${JSON.stringify(lang)}`, () => {
      assert.isUndefined(forLanguage(table, lang));
    });
  }
});
