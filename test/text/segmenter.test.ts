import { assert } from '@open-wc/testing';
import { standIn } from '../../src/text/segmenter-stand-in.js';
import { sentences } from '../../src/text/sentences.js';
import { words } from '../../src/text/words.js';
import { warningsOf } from '../support/warnings.js';

const pieces = (text: string, granularity: 'sentence' | 'word'): string[] =>
  Array.from(standIn(granularity).segment(text), ({ segment }) => segment);

describe('the stand-in for Intl.Segmenter', () => {
  it('serves a browser without Intl.Segmenter, with the rules of the language, and says so once', async () => {
    const { Segmenter } = Intl;
    const text = 'Biuro jest przy ul. Prostej 5. Zapraszamy.';
    const warnings = await warningsOf(() => {
      Reflect.deleteProperty(Intl, 'Segmenter');
      try {
        assert.lengthOf([...sentences(text, 'pl-x-old')], 2);
        assert.lengthOf([...words(text, 'pl-x-old')], 7);
      } finally {
        Object.defineProperty(Intl, 'Segmenter', {
          ...{ value: Segmenter, configurable: true, writable: true },
        });
      }
    });
    assert.lengthOf(warnings, 1);
  });

  const paragraphs: Record<string, string[]> = {
    marks: ['Ala ma kota. ', 'Kot? ', 'Tak! ', 'Koniec.'],
    quotes: ['„Dziękuję.” ', 'Wyszedł (sam). ', 'Wrócił.'],
    'a full stop before a capital': ['Zob. kot i ul. prostą. ', 'Tak.'],
    'numbers and addresses': ['Wersja 2.0 jest na www.powiat.pl od 1.5.2024 dostępna.'],
    lines: ['Tytuł\n', 'Tekst bez kropki'],
    'full-width marks': ['你好。', '世界！'],
    nothing: [],
  };
  for (const [what, parts] of Object.entries(paragraphs)) {
    it(`parts sentences at ${what}`, () => {
      assert.deepEqual(pieces(parts.join(''), 'sentence'), parts);
    });
  }

  it('parts words at spaces and marks', () => {
    assert.deepEqual(pieces('Ząb, 3,5 m² i "co-dzień"…', 'word'), [
      ...['Ząb', ', ', '3,5', ' ', 'm²', ' ', 'i', ' "', 'co-dzień', '"…'],
    ]);
  });

  it('loses no character', () => {
    for (const text of ['...', '\n \n', ' a', 'A. B\n\nC.”\u00A0D', '😀. 😀', '\uD83D. x']) {
      for (const granularity of ['sentence', 'word'] as const) {
        assert.equal(pieces(text, granularity).join(''), text);
      }
    }
  });
});
