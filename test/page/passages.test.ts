import { assert, oneEvent } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { page, rangeIn, texts } from '../support/page.js';

describe('passages', () => {
  const blocks: [what: string, markup: string, expected: string[]][] = [
    ['blocks apart', '<h2>Tytuł</h2><p>Raz.</p><p>Dwa.</p>', ['Tytuł', 'Raz.', 'Dwa.']],
    ['inline pieces together', '<p>Za<b>żó</b>łć <i>gęślą</i></p>', ['Zażółć gęślą']],
    ['white space collapsed', '<p>  Ala\n\n  ma \t kota </p>', ['Ala ma kota']],
    ['one space over two elements', '<p>Ala <b> ma</b></p>', ['Ala ma']],
    ['text beside blocks', 'Raz <p>dwa</p> trzy', ['Raz', 'dwa', 'trzy']],
    ['a line break in a sentence as a space', '<p>Ala ma<br>kota</p>', ['Ala ma kota']],
    [
      'short lines with a pause between',
      '<p>ul. Długa 1 <br>05-800 Zalesin<br>tel. 22<br>Czynne:<br>Wtorek</p>',
      ['ul. Długa 1, 05-800 Zalesin, tel. 22, Czynne: Wtorek'],
    ],
    [
      'long lines without',
      `<p>${'długie słowa '.repeat(8)}<br>Zalesin</p>`,
      [`${'długie słowa '.repeat(8)}Zalesin`],
    ],
    [
      'an initial that floats as the beginning of its word',
      '<p><span style="float:left">W</span>czoraj</p>',
      ['Wczoraj'],
    ],
    [
      'an initial in quotes, in a box or placed by itself as one too',
      '<p><span style="float:left"><b>„W</b></span>czoraj</p>' +
        '<p> <b style="display:inline-block;padding:4px">D</b>ziś</p>' +
        '<p><b style="position:absolute">J</b>utro</p><p><b style="font-size:3em">Z</b>aś</p>',
      ['„Wczoraj', 'Dziś', 'Jutro', 'Zaś'],
    ],
    [
      'a letter that floats elsewhere apart',
      '<p>Klasa <span style="float:right">A</span> druga</p>',
      ['Klasa', 'A', 'druga'],
    ],
    ['words of a right-to-left language', '<p dir="rtl">שלום <b>עולם</b></p>', ['שלום עולם']],
    ['two line breaks as a break', '<p>Raz<br><br>dwa</p>', ['Raz', 'dwa']],
    ['preserved lines in one', '<pre>Raz\n  dwa</pre>', ['Raz   dwa']],
    ['a no-break space', '<p>12\u00A0<b>\u00A0zł</b></p>', ['12\u00A0\u00A0zł']],
    ['table cells apart', '<table><tr><td>A1<td>B1<tr><td>A2</table>', ['A1', 'B1', 'A2']],
    ['list items apart', '<ul><li>Raz<li>Dwa</ul>', ['Raz', 'Dwa']],
    ['floats apart', '<p>Raz<span style="float:left">Dwa</span></p>', ['Raz', 'Dwa']],
    ['nothing of what says nothing', '<p>***</p><p>•</p><p> </p><p>Raz</p>', ['Raz']],
  ];
  for (const [what, markup, expected] of blocks) {
    it(`reads ${what}`, async () => {
      assert.deepEqual(texts(await page(markup)), expected);
    });
  }

  const said: [what: string, markup: string, expected: string[]][] = [
    [
      'the number of an item',
      '<ol start="3"><li>Raz</li><li value="7">Dwa</li></ol>',
      ['3. Raz', '7. Dwa'],
    ],
    ['numbers down', '<ol reversed><li>Raz</li><li>Dwa</li></ol>', ['2. Raz', '1. Dwa']],
    ['no number that is not shown', '<ol style="list-style:none"><li>Raz</li></ol>', ['Raz']],
    [
      'letters where the page counts by letters',
      '<ol style="list-style:lower-alpha"><li>Raz</li><li>Dwa</li></ol>',
      ['a) Raz', 'b) Dwa'],
    ],
    ['no second number', '<ol><li>1. Raz</li><li>b) Dwa</li></ol>', ['1. Raz', 'b) Dwa']],
    [
      'each number once in lists in lists',
      '<ol><li>Raz<ol><li>Dwa</li></ol></li><li>Trzy</li></ol>',
      ['1. Raz', '1. Dwa', '2. Trzy'],
    ],
    ['no number of an empty item', '<ol><li> </li><li>Dwa</li></ol>', ['2. Dwa']],
    ['what an image shows', '<p><img alt="Ratusz zimą"></p>', ['Ratusz zimą.']],
    [
      'no file name',
      '<p>Raz<img alt="IMG_1234.jpg"><img alt="FullSizeRender 9"><img alt=""></p>',
      ['Raz'],
    ],
    [
      'no image that its caption tells',
      '<figure><img alt="Ratusz"><figcaption>Ratusz zimą</figcaption></figure>',
      ['Ratusz zimą'],
    ],
    [
      'the long form of an abbreviation',
      '<p>W <abbr title="Biuletyn Informacji Publicznej">BIP</abbr>.</p>',
      ['W Biuletyn Informacji Publicznej.'],
    ],
    [
      'what the author says instead',
      '<p>O <span data-na-glos-say="dziesiątej">10</span>.</p>',
      ['O dziesiątej.'],
    ],
    [
      'no mark of a footnote, but a power',
      '<p>5 m<sup>2</sup><sup><a href="#n1">1</a></sup><sup>[2]</sup></p>',
      ['5 m2'],
    ],
    [
      'what a formula is called by its author',
      '<p>Pole <math alttext="a razy b"><mi>a</mi><mi>b</mi></math></p>',
      ['Pole a razy b'],
    ],
    [
      'no long form of an abbreviation that is declined',
      '<p><abbr title="Urząd Pracy">UP</abbr>-ie</p>',
      ['UP-ie'],
    ],
    ['no date for a long form', '<p><abbr title="2026-01-01T10:00">dziś</abbr></p>', ['dziś']],
    [
      'that there is a formula, whatever it looks like',
      '<p lang="pl">Oto <math><semantics><mi>x</mi><annotation>x</annotation></semantics></math>.</p>',
      ['Oto wzór.'],
    ],
    [
      'that there is a formula, once',
      '<p lang="pl">Pole <span class="katex"><math><mi>a</mi></math><span>a</span></span>.</p>',
      ['Pole wzór.'],
    ],
    ['that there is code', '<pre lang="en"><code>x = 1;</code></pre>', ['A piece of code.']],
    ['code in a sentence', '<p>Wpisz <code>start</code>.</p>', ['Wpisz start.']],
    ['no picture by its number', '<p><img alt="0225-zamek-02"> Raz</p>', ['Raz']],
    ['the base of ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', ['漢']],
    [
      'a row of a table with its headers',
      '<table><tr><th>Dzień<th>Godziny<th>Pokój</tr><tr><th scope="row">Wtorek<td>8–16<td>12</tr></table>',
      ['Wtorek; Godziny: 8–16; Pokój: 12'],
    ],
    [
      'headers over several columns and rows',
      '<table><tr><th>Dzień<th colspan="2">Godziny</tr><tr><td rowspan="2">Wtorek<td>8<td>16</tr>' +
        '<tr><td>9<td>17</tr></table>',
      ['Dzień: Wtorek; Godziny: 8; Godziny: 16', 'Godziny: 9; Godziny: 17'],
    ],
    [
      'headers that a cell names',
      '<table><tr><th id="a">A<th id="b">B</tr><tr><td headers="b">x<td>y</tr></table>',
      ['B: x; B: y'],
    ],
    [
      'the headers of a wide table once',
      `<table><tr>${'<th>Dzień</th>'.repeat(7)}<tr>${'<td>8</td>'.repeat(7)}</table>`,
      [Array(7).fill('Dzień').join('; '), Array(7).fill('8').join('; ')],
    ],
    ['a table for layout as text', '<table role="none"><tr><th>A<td>b</table>', ['A', 'b']],
  ];
  for (const [what, markup, expected] of said) {
    it(`says ${what}`, async () => {
      assert.deepEqual(texts(await page(markup)), expected);
    });
  }

  it('reads a page in a frame as a group of passages, in its language', async () => {
    const root = await page('<p>Raz</p><iframe></iframe><p>Trzy</p>');
    const frame = root.querySelector('iframe')!;
    frame.srcdoc = '<html lang="en"><title>No</title><p>Two</p><nav>No</nav>';
    await oneEvent(frame, 'load');
    const found = [...passages(root, { lang: 'pl' })];
    assert.deepEqual(
      found.map(({ text, lang }) => [text, lang]),
      [
        ['Raz', 'pl'],
        ['Two', 'en'],
        ['Trzy', 'pl'],
      ],
    );
    assert.equal(found[1]!.rangeOf(0, 3)?.toString(), 'Two');
    frame.remove();
    assert.isTrue(found[1]!.rangeOf(0, 3) === undefined);
  });

  it('passes by a frame that it may not look into', async () => {
    const root = await page('<p>Raz</p><iframe sandbox>Nie</iframe><p>Dwa</p>');
    assert.deepEqual(texts(root), ['Raz', 'Dwa']);
  });

  it('reads what is struck out to a person who selected a part of it', async () => {
    const root = await page('<p><del>Stare</del> nowe</p>');
    const old = root.querySelector('del')!.firstChild!;
    assert.deepEqual(texts(rangeIn(old, 0, old, 5)), ['Stare']);
  });

  it('goes on behind what is passed by where a selection begins in it', async () => {
    const root = await page('<p inert>Nie</p><p>Tak</p>');
    assert.deepEqual(texts(rangeIn(root.querySelector('p')!.firstChild!, 1, root, 2)), ['Tak']);
  });

  it('leads from what stands for an element back to the element', async () => {
    const root = await page('<p>W <abbr title="Biuletyn">BIP</abbr> i tyle.</p>');
    const [passage] = passages(root);
    const at = passage!.text.indexOf('Biuletyn');
    assert.equal(passage!.rangeOf(at, at + 8)?.toString(), 'BIP');
    assert.equal(passage!.rangeOf(0, passage!.text.length)?.toString(), 'W BIP i tyle.');
  });

  it('reads through shadow roots, with what is slotted in its place', async () => {
    const root = await page('<div><p slot="b">Dwa</p><p>Nigdzie</p></div><p>Cztery</p>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Raz</p><slot name="b"></slot><slot name="c"><p>Trzy</p></slot>';
    assert.deepEqual(texts(root), ['Raz', 'Dwa', 'Trzy', 'Cztery']);
  });

  const hidden: [what: string, markup: string][] = [
    ['display: none', '<p style="display:none">Nie</p>'],
    ['hidden', '<p hidden>Nie</p>'],
    ['hidden until found', '<p hidden="until-found">Nie</p>'],
    ['content-visibility: hidden', '<p style="content-visibility:hidden">Nie</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">Nie</p>'],
    ['opacity: 0', '<p style="opacity:0">Nie</p>'],
    ['inert', '<p inert>Nie</p>'],
    ['scripts and styles', '<script type="text/plain">Nie</script><style>/* Nie */</style>'],
    ['templates', '<template>Nie</template><noscript>Nie</noscript>'],
    ['closed details', '<details><summary hidden></summary><p>Nie</p></details>'],
    ['a closed dialog', '<dialog>Nie</dialog>'],
    ['a closed popover', '<div popover>Nie</div>'],
    [
      'text for screen readers alone',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Nie</p>',
    ],
    ['text beside the page', '<p style="position:absolute;left:-9999px">Nie</p>'],
    ['text indented out of the page', '<p style="text-indent:-9999px">Nie</p>'],
    ['what is struck out', '<p><del>Nie</del><s>Nie</s></p>'],
    ['form controls', '<textarea>Nie</textarea><select><option>Nie</select><input value="Nie">'],
    ['what the author marked', '<p data-na-glos="skip">Nie</p>'],
    ['the widget itself', '<na-glos>Nie</na-glos><na-glos-skip-link>Nie</na-glos-skip-link>'],
  ];
  for (const [what, markup] of hidden) {
    it(`passes by ${what}`, async () => {
      assert.deepEqual(texts(await page(`<p>Tak</p>${markup}`)), ['Tak']);
    });

    it(`passes by ${what} in a selection`, async () => {
      const root = await page(`<p>Tak</p>${markup}`);
      assert.deepEqual(texts(rangeIn(root, 0, root, root.childNodes.length)), ['Tak']);
    });
  }

  const surroundings = ['nav', 'aside', 'footer', 'menu', 'label'];
  for (const tag of surroundings) {
    it(`passes by ${tag} in an article, but reads it when it is selected`, async () => {
      const root = await page(`<p>Tak</p><${tag}>Może</${tag}>`);
      assert.deepEqual(texts(root), ['Tak']);
      assert.deepEqual(texts(rangeIn(root, 0, root, 2)), ['Tak', 'Może']);
    });
  }

  it('passes by an open dialog in an article, but reads it when it is selected', async () => {
    const root = await page('<p>Tak</p><dialog open>Może</dialog><p aria-modal="true">Może</p>');
    assert.deepEqual(texts(root), ['Tak']);
    assert.deepEqual(texts(rangeIn(root, 0, root, 3)), ['Tak', 'Może', 'Może']);
  });

  it('passes by lines of their own that lead away from an article', async () => {
    const markup =
      'Raz dwa trzy cztery.<br><br><b>Czytaj też:</b> <a href="/x">Inna wiadomość</a><br><br>' +
      'Zobacz: <a href="/x.pdf">plan sali</a><br><br>Reklama<br><br>Pięć.';
    const root = await page(markup);
    assert.deepEqual(texts(root), ['Raz dwa trzy cztery.', 'Zobacz: plan sali', 'Pięć.']);
    assert.lengthOf(texts(rangeIn(root, 0, root, root.childNodes.length)), 5);
  });

  it('reads a line that leads away to a person who pointed at it', async () => {
    const root = await page('<p>Czytaj też: <a href="/x">Inna wiadomość</a></p>');
    assert.deepEqual(texts(root.querySelector('p')!), ['Czytaj też: Inna wiadomość']);
  });

  it('reads an article that is as short as a row of buttons', async () => {
    const root = await page('<article><p>x11</p><p>x</p></article>');
    assert.deepEqual(texts(root), ['x11', 'x']);
  });

  it('passes by buttons in an article', async () => {
    assert.deepEqual(texts(await page('<p>Tak</p><button>Nie</button>')), ['Tak']);
  });

  it('reads visible text inside what is hidden', async () => {
    const markup = '<p style="visibility:hidden">Nie<b style="visibility:visible">Tak</b></p>';
    assert.deepEqual(texts(await page(markup)), ['Tak']);
  });

  it('reads through display: contents', async () => {
    const markup = '<div style="display:contents"><p>Raz</p>dwa</div>';
    assert.deepEqual(texts(await page(markup)), ['Raz', 'dwa']);
  });

  it('reads what it is pointed at, whatever that is', async () => {
    const root = await page('<nav>Menu</nav>');
    assert.deepEqual(texts(root.querySelector('nav')!), ['Menu']);
  });

  it('reads nothing inside what is never read', async () => {
    const root = await page('<div data-na-glos="skip"><p>Nie</p></div>');
    assert.deepEqual(texts(root.querySelector('p')!), []);
  });

  it('passes by what the author named', async () => {
    const root = await page('<p>Tak</p><p class="reklama">Nie</p>');
    assert.deepEqual(texts(root, { skip: '.reklama' }), ['Tak']);
  });

  it('passes by all inside what the author named', async () => {
    const root = await page('<div class="reklama"><p>Nie</p></div>');
    assert.deepEqual(texts(root.querySelector('p')!, { skip: '.reklama' }), []);
  });

  it('passes over a skip selector that is none', async () => {
    const root = await page('<p>Tak</p>');
    assert.deepEqual(texts(root, { skip: ':::' }), ['Tak']);
  });

  it('gives each passage its role', async () => {
    const root = await page(
      '<h2>A</h2><p>B</p><ul><li>C</ul><table><caption>D</caption><tr><td>E</table>' +
        '<blockquote><p>F</p></blockquote><figure><figcaption>G</figcaption></figure>',
    );
    const roles = Array.from(passages(root), ({ role }) => role);
    assert.deepEqual(roles, [
      'heading',
      'paragraph',
      'listitem',
      'caption',
      'cell',
      'quote',
      'caption',
    ]);
  });

  it('splits where the language changes', async () => {
    const root = await page('<p lang="pl">Mówi się <i lang="en">fair play</i>, i tyle.</p>');
    const found = Array.from(passages(root), ({ lang, text }) => [lang, text]);
    assert.deepEqual(found, [
      ['pl', 'Mówi się'],
      ['en', 'fair play'],
      ['pl', ', i tyle.'],
    ]);
  });

  it('splits where what is said in place of an element is in another language', async () => {
    const root = await page(
      '<p lang="pl">Sieć <abbr lang="en" title="World Wide Web">WWW</abbr></p>',
    );
    const found = Array.from(passages(root), ({ lang, text }) => [lang, text]);
    assert.deepEqual(found, [
      ['pl', 'Sieć'],
      ['en', 'World Wide Web'],
    ]);
  });

  it('goes on where a language is only named more exactly, or nothing is said in another', async () => {
    const root = await page(
      '<p lang="pl">Ala <b lang="pl-PL">ma</b> <i lang="EN">big</i>\n<i lang="en">cats</i></p>',
    );
    const found = Array.from(passages(root), ({ text }) => text);
    assert.deepEqual(found, ['Ala ma', 'big cats']);
  });

  it('gives the default language to text without one', async () => {
    const root = await page('<p lang="">Tekst</p>');
    const [passage] = passages(root, { lang: 'pl' });
    assert.equal(passage?.lang, 'pl');
  });

  describe('of a range', () => {
    it('are clipped to it', async () => {
      const root = await page('<p>Ala ma kota.</p><p>Kot ma Alę.</p>');
      const [first, second] = root.querySelectorAll('p');
      const range = rangeIn(first!.firstChild!, 4, second!.firstChild!, 3);
      assert.deepEqual(texts(range), ['ma kota.', 'Kot']);
    });

    it('end where it ends between elements', async () => {
      const root = await page('<p>Raz</p><p>Dwa</p><p>Trzy</p>');
      assert.deepEqual(texts(rangeIn(root, 1, root, 2)), ['Dwa']);
    });

    it('end at the start of an element that it only touches', async () => {
      const root = await page('<p>Raz</p><p>Dwa</p>');
      assert.deepEqual(texts(rangeIn(root, 0, root.lastChild!, 0)), ['Raz']);
    });

    it('start behind an element that it only touches', async () => {
      const root = await page('<p>Raz</p><p>Dwa</p>');
      assert.deepEqual(texts(rangeIn(root.firstChild!, 1, root, 2)), ['Dwa']);
    });

    it('are none where it is empty', async () => {
      const root = await page('<p>Raz</p>');
      assert.deepEqual(texts(rangeIn(root, 0, root, 0)), []);
    });

    it('may lie in a comment or a detached tree', async () => {
      const root = await page('<!-- nie --><p>Raz</p>');
      const loose = document.createElement('p');
      loose.textContent = 'Luz';
      assert.deepEqual(texts(rangeIn(root.firstChild!, 1, root, 2)), ['Raz']);
      assert.doesNotThrow(() => texts(rangeIn(loose, 0, loose, 1)));
    });

    it('may be all of the document', async () => {
      await page('<p>Raz</p>');
      const range = document.createRange();
      range.selectNode(document.documentElement);
      assert.include(texts(range), 'Raz');
    });
  });

  describe('of a long page', () => {
    /** How often an element's style is asked for while something is done. */
    function stylesAsked(act: () => void): number {
      const getComputedStyle = window.getComputedStyle.bind(window);
      let asked = 0;
      window.getComputedStyle = (...of) => {
        asked += 1;
        return getComputedStyle(...of);
      };
      try {
        act();
      } finally {
        window.getComputedStyle = getComputedStyle;
      }
      return asked;
    }

    const pages: [what: string, markup: string, perItem: number][] = [
      ['paragraphs', `<div>${'<p>Ala <b>ma</b> kota.</p>'.repeat(500)}</div>`, 2],
      ['items', `<ol>${'<li>Raz</li>'.repeat(500)}</ol>`, 1],
      [
        'rows',
        `<table><tr><th>A</th><th>B</th></tr>${'<tr><td>a</td><td>b</td></tr>'.repeat(500)}</table>`,
        3,
      ],
    ];
    for (const [what, markup, perItem] of pages) {
      it(`look at the first of many ${what} only, then at each once`, async () => {
        const root = await page(markup);
        const reading = passages(root);
        assert.isBelow(
          stylesAsked(() => reading.next()),
          12,
        );
        const asked = stylesAsked(() => {
          assert.lengthOf([...reading], 499);
        });
        assert.isAtMost(asked, 500 * perItem);
      });
    }
  });

  describe('on a page that changes', () => {
    it('are made no further than asked for', async () => {
      const root = await page('<p>Raz</p><p>Dwa</p><p>Trzy</p>');
      const reading = passages(root);
      reading.next();
      root.lastElementChild!.textContent = 'Cztery';
      assert.deepEqual(
        Array.from(reading, ({ text }) => text),
        ['Dwa', 'Cztery'],
      );
    });

    it('go on behind a paragraph that was removed', async () => {
      const root = await page('<p>Raz</p><p>Dwa</p><p>Trzy</p>');
      const reading = passages(root);
      reading.next();
      root.firstElementChild!.remove();
      assert.deepEqual(
        Array.from(reading, ({ text }) => text),
        ['Dwa', 'Trzy'],
      );
    });
  });
});
