import { assert } from '@open-wc/testing';
import { browserClock } from '../../src/speech/clock.js';

describe('browserClock', () => {
  it('calls back after a delay', async () => {
    const called: string[] = [];
    await new Promise<void>((resolve) => {
      browserClock.after(1, () => {
        called.push('after');
        resolve();
      });
      called.push('at once');
    });
    assert.deepEqual(called, ['at once', 'after']);
  });

  it('does not call back what was called off', async () => {
    const called: string[] = [];
    browserClock.after(0, () => called.push('called off'))();
    await new Promise<void>((resolve) => {
      browserClock.after(1, resolve);
    });
    assert.isEmpty(called);
  });

  it('calls back soon, in a task behind the microtasks of this one', async () => {
    const called: string[] = [];
    await new Promise<void>((resolve) => {
      browserClock.soon(() => {
        called.push('soon');
        resolve();
      });
      queueMicrotask(() => called.push('microtask'));
      called.push('at once');
    });
    assert.deepEqual(called, ['at once', 'microtask', 'soon']);
  });

  it('calls back in order', async () => {
    const called: number[] = [];
    await new Promise<void>((resolve) => {
      browserClock.soon(() => called.push(1));
      browserClock.soon(() => called.push(2));
      browserClock.soon(resolve);
    });
    assert.deepEqual(called, [1, 2]);
  });
});
