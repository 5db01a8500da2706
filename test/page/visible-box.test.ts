import { assert } from '@open-wc/testing';
import { edgeOf, visibleBox } from '../../src/page/visible-box.js';
import { page } from '../support/page.js';

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>Akapit ${i}, i to <em>cały</em>.</p>`).join('');

async function all(count: number): Promise<{ range: Range; blocks: Element[] }> {
  const root = await page(`<main>${paragraphs(count)}</main>`);
  const range = document.createRange();
  range.selectNodeContents(root.querySelector('main')!);
  return { range, blocks: Array.from(root.querySelectorAll('p')) };
}

describe('visibleBox', () => {
  it('is what is seen of a range', async () => {
    const { range } = await all(2);
    const { top, bottom } = range.getBoundingClientRect();
    const box = visibleBox(range)!;
    assert.equal(box.top, top);
    assert.equal(box.bottom, bottom);
  });

  it('asks a browser for no boxes of a long range, which would take it long', async () => {
    const { range, blocks } = await all(300);
    const fail = (): void => assert.fail();
    Object.assign(range, { getClientRects: fail, getBoundingClientRect: fail });
    const box = visibleBox(range)!;
    const first = blocks[0]!.getBoundingClientRect();
    assert.closeTo(box.top, first.top, 8);
    assert.equal(box.bottom, document.documentElement.clientHeight);
    assert.equal(box.left, first.left);
  });

  it('is none of a long range that is scrolled away', async () => {
    const { range, blocks } = await all(600);
    range.setEndBefore(blocks[300]!);
    blocks[599]!.scrollIntoView();
    assert.isUndefined(visibleBox(range));
    blocks[299]!.scrollIntoView();
    assert.closeTo(visibleBox(range)!.bottom, blocks[299]!.getBoundingClientRect().bottom, 8);
  });
});

describe('edgeOf', () => {
  for (const count of [2, 300]) {
    it(`is that of the nearest text where an edge is between ${count} elements`, async () => {
      const { range, blocks } = await all(count);
      const start = edgeOf(range, 'start');
      const end = edgeOf(range, 'end');
      const [first, last] = [blocks[0]!, blocks.at(-1)!].map((p) => p.getBoundingClientRect());
      assert.isAtLeast(start.top, first!.top - 1);
      assert.isAtMost(start.bottom, first!.bottom + 1);
      assert.isAtLeast(end.top, last!.top - 1);
      assert.isAtMost(end.bottom, last!.bottom + 1);
    });
  }
});
