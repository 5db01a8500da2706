import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish amounts of money', () => {
  const table: [written: string, said: string][] = [
    ['500 zł', '500 złotych'],
    ['500,50 zł', '500 złotych 50 groszy'],
    ['1 234,50 zł', '1234 złote 50 groszy'],
    ['1 zł', '1 złoty'],
    ['0,50 zł', '50 groszy'],
    ['500,- zł', '500 złotych'],
    ['22 zł', '22 złote'],
    ['112 zł', '112 złotych'],
    ['do 2 zł', 'do 2 złotych'],
    ['100 EUR', '100 euro'],
    ['100 €', '100 euro'],
    ['50 gr', '50 groszy'],
    ['2.500,00 zł', '2500 złotych'],
    ['Wartość robót: 2 345 678,90 zł brutto', 'Wartość robót: 2345678 złotych 90 groszy brutto'],
    [
      'Opłata skarbowa wynosi 17 zł (zaświadczenie) lub 82 zł.',
      'Opłata skarbowa wynosi 17 złotych (zaświadczenie) lub 82 złote.',
    ],
    [
      'Nagrody: I – 1000 zł, II – 700 zł, III – 500 zł',
      'Nagrody: I – 1000 złotych, II – 700 złotych, III – 500 złotych',
    ],
    ['Rodzina z 3 dzieci otrzyma 3 x 800 zł.', 'Rodzina z 3 dzieci otrzyma 3 razy 800 złotych.'],
    ['Cena wywoławcza 150.000,00 zł + 23% VAT', 'Cena wywoławcza 150000 złotych + 23% VAT'],
    [
      'Stawka 2 zł/m², opłata 35 zł/os., 120 zł/mies.',
      'Stawka 2 złote za metr kwadratowy, opłata 35 złotych za osobę, 120 złotych za miesiąc',
    ],
    [
      'Bilety: 20 zł (normalny), 15 zł (ulgowy), dzieci do lat 3 gratis',
      'Bilety: 20 złotych (normalny), 15 złotych (ulgowy), dzieci do lat 3 gratis',
    ],
    ['10% z 500 zł to 50 zł.', '10% z 500 złotych to 50 złotych.'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
