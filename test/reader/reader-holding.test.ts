import { assert } from '@open-wc/testing';
import { defaultPreferences } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeHoldingEngine } from '../support/fake-engine.js';

const article: ReadablePassage[] = [
  { text: 'Ala ma kota. Kot ma Alę.', lang: 'pl' },
  { text: 'To wszystko.', lang: 'pl' },
];

describe('Reader, with an engine that keeps its place', () => {
  let engine: FakeHoldingEngine;
  let clock: FakeClock;
  let reader: Reader;

  beforeEach(() => {
    engine = new FakeHoldingEngine();
    clock = new FakeClock();
    reader = new Reader(engine, { clock });
    reader.read(article, 'content');
    engine.start();
    engine.boundaryAt('kota');
  });

  it('pauses in the sound and goes on from there', () => {
    reader.pause();
    assert.equal(reader.state.status, 'paused');
    assert.equal(engine.cancelled, 0);
    reader.resume();
    assert.equal(engine.resumed, 1);
    assert.deepEqual(engine.spoken, ['Ala ma kota.']);
  });

  it('says that it speaks again when the engine says so', () => {
    reader.pause();
    reader.resume();
    assert.equal(reader.state.status, 'starting');
    engine.start();
    assert.equal(reader.state.status, 'speaking');
  });

  it('reads on after a pause, with nothing lost', () => {
    reader.pause();
    reader.resume();
    engine.start();
    engine.end();
    assert.deepEqual(engine.spoken, ['Ala ma kota.', 'Kot ma Alę.']);
  });

  it('speaks from the word where the engine cannot keep its place after all', () => {
    engine.holds = false;
    reader.pause();
    assert.equal(engine.cancelled, 1);
    reader.resume();
    assert.equal(engine.resumed, 0);
    assert.equal(engine.spoken.at(-1), 'kota.');
  });

  it('stops for good while paused', () => {
    reader.pause();
    reader.stop();
    assert.isFalse(engine.busy);
  });

  it('steps from a pause by speaking anew', () => {
    reader.pause();
    reader.next();
    assert.equal(engine.resumed, 0);
    assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
    engine.start();
    reader.pause();
    reader.resume();
    assert.equal(engine.resumed, 1);
  });

  it('begins the sentence again when asked back right after a pause', () => {
    reader.next();
    engine.start();
    reader.pause();
    reader.resume();
    engine.start();
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
  });

  it('gives the voice away when the system wants it, and speaks from the word then', () => {
    reader.pause('system');
    assert.isFalse(engine.busy);
    assert.deepInclude(reader.state, { status: 'paused', by: 'system' });
    reader.resume();
    assert.equal(engine.resumed, 0);
    assert.equal(engine.spoken.at(-1), 'kota.');
  });

  it('gives it away in a pause of the person, too, which stays theirs', () => {
    reader.pause();
    reader.pause('system');
    assert.isFalse(engine.busy);
    assert.deepInclude(reader.state, { status: 'paused', by: 'person' });
    reader.resume();
    assert.equal(engine.spoken.at(-1), 'kota.');
  });

  it('lets go of its place where another is sought', () => {
    reader.pause();
    reader.seek(30);
    assert.isFalse(engine.busy);
    reader.resume();
    assert.equal(engine.resumed, 0);
    assert.equal(engine.spoken.at(-1), 'To wszystko.');
  });

  it('speaks from the word where the voice is lost in a pause', () => {
    reader.pause();
    engine.error('interrupted');
    assert.deepInclude(reader.state, { status: 'paused', by: 'person' });
    reader.resume();
    assert.equal(engine.resumed, 0);
    assert.equal(engine.spoken.at(-1), 'kota.');
  });

  it('waits before the next line where this one was over when it paused', () => {
    reader.pause();
    engine.end();
    assert.deepInclude(reader.state, { status: 'paused', from: 13 });
    reader.resume();
    assert.deepEqual(engine.spoken, ['Ala ma kota.', 'Kot ma Alę.']);
  });

  it('is finished where the last line was over when it paused', () => {
    reader.nextPassage();
    engine.start();
    reader.pause();
    engine.end();
    assert.equal(reader.state.status, 'finished');
  });

  it('goes on otherwise where preferences changed in the pause', () => {
    reader.pause();
    reader.preferences = { ...defaultPreferences, rate: 2 };
    clock.advance(1000);
    assert.equal(reader.state.status, 'paused');
    assert.lengthOf(engine.utterances, 1);
    reader.resume();
    assert.equal(engine.resumed, 0);
    assert.deepInclude(engine.utterances.at(-1), { text: 'kota.', rate: 2 });
  });

  it('goes on in the sound where they were changed and changed back', () => {
    reader.pause();
    reader.preferences = { ...defaultPreferences, rate: 2 };
    reader.preferences = { ...defaultPreferences };
    reader.resume();
    assert.equal(engine.resumed, 1);
  });

  describe('expecting the next line', () => {
    const texts = (): string[] => engine.expected.map(({ text }) => text);

    it('is told of it once this one is heard', () => {
      assert.deepEqual(texts(), ['Kot ma Alę.']);
      engine.end();
      assert.lengthOf(texts(), 1);
      engine.start();
      assert.deepEqual(texts(), ['Kot ma Alę.', 'To wszystko.']);
    });

    it('is given then what it was told of', () => {
      engine.end();
      assert.equal(engine.utterances.at(-1), engine.expected[0]);
      engine.start();
      engine.end();
      assert.equal(engine.utterances.at(-1), engine.expected[1]);
    });

    it('is told of nothing behind the last', () => {
      reader.nextPassage();
      const before = texts().length;
      engine.start();
      assert.lengthOf(texts(), before);
    });

    it('is given something else where the person likes it otherwise by then', () => {
      reader.preferences = { ...defaultPreferences, rate: 1.6 };
      engine.end();
      assert.deepInclude(engine.utterances.at(-1), { text: 'Kot ma Alę.', rate: 1.6 });
    });

    it('is told of nothing by whoever stops when it starts', () => {
      reader.read(article, 'content');
      const before = texts().length;
      reader.addEventListener('change', () => {
        if (reader.state.status === 'speaking') reader.stop();
      });
      engine.start();
      assert.lengthOf(texts(), before);
    });
  });
});
