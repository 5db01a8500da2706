import { assert } from '@open-wc/testing';
import { languages as all } from '../../src/text/languages.js';
import { languages, loadLanguage, loadLanguages } from '../../src/text/languages-on-demand.js';

// In this order: rules that are loaded stay.
describe('languages on demand', () => {
  it('are not there before they are asked for', () => {
    assert.isUndefined(languages.get('pl'));
  });

  it('come, once one is asked for', async () => {
    languages.get('pl');
    await loadLanguage('pl');
    assert.deepEqual(languages.get('pl'), all.get('pl'));
  });

  it('are those of the first part of a tag', async () => {
    await loadLanguage('uk-UA');
    assert.deepEqual(languages.get('uk'), all.get('uk'));
  });

  it('come without the others', () => {
    assert.isUndefined(languages.get('de'));
  });

  it('are none where a language has none', async () => {
    await loadLanguage('fr');
    await loadLanguage('');
    assert.isUndefined(languages.get('fr'));
  });

  it('are the same as those at once, when all are there', async () => {
    await loadLanguages();
    for (const language of ['pl', 'en', 'uk', 'de']) {
      assert.isDefined(all.get(language));
      assert.deepEqual(languages.get(language), all.get(language));
    }
  });
});
