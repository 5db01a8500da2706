import { assert } from '@open-wc/testing';
import { type Place, placeAt, type PlaceOptions } from '../../src/page/block-at.js';
import { centerOf } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';

describe('placeAt', () => {
  let root: HTMLElement;

  const at = (range: Range | Element, options?: Partial<PlaceOptions>): Place | undefined => {
    const { x, y } = centerOf(range);
    const inside = range instanceof Range ? range.startContainer : range;
    return placeAt(inside.ownerDocument!, x, y, { content: root, lang: 'pl', ...options });
  };
  const word = (selector: string, text: string): Range => {
    const node = root.querySelector(selector)!.firstChild as Text;
    const start = node.data.indexOf(text);
    return rangeIn(node, start, node, start + text.length);
  };

  it('finds the paragraph, and the sentence under the point', async () => {
    root = await page('<p>Ala ma kota. Kot ma Alę. Koniec.</p><p>Dalej.</p>');
    const place = at(word('p', 'ma Alę'));
    assert.equal(place?.block.toString(), 'Ala ma kota. Kot ma Alę. Koniec.');
    assert.equal(place?.sentence.toString(), 'Kot ma Alę.');
  });

  it('finds the first sentence of a list item and of a table cell', async () => {
    root = await page(
      '<ul><li>Raz</li><li>Dwa</li></ul><table><tr><td>Tak</td><td>Nie</td></tr></table>',
    );
    assert.equal(at(word('li:last-child', 'Dwa'))?.block.toString(), 'Dwa');
    assert.equal(at(word('td', 'Tak'))?.block.toString(), 'Tak');
  });

  it('finds a sentence that begins in a part set off by an element', async () => {
    root = await page('<p>Ala ma kota. <b>Kot</b> ma Alę.</p>');
    assert.equal(at(word('b', 'Kot'))?.sentence.toString(), 'Kot ma Alę.');
  });

  it('finds the block at a point to the right of its last line', async () => {
    root = await page('<p style="inline-size:8em">Ala ma kota, a kot ma Alę tu</p>');
    const { right, bottom } = rangeIn(
      root.querySelector('p')!,
      0,
      root.querySelector('p')!,
      1,
    ).getBoundingClientRect();
    const place = placeAt(document, right - 2, bottom - 4, { content: root, lang: 'pl' });
    assert.include(place?.block.toString(), 'Ala');
  });

  it('finds a short block at a point far to the right of its only line', async () => {
    root = await page('<p>Raz</p><p>Dwa</p>');
    assert.equal(at(root.querySelectorAll('p')[1]!)?.block.toString(), 'Dwa');
  });

  it('finds nothing between blocks', async () => {
    root = await page('<p style="margin-block:60px">Raz</p><p>Dwa</p>');
    const { left, bottom } = root.querySelector('p')!.getBoundingClientRect();
    assert.isUndefined(placeAt(document, left + 5, bottom + 20, { content: root, lang: 'pl' }));
  });

  it('finds nothing in what is not read', async () => {
    root = await page(
      '<nav><p>Menu</p></nav><p data-na-glos="skip">Pomiń</p><p class="x">Reklama</p><p id="tak">Tak</p>',
    );
    assert.isUndefined(at(word('nav p', 'Menu')));
    assert.isUndefined(at(word('[data-na-glos]', 'Pomiń')));
    assert.isUndefined(at(word('.x', 'Reklama'), { skip: '.x' }));
    assert.isDefined(at(word('#tak', 'Tak')));
  });

  it('finds a block in a shadow root', async () => {
    root = await page('<div></div>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Raz. Dwa.</p>';
    const place = at(shadow.querySelector('p')!);
    assert.equal(place?.block.toString(), 'Raz. Dwa.');
  });

  it('finds a sentence in a frame', async () => {
    root = await page('<iframe></iframe>');
    const inside = root.querySelector('iframe')!.contentDocument!;
    inside.body.innerHTML = '<p>Raz dwa. Trzy cztery.</p>';
    const text = inside.querySelector('p')!.firstChild as Text;
    assert.equal(at(rangeIn(text, 9, text, 13))?.sentence.toString(), 'Trzy cztery.');
  });

  it('stands where text runs from right to left', async () => {
    root = await page('<p dir="rtl" lang="ar">ذهب الولد. عاد الولد.</p>');
    assert.equal(at(word('p', 'عاد'))?.sentence.toString(), 'عاد الولد.');
  });
});
