import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import type { SpokenFormKind } from '../../src/text/language-rules.js';
import { spokenText } from '../../src/text/spoken-text.js';

describe('spokenText', () => {
  it('leaves the abbreviations of other languages alone', () => {
    assert.equal(spokenText('ul. Prosta, 1 stycznia', 'fr').text, 'ul. Prosta, 1 stycznia');
  });

  it('leaves forms as they are written on demand', () => {
    assert.equal(spokenText('przy ul. Prostej', 'pl', { forms: false }).text, 'przy ul. Prostej');
  });

  it('leaves one class of forms as it is written on demand', () => {
    const spoken = spokenText('ul. Prosta 5, godz. 10.00', 'pl', {
      forms: { abbreviations: false },
    });
    assert.equal(spoken.text, 'ul. Prosta 5, godzina dziesiąta');
  });

  const classes: [kind: SpokenFormKind, written: string, said: string][] = [
    ['abbreviations', 'np. dowód', 'na przykład dowód'],
    ['addresses', 'dom 36/40', 'dom 36 łamane przez 40'],
    ['capitals', 'UWAGA', 'uwaga'],
    ['dates', '1 maja', 'pierwszego maja'],
    ['money', '2 zł', '2 złote'],
    ['numbers', '480 000 osób', '480000 osób'],
    ['numerals', 'II etap', 'drugi etap'],
    ['phones', '22 738 14 00', '22, 738, 14, 00'],
    ['ranges', '5–7 lat', 'od 5 do 7 lat'],
    ['times', 'o 17.30', 'o siedemnastej trzydzieści'],
    ['units', '2 km', '2 kilometry'],
  ];
  for (const [kind, written, said] of classes) {
    it(`turns the ${kind} off and on`, () => {
      assert.equal(spokenText(written, 'pl', { forms: { [kind]: true } }).text, said);
      assert.equal(spokenText(written, 'pl', { forms: { [kind]: false } }).text, written);
    });
  }

  it('says characters that engines stumble on otherwise even then', () => {
    assert.equal(spokenText('A & B', 'pl', { forms: false }).text, 'A i B');
  });

  it('tells the language it was given', () => {
    assert.equal(spokenText('a', 'pl-PL').lang, 'pl-PL');
  });

  const sanitised: [what: string, written: string, lang: string, said: string][] = [
    ['& in Polish', 'B&B', 'pl', 'B i B'],
    ['& in German', 'B & B', 'de', 'B und B'],
    ['& in other languages', 'B & B', 'fr', 'B and B'],
    ['& as an entity', 'B &amp; B', 'pl', 'B i B'],
    ['SSML', '<?xml version="1.0"?>', 'pl', ' ?xml version="1.0"? '],
    ['< and >', 'a<b>c', 'pl', 'a b c'],
    ['soft hyphens', 'prze\u00ADczy\u00ADtaj', 'pl', 'przeczytaj'],
    ['zero-width spaces', 'a\u200Bb\uFEFFc\u2060d', 'pl', 'abcd'],
    ['bidi marks', '\u200Ea\u202Ab\u202C\u2066c\u2069', 'pl', 'abc'],
    ['ticks', 'Tak ✔\uFE0F', 'pl', 'Tak '],
    ['variation selectors', 'a\uFE0Fb', 'pl', 'ab'],
    ['a lone emoji', '👍🏽', 'pl', ''],
    ['leading pictograms', '📞 tel. do nas', 'pl', ' telefon do nas'],
    ['runs of emoji', 'Brawo 🎉🎉👨‍👩‍👧🇵🇱 dzieci', 'pl', 'Brawo  dzieci'],
    ['keycaps', '1\uFE0F\u20E3 krok', 'pl', '1 krok'],
    ['an emoji between words', 'tak👍nie', 'pl', 'tak nie'],
    ['© ® ™', '© Powiat™', 'pl', '© Powiat™'],
    ['bullets and arrows', '• jeden → dwa', 'pl', ' jeden  dwa'],
    ['lines of dashes', 'a ----- b', 'pl', 'a   b'],
    ['dots to write on', 'Imię ........', 'pl', 'Imię  '],
    [
      'the scheme of an address',
      'Zob. https://www.powiat.pl/ i http://a.pl/b/',
      'fr',
      'Zob. www.powiat.pl i a.pl/b',
    ],
    ['no letters beside a surrogate pair', '\uF900\uFC00\u{10000}', 'pl', '\uF900\uFC00\u{10000}'],
    ['white space of any kind', 'a\u00A0b\nc\u2009d\te', 'pl', 'a b c d e'],
  ];
  for (const [what, written, lang, said] of sanitised) {
    it(`clears up ${what}`, () => {
      assert.equal(spokenText(written, lang).text, said);
    });
  }

  it('finds an abbreviation that a soft hyphen would hide', () => {
    assert.equal(spokenText('przy u\u00ADl. X', 'pl').text, 'przy ulicy X');
  });
});

