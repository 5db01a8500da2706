import { assert } from '@open-wc/testing';
import type { Announcer } from '../../src/reader/announcer.js';
import { defaultPreferences, type Preferences } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeEngine, FakeHoldingEngine } from '../support/fake-engine.js';

const article: ReadablePassage[] = [
  { text: '— Ala ma kota. Kot ma Alę.', lang: 'pl', role: 'heading' },
  { text: 'Dom stoi.', lang: 'pl' },
  { text: 'Pies śpi.', lang: 'pl', role: 'heading' },
];

const announcer: Announcer = ({ role }, before, read) =>
  role === 'heading' ? `Tytuł ${before ? 'dalszy' : 'pierwszy'}, ${[...read].length}. ` : '';

describe('Reader, with announcements', () => {
  let engine: FakeEngine;
  let clock: FakeClock;
  let reader: Reader;

  const use = (
    another: FakeEngine,
    preferences: Partial<Preferences> = { announce: true },
  ): void => {
    engine = another;
    clock = new FakeClock();
    reader = new Reader(engine, {
      ...{ clock, announcer },
      preferences: { ...defaultPreferences, ...preferences },
    });
    reader.read(article, 'content');
  };

  const hear = (lines: number, ms = 1000): void => {
    for (let i = 0; i < lines; i += 1) {
      engine.start();
      clock.advance(ms);
      engine.end();
    }
  };

  beforeEach(() => {
    use(new FakeEngine());
  });

  it('says them before the passages, once for each', () => {
    hear(4);
    assert.deepEqual(engine.spoken, [
      'Tytuł pierwszy, 3. — Ala ma kota.',
      'Kot ma Alę.',
      'Dom stoi.',
      'Tytuł dalszy, 1. Pies śpi.',
    ]);
  });

  it('says none unless the person wants them', () => {
    use(new FakeEngine(), {});
    hear(4);
    assert.deepEqual(engine.spoken, ['— Ala ma kota.', 'Kot ma Alę.', 'Dom stoi.', 'Pies śpi.']);
  });

  it('says them again when it steps back to the beginning', () => {
    hear(1);
    engine.start();
    reader.previousPassage();
    assert.equal(engine.spoken.at(-1), 'Tytuł pierwszy, 3. — Ala ma kota.');
  });

  it('says none before a sentence in the middle', () => {
    engine.start();
    reader.next();
    assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
  });

  it('says them when it steps on or seeks to a beginning', () => {
    engine.start();
    reader.nextPassage();
    reader.nextPassage();
    assert.equal(engine.spoken.at(-1), 'Tytuł dalszy, 1. Pies śpi.');
    reader.seek(article[0]!.text.length + article[1]!.text.length + 2);
    assert.equal(engine.spoken.at(-1), 'Tytuł dalszy, 1. Pies śpi.');
  });

  it('tells no word while they are spoken, and the right ones behind', () => {
    engine.start();
    engine.boundaryAt('pierwszy');
    assert.notProperty(reader.state, 'word');
    engine.boundaryAt('kota');
    assert.deepInclude(reader.state, { word: { start: 9, end: 13 } });
  });

  it('counts them as no text', () => {
    engine.start();
    engine.boundaryAt('pierwszy');
    assert.equal(reader.progress?.spoken, 0);
    engine.boundaryAt('kota');
    assert.equal(reader.progress?.spoken, 9);
  });

  it('measures no pace by them', () => {
    hear(1, 5000);
    assert.isUndefined(reader.progress?.pace);
    hear(1, 1100);
    assert.equal(reader.progress?.pace, 10);
  });

  it('goes on from the word after a pause, and with them where no word was told', () => {
    engine.start();
    reader.pause();
    reader.resume();
    assert.equal(engine.spoken.at(-1), 'Tytuł pierwszy, 3. — Ala ma kota.');
    engine.start();
    engine.boundaryAt('kota');
    reader.pause();
    reader.resume();
    assert.equal(engine.spoken.at(-1), 'kota.');
  });

  describe('turned on while it speaks', () => {
    const turnOn = (): void => {
      reader.preferences = { ...reader.preferences, announce: true };
      clock.advance(300);
    };

    beforeEach(() => {
      use(new FakeEngine(), {});
      engine.start();
    });

    it('begins the passage with them', () => {
      turnOn();
      assert.equal(engine.spoken.at(-1), 'Tytuł pierwszy, 3. — Ala ma kota.');
    });

    it('speaks on where they come too late', () => {
      engine.boundaryAt('kota');
      turnOn();
      assert.lengthOf(engine.utterances, 1);
    });

    it('says them before the next passage', () => {
      engine.boundaryAt('kota');
      turnOn();
      engine.end();
      hear(2);
      assert.equal(engine.spoken.at(-1), 'Tytuł dalszy, 1. Pies śpi.');
    });
  });

  it('speaks on where they are turned off behind them', () => {
    engine.start();
    engine.boundaryAt('kota');
    reader.preferences = defaultPreferences;
    clock.advance(300);
    assert.lengthOf(engine.utterances, 1);
  });

  it('has the engine expect them', () => {
    const holding = new FakeHoldingEngine();
    use(holding);
    hear(2);
    engine.start();
    assert.equal(holding.expected.at(-1)?.text, 'Tytuł dalszy, 1. Pies śpi.');
  });
});
