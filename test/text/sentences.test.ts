import { assert } from '@open-wc/testing';
import { sentences } from '../../src/text/sentences.js';

const split = (text: string, lang: string): string[] =>
  Array.from(sentences(text, lang), ({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const together: Record<string, string> = {
    'a street': 'Urząd mieści się przy ul. Kopernika 36 w Pruszkowie.',
    'an avenue, a square and an estate':
      'Dojazd: al. Wojska Polskiego, pl. Jana Pawła II, os. Staszica.',
    'an hour': 'Sesja rozpocznie się o godz. 10.00 w sali nr 12.',
    'the journal of laws':
      'Ustawa z dnia 5 czerwca 1998 r. (Dz. U. z 2024 r. poz. 107) stanowi inaczej.',
    'the journal of laws without a space': 'Ustawa (Dz.U. z 2024 r. poz. 107) stanowi inaczej.',
    'an article, a paragraph and a point':
      'Zgodnie z art. 5 ust. 2 pkt. 3 ustawy wniosek jest wolny od opłat.',
    'between others': 'Powiat prowadzi m.in. Liceum im. Tomasza Zana.',
    'between others, written apart': 'Powiat prowadzi m. in. szkoły.',
    'an example': 'Weź dokument, np. Kartę Dużej Rodziny.',
    'an initial': 'Wniosek podpisał J. Kowalski.',
    'two initials': 'Autorem jest J. K. Nowak.',
    'titles before a name': 'Spotkanie z prof. dr. hab. Anną Nowak odbędzie się jutro.',
    'a saint': 'Kościół pw. św. Kazimierza jest zabytkiem.',
    'a telephone': 'Szczegóły: tel. 22 738 14 00.',
    'what a small letter goes on from': 'Termin mija 30 czerwca br. w południe.',
    'an exclamation in quotes that the sentence goes on behind': 'Zawołał „Dziękuję!” i wyszedł.',
    'the number of a list item': '1. Wniosek należy złożyć w urzędzie.',
    'the Roman number of a heading': 'IV. Postanowienia końcowe',
    'the letter of a list item': 'a) Dowód osobisty',
    'a date in digits': 'Pismo z 12.03.2024 wpłynęło wczoraj.',
    'a web address': 'Więcej na www.powiat.pruszkow.pl w zakładce Aktualności.',
  };
  for (const [what, text] of Object.entries(together)) {
    it(`does not break at ${what}`, () => {
      assert.deepEqual(split(text, 'pl'), [text]);
    });
  }

  const apart: Record<string, string[]> = {
    'a full stop': ['Ala ma kota.', 'Kot ma Alę.'],
    'a question and an exclamation': ['Kto przyjdzie?', 'Wszyscy!', 'To dobrze.'],
    '"br." before a capital': ['Nabór trwa do 30 czerwca br.', 'Wnioski przyjmuje kancelaria.'],
    '"r." before a capital': ['Umowę podpisano w 2024 r.', 'Prace trwają.'],
    '"itd." before a capital': ['Weź dowód, wniosek itd.', 'Urząd czeka.'],
    'a quotation that is over': ['Powiedział: „Dziękuję.”', 'Potem wyszedł.'],
  };
  for (const [where, parts] of Object.entries(apart)) {
    it(`breaks behind ${where}`, () => {
      assert.deepEqual(split(parts.join(' '), 'pl'), parts);
    });
  }

  it('breaks between list items that each have a number', () => {
    assert.deepEqual(split('1. Złóż wniosek. 2. Czekaj na list.', 'pl'), [
      '1. Złóż wniosek.',
      '2. Czekaj na list.',
    ]);
  });

  for (const lang of ['pl', 'PL', 'pl-PL', 'pl_PL', 'pl-Latn-PL']) {
    it(`takes ${lang} for Polish`, () => {
      assert.lengthOf(split('Mieszka przy ul. Prostej.', lang), 1);
    });
  }

  for (const lang of ['en', 'de', 'cs', 'plt', '']) {
    it(`leaves ${lang || 'an unknown language'} to Unicode's rules`, () => {
      assert.deepEqual(split('Das ist die ul. Prosta hier.', lang), [
        'Das ist die ul.',
        'Prosta hier.',
      ]);
    });
  }

  it('takes a tag that no browser understands', () => {
    assert.deepEqual(split('One. Two.', 'not a tag!'), ['One.', 'Two.']);
  });

  it('gives offsets without the white space around', () => {
    assert.deepEqual(
      [...sentences(' \n Ala ma kota. \u00A0 Kot ma Alę.\n', 'pl')],
      [
        { start: 3, end: 15 },
        { start: 18, end: 29 },
      ],
    );
  });

  it('joins what it mends without losing the space between', () => {
    assert.deepEqual(
      [...sentences('  Ul.  Prosta 5. Tak.', 'pl')],
      [
        { start: 2, end: 16 },
        { start: 17, end: 21 },
      ],
    );
  });

  for (const empty of ['', ' ', ' \n\t\u00A0']) {
    it(`finds none in ${JSON.stringify(empty)}`, () => {
      assert.isEmpty([...sentences(empty, 'pl')]);
    });
  }

  it('makes a sentence out of text that ends without a mark', () => {
    assert.deepEqual(split('Godziny pracy urzędu', 'pl'), ['Godziny pracy urzędu']);
  });

  it('keeps an abbreviation at the very end', () => {
    assert.deepEqual(split('Zobacz też ul.', 'pl'), ['Zobacz też ul.']);
  });

  it('makes only those that are asked for', () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
    const segment = Intl.Segmenter.prototype.segment;
    let segmented = 0;
    Intl.Segmenter.prototype.segment = function (this: Intl.Segmenter, text: string) {
      const segments = segment.call(this, text);
      return {
        containing: (index) => segments.containing(index),
        *[Symbol.iterator]() {
          for (const part of segments) {
            segmented += 1;
            yield part;
          }
        },
      } as Intl.Segments;
    };
    try {
      sentences('Ala ma kota. '.repeat(1000), 'pl').next();
    } finally {
      Intl.Segmenter.prototype.segment = segment;
    }
    assert.equal(segmented, 1);
  });
});
