import { assert } from '@open-wc/testing';
import { inflected, ordinal, type Ending } from '../../../../src/text/languages/pl/ordinals.js';

describe('ordinal', () => {
  const table: [number: number, ending: Ending, words: string][] = [
    [1, 'y', 'pierwszy'],
    [1, 'ego', 'pierwszego'],
    [1, 'ym', 'pierwszym'],
    [1, 'a', 'pierwsza'],
    [1, 'ej', 'pierwszej'],
    [1, 'ą', 'pierwszą'],
    [1, 'e', 'pierwsze'],
    [2, 'y', 'drugi'],
    [2, 'ego', 'drugiego'],
    [2, 'emu', 'drugiemu'],
    [2, 'ym', 'drugim'],
    [2, 'a', 'druga'],
    [2, 'ej', 'drugiej'],
    [2, 'ą', 'drugą'],
    [2, 'e', 'drugie'],
    [2, 'ych', 'drugich'],
    [3, 'ego', 'trzeciego'],
    [3, 'ym', 'trzecim'],
    [3, 'a', 'trzecia'],
    [3, 'ej', 'trzeciej'],
    [3, 'ą', 'trzecią'],
    [3, 'e', 'trzecie'],
    [4, 'ego', 'czwartego'],
    [10, 'ego', 'dziesiątego'],
    [12, 'ą', 'dwunastą'],
    [19, 'y', 'dziewiętnasty'],
    [20, 'ym', 'dwudziestym'],
    [21, 'y', 'dwudziesty pierwszy'],
    [23, 'ym', 'dwudziestym trzecim'],
    [32, 'ej', 'trzydziestej drugiej'],
    [39, 'y', 'trzydziesty dziewiąty'],
    [45, 'a', 'czterdziesta piąta'],
    [80, 'ą', 'osiemdziesiątą'],
    [99, 'ych', 'dziewięćdziesiątych dziewiątych'],
    [100, 'ej', 'setnej'],
    [105, 'a', 'sto piąta'],
    [230, 'ą', 'dwieście trzydziestą'],
    [900, 'y', 'dziewięćsetny'],
  ];
  for (const [number, ending, words] of table) {
    it(`says ${number} with "${ending}" as "${words}"`, () => {
      assert.equal(ordinal(number, ending), words);
    });
  }

  for (const number of [0, -1, 1000, 2024, 1.5, NaN, Infinity]) {
    it(`has no words for ${number}`, () => {
      assert.isUndefined(ordinal(number, 'y'));
    });
  }

  it('has no two numbers with the same words', () => {
    const all = Array.from({ length: 999 }, (_, i) => ordinal(i + 1, 'ego'));
    assert.equal(new Set(all).size, 999);
  });
});

describe('inflected', () => {
  it('inflects other adjectives too', () => {
    assert.equal(inflected('święty', 'ej'), 'świętej');
    assert.equal(inflected('tak zwany', 'ą'), 'tak zwaną');
  });
});
