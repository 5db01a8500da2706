import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish dates', () => {
  const table: [written: string, said: string][] = [
    ['1 stycznia', 'pierwszego stycznia'],
    ['21 maja', 'dwudziestego pierwszego maja'],
    ['3-5 maja', 'od trzeciego do piątego maja'],
    ['2024 r.', '2024 roku'],
    ['31.12.2024 r.', 'trzydziestego pierwszego grudnia 2024 roku'],
    ['1–3 maja', 'od pierwszego do trzeciego maja'],
    ['dnia 5.06.2024', 'dnia piątego czerwca 2024 roku'],
    ['2024-06-05', 'piątego czerwca 2024 roku'],
    ['5 XI 1918', 'piątego listopada 1918 roku'],
    ['pon.–pt.', 'od poniedziałku do piątku'],
    ['na 2024 r.', 'na 2024 rok'],
    ['w 2023 r.', 'w 2023 roku'],
    ['1-15 lutego', 'od pierwszego do piętnastego lutego'],
    ['od 1-15 lutego', 'od pierwszego do piętnastego lutego'],
    ['przed 15 maja', 'przed piętnastym maja'],
    ['po 15 maja', 'po piętnastym maja'],
    [
      '01.09.2024–30.06.2025',
      'od pierwszego września 2024 roku do trzydziestego czerwca 2025 roku',
    ],
    ['1.06–15.06.2024 r.', 'od pierwszego czerwca do piętnastego czerwca 2024 roku'],
    ['11.XI.1918 r.', 'jedenastego listopada 1918 roku'],
    ['między 2010 a 2020 r.', 'między 2010 a 2020 rokiem'],
    ['za 2023 r.', 'za 2023 rok'],
    ['pn.–czw.', 'od poniedziałku do czwartku'],
    ['od pon. do pt.', 'od poniedziałku do piątku'],
    ['w pon.', 'w poniedziałek'],
    [
      'Wnioski można składać od 2 stycznia do 31 marca 2025 r.',
      'Wnioski można składać od drugiego stycznia do trzydziestego pierwszego marca 2025 roku',
    ],
    [
      'Rozporządzenie RM z dnia 12 kwietnia 2012 r.',
      'Rozporządzenie RM z dnia dwunastego kwietnia 2012 roku',
    ],
    [
      'Zapisy do 5 czerwca pod adresem kultura@powiat.pl',
      'Zapisy do piątego czerwca pod adresem kultura@powiat.pl',
    ],
    [
      'Informujemy, że w dniu 31.10 (piątek) urząd będzie nieczynny.',
      'Informujemy, że w dniu trzydziestego pierwszego października (piątek) urząd będzie nieczynny.',
    ],
    ['Zebranie sprawozdawcze za 2024 r.', 'Zebranie sprawozdawcze za 2024 rok'],
    [
      'Rozkład ważny od 1.09.2024 r. do 30.06.2025 r.',
      'Rozkład ważny od pierwszego września 2024 roku do trzydziestego czerwca 2025 roku',
    ],
    ['Punkt czynny we wt. i czw.', 'Punkt czynny we wtorek i czwartek'],
    [
      'Dnia 11 listopada 1918 r. Polska odzyskała niepodległość.',
      'Dnia jedenastego listopada 1918 roku Polska odzyskała niepodległość.',
    ],
    ['Urodzony 5 V 1901 w Pruszkowie', 'Urodzony piątego maja 1901 roku w Pruszkowie'],
    [
      '1 stycznia 2024 r. – 31 grudnia 2026 r.',
      'od pierwszego stycznia 2024 roku do trzydziestego pierwszego grudnia 2026 roku',
    ],
    ['14–16 czerwca 2024 r.', 'od czternastego do szesnastego czerwca 2024 roku'],
    [
      '14 i 15 czerwca, 3, 4 oraz 5 lipca',
      'czternastego i piętnastego czerwca, trzeciego, czwartego oraz piątego lipca',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
