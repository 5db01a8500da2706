import { assert } from '@open-wc/testing';
import { languageOf } from '../../src/page/language-of.js';
import { page } from '../support/page.js';

describe('languageOf', () => {
  it('is the nearest that is declared', async () => {
    const root = await page('<div lang="pl"><p lang=" en-GB "><b>text</b></p></div>');
    assert.equal(languageOf(root.querySelector('b')!), 'en-GB');
  });

  it('reaches out of a shadow root', async () => {
    const root = await page('<div lang="uk"><span></span></div>');
    const inner = root.querySelector('span')!.attachShadow({ mode: 'open' });
    inner.append(document.createElement('p'));
    assert.equal(languageOf(inner.firstChild!), 'uk');
  });

  it('is unknown where the author says so', async () => {
    const root = await page('<div lang="pl"><p lang="">?</p></div>');
    assert.equal(languageOf(root.querySelector('p')!), '');
  });

  it('is empty where none is declared', () => {
    assert.equal(languageOf(document.createElement('p')), '');
  });
});
