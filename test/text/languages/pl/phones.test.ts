import { assert } from '@open-wc/testing';
import { spokenText } from '../../../../src/text/spoken-text.js';

describe('Polish telephone and account numbers', () => {
  const table: [written: string, said: string][] = [
    ['+48 600 100 200', 'plus 48, 600, 100, 200'],
    ['22 738-14-00', '22, 738, 14, 00'],
    ['NIP: 534-12-34-567', 'NIP: 534, 12, 34, 567'],
    ['+48600100200', 'plus 48, 600, 100, 200'],
    ['PESEL 85010112345', 'PESEL 850, 101, 123, 45'],
    ['REGON 013271217', 'REGON 013, 271, 217'],
    ['Fax: (022) 728 92 47', 'Fax: 22, 728, 92, 47'],
    [
      'Wpłaty na rachunek PL 61 1090 1014 0000 0712 1981 2874',
      'Wpłaty na rachunek PL 61, 1090, 1014, 0000, 0712, 1981, 2874',
    ],
  ];
  for (const [written, said] of table) {
    it(`says "${written}" as "${said}"`, () => {
      assert.equal(spokenText(written, 'pl').text, said);
    });
  }
});
