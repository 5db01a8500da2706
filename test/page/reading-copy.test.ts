import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import { passages } from '../../src/page/passages.js';
import { readingCopy } from '../../src/page/reading-copy.js';
import { sanitise } from '../../src/page/sanitise.js';
import { page, rangeIn } from '../support/page.js';

/** The markup of a copy, without the addresses of this server. */
function copied(source: Element | Range, options = {}): string {
  const { content } = readingCopy(source, options);
  sanitise(content);
  return content.innerHTML.replaceAll(location.origin, '');
}

describe('readingCopy', () => {
  it('keeps what an article is made of', async () => {
    const markup =
      '<article><header><h1>Tytuł</h1></header><p>Tekst <a href="/a">łącze</a> i <em>więcej</em>.</p>' +
      '<ul><li>Raz</li></ul><ol start="4"><li value="7">Dwa</li></ol><dl><dt>A</dt><dd>B</dd></dl>' +
      '<blockquote>Cytat</blockquote><hr><pre data-preserved="">a\n b</pre>' +
      '<figure><img src="/demo/images/herb.svg" alt="Opis" loading="lazy"><figcaption>Podpis</figcaption></figure>' +
      '<p lang="en">Good <ruby>字<rt>zi</rt></ruby><sup>2</sup> <del>old</del></p>' +
      '<table><caption>T</caption><thead><tr><th scope="col">A</th><th>B</th></tr></thead>' +
      '<tbody><tr><td colspan="2">1</td></tr></tbody></table></article>';
    const root = await page(markup);
    assert.equal(copied(root.firstElementChild!), markup);
  });

  it('leaves out what is not read, and what would be a hole then', async () => {
    const root = await page(
      '<main><nav>Menu</nav><p>Tekst</p><p>&nbsp;</p><div><div> <script></script></div></div>' +
        '<form><label>Imię</label><input></form><aside>Obok</aside><p hidden>Nic</p>' +
        '<svg><text>a</text></svg><p data-na-glos="skip">Nic</p><p class="x">Nic</p></main>',
    );
    assert.equal(copied(root.firstElementChild!, { skip: '.x' }), '<div><p>Tekst</p></div>');
  });

  it('takes nothing over of how the page looks or is named', async () => {
    const root = await page(
      '<p id="a" class="b" style="color: red" title="c" onclick="1" data-x tabindex="0">Tekst</p>',
    );
    assert.equal(copied(root.firstElementChild!), '<p title="c">Tekst</p>');
  });

  it('keeps apart what the page shows apart, whatever it is called', async () => {
    const root = await page(
      '<x-card style="display: block">A</x-card><span style="display: block">B</span>' +
        '<x-word>C</x-word><div style="white-space: pre-line">D\nE</div>',
    );
    assert.equal(
      copied(root),
      '<div><div>A</div><span data-block="">B</span><span>C</span>' +
        '<div data-preserved="">D\nE</div></div>',
    );
  });

  it('makes a heading of what is one only by its role', async () => {
    const root = await page(
      '<p role="heading" aria-level="3">A</p><p role="heading">B</p><p role="heading" aria-level="99">C</p>',
    );
    assert.equal(copied(root), '<div><h3>A</h3><h2>B</h2><h2>C</h2></div>');
  });

  it('says its language and direction', async () => {
    const root = await page(
      '<div lang="ar" dir="rtl"><p>أ</p><p dir="ltr" lang="pl">B</p><p style="direction: ltr">C</p></div>',
    );
    const { content } = readingCopy(root.querySelector('p')!);
    assert.equal(content.lang, 'ar');
    assert.equal(content.dir, 'rtl');
    const [, pl, ltr] = readingCopy(root.firstElementChild!).content.querySelectorAll('p');
    assert.equal(pl!.dir, 'ltr');
    assert.equal(pl!.lang, 'pl');
    assert.equal(ltr!.dir, 'ltr');
  });

  it('takes a part of a list or a table for one', async () => {
    const root = await page(
      '<ul><li>Raz</li><li>Dwa</li></ul><table><tbody><tr><td>A</td></tr></tbody></table>',
    );
    assert.equal(copied(root.querySelector('li')!), '<ul><li>Raz</li></ul>');
    assert.equal(copied(root.querySelector('td')!), '<table><tr><td>A</td></tr></table>');
  });

  it('copies of a range only what it holds', async () => {
    const root = await page('<p>Ala <b>ma</b> kota.</p><p>Kot ma Alę.</p>');
    const [first, second] = root.querySelectorAll('p');
    const range = rangeIn(first!.querySelector('b')!.firstChild!, 1, second!.firstChild!, 3);
    assert.equal(copied(range), '<div><p><b>a</b> kota.</p><p>Kot</p></div>');
  });

  it('follows the page into shadow roots', async () => {
    const root = await page('<div id="host"><b>w środku</b></div>');
    root.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Tu <slot></slot>.</p>';
    assert.equal(copied(root), '<div><div><p>Tu <span><b>w środku</b></span>.</p></div></div>');
  });

  it('keeps a formula, also one that a script drew', async () => {
    const math = '<math><msup><mi>x</mi><mn>2</mn></msup></math>';
    const root = await page(
      `<p>${math}</p><p>Wzór <span class="katex"><span>${math}</span><span aria-hidden="true">x2</span></span></p>`,
    );
    const copies = readingCopy(root).content.querySelectorAll('math');
    assert.deepEqual(
      Array.from(copies, ({ outerHTML }) => outerHTML),
      [math, math],
    );
  });

  it('loads nothing and runs nothing while it is made', async () => {
    const root = await page('<p>A <img alt="b"></p>');
    const { content } = readingCopy(root);
    assert.isNull(content.ownerDocument.defaultView);
  });

  it('passes by a selector that is none', async () => {
    const root = await page('<p>A</p>');
    assert.equal(copied(root, { skip: ':-(' }), '<div><p>A</p></div>');
  });

  it('leads every sentence to its copy and back', async () => {
    const blocks = fc.constantFrom('p', 'li', 'h2', 'div', 'td', 'blockquote');
    const inlines = fc.constantFrom('b', 'a', 'span', 'x-y', 'del', 'sup');
    const words = fc.stringMatching(/^[a-ż .,]{0,12}$/u);
    const article = fc.array(
      fc
        .tuple(blocks, words, inlines, words, words)
        .map(
          ([block, before, inline, inside, after]) =>
            `<${block}>${before}<${inline}>${inside}</${inline}>${after}</${block}>`,
        ),
      { minLength: 1, maxLength: 6 },
    );
    const root = await page('');
    fc.assert(
      fc.property(article, (markup) => {
        root.innerHTML = markup.join('');
        const { content, twins } = readingCopy(root);
        sanitise(content);
        for (const passage of passages(root)) {
          const range = passage.rangeOf(0, passage.text.length)!;
          const copy = twins.toCopy(range)!;
          assert.equal(squeezed(copy), squeezed(range));
          const back = twins.toOriginal(copy)!;
          assert.equal(back.startContainer, range.startContainer);
          assert.equal(back.startOffset, range.startOffset);
          assert.equal(back.endContainer, range.endContainer);
          assert.equal(back.endOffset, range.endOffset);
        }
      }),
    );
  });
});

/** What is seen of a range, as far as this test writes it. */
function squeezed(range: Range): string {
  return range.toString().replace(/\s+/gu, ' ').trim();
}
