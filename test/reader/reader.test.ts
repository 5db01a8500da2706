import { assert } from '@open-wc/testing';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
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
  const commands = [
    'pause',
    'resume',
    'stop',
    'next',
    'previous',
    'nextPassage',
    'previousPassage',
    'retry',
  ] as const;
  /** Where each command leads that does not leave things as they are. */
  const leads: Record<string, Partial<Record<(typeof commands)[number], string>>> = {
    idle: {},
    starting: { pause: 'paused', stop: 'idle' },
    speaking: { pause: 'paused', stop: 'idle' },
    paused: {
      resume: 'starting',
      stop: 'idle',
      next: 'starting',
      previous: 'starting',
      nextPassage: 'starting',
      previousPassage: 'starting',
    },
    finished: { stop: 'idle' },
    failed: { stop: 'idle', retry: 'starting' },
  };
  for (const [from, to] of Object.entries(leads)) {
    for (const command of commands) {
      const expected = to[command] ?? from;
      it(`is ${expected} after ${command}() while ${from}`, () => {
        reach[from]?.();
        assert.equal(reader.state.status, from);
        reader[command]();
        assert.equal(reader.state.status, expected);
      });
    }

    const others: [what: string, act: () => void, to: string][] = [
      [
        'seek()',
        () => {
          reader.seek(0);
        },
        from,
      ],
      [
        "pause('system')",
        () => {
          reader.pause('system');
        },
        to.pause ?? from,
      ],
      [
        'other preferences',
        () => {
          reader.preferences = { ...reader.preferences, rate: 2 };
          clock.advance(1000);
        },
        from,
      ],
      [
        'read()',
        () => {
          reader.read(article, 'content');
        },
        'starting',
      ],
    ];
    for (const [what, act, expected] of others) {
      it(`is ${expected} after ${what} while ${from}`, () => {
        reach[from]?.();
        act();
        assert.equal(reader.state.status, expected);
      });
    }
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

  it('gets ready in silence, with the first passage alone', () => {
    const asked: string[] = [];
    const changes: string[] = [];
    reader.addEventListener('change', () => changes.push(reader.state.status));
    function* passages(): Generator<ReadablePassage> {
      for (const one of article) {
        asked.push(one.text);
        yield one;
      }
    }
    reader.prepare(passages());
    reader.prepare([]);
    assert.deepEqual(asked, ['Ala ma kota. Kot ma Alę.']);
    assert.isEmpty(engine.spoken);
    assert.isEmpty(changes);
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
    clock.now = 1500;
    reader.previous();
    assert.equal(engine.spoken.at(-1), 'Ala ma kota.');
    engine.start();
    reader.next();
    engine.start();
    clock.now += 2500;
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
