import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish addresses and numbers of documents', () => {
  const table: [written: string, said: string][] = [
    ['05-800 Pruszków', '05 800 Pruszków'],
    ['1:0, 24/7', '1:0, 24 na 7'],
    ['50% z 1 500 na a@b.pl', '50% z 1500 na a@b.pl'],
    ['480 000', '480000'],
    ['rok szkolny 2023/2024', 'rok szkolny 2023 łamane przez 2024'],
    ['1/2 etatu', 'pół etatu'],
    ['1 234 567 mieszkańców', '1234567 mieszkańców'],
    ['w roku szkolnym 2024/2025', 'w roku szkolnym 2024 łamane przez 2025'],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
