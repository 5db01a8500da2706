import { assert } from '@open-wc/testing';
import { rulesOf } from '../../src/text/language-rules.js';
import { polish } from '../../src/text/languages/pl.js';

describe('rulesOf', () => {
  for (const lang of ['pl', 'PL', 'pl-PL', 'pl_PL']) {
    it(`gives Polish rules for ${lang}`, () => {
      assert.isTrue(rulesOf(lang) === polish);
    });
  }

  for (const lang of ['', 'en', 'plt', 'xx-pl', 'constructor-x']) {
    it(`gives none for ${JSON.stringify(lang)}`, () => {
      assert.isTrue(rulesOf(lang) === undefined);
    });
  }
});
