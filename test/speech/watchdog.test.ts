import { assert } from '@open-wc/testing';
import { watchdog } from '../../src/speech/watchdog.js';
import { FakeClock } from '../support/fake-clock.js';

describe('watchdog', () => {
  let clock: FakeClock;
  let barks: number[];

  const watch = (delayMs: number): (() => void) =>
    watchdog(clock, delayMs, () => {
      barks.push(clock.now);
    });

  beforeEach(() => {
    clock = new FakeClock();
    barks = [];
  });

  it('barks once, when it is time', () => {
    watch(1000);
    clock.advance(10_000);
    assert.deepEqual(barks, [1000]);
  });

  it('waits once more where its timer was held up', () => {
    watch(1000);
    clock.sleep(60_000);
    clock.advance(999);
    assert.isEmpty(barks);
    clock.advance(1);
    assert.deepEqual(barks, [61_000]);
  });

  it('is not fooled by a little delay', () => {
    watch(1000);
    clock.sleep(3000);
    clock.advance(0);
    assert.deepEqual(barks, [3000]);
  });

  it('waits no more than once', () => {
    watch(1000);
    clock.sleep(60_000);
    clock.advance(0);
    clock.sleep(60_000);
    clock.advance(0);
    assert.deepEqual(barks, [120_000]);
  });

  for (const when of ['before', 'behind'] as const) {
    it(`is called off ${when} a sleep`, () => {
      const callOff = watch(1000);
      if (when === 'before') callOff();
      clock.sleep(60_000);
      clock.advance(0);
      callOff();
      clock.advance(60_000);
      assert.isEmpty(barks);
    });
  }
});
