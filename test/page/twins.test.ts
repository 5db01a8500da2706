import { assert } from '@open-wc/testing';
import { readingCopy } from '../../src/page/reading-copy.js';
import { page, rangeIn } from '../support/page.js';

describe('Twins', () => {
  it('leads a place within a word to the same place, whatever came before', async () => {
    const root = await page('<p>Ala ma kota.</p>');
    const text = root.querySelector('p')!.firstChild!;
    const { twins } = readingCopy(rangeIn(text, 4, text, 12));
    const copy = twins.toCopy(rangeIn(text, 7, text, 11))!;
    assert.equal(copy.toString(), 'kota');
    assert.equal(copy.startOffset, 3);
    assert.equal(twins.toOriginal(copy)!.startOffset, 7);
  });

  it('cuts off what was not copied', async () => {
    const root = await page('<p>Ala ma kota.</p>');
    const text = root.querySelector('p')!.firstChild!;
    const { twins } = readingCopy(rangeIn(text, 4, text, 6));
    assert.equal(twins.toCopy(rangeIn(text, 0, text, 12))!.toString(), 'ma');
  });

  it('leads a picture to its copy, and a place between two nodes', async () => {
    const root = await page('<p>A <img alt="Zamek"> B</p>');
    const paragraph = root.querySelector('p')!;
    const { content, twins } = readingCopy(root);
    const range = document.createRange();
    range.selectNode(paragraph.querySelector('img')!);
    const copy = twins.toCopy(range)!;
    const image = content.querySelector('img')!;
    assert.equal(copy.startContainer.childNodes[copy.startOffset], image);
    assert.equal(copy.endContainer.childNodes[copy.endOffset - 1], image);
    range.selectNodeContents(root);
    assert.equal(twins.toCopy(range)!.toString(), 'A  B');
  });

  it('knows nothing of what was not copied', async () => {
    const root = await page('<p id="a">A</p><nav>Menu <b>tu</b></nav>');
    const { twins } = readingCopy(root);
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('b')!);
    assert.isTrue(twins.toCopy(range) === undefined);
    range.selectNodeContents(document.head);
    assert.isTrue(twins.toCopy(range) === undefined);
  });

  it('knows nothing any more of what the page threw away', async () => {
    const root = await page('<p>A</p><p>B</p>');
    const { content, twins } = readingCopy(root);
    const range = document.createRange();
    range.selectNodeContents(content.querySelectorAll('p')[1]!);
    root.lastElementChild!.remove();
    assert.isTrue(twins.toOriginal(range) === undefined);
  });
});
