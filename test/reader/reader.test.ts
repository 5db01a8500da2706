import { assert } from '@open-wc/testing';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
import { FakeEngine } from '../support/fake-engine.js';

const passage = (text: string, lang = 'pl'): ReadablePassage => ({ text, lang });
const article = [passage('Ala ma kota. Kot ma Alę.'), passage('To wszystko.')];

describe('Reader', () => {
  let engine: FakeEngine;
  let now: number;
  let reader: Reader;

  beforeEach(() => {
    engine = new FakeEngine();
    now = 0;
    reader = new Reader(engine, () => now);
  });

  const reach: Readonly<Record<string, () => void>> = {
    idle: () => undefined,
    starting: () => {
      reader.read(article, 'content');
    },
    speaking: () => {
      reader.read(article, 'content');
      engine.start();
    },
    paused: () => {
      reader.read(article, 'content');
      engine.start();
      reader.pause();
    },
    finished: () => {
      reader.read([passage('Raz.')], 'content');
      engine.start();
      engine.end();
    },
    failed: () => {
      reader.read(article, 'content');
      engine.error('failed');
    },
  };
  const command = {
    pause: () => {
      reader.pause();
    },
    resume: () => {
      reader.resume();
    },
    stop: () => {
      reader.stop();
    },
    next: () => {
      reader.next();
    },
    previous: () => {
      reader.previous();
    },
  };
  const table: [from: string, command: keyof typeof command, to: string][] = [
    ...(['pause', 'resume', 'stop', 'next', 'previous'] as const).map(
      (verb): [string, typeof verb, string] => ['idle', verb, 'idle'],
    ),
    ['starting', 'pause', 'paused'],
    ['starting', 'resume', 'starting'],
    ['starting', 'stop', 'idle'],
    ['starting', 'next', 'starting'],
    ['starting', 'previous', 'starting'],
    ['speaking', 'pause', 'paused'],
    ['speaking', 'resume', 'speaking'],
    ['speaking', 'stop', 'idle'],
    ['speaking', 'next', 'speaking'],
    ['speaking', 'previous', 'speaking'],
    ['paused', 'pause', 'paused'],
    ['paused', 'resume', 'starting'],
    ['paused', 'stop', 'idle'],
    ['paused', 'next', 'starting'],
    ['paused', 'previous', 'starting'],
    ['finished', 'pause', 'finished'],
    ['finished', 'resume', 'finished'],
    ['finished', 'stop', 'idle'],
    ['finished', 'next', 'finished'],
    ['failed', 'pause', 'failed'],
    ['failed', 'resume', 'failed'],
    ['failed', 'stop', 'idle'],
    ['failed', 'previous', 'failed'],
  ];
  for (const [from, verb, to] of table) {
    it(`is ${to} after ${verb}() while ${from}`, () => {
      reach[from]?.();
      assert.equal(reader.state.status, from);
      command[verb]();
      assert.equal(reader.state.status, to);
    });
  }

  it('reads sentence by sentence, and follows what the engine reports', () => {
    const statuses: string[] = [];
    reader.addEventListener('change', () => statuses.push(reader.state.status));
    reader.read(article, 'selection');
    for (let i = 0; i < 3; i += 1) {
      engine.start();
      engine.end();
    }
    assert.deepEqual(engine.spoken, ['Ala ma kota.', 'Kot ma Alę.', 'To wszystko.']);
    assert.deepEqual(statuses, ['starting', 'speaking', 'speaking', 'speaking', 'finished']);
    assert.deepInclude(reader.state, { subject: 'selection', unspoken: [] });
  });

  it('asks for no passage before it is needed', () => {
    const asked: number[] = [];
    function* passages(): Generator<ReadablePassage> {
      for (let i = 0; ; i += 1) {
        asked.push(i);
        yield passage(`Zdanie ${i}.`);
      }
    }
    reader.read(passages(), 'content');
    assert.deepEqual(asked, [0]);
  });

  it('says which word is spoken, by its place in the passage', () => {
    reader.read([passage('Tekst z 2 maja br. i tyle.')], 'content');
    engine.start();
    engine.boundaryAt('roku');
    assert.deepInclude(reader.state, { status: 'speaking', word: { start: 15, end: 17 } });
  });

  it('says nothing of a boundary outside the text', () => {
    reach['speaking']?.();
    engine.boundary(500);
    engine.boundary(-1);
    assert.notProperty(reader.state, 'word');
  });

  it('goes on from the word at which it was paused', () => {
    reach['speaking']?.();
    engine.boundaryAt('kota');
    reader.pause();
    assert.isFalse(engine.busy);
    reader.resume();
    assert.equal(engine.spoken.at(-1), 'kota.');
  });

  it('steps back from a sentence that has just begun, else begins it again', () => {
    reach['speaking']?.();
    reader.next();
    engine.start();
    now = 1500;
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
    engine.start();
    reader.next();
    engine.start();
    now += 2500;
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Kot ma Alę.');
  });

  it('keeps a very long sentence one, though it is spoken in several breaths', () => {
    const long = `${'słowo, '.repeat(80)}koniec. Dalej.`;
    reader.read([passage(long)], 'content');
    engine.start();
    engine.end();
    engine.start();
    assert.isAtMost(Math.max(...engine.spoken.map(({ length }) => length)), 300);
    assert.deepInclude(reader.state, { status: 'speaking' });
    const { line } = reader.state as Extract<typeof reader.state, { status: 'speaking' }>;
    assert.deepEqual(line.sentence, { start: 0, end: long.indexOf(' Dalej') });
    reader.next();
    assert.equal(engine.spoken.at(-1), 'Dalej.');
  });

  it('has nothing to read where there are no words', () => {
    reader.read([], 'selection');
    assert.deepInclude(reader.state, { status: 'failed', code: 'no-text', subject: 'selection' });
  });

  it('is paused where another takes the voice', () => {
    reach['speaking']?.();
    engine.error('interrupted');
    assert.equal(reader.state.status, 'paused');
  });

  it('leaves out passages without a voice once something was heard, and names them', () => {
    reader.read([passage('Raz.'), passage('One. Two.', 'en'), passage('Dwa.')], 'content');
    engine.start();
    engine.end();
    engine.error('no-voice-for-language');
    engine.start();
    engine.end();
    assert.deepEqual(engine.spoken, ['Raz.', 'One.', 'Dwa.']);
    assert.deepInclude(reader.state, { status: 'finished', unspoken: ['en'] });
  });

  it('fails where the first passage has no voice', () => {
    reader.read([passage('One.', 'en'), passage('Dwa.')], 'content');
    engine.error('no-voice-for-language');
    assert.deepInclude(reader.state, { status: 'failed', lang: 'en' });
  });

  it('reads something else in place of what it reads', () => {
    reach['speaking']?.();
    reader.read([passage('Inne.')], 'greeting');
    assert.equal(engine.spoken.at(-1), 'Inne.');
    assert.deepInclude(reader.state, { status: 'starting', subject: 'greeting' });
  });
});
