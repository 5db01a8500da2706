import { assert } from '@open-wc/testing';
import { spokenText } from '../../src/text/spoken-text.js';

describe('spokenText', () => {
  const polish: [written: string, said: string][] = [
    ['ul. Kopernika 36', 'ulica Kopernika 36'],
    ['al. Wojska Polskiego', 'aleja Wojska Polskiego'],
    ['pl. Jana Pawła', 'plac Jana Pawła'],
    ['os. Staszica', 'osiedle Staszica'],
    ['przy ul. Prostej', 'przy ulicy Prostej'],
    ['na pl. Zwycięstwa', 'na placu Zwycięstwa'],
    ['w al. Dębowej', 'w alei Dębowej'],
    ['na os. Staszica', 'na osiedlu Staszica'],
    ['w woj. mazowieckim', 'w województwie mazowieckim'],
    ['godz. 10', 'godzina 10'],
    ['o godz. 10', 'o godzinie 10'],
    ['po godz. 15', 'po godzinie 15'],
    ['od godz. 8 do godz. 16', 'od godziny 8 do godziny 16'],
    ['w godz. 8–16', 'w godzinach 8–16'],
    ['do 30 czerwca br.', 'do trzydziestego czerwca bieżącego roku'],
    ['1 stycznia', 'pierwszego stycznia'],
    ['21\u00A0maja', 'dwudziestego pierwszego maja'],
    ['12 majątków', '12 majątków'],
    ['3-5 maja', '3-5 maja'],
    ['40 maja', '40 maja'],
    ['2024 r.', '2024 roku'],
    ['Dz. U. z 2024 r.', 'Dziennik Ustaw z 2024 roku'],
    ['Dz.U. z 2024 r.', 'Dziennik Ustaw z 2024 roku'],
    ['art. 5 ust. 2 pkt 3', 'artykuł 5 ustęp 2 punkt 3'],
    ['poz. 107', 'pozycja 107'],
    ['m.in. szkoły', 'między innymi szkoły'],
    ['np. dowód', 'na przykład dowód'],
    ['tj. dowód', 'to jest dowód'],
    ['tzn. dowód', 'to znaczy dowód'],
    ['tzw. dowód', 'tak zwany dowód'],
    ['dowód itd.', 'dowód i tak dalej'],
    ['dowód itp.', 'dowód i tym podobne'],
    ['Liceum im. Zana', 'Liceum imienia Zana'],
    ['ds. obywatelskich', 'do spraw obywatelskich'],
    ['sala nr 12', 'sala numer 12'],
    ['str. 4', 'strona 4'],
    ['tel. 22 738', 'telefon 22 738'],
    ['5 tys. osób', '5 tysięcy osób'],
    ['500 zł', '500 złotych'],
    ['św. Kazimierza', 'święty Kazimierza'],
    ['II sektor', 'drugi sektor'],
    ['III sektora', 'trzeciego sektora'],
    ['w III sektorze', 'w trzecim sektorze'],
    ['XX wiek', 'dwudziesty wiek'],
    ['w XX wieku', 'w dwudziestym wieku'],
    ['IV kwartał', 'czwarty kwartał'],
    ['IX etapu', 'dziewiątego etapu'],
    ['MCI sektor', 'MCI sektor'],
    ['firma XYZ', 'firma XYZ'],
    ['bul. Kopernika', 'bul. Kopernika'],
    ['złoto i nrd', 'złoto i nrd'],
    ['www.pl.example', 'www.pl.example'],
    ['50% z 1 500 na a@b.pl', '50% z 1 500 na a@b.pl'],
  ];
  for (const [written, said] of polish) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }

  it('leaves the abbreviations of other languages alone', () => {
    assert.equal(spokenText('ul. Prosta, 1 stycznia', 'en').text, 'ul. Prosta, 1 stycznia');
  });

  it('leaves forms as they are written on demand', () => {
    assert.equal(spokenText('przy ul. Prostej', 'pl', { forms: false }).text, 'przy ul. Prostej');
  });

  it('says characters that engines stumble on otherwise even then', () => {
    assert.equal(spokenText('A & B', 'pl', { forms: false }).text, 'A i B');
  });

  it('tells the language it was given', () => {
    assert.equal(spokenText('a', 'pl-PL').lang, 'pl-PL');
  });

  const sanitised: [what: string, written: string, lang: string, said: string][] = [
    ['& in Polish', 'B&B', 'pl', 'BiB'],
    ['& in other languages', 'B & B', 'de', 'B and B'],
    ['< and >', 'a<b>c', 'pl', 'a b c'],
    ['soft hyphens', 'prze\u00ADczy\u00ADtaj', 'pl', 'przeczytaj'],
    ['zero-width spaces', 'a\u200Bb\uFEFFc\u2060d', 'pl', 'abcd'],
    ['bidi marks', '\u200Ea\u202Ab\u202C\u2066c\u2069', 'pl', 'abc'],
    ['variation selectors', 'Tak ✔\uFE0F', 'pl', 'Tak ✔'],
    ['white space of any kind', 'a\u00A0b\nc\u2009d\te', 'pl', 'a b c d e'],
  ];
  for (const [what, written, lang, said] of sanitised) {
    it(`clears up ${what}`, () => {
      assert.equal(spokenText(written, lang).text, said);
    });
  }

  it('keeps an abbreviation that a soft hyphen would hide', () => {
    assert.equal(spokenText('a\u00ADb przy ul. X', 'pl').text, 'ab przy ulicy X');
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
    ['o godz', 'o godz. 10', 'o godz.'],
    ['Ustaw z', '(Dz. U. z 2024 r.)', 'Dz. U. z'],
    ['i', 'A & B', '&'],
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
