import { assert } from '@open-wc/testing';
import { ordinal, type OrdinalForm } from '../../../../src/text/languages/pl/ordinals.js';

describe('ordinal', () => {
  const table: [number: number, form: OrdinalForm, words: string][] = [
    [1, 'nominative', 'pierwszy'],
    [1, 'genitive', 'pierwszego'],
    [1, 'locative', 'pierwszym'],
    [2, 'genitive', 'drugiego'],
    [2, 'locative', 'drugim'],
    [3, 'genitive', 'trzeciego'],
    [3, 'locative', 'trzecim'],
    [4, 'genitive', 'czwartego'],
    [10, 'genitive', 'dziesiątego'],
    [12, 'genitive', 'dwunastego'],
    [19, 'nominative', 'dziewiętnasty'],
    [20, 'genitive', 'dwudziestego'],
    [20, 'locative', 'dwudziestym'],
    [21, 'nominative', 'dwudziesty pierwszy'],
    [21, 'genitive', 'dwudziestego pierwszego'],
    [23, 'locative', 'dwudziestym trzecim'],
    [30, 'genitive', 'trzydziestego'],
    [31, 'genitive', 'trzydziestego pierwszego'],
    [39, 'nominative', 'trzydziesty dziewiąty'],
  ];
  for (const [number, form, words] of table) {
    it(`says ${number} in the ${form} as "${words}"`, () => {
      assert.equal(ordinal(number, form), words);
    });
  }

  for (const number of [0, -1, 40, 2024, 1.5, NaN, Infinity]) {
    it(`has no words for ${number}`, () => {
      assert.isUndefined(ordinal(number, 'nominative'));
    });
  }

  it('has no two numbers with the same words', () => {
    const all = Array.from({ length: 39 }, (_, i) => ordinal(i + 1, 'genitive'));
    assert.equal(new Set(all).size, 39);
  });
});
