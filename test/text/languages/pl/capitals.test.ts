import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish capitals', () => {
  const table: [written: string, said: string][] = [
    ['OGŁOSZENIE O NABORZE NA STANOWISKO W PCPR', 'ogłoszenie o naborze na stanowisko w PCPR'],
    ['Starosta OGŁASZA nabór do ZUS', 'Starosta ogłasza nabór do ZUS'],
    ['POMOC SPOŁECZNA I ZDROWIE', 'pomoc społeczna i zdrowie'],
    ['Ogłasza KONKURS na logo', 'Ogłasza konkurs na logo'],
    ['COVID-19', 'covid-19'],
    ['KOMUNIKAT DYREKTORA PUP W PRUSZKOWIE', 'komunikat dyrektora PUP w pruszkowie'],
    ['BEZPŁATNE BADANIA DLA MIESZKAŃCÓW 50+', 'bezpłatne badania dla mieszkańców 50+'],
    ['UWAGA! ZMIANA GODZIN PRACY URZĘDU', 'uwaga! zmiana godzin pracy urzędu'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
