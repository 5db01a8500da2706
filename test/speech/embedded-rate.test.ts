import { assert } from '@open-wc/testing';
import { wordsPerMinute } from '../../src/speech/embedded-rate.js';

describe('wordsPerMinute', () => {
  for (const [rate, expected] of [
    [1, 175],
    [0.5, 88],
    [2, 350],
    [0.1, 80],
    [10, 450],
    [0, 175],
    [NaN, 175],
  ] as const) {
    it(`is ${expected} at ${rate}`, () => {
      assert.equal(wordsPerMinute(rate), expected);
    });
  }
});
