import { assert } from '@open-wc/testing';
import { Reader } from '../../src/reader/reader.js';
import type { Line, ReadablePassage, ReaderState } from '../../src/reader/reader-state.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeEngine } from '../support/fake-engine.js';

const passage = (text: string, lang = 'pl'): ReadablePassage => ({ text, lang });
const article = [passage('Ala ma kota. Kot ma Alę.'), passage('To wszystko.')];

describe('Reader', () => {
  let engine: FakeEngine;
  let clock: FakeClock;
  let reader: Reader;

  beforeEach(() => {
    engine = new FakeEngine();
    clock = new FakeClock();
    reader = new Reader(engine, { clock });
  });

  /** The sentence that the state tells of. */
  function sentence(state: ReaderState = reader.state): string | undefined {
    const line: Line | undefined = 'line' in state ? state.line : undefined;
    return line?.passage.text.slice(line.sentence.start, line.sentence.end);
  }

  /** Hears a sentence to its end; the next one is on its way then. */
  function hear(lastWord: string): void {
    engine.start();
    engine.boundaryAt(lastWord);
    engine.end();
  }

  describe('between two sentences', () => {
    beforeEach(() => {
      reader.read(article, 'content');
      hear('kota');
    });

    it('still tells of the one that was heard', () => {
      assert.equal(reader.state.status, 'speaking');
      assert.equal(sentence(), 'Ala ma kota.');
    });

    it('is paused before the one to come', () => {
      reader.pause();
      assert.equal(sentence(), 'Kot ma Alę.');
    });

    it('goes on with the one to come after a pause', () => {
      reader.pause();
      reader.resume();
      assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
    });

    it('goes on with it after an interruption as well', () => {
      engine.error('interrupted');
      reader.resume();
      assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
    });

    it('goes on in the right passage after a pause', () => {
      hear('Alę');
      reader.pause();
      reader.resume();
      assert.equal(engine.spoken.at(-1), 'To wszystko.');
    });

    it('steps back to the one that was heard', () => {
      clock.now = 5000;
      reader.previous();
      assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
    });

    it('goes on with the one behind that to come', () => {
      reader.next();
      assert.equal(engine.spoken.at(-1), 'To wszystko.');
    });
  });

  describe('paused', () => {
    beforeEach(() => {
      reader.read(article, 'content');
      engine.start();
      engine.boundaryAt('kota');
      reader.pause();
    });

    it('keeps the word when it is paused again before the voice starts', () => {
      reader.resume();
      reader.pause();
      reader.resume();
      assert.equal(engine.spoken.at(-1), 'kota.');
    });

    it('keeps the word when it is paused again before the voice tells a word', () => {
      reader.resume();
      engine.start();
      reader.pause();
      reader.resume();
      assert.equal(engine.spoken.at(-1), 'kota.');
    });

    it('tells the words of the rest by their place in the passage', () => {
      reader.resume();
      engine.start();
      engine.boundary(0);
      assert.deepInclude(reader.state, { word: { start: 7, end: 11 } });
    });

    it('is silent', () => {
      assert.isFalse(engine.busy);
    });

    it('goes on with the next sentence on demand', () => {
      reader.next();
      assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
    });
  });

  it('goes back two sentences when asked twice before the voice starts', () => {
    reader.read(article, 'content');
    hear('kota');
    hear('Alę');
    engine.start();
    reader.previous();
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
  });

  it('goes back one sentence when asked twice in the middle of one', () => {
    reader.read(article, 'content');
    hear('kota');
    engine.start();
    clock.now = 5000;
    reader.previous();
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
  });

  for (const [ms, expected] of [
    [2000, 'Ala ma kota.'],
    [2001, 'Kot ma Alę.'],
  ] as const) {
    it(`goes back to "${expected}" after ${ms} ms`, () => {
      reader.read(article, 'content');
      hear('kota');
      engine.start();
      clock.now = ms;
      reader.previous();
      assert.equal(engine.spoken.at(-1), expected);
    });
  }

  it('begins the first sentence again, as there is none before', () => {
    reader.read(article, 'content');
    engine.start();
    reader.previous();
    assert.deepEqual(engine.spoken, ['Ala ma kota.', 'Ala ma kota.']);
  });

  it('goes back over the edge of a passage', () => {
    reader.read(article, 'content');
    hear('kota');
    hear('Alę');
    engine.start();
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
  });

  it('begins a sentence of several breaths again from its first', () => {
    const long = `Raz. ${'słowo, '.repeat(80)}koniec.`;
    reader.read([passage(long)], 'content');
    hear('Raz');
    engine.start();
    engine.end();
    engine.start();
    reader.previous();
    assert.equal(engine.spoken.at(-1), engine.spoken[1]);
  });

  it('is finished by going on behind the last sentence', () => {
    reader.read([passage('Raz.')], 'content');
    engine.start();
    reader.next();
    assert.equal(reader.state.status, 'finished');
    assert.isFalse(engine.busy);
  });

  it('leaves out what has no words', () => {
    reader.read([passage('***'), passage('Raz. – – – Dwa.'), passage('• • •')], 'content');
    hear('Raz');
    hear('Dwa');
    assert.isTrue(engine.spoken.every((text) => /\p{L}/u.test(text)));
    assert.equal(reader.state.status, 'finished');
  });

  it('has nothing to read in passages without a word', () => {
    reader.read([passage(''), passage(' \n'), passage('***')], 'content');
    assert.deepInclude(reader.state, { status: 'failed', code: 'no-text' });
  });

  it('asks for the next passage only when the last sentence of this one is over', () => {
    function* passages(): Generator<ReadablePassage> {
      yield article[0]!;
      throw new Error('Asked too far');
    }
    reader.read(passages(), 'content');
    hear('kota');
    engine.start();
    assert.equal(sentence(), 'Kot ma Alę.');
  });

  it('tells each state once', () => {
    const states: ReaderState[] = [];
    reader.addEventListener('change', () => states.push(reader.state));
    reader.read(article, 'content');
    engine.start();
    engine.boundaryAt('Ala');
    engine.boundaryAt('Ala');
    engine.boundaryAt('ma');
    reader.pause();
    reader.pause();
    reader.stop();
    reader.stop();
    assert.equal(new Set(states).size, states.length);
    assert.deepEqual(
      states.map(({ status }) => status),
      ['starting', 'speaking', 'speaking', 'speaking', 'paused', 'idle'],
    );
  });

  for (const code of [
    'unsupported',
    'no-voice',
    'no-voice-for-language',
    'not-allowed',
    'silent',
    'failed',
  ] as const) {
    it(`fails with ${code} and the language where the voice does at the start`, () => {
      reader.read(article, 'selection');
      engine.error(code);
      assert.deepEqual(reader.state, { status: 'failed', subject: 'selection', code, lang: 'pl' });
    });
  }

  it('fails in the middle, too, and reads no more', () => {
    reader.read(article, 'content');
    hear('kota');
    engine.error('silent');
    assert.deepInclude(reader.state, { status: 'failed', code: 'silent' });
    assert.isFalse(engine.busy);
  });

  it('names each language that was left out once', () => {
    const foreign = [passage('One.', 'en'), passage('Eins.', 'de'), passage('Two.', 'en')];
    reader.read([passage('Raz.'), ...foreign], 'content');
    hear('Raz');
    foreign.forEach(() => {
      engine.error('no-voice-for-language');
    });
    assert.deepInclude(reader.state, { status: 'finished', unspoken: ['en', 'de'] });
  });

  it('reads anew after the end, after a failure and after a stop', () => {
    reader.read([passage('Raz.')], 'content');
    hear('Raz');
    reader.read([passage('Dwa.')], 'content');
    engine.error('failed');
    reader.read([passage('Trzy.')], 'content');
    reader.stop();
    reader.read([passage('Cztery.')], 'content');
    assert.deepEqual(engine.spoken, ['Raz.', 'Dwa.', 'Trzy.', 'Cztery.']);
    assert.equal(reader.state.status, 'starting');
  });

  for (const [status, verb] of [
    ['finished', 'previous'],
    ['failed', 'next'],
  ] as const) {
    it(`stays ${status} after ${verb}()`, () => {
      reader.read([passage('Raz.')], 'content');
      engine.start();
      if (status === 'finished') engine.end();
      else engine.error('failed');
      reader[verb]();
      assert.equal(reader.state.status, status);
    });
  }
});
