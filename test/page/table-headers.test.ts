import { assert } from '@open-wc/testing';
import { page, rangeIn, texts } from '../support/page.js';

const head = '<tr><th>Dzień<th>Od</tr>';

describe('a table', () => {
  const cases: [what: string, rows: string, expected: string[]][] = [
    [
      'caption',
      `<caption>Godziny</caption>${head}<tr><td>Pn<td>8`,
      ['Godziny', 'Dzień: Pn; Od: 8'],
    ],
    [
      'groups of rows',
      `<thead>${head}</thead><tbody><tr><th scope="row">Pn<td>8</tbody><tfoot><tr><td>Razem<td>8`,
      ['Pn; Od: 8', 'Dzień: Razem; Od: 8'],
    ],
    [
      'headers of rows alone',
      '<tr><th>Adres<td>Długa 1<tr><th>Telefon<td>22<td>33',
      ['Adres: Długa 1', 'Telefon: 22; 33'],
    ],
    [
      'a head of plain cells',
      '<thead><tr><td>Dzień<td>Od</thead><tr><td>Pn<td>8',
      ['Dzień: Pn; Od: 8'],
    ],
    ['an empty corner', '<tr><td><th>Od<th>Do<tr><th>Pn<td>8<td>16', ['Pn; Od: 8; Do: 16']],
    [
      'headers in two rows',
      '<tr><th rowspan="2">Dzień<th colspan="2">Godziny<tr><th>od<th>do<tr><td>Pn<td>8<td>16',
      ['Dzień: Pn; Godziny, od: 8; Godziny, do: 16'],
    ],
    [
      'a header over several rows',
      '<tr><th>Wydział<th>Dzień<th>Od<tr><th rowspan="2">Geodezja<td>Pn<td>8<tr><td>Wt<td>9',
      ['Geodezja; Dzień: Pn; Od: 8', 'Geodezja; Dzień: Wt; Od: 9'],
    ],
    [
      'a cell over several rows',
      '<tr><th>Wydział<th>Dzień<th>Od<tr><td rowspan="0">Geodezja<td>Pn<td>8<tr><td>Wt<td>9',
      ['Wydział: Geodezja; Dzień: Pn; Od: 8', 'Dzień: Wt; Od: 9'],
    ],
    [
      'a cell over several columns',
      '<tr><th>A1<th>B1<th>C1<tr><td colspan="2">x<td>y',
      ['A1, B1: x; C1: y'],
    ],
    [
      'rows that head what is below',
      `${head}<tr><th colspan="2">Geodezja<tr><td>Pn<td>8<tr><td colspan="2">Drogi<tr><td>Wt<td>9`,
      ['Geodezja', 'Dzień: Pn; Od: 8', 'Drogi', 'Dzień: Wt; Od: 9'],
    ],
    [
      'other headers further down',
      `${head}<tr><td>Pn<td>8<tr><th>Miesiąc<th>Do<tr><td>Maj<td>5`,
      ['Dzień: Pn; Od: 8', 'Miesiąc: Maj; Do: 5'],
    ],
    [
      'headers that a cell names',
      '<tr><th id="a">A1<th id="b">B1<tr><th id="r">R1<td headers="r b">x<td headers="nic">y',
      ['R1; B1: x; y'],
    ],
    ['short headers', '<tr><th abbr="Od">Godzina otwarcia<th>Do<tr><td>8<td>16', ['Od: 8; Do: 16']],
    [
      'headers as they are seen',
      '<tr><th>Dz\u00ADień: <i hidden>x</i><th>Od<br>godz.<sup><a href="#n">1</a></sup><tr><td>Pn<td>8',
      ['Dzień: Pn; Od godz: 8'],
    ],
    ['an empty cell', '<tr><th>A1<th>B1<th>C1<tr><td>x<td><td>y', ['A1: x; C1: y']],
    [
      'a hidden column',
      '<tr><th>A1<th hidden>B1<th>C1<tr><td>x<td hidden>n<td>y',
      ['A1: x; C1: y'],
    ],
    [
      'paragraphs in a cell',
      `${head}<tr><td>Pn<td><p>Od 8.</p><p>Do 9.</p>`,
      ['Dzień: Pn', 'Od: Od 8.', 'Do 9.'],
    ],
    ['a paragraph in each cell', `${head}<tr><td><p>Pn</p><td> <p>8</p>`, ['Dzień: Pn; Od: 8']],
    [
      'headers that are only bold',
      '<tr><td><b>Dzień</b><td><p><strong>Od</strong></p><tr><td>Pn<td>8<tr><td>Wt<td>9',
      ['Dzień: Pn; Od: 8', 'Dzień: Wt; Od: 9'],
    ],
    [
      'short cells alone',
      '<tr><td>Pn<td>8<tr><td>Wt<td>9<tr><td>Śr<td>7',
      ['Pn; 8', 'Wt; 9', 'Śr; 7'],
    ],
    [
      'columns of a page',
      `<tr><td>Raz<td>Dwa<tr><td>${'Trzy '.repeat(30)}<td>Cztery<tr><td>Pięć<td>Sześć`,
      ['Raz', 'Dwa', 'Trzy '.repeat(30).trim(), 'Cztery', 'Pięć', 'Sześć'],
    ],
    ['headers alone', '<tr><th>Raz<th>Dwa', ['Raz; Dwa']],
    ['one column', '<tr><th>Imię<tr><td>Jan', ['Imię', 'Jan']],
    ['no headers', '<tr><td>Raz<td>Dwa<tr><td>Trzy', ['Raz', 'Dwa', 'Trzy']],
    [
      'a table in a cell for layout',
      `<tr><td>Lewa<td><table>${head}<tr><td>Pn<td>8</table><td>Prawa`,
      ['Lewa', 'Dzień: Pn; Od: 8', 'Prawa'],
    ],
  ];
  for (const [what, rows, expected] of cases) {
    it(`is read row by row with ${what}`, async () => {
      assert.deepEqual(texts(await page(`<table>${rows}</table>`)), expected);
    });
  }

  for (const display of ['block', 'flex', 'grid']) {
    it(`is one still where its cells are laid out as ${display}`, async () => {
      const root = await page(
        `<style>tr, td, th { display: ${display} }</style><table>${head}<tr><td>Pn<td>8</table>`,
      );
      assert.deepEqual(texts(root), ['Dzień: Pn; Od: 8']);
    });
  }

  const ofRoles: [what: string, markup: string, expected: string[]][] = [
    [
      'headers of columns',
      '<div role="row"><span role="columnheader">Dzień</span><span role="columnheader">Od</span></div>' +
        '<div role="row"><span role="cell">Pn</span><span role="cell">8</span></div>',
      ['Dzień: Pn; Od: 8'],
    ],
    [
      'headers of rows in groups',
      '<div role="rowgroup"><div role="row"><div role="rowheader">Pn</div><div role="gridcell">8</div>' +
        '<div role="gridcell">16</div></div></div>',
      ['Pn: 8; 16'],
    ],
    [
      'a cell over two columns',
      '<div role="row"><i role="columnheader" aria-colspan="2">Godziny</i><i role="columnheader">Pokój</i></div>' +
        '<div role="row"><i role="cell">8</i><i role="cell">16</i><i role="cell">5</i></div>',
      ['Godziny: 8; Godziny: 16; Pokój: 5'],
    ],
    [
      'a span that is no number',
      '<div role="row"><i role="columnheader" aria-colspan="x">Od</i><i role="columnheader">Do</i></div>' +
        '<div role="row"><i role="cell">8</i><i role="cell">16</i></div>',
      ['Od: 8; Do: 16'],
    ],
  ];
  for (const [what, markup, expected] of ofRoles) {
    for (const role of ['table', 'grid']) {
      it(`is read row by row where roles make it a ${role} with ${what}`, async () => {
        const root = await page(`<div role="${role}">${markup}</div>`);
        assert.deepEqual(texts(root), expected);
      });
    }
  }

  it('is read cell by cell to a person who selected a part of it', async () => {
    const root = await page(`<table>${head}<tr><td>Pn<td>8<tr><td>Wt<td>9</table>`);
    const [, first, second] = root.querySelectorAll('tr');
    assert.deepEqual(texts(rangeIn(first!.cells[1]!, 0, second!.cells[1]!, 1)), ['8', 'Wt; 9']);
    assert.deepEqual(texts(rangeIn(root, 0, root, 1)), ['Dzień; Od', 'Pn; 8', 'Wt; 9']);
  });

  it('is read with the rows that were added since', async () => {
    const root = await page(`<table>${head}<tr><td>Pn<td>8</table>`);
    assert.lengthOf(texts(root), 1);
    root.querySelector('tbody')!.insertAdjacentHTML('beforeend', '<tr><td>Wt<td>9');
    assert.deepEqual(texts(root), ['Dzień: Pn; Od: 8', 'Dzień: Wt; Od: 9']);
  });
});
