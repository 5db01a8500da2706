import { assert } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { page } from '../support/page.js';

describe('Passage', () => {
  it('leads from every word back to its place', async () => {
    const root = await page('<p>  Za<b>żó</b>łć \n <i>gęślą</i>   jaźń</p>');
    const [passage] = passages(root);
    assert.equal(passage!.text, 'Zażółć gęślą jaźń');
    assert.equal(passage!.rangeOf(0, 6)?.toString(), 'Zażółć');
    assert.equal(passage!.rangeOf(7, 12)?.toString(), 'gęślą');
    assert.equal(passage!.rangeOf(13, 17)?.toString(), 'jaźń');
  });

  it('leads from every character back to one that looks the same', async () => {
    const root = await page('<p> Ala <b>  ma </b>\n<i>kota</i>,\u00A0a<br>kot </p><p>nie</p>');
    const [passage] = passages(root);
    assert.equal(passage!.text, 'Ala ma kota,\u00A0a kot');
    for (const [i, character] of Array.from(passage!.text).entries()) {
      const there = passage!.rangeOf(i, i + 1)?.toString();
      assert.equal(there?.replace(/\s/u, ' ') ?? ' ', character.replace(/\s/u, ' '));
    }
  });

  it('knows no place for what the page no longer says', async () => {
    const root = await page('<p>Ala ma kota.</p>');
    const [passage] = passages(root);
    root.querySelector('p')!.firstChild!.nodeValue = 'Ola ma psa.';
    assert.isUndefined(passage!.rangeOf(0, 3));
  });

  it('knows no place for what was removed', async () => {
    const root = await page('<p>Ala ma kota.</p>');
    const [passage] = passages(root);
    root.querySelector('p')!.remove();
    assert.isUndefined(passage!.rangeOf(0, 3));
  });

  it('still knows a place whose neighbour changed', async () => {
    const root = await page('<p>Ala <b>ma</b> kota.</p>');
    const [passage] = passages(root);
    root.querySelector('b')!.textContent = 'miała';
    assert.equal(passage!.rangeOf(0, 3)?.toString(), 'Ala');
  });
});
