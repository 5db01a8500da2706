import { assert, oneEvent } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { page, rangeIn, texts } from '../support/page.js';

const all = (root: Element): Range => rangeIn(root, 0, root, root.childNodes.length);

describe('what is unseen', () => {
  const hidden: [what: string, markup: string][] = [
    [
      'text right in a closed details',
      '<details><summary hidden></summary>Nie<p>Nie</p></details>',
    ],
    ['a closed details without a summary', '<details>Nie<p>Nie</p></details>'],
    ['an open details in a closed one', '<details><details open>Nie</details></details>'],
    ['blocks hidden until found', '<div hidden="until-found">Nie<p>Nie</p></div>'],
    ['blocks whose contents are hidden', '<div style="content-visibility:hidden"><p>Nie</p></div>'],
    ['collapsed visibility', '<p style="visibility:collapse">Nie</p>'],
    ['blocks without opacity', '<div style="opacity:0"><p style="opacity:1">Nie</p></div>'],
    ['letters without size', '<p style="font-size:0">Nie</p>'],
    ['a box folded to no height', '<div style="max-height:0;overflow:hidden"><p>Nie</p></div>'],
    ['a box of a pixel', '<div style="width:1px;height:1px;overflow:hidden">Nie</div>'],
    ['a box scaled to nothing', '<div style="transform:scale(0)">Nie</div>'],
    ['an old clip', '<b style="position:absolute;clip:rect(1px,1px,1px,1px)">Nie</b>'],
    ['a new clip', '<b style="position:absolute;clip-path:inset(50%)">Nie</b>'],
    ['far to the left', '<b style="position:absolute;left:-999em">Nie</b>'],
    ['far to the left, from the right', '<b style="position:absolute;right:9999px">Nie</b>'],
    ['far to the right', '<b style="position:absolute;left:99999px">Nie</b>'],
    ['far up', '<b style="position:absolute;top:-9999px">Nie</b>'],
    ['a margin out of the page', '<p style="margin-left:-9999px">Nie</p>'],
    ['moved out of the page', '<p style="transform:translateX(-9999px)">Nie</p>'],
    ['an image that is invisible', '<p><img alt="Ratusz zimą" style="visibility:hidden"></p>'],
    [
      'an abbreviation that is invisible',
      '<abbr title="nie ma" style="visibility:hidden">n</abbr>',
    ],
  ];
  for (const [what, markup] of hidden) {
    it(`is not read: ${what}`, async () => {
      assert.deepEqual(texts(await page(`${markup}<p>Tak</p>`)), ['Tak']);
    });

    it(`is not read in a selection: ${what}`, async () => {
      assert.deepEqual(texts(all(await page(`${markup}<p>Tak</p>`))), ['Tak']);
    });
  }

  const shown: [what: string, markup: string][] = [
    ['the summary of a closed details', '<details><summary>Tak</summary>Nie</details>'],
    ['a summary that does not come first', '<details><p>Nie</p><summary>Tak</summary></details>'],
    ['contents left out only off screen', '<p style="content-visibility:auto">Tak</p>'],
    [
      'a line to which hiding contents does not apply',
      '<b style="content-visibility:hidden">Tak</b>',
    ],
    [
      'a visible child',
      '<p style="visibility:hidden">Nie <b style="visibility:visible">Tak</b></p>',
    ],
    [
      'letters with a size again',
      '<p style="font-size:0">Nie <b style="font-size:9px">Tak</b></p>',
    ],
    ['a box with something in it', '<div style="overflow:hidden">Tak</div>'],
    [
      'a strip with a slide in view',
      `
      <div style="overflow:hidden;width:200px">
        <div style="width:1400px;transform:translateX(-1200px)">
          <p style="margin-left:1200px">Tak</p>
        </div>
      </div>`,
    ],
    ['what is not hidden from anybody', '<p aria-hidden="false">Tak</p>'],
  ];
  for (const [what, markup] of shown) {
    it(`is not ${what}`, async () => {
      const root = await page(markup);
      assert.deepEqual(texts(root), ['Tak']);
    });
  }

  it('is not an open popover, to a person who selected it', async () => {
    const root = await page('<div popover>Tak</div>');
    root.querySelector<HTMLElement>('[popover]')!.showPopover();
    assert.deepEqual(texts(all(root)), ['Tak']);
  });

  it('is not read where only a part of it was asked for', async () => {
    for (const markup of ['<div hidden><p>Nie</p></div>', '<details><p>Nie</p></details>']) {
      const root = await page(markup);
      assert.deepEqual(texts(root.querySelector('p')!), []);
    }
  });

  it('is what the screen hides from a person who selected it', async () => {
    const root = await page('<p aria-hidden="true">Widać</p><p>Tak</p>');
    assert.deepEqual(texts(root), ['Tak']);
    assert.deepEqual(texts(all(root)), ['Widać', 'Tak']);
  });

  it('is not a button that was selected with what is around it', async () => {
    const root = await page('<p>Raz</p><button><b>Dwa</b></button>');
    assert.deepEqual(texts(all(root)), ['Raz', 'Dwa']);
  });

  it('is in a selection what can not be selected', async () => {
    const root = await page(
      '<div lang="pl" style="-webkit-user-select:none;user-select:none">Nie<i>Nie</i><img alt="Ratusz zimą"> ' +
        '<b style="-webkit-user-select:text;user-select:text">Tak</b></div>',
    );
    assert.deepEqual(texts(all(root)), ['Tak']);
    assert.deepEqual(texts(root), ['NieNieIlustracja: Ratusz zimą. Tak']);
  });

  it('is a child of a host that no slot shows', async () => {
    const root = await page('<div>Nie<p>Nie</p><p slot="a">Raz</p><p slot="a">Dwa</p></div>');
    const host = root.firstElementChild!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot>';
    assert.deepEqual(texts(root), ['Raz', 'Dwa']);
    assert.deepEqual(texts(rangeIn(host, 0, host, 3)), ['Raz']);
  });

  it('is told by the styles of a page in a frame that is not displayed', async () => {
    const root = await page('<iframe style="display:none"></iframe>');
    const frame = root.querySelector('iframe')!;
    frame.srcdoc =
      '<div style="overflow:hidden"><p>Tak</p><p style="display:none">Nie</p><p hidden>Nie</p></div>';
    await oneEvent(frame, 'load');
    assert.deepEqual(texts(frame.contentDocument!.body), ['Tak']);
  });

  it('is told by its marks in a page that is not shown', () => {
    const { body } = new DOMParser().parseFromString(
      '<style>p {}</style><p>Za<b>żó</b>łć<br>ok</p><p hidden>Nie</p>' +
        '<p style="display: none">Nie</p><dialog>Nie</dialog><nav>Nie</nav><ol><li>Tak<i>!</i></ol>',
      'text/html',
    );
    const found = Array.from(passages(body));
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Zażółć ok', '1. Tak!'],
    );
    assert.equal(found[0]!.rangeOf(0, 6)?.toString(), 'Zażółć');
  });
});
