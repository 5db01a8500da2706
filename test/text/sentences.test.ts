import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
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

  it('breaks between sentences of one letter in another script', () => {
    assert.deepEqual(split('字。它', 'en'), ['字。', '它']);
  });

  it('breaks as Unicode does where invisible marks join the letters', () => {
    const parts = ['(\u2060G\u2060o\u2060.\u2060)', '(\u2060H\u2060e\u2060 did.)'];
    assert.deepEqual(split(parts.join(' '), 'pl'), parts);
  });

  for (const lang of ['pl', 'PL', 'pl-PL', 'pl_PL', 'pl-Latn-PL']) {
    it(`takes ${lang} for Polish`, () => {
      assert.lengthOf(split('Mieszka przy ul. Prostej.', lang), 1);
    });
  }

  const languages: Record<string, string[][]> = {
    en: [
      ['Mr. Smith met Dr. Jones at 5 p.m. in St. Albans.', 'They left.'],
      ['See No. 5 and Fig. 2, e.g. Cork vs. Galway.', 'The U.S. Government agreed.'],
      ['Prices rose by 3.5 percent.', 'Acme Inc. said so.', 'He is J. R. R. Tolkien.'],
    ],
    uk: [
      ['Прийом за адресою вул. Шевченка, 5, м. Київ.', 'Приходьте.'],
      ['Закон від 5 травня 2020 р. № 10 діє.', 'Тел. 22 738 14 00.'],
    ],
    de: [
      ['Das Amt in der Bahnhofstr. 5 öffnet am 3. Mai.', 'Bitte kommen Sie.'],
      ['Dr. Müller und Prof. Schmidt kommen z. B. Montag.', 'Danke.'],
    ],
  };
  for (const [lang, paragraphs] of Object.entries(languages)) {
    for (const parts of paragraphs) {
      it(`knows abbreviations of ${lang}: ${parts.join(' ')}`, () => {
        assert.deepEqual(split(parts.join(' '), lang), parts);
      });
    }
  }

  for (const lang of ['fr', 'cs', 'plt', '']) {
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

  it('gives every character but white space to one sentence, in order', () => {
    const piece = fc.constantFrom(
      ...[
        'ul.',
        'art. 5',
        'r.',
        'Kot',
        'kot.',
        '§ 3.',
        'A.',
        '1.',
        'Tak!',
        '…',
        '„Co?”',
        '(np.',
        'x)',
      ],
      ...['–', ' ', '\u00A0', '\n', 'Św', 'zł.', 'B', '.', '?!', '[1]', '²', '😀', 'pkt', '\uD83D'],
    );
    const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.constantFrom('pl', 'en', 'uk', 'de', 'fr'), (parts, lang) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of sentences(text, lang)) {
          assert.isBelow(start, end);
          assert.equal(text.slice(last, start).trim(), '');
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          last = end;
        }
        assert.equal(text.slice(last).trim(), '');
      }),
    );
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
      sentences('Máma mele maso. '.repeat(1000), 'cs').next();
    } finally {
      Intl.Segmenter.prototype.segment = segment;
    }
    assert.equal(segmented, 1);
  });
});
