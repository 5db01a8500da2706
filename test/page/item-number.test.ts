import { assert } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { page, rangeIn, texts } from '../support/page.js';

describe('the number of an item', () => {
  const cases: [what: string, markup: string, expected: string[]][] = [
    ['counts below one', '<ol start="-1"><li>a<li>b<li>c</ol>', ['-1. a', '0. b', '1. c']],
    ['goes on behind a value', '<ol><li>a<li value="7">b<li>c</ol>', ['1. a', '7. b', '8. c']],
    ['ignores a value that is none', '<ol><li>a<li value="x">b</ol>', ['1. a', '2. b']],
    ['goes down to one', '<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['goes down from a start', '<ol reversed start="9"><li>a<li>b</ol>', ['9. a', '8. b']],
    ['leaves out items that are not shown', '<ol><li>a<li hidden>x<li>b</ol>', ['1. a', '2. b']],
    ['leaves them out going down', '<ol reversed><li>a<li hidden>x<li>b</ol>', ['2. a', '1. b']],
    ['is a capital', '<ol type="A"><li>a<li>b</ol>', ['A) a', 'B) b']],
    ['is a number for a Roman one', '<ol type="I" start="4"><li>a</ol>', ['4. a']],
    ['is a number behind z', '<ol type="a" start="27"><li>a</ol>', ['27. a']],
    ['goes before a paragraph', '<ol><li><p>a</p><p>b</p><li><p>c</p></ol>', ['1. a', 'b', '2. c']],
    ['goes before a list in an item', '<ol><li><ul><li>a</ul></ol>', ['1. a']],
    [
      'goes before an image',
      '<ol lang="pl"><li><img alt="Ratusz zimą"></ol>',
      ['1. Ilustracja: Ratusz zimą.'],
    ],
    ['is none of an empty item', '<ol><li><li><p></p></ol><p>a</p>', ['a']],
    ['is none beside bullets', '<ol style="list-style:disc"><li>a</ol>', ['a']],
    ['is none beside strings', `<ol style="list-style-type:'– '"><li>a</ol>`, ['a']],
    ['is none of a block', '<ol><li style="display:block">a</ol>', ['a']],
    [
      'is the one that it begins with',
      '<ol><li>§ 3. a<li>(2) b<li>iv. c</ol>',
      ['§ 3. a', '(2) b', 'iv. c'],
    ],
    ['is not taken from a date', '<ol><li>12.05.2026 r.</ol>', ['1. 12.05.2026 r.']],
    ['is not taken from an initial', '<ol><li>J. Kowalska</ol>', ['1. J. Kowalska']],
  ];
  for (const [what, markup, expected] of cases) {
    it(what, async () => {
      assert.deepEqual(texts(await page(markup)), expected);
    });
  }

  it('is read where the item is read from its beginning', async () => {
    const root = await page('<ol><li> <b>Raz</b></li><li>Dwa i pół</li></ol>');
    const [first, second] = root.querySelectorAll('li');
    const [b, text] = [first!.querySelector('b')!.firstChild!, second!.firstChild!];
    assert.deepEqual(texts(rangeIn(b, 0, text, 3)), ['1. Raz', '2. Dwa']);
    assert.deepEqual(texts(rangeIn(text, 4, text, 5)), ['i']);
  });

  it('is counted anew for each reading', async () => {
    const root = await page('<ol><li>a</li></ol>');
    const [before] = passages(root);
    root.querySelector('ol')!.insertAdjacentHTML('afterbegin', '<li>b</li>');
    const [, after] = passages(root);
    assert.deepEqual([before!.text, after!.text], ['1. a', '2. a']);
  });
});
