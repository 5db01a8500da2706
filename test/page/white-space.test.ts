import { assert } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { page, texts } from '../support/page.js';

/*
 * What a page shows as one line is one passage, as the HTML standard's innerText has it. On purpose
 * otherwise:
 * - A passage has no line breaks: a single one is a space, or a pause after a short line.
 * - Text of buttons, menus, labels and asides is read only from a selection; form controls, drawings
 *   and what is struck out never are.
 * - What nobody sees is left out: opacity 0, text clipped to nothing, soft hyphens, zero-width and
 *   bidi characters, pictures among the letters.
 * - Boxes in a line with a gap around them part words, as do items of a list in a line.
 * - The letters of the document are read, not those of text-transform or ::first-letter.
 * - Readings of ruby are left out. Cells of a row with headers make one passage.
 */
describe('white space', () => {
  const cases: [what: string, markup: string, expected: string[]][] = [
    ['around and within text', ' \n a \t\r\n b\f ', ['a b']],
    ['before a piece in a line', 'a<b> b</b>', ['a b']],
    ['behind a piece in a line', '<b>a </b>b', ['a b']],
    ['on both sides of an edge', 'a <b> b</b> <i> c</i>', ['a b c']],
    ['alone in a piece', 'a<b> </b>c', ['a c']],
    ['nowhere', 'a<b>b</b><i>c</i>', ['abc']],
    ['around a piece that is not shown', 'a <b hidden>x</b> c', ['a c']],
    ['beside a piece that is not shown', 'a<b hidden> </b>c', ['ac']],
    ['of a piece that is invisible', 'a <b style="visibility:hidden"> x </b> c', ['a c']],
    ['around a comment', 'a<!-- x -->b <!-- y --> c', ['ab c']],
    ['between blocks', '<p>a</p> <p>b</p>', ['a', 'b']],
    ['at the edges of blocks', 'a <div> b </div> c', ['a', 'b', 'c']],
    ['of a no-break space', 'a&nbsp;&nbsp;b', ['a\u00A0\u00A0b']],
    ['of a no-break space at the edges', '&nbsp;a&nbsp;', ['a']],
    ['of a wide space', 'a\u2003b\u3000c', ['a\u2003b\u3000c']],
    ['beside an image', 'a <img alt=""> b', ['a b']],
    ['nowhere beside an image', 'a<img alt="">b', ['ab']],
    ['nowhere beside a control', 'a<input>b<textarea>x</textarea>c', ['abc']],
    ['beside a list of choices', 'a <select><option>x</option></select> b', ['a b']],
    ['nowhere beside a frame that is none', 'a<video>x</video>b<canvas>x</canvas>c', ['abc']],
    ['at a place to break a word', 'a<wbr>b', ['ab']],
    ['at a line break', 'a <br> b', ['a b']],
    ['at a line break in a piece', 'a<b><br></b>b', ['a b']],
    ['at two line breaks with a space between', 'a<br>\n<br>b', ['a', 'b']],
    ['at two line breaks with a comment between', 'a<br><!-- x --><br>b', ['a', 'b']],
    ['at two line breaks in two pieces', 'a<b><br></b><i><br>b</i>', ['a', 'b']],
    [
      'at a line break and an image',
      'a<br><img alt="Most nad rzeką"><br>b',
      ['a, Ilustracja: Most nad rzeką. b'],
    ],
    ['at a line break that is not shown', 'a<br hidden><br>b', ['a b']],
    ['at a line break before a block', 'a<br><div>b</div>', ['a', 'b']],
    ['at a line break behind a block', '<div>a</div><br>b', ['a', 'b']],
    ['at line breaks at the edges', '<br>a<br>', ['a']],
    ['at a rule', 'a<hr>b', ['a', 'b']],
    ['of a text that keeps it', '<pre>a  b\tc</pre>', ['a  b c']],
    ['at lines of a text that keeps them', '<pre>a\nb</pre>', ['a b']],
    ['at an empty line of a text that keeps it', '<pre>a\n \nb</pre>', ['a', 'b']],
    ['of a piece that keeps it', 'a <span style="white-space:pre"> b </span> c', ['a  b c']],
    [
      'of a text that keeps lines alone',
      '<p style="white-space:pre-line"> a   b \n  c\n\nd</p>',
      ['a b c', 'd'],
    ],
    ['of a text that wraps and keeps it', '<p style="white-space:pre-wrap">a  b</p>', ['a  b']],
    ['of a text that does not wrap', '<p style="white-space:nowrap">a  b</p>', ['a b']],
    ['at the edges of a box in a line', 'a<b style="display:inline-block"> b </b>c', ['abc']],
    ['around a box in a line', 'a <b style="display:inline-block"> b </b> c', ['a b c']],
    ['within a box in a line', 'a<b style="display:inline-block">b c</b>d', ['ab cd']],
    ['of an empty box in a line', 'a <b style="display:inline-block"> </b>c', ['a c']],
    [
      'at boxes with a gap around',
      '<b style="display:inline-block;margin:4px">raz</b><b style="display:inline-block">dwa</b>.',
      ['raz dwa.'],
    ],
    [
      'at items in a line',
      '<ul><li style="display:inline">a<li style="display:inline">b</ul>',
      ['a b'],
    ],
    ['at a table in a line', 'a<span style="display:inline-table">b</span>c', ['abc']],
    ['at a flexible box in a line', 'a<b style="display:inline-flex">b</b>c', ['abc']],
    ['at flexible items', '<div style="display:flex">a <b>b</b><b>c</b></div>', ['a', 'b', 'c']],
    [
      'at flexible items in another order',
      '<div style="display:flex;flex-direction:row-reverse"><b style="order:2">a</b><b>b</b></div>',
      ['a', 'b'],
    ],
    ['at items of a grid', '<div style="display:grid"><b>a</b><b>b</b></div>', ['a', 'b']],
    ['at a float', 'a<b style="float:left">bb</b>c', ['a', 'bb', 'c']],
    ['at a box placed by itself', 'a<b style="position:absolute">bb</b>c', ['a', 'bb', 'c']],
    ['nowhere at a piece that is shifted', 'a<b style="position:relative">b</b>c', ['abc']],
    ['at a block in a piece in a line', 'a<b>b<p>c</p>d</b>e', ['ab', 'c', 'de']],
    ['nowhere at an element that is no box', 'a<div style="display:contents">b</div>c', ['abc']],
    [
      'at blocks in an element that is no box',
      '<div style="display:contents"><p>a</p>b</div>',
      ['a', 'b'],
    ],
    ['at terms and what they mean', '<dl><dt>a<dd>b<dt>c</dl>', ['a', 'b', 'c']],
    ['at a legend', '<fieldset>a<legend>b</legend>c</fieldset>', ['a', 'b', 'c']],
    ['at a summary', '<details open><summary>a</summary>b</details>', ['a', 'b']],
    ['at a table', 'a<table><tr><td> b <td> c </table>d', ['a', 'b', 'c', 'd']],
    [
      'at cells of blocks',
      '<div style="display:table"><b style="display:table-cell">a</b>b</div>',
      ['a', 'b'],
    ],
    ['at ruby', 'a<ruby>b<rp>(</rp><rt>x</rt><rp>)</rp></ruby>c', ['abc']],
    ['at quotes', 'a <q>b</q> c', ['a b c']],
    ['of words in capitals by style', '<p style="text-transform:uppercase">straße</p>', ['straße']],
    ['at a soft hyphen', 'za\u00ADby\u00ADtek', ['zabytek']],
    [
      'at characters of no width',
      'za\u200Bby\u2060tek\uFEFF \u200Eok\u200F \u202Ax\u202C',
      ['zabytek ok x'],
    ],
    ['at a picture between words', 'a \u2764\uFE0F b', ['a b']],
    ['at a picture before a word', '\u{1F4DE} a', ['a']],
    ['at a picture that parts two words', 'a\u{1F389}b', ['a b']],
    [
      'at pictures joined to one',
      'a \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, b \u{1F1F5}\u{1F1F1}',
      ['a, b'],
    ],
    ['at a number in a picture', '1\uFE0F\u20E3 a', ['1 a']],
    ['at signs that are said', '© a ®, 5 % # *', ['© a ®, 5 % # *']],
  ];
  for (const [what, markup, expected] of cases) {
    it(`is read as the page shows it ${what}`, async () => {
      assert.deepEqual(texts(await page(`<div lang="pl">${markup}</div>`)), expected);
    });
  }

  it('leads to the place of each letter where some are left out', async () => {
    const root = await page('<p>\u{1F4DE} Za\u00ADżółć  \u200Bgęś\u{1F389}la</p>');

    const [passage] = passages(root);
    assert.equal(passage!.text, 'Zażółć gęś la');
    assert.equal(passage!.rangeOf(0, 6)?.toString(), 'Za\u00ADżółć');
    assert.equal(passage!.rangeOf(7, 10)?.toString(), 'gęś');
    assert.equal(passage!.rangeOf(11, 13)?.toString(), 'la');
  });
});
