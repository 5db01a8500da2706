import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import { sentenceBreaks } from '../../src/text/sentence-breaks.js';

const segmenter = new Intl.Segmenter('pl', { granularity: 'sentence' });
const byIntl = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);

const pieces =
  'a|Ala|ma|Żółw|łu|К|як|5|2024|. |.|! |?|"|” |„|‚|(|)| |\n|\r\n|, |–|- |:|%|°|\u00A0|€|ß|...|«|»|Dr|x.y|\'|。|漢字';

describe('sentenceBreaks', () => {
  const table: [name: string, text: string, breaks: number[]][] = [
    ['nothing in an empty text', '', []],
    ['the end of a text without a mark', 'Ala ma kota', [11]],
    ['the place behind the space', 'Ala. Kot.', [5, 9]],
    ['a line break', 'Ala\nKot', [4, 7]],
    ['a line break behind a mark once', 'Ala. \r\nKot', [7, 10]],
    ['no place before a small letter', 'ul. prosta', [10]],
    ['no place inside a number', '12.5 zł', [7]],
    ['the place behind a closing quote', '„Stój!” Stanął.', [8, 15]],
  ];
  for (const [name, text, breaks] of table) {
    it(`finds ${name}`, () => {
      assert.deepEqual([...sentenceBreaks(text)], breaks);
    });
  }

  it('agrees with Unicode on any text in letters of Europe', () => {
    const text = fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 9 });
    fc.assert(
      fc.property(text, (parts) => {
        assert.deepEqual([...sentenceBreaks(parts.join(''))], byIntl(parts.join('')));
      }),
      { numRuns: 3000 },
    );
  });
});
