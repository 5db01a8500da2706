import { assert } from '@open-wc/testing';
import { defaultPreferences } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
import type { Utterance, UtteranceListener } from '../../src/speech/engine.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeEngine } from '../support/fake-engine.js';

const passage = (text: string, role = 'paragraph', lang = 'pl'): ReadablePassage => ({
  text,
  role,
  lang,
});
const article = [
  passage('Tytuł', 'heading'),
  passage('Ala ma kota. Kot ma Alę.'),
  passage('Raz. Dwa.', 'listitem'),
];

describe('Reader', () => {
  let engine: FakeEngine;
  let clock: FakeClock;
  let reader: Reader;

  beforeEach(() => {
    engine = new FakeEngine();
    clock = new FakeClock();
    reader = new Reader(engine, { clock });
  });

  /** Hears lines to their ends, the first of which takes so long. */
  function hear(lines: number, ms = 0): void {
    for (let i = 0; i < lines; i += 1) {
      engine.start();
      clock.advance(ms);
      engine.end();
    }
  }

  describe('stepping by passages', () => {
    beforeEach(() => {
      reader.read(article, 'content');
    });

    it('goes on with the next', () => {
      hear(1);
      engine.start();
      reader.nextPassage();
      assert.equal(engine.spoken.at(-1), 'Raz.');
    });

    it('is finished behind the last', () => {
      reader.nextPassage();
      reader.nextPassage();
      reader.nextPassage();
      assert.equal(reader.state.status, 'finished');
    });

    it('begins the passage again from its second sentence, though that has just begun', () => {
      hear(2);
      engine.start();
      reader.previousPassage();
      assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
    });

    it('goes to the one before where this has just begun', () => {
      hear(1);
      engine.start();
      clock.advance(2000);
      reader.previousPassage();
      assert.equal(engine.spoken.at(-1), 'Tytuł');
    });

    it('begins it again where it began a while ago', () => {
      hear(1);
      engine.start();
      clock.advance(2001);
      reader.previousPassage();
      assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
    });

    it('goes back two passages when asked twice', () => {
      hear(3);
      engine.start();
      reader.previousPassage();
      reader.previousPassage();
      assert.equal(engine.spoken.at(-1), 'Tytuł');
    });

    it('begins the first again', () => {
      engine.start();
      reader.previousPassage();
      assert.deepEqual(engine.spoken, ['Tytuł', 'Tytuł']);
    });
  });

  it('begins a sentence again after a pause in its middle', () => {
    reader.read(article, 'content');
    hear(1);
    engine.start();
    engine.boundaryAt('kota');
    reader.pause();
    reader.resume();
    engine.start();
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
  });

  describe('falling silent between lines', () => {
    const silences = (): unknown[] => engine.utterances.map(({ silenceMs }) => silenceMs);

    it('does so longer behind headings and paragraphs than behind sentences', () => {
      reader.read([...article, passage('Trzy.')], 'content');
      hear(6);
      assert.deepEqual(silences(), [0, 400, 0, 250, 0, 100]);
    });

    it('does so less at a higher speed', () => {
      reader.preferences = { ...defaultPreferences, rate: 2 };
      reader.read(article, 'content');
      hear(1);
      assert.deepEqual(silences(), [0, 200]);
    });

    it('never does so between a press and its answer', () => {
      reader.read(article, 'content');
      engine.start();
      reader.next();
      engine.start();
      reader.previousPassage();
      reader.pause();
      reader.resume();
      reader.nextPassage();
      reader.seek(0);
      assert.deepEqual(new Set(silences()), new Set([0]));
    });

    it('keeps the cells of a table together', () => {
      reader.read([passage('A', 'cell'), passage('B', 'cell')], 'content');
      hear(1);
      assert.deepEqual(silences(), [0, 0]);
    });
  });

  describe('telling how far it is', () => {
    it('has nothing to tell while nothing is read', () => {
      assert.isUndefined(reader.progress);
      reader.read(article, 'content');
      reader.stop();
      assert.isUndefined(reader.progress);
    });

    it('counts the characters before the line, and before the word where words are told', () => {
      reader.read(article, 'content');
      assert.equal(reader.progress?.spoken, 0);
      hear(1);
      assert.equal(reader.progress?.spoken, 5);
      engine.start();
      engine.boundaryAt('kota');
      assert.equal(reader.progress?.spoken, 12);
      engine.end();
      assert.equal(reader.progress?.spoken, 18);
    });

    it('counts what has no words to read', () => {
      reader.read([passage('***'), passage('Raz.')], 'content');
      assert.equal(reader.progress?.spoken, 3);
    });

    it('knows how many there are in all when the last passage was asked for, and not before', () => {
      reader.read(article, 'content');
      assert.isUndefined(reader.progress?.total);
      hear(5);
      assert.equal(reader.state.status, 'finished');
      reader.read(article, 'content');
      reader.seek(Infinity);
      assert.equal(reader.progress?.total, 38);
    });

    it('measures the pace from starts to ends', () => {
      reader.read(article, 'content');
      assert.isUndefined(reader.progress?.pace);
      hear(1, 500);
      assert.equal(reader.progress?.pace, 10);
    });

    it('weighs what was measured before more than a line', () => {
      reader.read(article, 'content');
      hear(1, 500);
      hear(1, 600);
      assert.closeTo(reader.progress?.pace ?? 0, 10 + 0.3 * 10, 0.001);
    });

    it('measures each speed on its own', () => {
      reader.read(article, 'content');
      hear(1, 500);
      reader.preferences = { ...defaultPreferences, rate: 2 };
      clock.advance(300);
      assert.isUndefined(reader.progress?.pace);
      hear(1, 600);
      assert.equal(reader.progress?.pace, 20);
    });

    it('measures nothing that was paused or begun in its middle', () => {
      reader.read(article, 'content');
      hear(1, 500);
      engine.start();
      engine.boundaryAt('kota');
      clock.advance(100);
      reader.pause();
      reader.resume();
      hear(1, 100);
      assert.equal(reader.progress?.pace, 10);
    });

    it('measures nothing of what takes no time', () => {
      reader.read(article, 'content');
      hear(1);
      assert.isUndefined(reader.progress?.pace);
    });

    it('keeps the pace for the next reading', () => {
      reader.read(article, 'content');
      hear(1, 500);
      reader.read([passage('Inny tekst.')], 'selection');
      assert.equal(reader.progress?.pace, 10);
    });
  });

  describe('seeking a place', () => {
    beforeEach(() => {
      reader.read(article, 'content');
      engine.start();
    });

    const table: [character: number, expected: string][] = [
      [0, 'Tytuł'],
      [4, 'Tytuł'],
      [5, 'Ala ma kota.'],
      [17, 'Kot ma Alę.'],
      [20, 'Kot ma Alę.'],
      [29, 'Raz.'],
      [37, 'Dwa.'],
      [38, 'Dwa.'],
      [10_000, 'Dwa.'],
      [Infinity, 'Dwa.'],
      [-1, 'Tytuł'],
      [NaN, 'Tytuł'],
    ];
    for (const [character, expected] of table) {
      it(`speaks "${expected}" at ${character}`, () => {
        reader.seek(character);
        assert.equal(engine.spoken.at(-1), expected);
      });
    }

    it('stays paused, and goes on from there', () => {
      reader.pause();
      reader.seek(20);
      assert.deepInclude(reader.state, { status: 'paused', from: 13, by: 'person' });
      assert.isFalse(engine.busy);
      reader.resume();
      assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
    });

    it('asks for no passage behind it', () => {
      function* passages(): Generator<ReadablePassage> {
        yield* article;
        throw new Error('Asked too far');
      }
      reader.read(passages(), 'content');
      reader.seek(37);
      assert.equal(engine.spoken.at(-1), 'Dwa.');
    });

    it('begins a sentence of several breaths from its first', () => {
      reader.read([passage(`${'słowo, '.repeat(80)}koniec.`)], 'content');
      reader.seek(500);
      assert.equal(engine.spoken.at(-1), engine.spoken.at(-2));
    });
  });

  describe('trying again after a failure', () => {
    it('reads what could not be read', () => {
      reader.read(article, 'content');
      engine.error('no-voice-for-language');
      reader.retry();
      assert.equal(reader.state.status, 'starting');
      assert.deepEqual(engine.spoken, ['Tytuł', 'Tytuł']);
    });

    it('goes on from the word', () => {
      reader.read(article, 'content');
      hear(1);
      engine.start();
      engine.boundaryAt('kota');
      engine.error('silent');
      assert.equal(reader.state.status, 'failed');
      reader.retry();
      assert.equal(engine.spoken.at(-1), 'kota.');
    });

    it('does nothing where there was nothing to read', () => {
      reader.read([], 'content');
      reader.retry();
      assert.equal(reader.state.status, 'failed');
    });

    it('does nothing once the reading was stopped', () => {
      reader.read(article, 'content');
      engine.error('failed');
      reader.stop();
      reader.retry();
      assert.equal(reader.state.status, 'idle');
    });
  });

  it('tells whether the person paused or the voice was taken', () => {
    reader.read(article, 'content');
    engine.start();
    engine.error('interrupted');
    assert.deepInclude(reader.state, { status: 'paused', by: 'system' });
    assert.equal(engine.cancelled, 0);
    reader.resume();
    reader.pause();
    assert.deepInclude(reader.state, { status: 'paused', by: 'person' });
  });

  it('speaks nothing that whoever hears of the start has stopped', () => {
    reader.addEventListener('change', () => {
      if (reader.state.status === 'starting') reader.stop();
    });
    reader.read(article, 'content');
    assert.isEmpty(engine.spoken);
    assert.equal(reader.state.status, 'idle');
  });

  it('pays no heed to what is told of a line that was left', () => {
    const listeners: UtteranceListener[] = [];
    const careless = {
      supported: true,
      prepare: () => undefined,
      cancel: () => undefined,
      speak: (_: Utterance, listener: UtteranceListener) => listeners.push(listener),
    };
    reader = new Reader(careless, { clock });
    reader.read(article, 'content');
    reader.next();
    listeners[0]?.start();
    listeners[0]?.end();
    assert.lengthOf(listeners, 2);
    assert.equal(reader.state.status, 'starting');
  });
});
