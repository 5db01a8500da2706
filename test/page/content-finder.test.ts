import { assert } from '@open-wc/testing';
import { ContentFinder } from '../../src/page/content-finder.js';
import { page } from '../support/page.js';

describe('ContentFinder', () => {
  let root: HTMLElement;
  let finder: ContentFinder;
  let looks: number;

  beforeEach(async () => {
    root = await page('<section><p>Ala ma kota.</p></section><article><p>Kot.</p></article>');
    finder = new ContentFinder();
    looks = 0;
    Object.defineProperty(document, 'querySelector', {
      configurable: true,
      value: (selector: string) => {
        looks += 1;
        return document.querySelectorAll(selector)[0] ?? null;
      },
    });
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'querySelector');
  });

  it('looks once while the page stays as it is', () => {
    const found = finder.find('');
    assert.equal(looks, 1);
    assert.isTrue(finder.find('') === found);
    assert.equal(looks, 1);
  });

  it('looks anew when the page has changed, at once', () => {
    finder.find('article');
    root.querySelector('article')!.replaceWith(document.createElement('article'));
    assert.isTrue(finder.find('article') === root.querySelector('article'));
  });

  it('looks anew when the page has changed while nobody asked', async () => {
    finder.find('article');
    for (let i = 0; i < 2; i += 1) {
      root.querySelector('article')!.replaceWith(document.createElement('article'));
      await Promise.resolve();
      assert.isTrue(finder.find('article') === root.querySelector('article'));
    }
    assert.equal(looks, 3);
  });

  it('looks anew when it is told otherwise what the article is', () => {
    assert.equal(finder.find('section').localName, 'section');
    assert.equal(finder.find('article').localName, 'article');
  });
});