describe('SpokenText.sourceOf', () => {
  /** The source of the first place where `said` is spoken. */
  function sourceOf(written: string, said: string, lang = 'pl'): string {
    const spoken = spokenText(written, lang);
    const start = spoken.text.indexOf(said);
    assert.isAtLeast(start, 0, `"${said}" is spoken`);
    const source = spoken.sourceOf(start, start + said.length);
    return written.slice(source.start, source.end);
  }

  const table: [said: string, written: string, source: string][] = [
    ['Kopernika', 'Mieszka przy ul. Kopernika', 'Kopernika'],
    ['ulicy', 'Mieszka przy ul. Kopernika', 'ul.'],
    ['li', 'Mieszka przy ul. Kopernika', 'ul.'],
    ['bieżącego roku', 'do 5 maja br. w urzędzie', 'br.'],
    ['roku', 'do 5 maja br. w urzędzie', 'br.'],
    ['urzędzie', 'do 5 maja br. w urzędzie', 'urzędzie'],
    ['piątego maja bieżącego', 'do 5 maja br. w urzędzie', '5 maja br.'],
    ['o godz', 'o godz. 10', 'o godz. 10'],
    ['Ustaw z', '(Dz. U. z 2024 r.)', 'Dz. U. z'],
    ['i', 'A & B', '&'],
    ['osiemnastej', 'o godz. 18.00 w sali', 'godz. 18.00'],
    ['kilometrów', 'do 5 km stąd', 'km'],
    ['dziesiątego maja', 'ZEBRANIE 10 MAJA', '10 MAJA'],
    ['ulica', 'u\u00ADl. Prosta', 'u\u00ADl.'],
    ['pierwszego', '📞 1\u00A0maja', '1'],
    ['maja', '📞 1\u00A0maja', 'maja'],
    ['B', 'A & B', 'B'],
    ['a b', 'a<b', 'a<b'],
    ['b', 'a<b', 'b'],
    ['przeczytaj', 'prze\u00ADczy\u00ADtaj to', 'prze\u00ADczy\u00ADtaj'],
    ['czy', 'prze\u00ADczy\u00ADtaj to', 'czy'],
    ['prze', 'prze\u00ADczy\u00ADtaj to', 'prze'],
    ['to', 'prze\u00ADczy\u00ADtaj to', 'to'],
    ['ab', '\u200Ea\u200Bb', 'a\u200Bb'],
    ['𝐀', 'x & 𝐀 y', '𝐀'],
  ];
  for (const [said, written, source] of table) {
    it(`takes "${said}" back to "${source}"`, () => {
      assert.equal(sourceOf(written, said), source);
    });
  }

  const texts: Record<string, string> = {
    'an official sentence':
      'Od 1 maja br. urząd (ul. Prosta 5, tel. 22 738) działa w godz. 8–16, zob. Dz. U. z 2024 r. & art. 5.',
    'deletions side by side': 'a\u00AD\u200B\u00ADb\u00ADc\u00AD',
    'replacements side by side': '&&<>&br. br.',
    'nothing to replace': 'Ala ma kota.',
    'an empty text': '',
  };
  for (const [what, written] of Object.entries(texts)) {
    const spoken = spokenText(written, 'pl');
    const ends = Array.from({ length: spoken.text.length + 1 }, (_, i) => i);

    it(`takes all of the speech back into the source of ${what}`, () => {
      for (const start of ends) {
        for (const end of ends.slice(start)) {
          const source = spoken.sourceOf(start, end);
          assert.isAtLeast(source.start, 0);
          assert.isAtMost(source.start, source.end, `${start}–${end}`);
          assert.isAtMost(source.end, written.length);
        }
      }
    });

    it(`keeps the order in ${what}`, () => {
      for (const at of ends.slice(1)) {
        assert.isAtLeast(spoken.sourceOf(at, at).start, spoken.sourceOf(at - 1, at - 1).start);
        assert.isAtLeast(spoken.sourceOf(0, at).end, spoken.sourceOf(0, at - 1).end);
      }
    });

    it(`leaves out nothing that is heard in ${what}`, () => {
      const heard = new Set<number>();
      for (const at of ends.slice(1)) {
        const { start, end } = spoken.sourceOf(at - 1, at);
        for (let i = start; i < end; i += 1) heard.add(i);
      }
      const lost = Array.from(written).filter(
        (character, i) => !heard.has(i) && !/[\u00AD\u200B]/.test(character),
      );
      assert.isEmpty(lost);
    });
  }
});

