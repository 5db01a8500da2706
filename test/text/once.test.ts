import { assert } from '@open-wc/testing';
import { once } from '../../src/text/once.js';

describe('once', () => {
  it('makes nothing before it is asked', () => {
    let made = 0;
    once(() => (made += 1));
    assert.equal(made, 0);
  });

  it('makes one thing and keeps it, even if that is nothing', () => {
    let made = 0;
    const ask = once(() => {
      made += 1;
      return undefined;
    });
    ask();
    ask();
    assert.equal(made, 1);
  });
});
