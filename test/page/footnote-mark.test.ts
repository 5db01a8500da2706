import { assert } from '@open-wc/testing';
import { page, rangeIn, texts } from '../support/page.js';

describe('the mark of a footnote', () => {
  const marks = [
    '<sup><a href="#n1">1</a></sup>',
    '<a href="#n1"><sup>1</sup></a>',
    '<a href="#n1">[1]</a>',
    '<a href="#n1">[a]</a>',
    '<sup>[12]</sup>',
    '<sup>*</sup>',
    '<sup>**)</sup>',
    '<sup>1</sup>',
    '<sup>1)</sup>',
    '<a role="doc-noteref" href="#n1">1</a>',
    '<sup class="reference"><a href="#n"><span>[</span>1<span>]</span></a></sup>',
  ];
  for (const mark of marks) {
    it(`is left out: ${mark}`, async () => {
      assert.deepEqual(texts(await page(`<p>Tekst${mark} dalej</p>`)), ['Tekst dalej']);
    });
  }

  const kept: [markup: string, expected: string][] = [
    ['5 m<sup>2</sup> i 3 km<sup>3</sup>', '5 m2 i 3 km3'],
    ['10<sup>6</sup>, x<sup>2</sup>, (a+b)<sup>2</sup>', '106, x2, (a+b)2'],
    ['H<sub>2</sub>O', 'H2O'],
    ['1<sup>st</sup> i M<sup>gr</sup>', '1st i Mgr'],
    ['Zob. <a href="#r3">rozdział 3</a>', 'Zob. rozdział 3'],
    ['Zob. <a href="/akt">[1]</a>', 'Zob. [1]'],
  ];
  for (const [markup, expected] of kept) {
    it(`is not ${markup}`, async () => {
      assert.deepEqual(texts(await page(`<p>${markup}</p>`)), [expected]);
    });
  }

  it('is read to a person who selected it', async () => {
    const root = await page('<p>Tekst<sup><a href="#n">1</a></sup></p>');
    assert.deepEqual(texts(rangeIn(root, 0, root, 1)), ['Tekst1']);
  });

  it('that leads back from a note is left out', async () => {
    const root = await page('<p>Przypis. <a role="doc-backlink" href="#r">wróć</a></p>');
    assert.deepEqual(texts(root), ['Przypis.']);
  });
});
