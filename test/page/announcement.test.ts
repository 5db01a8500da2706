import { assert } from '@open-wc/testing';
import { announcement } from '../../src/page/announcement.js';
import { passagesFrom } from '../../src/page/passages-from.js';
import { passages } from '../../src/page/passages.js';
import type { Passage } from '../../src/page/passage.js';
import { page, rangeIn } from '../support/page.js';

/** What is said before each passage, and how it begins. */
function announced(made: Iterable<Passage>): string[] {
  const all = [...made];
  return all.map((passage, i) => announcement(passage, all[i - 1], all.slice(i)) + passage.text);
}

async function announcedIn(markup: string): Promise<string[]> {
  return announced(passages(await page(markup), { lang: 'pl' }));
}

describe('announcement', () => {
  const cases: [what: string, markup: string, expected: string[]][] = [
    ['tells nothing of a paragraph', '<p>Raz</p><p>Dwa</p>', ['Raz', 'Dwa']],
    [
      'tells of a heading and its level',
      '<h2>Raz</h2><p>Dwa</p><h3>Trzy</h3>',
      ['Nagłówek, poziom 2. Raz', 'Dwa', 'Nagłówek, poziom 3. Trzy'],
    ],
    [
      'tells of a heading by its role',
      '<p role="heading" aria-level="4">Raz</p><p role="heading">Dwa</p>',
      ['Nagłówek, poziom 4. Raz', 'Nagłówek, poziom 2. Dwa'],
    ],
    [
      'tells of a list once, and of its end',
      '<ul><li>Raz<li>Dwa<li>Trzy</ul><p>Cztery</p>',
      ['Lista, 3 elementy. Raz', 'Dwa', 'Trzy', 'Koniec listy. Cztery'],
    ],
    [
      'goes before the number of an item',
      '<ol><li>Raz<li>Dwa</ol>',
      ['Lista, 2 elementy. 1. Raz', '2. Dwa'],
    ],
    [
      'counts only the items of each list where one is in another',
      '<ul><li>Raz<ul><li>A<li>B</ul><li>Dwa</ul>',
      ['Lista, 2 elementy. Raz', 'Lista, 2 elementy. A', 'B', 'Koniec listy. Dwa'],
    ],
    [
      'tells the end of the outermost alone',
      '<blockquote><ul><li>Raz</ul></blockquote><p>Dwa</p>',
      ['Cytat. Lista, 1 element. Raz', 'Koniec cytatu. Dwa'],
    ],
    [
      'counts an item of many paragraphs once',
      '<ul><li><p>Raz</p><p>Dwa</p><li>Trzy</ul>',
      ['Lista, 2 elementy. Raz', 'Dwa', 'Trzy'],
    ],
    [
      'counts what is read alone, in links too',
      '<ul><li hidden>x<li><a href="#">Raz</a><li><li data-na-glos="skip">y<li>Dwa</ul>',
      ['Lista, 2 elementy. Raz', 'Dwa'],
    ],
    [
      'counts a term with what is said of it once',
      '<dl><dt>A<dd>Raz<dt>B<dd>Dwa<dd>Trzy</dl>',
      ['Lista, 2 elementy. A', 'Raz', 'B', 'Dwa', 'Trzy'],
    ],
    [
      'tells of a list by its role',
      '<div role="list"><div role="listitem">Raz</div><div role="listitem">Dwa</div></div>',
      ['Lista, 2 elementy. Raz', 'Dwa'],
    ],
    ['tells nothing of a list that is none', '<ul role="presentation"><li>Raz</ul>', ['Raz']],
    [
      'tells the end of a list before another begins',
      '<ul><li>Raz</ul><ul><li>Dwa</ul>',
      ['Lista, 1 element. Raz', 'Koniec listy. Lista, 1 element. Dwa'],
    ],
    [
      'tells of a heading in an item',
      '<ul><li><h3>Raz</h3><li><h3>Dwa</h3></ul>',
      ['Lista, 2 elementy. Nagłówek, poziom 3. Raz', 'Nagłówek, poziom 3. Dwa'],
    ],
    [
      'tells of a quotation and of its end',
      '<blockquote><p>Raz</p><p>Dwa</p></blockquote><p>Trzy</p>',
      ['Cytat. Raz', 'Dwa', 'Koniec cytatu. Trzy'],
    ],
    [
      'tells the size of a table as it is read',
      `<table><tr><th>Dzień<th>Od<th>Do<tr><td>pn.<td>8<td>16<tr><td>wt.<td>8<td>15</table>
       <p>Raz</p>`,
      [
        'Tabela, 2 wiersze, 3 kolumny. Dzień: pn.; Od: 8; Do: 16',
        'Dzień: wt.; Od: 8; Do: 15',
        'Koniec tabeli. Raz',
      ],
    ],
    [
      'counts columns that cells span, and none that is not shown',
      '<table border="1"><tr><td colspan="2">a<td hidden>x<tr><td>b<td>c<td hidden>y</table>',
      ['Tabela, 2 wiersze, 2 kolumny. a', 'b; c'],
    ],
    ['tells nothing of a table that only places things', '<table><tr><td>Raz</table>', ['Raz']],
    [
      'tells of a picture with words under it',
      '<figure><img alt=""><figcaption>Ratusz</figcaption></figure><p>Raz</p>',
      ['Ilustracja. Ratusz', 'Raz'],
    ],
    [
      'tells once of a picture that says what is seen',
      '<figure><img alt="Ratusz zimą"><figcaption>Przy ulicy Kościelnej</figcaption></figure>',
      ['Ilustracja: Ratusz zimą.', 'Przy ulicy Kościelnej'],
    ],
    [
      'tells of a quotation in a figure as a quotation',
      '<figure><blockquote>Raz</blockquote><figcaption>Jan</figcaption></figure>',
      ['Cytat. Raz', 'Koniec cytatu. Jan'],
    ],
    [
      'is in the language of what is read',
      '<ul><li>Raz</ul><p lang="en">Two</p><h2 lang="uk">Три</h2><h2 lang="fr">Quatre</h2>',
      ['Lista, 1 element. Raz', 'End of list. Two', 'Заголовок, рівень 2. Три', 'Quatre'],
    ],
  ];
  for (const [what, markup, expected] of cases) {
    it(what, async () => {
      assert.deepEqual(await announcedIn(markup), expected);
    });
  }

  it('is told of a list in a shadow root', async () => {
    const root = await page('<div></div><p>Trzy</p>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<ul><li>Raz<li>Dwa</ul>';
    assert.deepEqual(announced(passages(root, { lang: 'pl' })), [
      'Lista, 2 elementy. Raz',
      'Dwa',
      'Koniec listy. Trzy',
    ]);
  });

  describe('of a part of a page', () => {
    let items: Element[];
    let root: Element;

    beforeEach(async () => {
      root = await page('<ul><li>Raz<li>Dwa<li>Trzy<li>Cztery</ul><p>Pięć</p>');
      items = [...root.querySelectorAll('li')];
    });

    const between = (from: number, to: number): string[] => {
      const [start, end] = [items[from]!.firstChild!, items[to]!.firstChild as Text];
      return announced(passages(rangeIn(start, 0, end, end.length), { lang: 'pl' }));
    };

    it('counts the items that were selected', () => {
      assert.deepEqual(between(1, 3), ['Lista, 3 elementy. Dwa', 'Trzy', 'Cztery']);
    });

    it('tells nothing of a list that one item was selected in', () => {
      assert.deepEqual(between(2, 2), ['Trzy']);
    });

    it('tells of a list that one item of is read before something else', async () => {
      const start = items[3]!;
      const read = announced(passagesFrom(start, await page(''), { lang: 'pl' }));
      assert.deepEqual(read.slice(0, 2), ['Cztery', 'Koniec listy. Pięć']);
    });

    it('counts the items that are left where it is read from one on', () => {
      const read = announced(passagesFrom(items[1]!, root, { lang: 'pl' }));
      assert.deepEqual(read, ['Lista, 3 elementy. Dwa', 'Trzy', 'Cztery', 'Koniec listy. Pięć']);
    });
  });

  it('counts no list that is too long to be counted', async () => {
    const root = await page(`<ul>${'<li>Raz'.repeat(600)}</ul>`);
    let asked = 0;
    const read = function* (): Generator<Passage> {
      for (const passage of passages(root, { lang: 'pl' })) {
        asked += 1;
        yield passage;
      }
    };
    const [first] = passages(root, { lang: 'pl' });
    assert.equal(announcement(first!, undefined, read()), 'Lista. ');
    assert.equal(asked, 500);
  });
});
