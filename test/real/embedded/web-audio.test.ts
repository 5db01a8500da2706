import { assert, fixture, html } from '@open-wc/testing';
import { WebAudioLoudspeaker } from '../../../src/speech/embedded-web-audio.js';
import { centerOf, click, engine } from '../../support/rig/commands.js';
import { until } from '../../support/widget.js';

const tone = new Float32Array(2205).fill(0.1);

describe('WebAudioLoudspeaker', () => {
  let loudspeaker: WebAudioLoudspeaker;
  let reached: string[];

  /** A mark that tells its name when it is reached. */
  const mark = (name: string, at: number): void => {
    loudspeaker.mark(at, () => reached.push(name));
  };

  beforeEach(async () => {
    loudspeaker = new WebAudioLoudspeaker();
    reached = [];
    const unlock = (): void => {
      loudspeaker.resume();
    };
    const button = await fixture(html`<button @click=${unlock}>Czytaj</button>`);
    await click(centerOf(button));
    await until(() => loudspeaker.now > 0);
  });
  afterEach(() => {
    loudspeaker.silence();
    loudspeaker.pause();
  });

  it('reaches marks in order of time, however they were set', async () => {
    const { now } = loudspeaker;
    mark('second', now + 0.1);
    mark('third', now + 0.1);
    mark('first', now + 0.05);
    loudspeaker.play(tone, now);
    await until(() => reached.length >= 3);
    assert.deepEqual(reached, ['first', 'second', 'third']);
    assert.isAtLeast(loudspeaker.now, now + 0.1);
  });

  it('reaches what has passed at once', async () => {
    mark('passed', 0);
    await until(() => reached.length >= 1);
  });

  it('takes marks back with the sound', async () => {
    const { now } = loudspeaker;
    loudspeaker.play(tone, now + 0.02);
    mark('taken back', now + 0.02);
    loudspeaker.silence();
    mark('left', now + 0.1);
    await until(() => reached.length >= 1);
    assert.deepEqual(reached, ['left']);
  });

  it('reaches all that are left when it is told to', () => {
    mark('far', loudspeaker.now + 60);
    mark('near', loudspeaker.now + 30);
    loudspeaker.reachAll();
    assert.deepEqual(reached, ['near', 'far']);
  });

  it('reaches nothing while it is paused', async () => {
    mark('due', loudspeaker.now + 0.03);
    loudspeaker.pause();
    loudspeaker.reachAll();
    // Longer than the mark is away.
    const since = performance.now();
    await until(() => performance.now() - since > 100);
    assert.isEmpty(reached);
    loudspeaker.resume();
    await until(() => reached.length >= 1);
  });

  it('is as loud as it is set, before and while it plays', () => {
    loudspeaker.volume = 0.5;
    assert.equal(loudspeaker.volume, 0.5);
    const fresh = new WebAudioLoudspeaker();
    fresh.volume = 0.25;
    fresh.resume();
    assert.equal(fresh.volume, 0.25);
    fresh.pause();
  });

  it('tells how long after its time a sound is heard', () => {
    assert.isAtLeast(loudspeaker.latency, 0);
    assert.isBelow(loudspeaker.latency, 1);
  });

  if (engine === 'firefox') {
    it('does not ask Firefox for what may freeze it', () => {
      const property = Object.getOwnPropertyDescriptor(AudioContext.prototype, 'outputLatency')!;
      let asked = false;
      const get = (): number => {
        asked = true;
        return 0;
      };
      Object.defineProperty(AudioContext.prototype, 'outputLatency', { ...property, get });
      try {
        assert.isAtLeast(loudspeaker.latency, 0);
        assert.isFalse(asked);
      } finally {
        Object.defineProperty(AudioContext.prototype, 'outputLatency', property);
      }
    });
  }

  it('plays nothing where there is no sound to be had', () => {
    const { AudioContext: RealContext } = globalThis;
    globalThis.AudioContext = function () {
      throw new DOMException('too many', 'NotSupportedError');
    } as unknown as typeof AudioContext;
    try {
      const dumb = new WebAudioLoudspeaker();
      dumb.resume();
      dumb.play(tone, 0);
      dumb.mark(0, () => reached.push('never'));
      dumb.pause();
      assert.equal(dumb.now, 0);
      assert.equal(dumb.latency, 0);
    } finally {
      globalThis.AudioContext = RealContext;
    }
  });
});
