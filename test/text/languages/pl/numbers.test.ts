import { assert } from '@open-wc/testing';
import {
  cardinal,
  firstPart,
  fromRoman,
  pluralIndex,
} from '../../../../src/text/languages/pl/numbers.js';

describe('cardinal', () => {
  const table: [number: number, words: string][] = [
    [0, 'zero'],
    [5, 'pięć'],
    [15, 'piętnaście'],
    [20, 'dwadzieścia'],
    [34, 'trzydzieści cztery'],
    [45, 'czterdzieści pięć'],
    [59, 'pięćdziesiąt dziewięć'],
  ];
  for (const [number, words] of table) {
    it(`says ${number} as "${words}"`, () => {
      assert.equal(cardinal(number), words);
    });
  }
});

describe('firstPart', () => {
  const table: [number: number, part: string | undefined][] = [
    [1, 'jedno'],
    [2, 'dwu'],
    [4, 'cztero'],
    [10, 'dziesięcio'],
    [14, 'czternasto'],
    [20, 'dwudziesto'],
    [25, 'dwudziestopięcio'],
    [50, 'pięćdziesięcio'],
    [100, 'stu'],
    [150, 'stupięćdziesięcio'],
    [200, 'dwustu'],
    [500, 'pięćset'],
    [1000, 'tysiąc'],
    [0, undefined],
    [1001, undefined],
  ];
  for (const [number, part] of table) {
    it(`begins a word with ${number} as ${part ? `"${part}"` : 'nothing'}`, () => {
      assert.equal(firstPart(number), part);
    });
  }
});

describe('fromRoman', () => {
  const table: [numeral: string, number: number][] = [
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XXXIX', 39],
    ['XLV', 45],
    ['LXXI', 71],
  ];
  for (const [numeral, number] of table) {
    it(`reads ${numeral} as ${number}`, () => {
      assert.equal(fromRoman(numeral), number);
    });
  }
});

describe('pluralIndex', () => {
  const table: [number: string, index: number, genitive: number][] = [
    ['1', 0, 3],
    ['2', 1, 2],
    ['4', 1, 2],
    ['5', 2, 2],
    ['12', 2, 2],
    ['22', 1, 2],
    ['21', 2, 2],
    ['112', 2, 2],
    ['1,5', 3, 3],
    ['1 002', 1, 2],
  ];
  for (const [number, index, genitive] of table) {
    it(`counts by ${number}`, () => {
      assert.equal(pluralIndex(number), index);
      assert.equal(pluralIndex(number, true), genitive);
    });
  }
});