describe('spokenText on any text', () => {
  const phrases = fc.constantFrom(
    ...['ul. Prosta 5', 'przy ul. Długiej', '14\u00A0grudnia br.', '31.12.2024 r.', '1–3 maja'],
    ...['w godz. 8.00–16.00', 'tel. 22 738 14 00', '+48 600 100 200', '05-800 Pruszków', 'XX w.'],
    ...['1 234,50 zł', '10 tys. zł', '2,5 km', '50 m²', 'II piętro', 'Jana Pawła II', '5-letni'],
    ...['art. 5 ust. 2', 'sp. z o.o.', 'pon.–pt. 8–16', 'OGŁOSZENIE O NABORZE', 'dr inż. Anna Kos'],
    ...[
      'A & B',
      '<b>',
      'prze\u00ADczy\u00ADtaj',
      '🎉🎉',
      '-----',
      'https://www.powiat.pl/',
      'św. Anny',
    ],
    ...['36/40', '2024–2027', '10–12 osób', 'Powiat', 'oraz', 'w', 'i'],
  );
  const separators = fc.constantFrom(' ', ', ', '\u00A0', '\n', ' – ', '');
  const council = fc
    .array(fc.tuple(phrases, separators), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));
  /** Halves of surrogate pairs, NUL, combining marks, Hebrew, Arabic and what joins emoji. */
  const odd = fc.string({
    unit: fc.constantFrom(
      ...[
        '\uD83C',
        '\uDF89',
        '\0',
        '\u0301',
        'ą',
        'a\u0328',
        'שלום',
        'سلام',
        '\u200D',
        '\u202E',
        '1',
        '.',
        ' ',
      ],
    ),
  });
  const anything = fc.oneof(
    odd,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('0123456789.,:/–- \u00A0\u00ADIVXLulgodzrw&<🎉\uD83C\u0301'),
      ),
    }),
    council,
  );
  const languages = fc.constantFrom('pl', 'en', 'uk', 'de', 'fr', '');
  const kinds = fc.constantFrom(true, false, { abbreviations: false }, { dates: false });

  it('takes every stretch back into the source, in order', () => {
    fc.assert(
      fc.property(anything, languages, kinds, (written, lang, forms) => {
        const spoken = spokenText(written, lang, { forms });
        const { text } = spoken;
        let last = { start: 0, end: 0 };
        for (let at = 0; at < text.length; at += 1) {
          const source = spoken.sourceOf(at, at + 1);
          assert.isAtLeast(source.start, last.start);
          assert.isAtLeast(source.end, last.end);
          assert.isAtMost(source.start, source.end);
          assert.isAtMost(source.end, written.length);
          last = source;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('maps what is not replaced to itself', () => {
    fc.assert(
      fc.property(anything, languages, (written, lang) => {
        const spoken = spokenText(written, lang);
        const { text } = spoken;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = spoken.sourceOf(at, at + 1);
          const source = written.slice(start, end).replace(/\s/u, ' ');
          // What was said for a token shares its source; what was copied has one of its own.
          const shared = [at - 1, at + 1].some(
            (other) => other >= 0 && spoken.sourceOf(other, other + 1).start === start,
          );
          if (end === start + 1 && !shared && at + 1 < text.length && source !== '&') {
            assert.include([source, source.toLowerCase(), ' '], text.charAt(at));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same with the same input', () => {
    fc.assert(
      fc.property(council, (written) => {
        assert.equal(spokenText(written, 'pl').text, spokenText(written, 'pl').text);
      }),
    );
  });

  it('is never longer than abbreviations are in full', () => {
    fc.assert(
      fc.property(anything, languages, (written, lang) => {
        assert.isAtMost(spokenText(written, lang).text.length, 14 * written.length + 8);
      }),
      { numRuns: 500 },
    );
  });

  it('puts no letter into another form of Unicode', () => {
    fc.assert(
      fc.property(odd, (written) => {
        const { text } = spokenText(written, 'fr');
        const kept = (of: string): string =>
          (of.match(/[\u0301ą]|a|\u0328|[א-ת]|[ء-ي]/gu) ?? []).join('');
        assert.equal(kept(text), kept(written));
      }),
    );
  });

  it('takes very long texts, back and forth', () => {
    for (const piece of [
      '9',
      '1.',
      'I ',
      'A',
      'ul. ',
      '5 zł ',
      '& ',
      'a\u00AD',
      '(',
      '1/',
      'x@',
      '\uD83C',
    ]) {
      const written = piece.repeat(20_000 / piece.length);
      const spoken = spokenText(written, 'pl');
      const { start, end } = spoken.sourceOf(0, spoken.text.length);
      assert.equal(start, 0, piece);
      // What is silent at the end has no speech that would lead to it.
      assert.isAtLeast(end, written.length - 1, piece);
    }
  });

  it('answers for any offsets, even outside of the text', () => {
    const offsets = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(NaN, Infinity, 0.5));
    fc.assert(
      fc.property(anything, offsets, offsets, (written, a, b) => {
        const { start, end } = spokenText(written, 'pl').sourceOf(a, b);
        assert.isAtLeast(start, 0);
        assert.isAtMost(start, end);
        assert.isAtMost(end, written.length);
      }),
    );
  });

  it('leaves white space only as spaces', () => {
    fc.assert(
      fc.property(anything, (written) => {
        assert.notMatch(spokenText(written, 'pl').text, /[^\S ]/u);
      }),
    );
  });
});
