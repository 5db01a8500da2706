import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish ranges', () => {
  const table: [written: string, said: string][] = [
    ['lata 2024–2027', 'lata od 2024 do 2027'],
    ['2024–2027', '2024 do 2027'],
    ['10–12 osób', 'od 10 do 12 osób'],
    [
      'Rejestracja pojazdów: stanowiska 1–6, parter',
      'Rejestracja pojazdów: stanowiska od 1 do 6, parter',
    ],
    [
      'Warsztaty dla dzieci w wieku 7–12 lat, liczba miejsc: 15',
      'Warsztaty dla dzieci w wieku od 7 do 12 lat, liczba miejsc: 15',
    ],
    [
      'Budżet na lata 2025-2028 oraz perspektywa 2021–2027',
      'Budżet na lata od 2025 do 2028 oraz perspektywa 2021 do 2027',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
