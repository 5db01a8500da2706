import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import { rates } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage, ReaderState } from '../../src/reader/reader-state.js';
import type { SpeechErrorCode } from '../../src/speech/engine.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeHoldingEngine } from '../support/fake-engine.js';

/** Sentences of which no word stands in two, so that any rest of one tells where it is from. */
const article = [
  ['Tytuł', 'pl'],
  ['Ala ma kota. Kot śpi dobrze. Mysz ucieka.', 'pl'],
  ['One sentence here. Another follows it.', 'en'],
  ['Rower stoi przed domem. Drzewo rośnie obok.', 'pl'],
] as const;
const passages: ReadablePassage[] = article.map(([text, lang]) => ({ text, lang }));
const lines = article.flatMap(([text], passage) =>
  text.split(/(?<=\.) /u).map((sentence) => ({ sentence, passage })),
);

/** What a person, a clock or an engine does. */
type Step = (world: World) => void;

/** A reader in the hands of a person, a clock and an engine, and what must hold among them. */
class World {
  readonly engine = new FakeHoldingEngine();
  readonly clock = new FakeClock();
  readonly reader = new Reader(this.engine, { clock: this.clock });
  /** The line that the engine was given last, and the word of it that was told last. */
  line = -1;
  word = '';
  started = false;
  heard = false;

  get state(): ReaderState {
    return this.reader.state;
  }

  /** Does something; answers the line and the text that the engine is given for it, if any. */
  act(what: () => void): { line: number; text: string } | undefined {
    const before = this.engine.utterances.length;
    what();
    const spoken = this.engine.spoken.slice(before);
    assert.isAtMost(spoken.length, 1, 'no press and no report leads to two utterances');
    const [text] = spoken;
    if (text === undefined) return undefined;
    const line = lines.findIndex(({ sentence }) => sentence.endsWith(text));
    assert.isAtLeast(line, 0, `"${text}" is the rest of no line`);
    this.line = line;
    this.word = text;
    this.started = false;
    return { line, text };
  }

  /** What must hold whatever happened. */
  check(): void {
    const { state, engine } = this;
    const { status } = state;
    if (status === 'starting' || status === 'speaking') {
      assert.isTrue(engine.busy, `silent while ${status}`);
    } else if (status !== 'paused') {
      assert.isFalse(engine.busy, `not silent while ${status}`);
    }
    if (status === 'speaking') assert.isTrue(this.heard, 'speaking before anything was heard');
    if (status === 'speaking' && this.started) {
      const { text } = state.line.passage;
      const { start, end } = state.line.sentence;
      assert.equal(text.slice(start, end), lines[this.line]?.sentence);
      if (state.word)
        assert.isTrue(this.word.startsWith(text.slice(state.word.start, state.word.end)));
    }
  }
}

/** A step that may give the engine the rest of the line that it has, and no other. */
const again =
  (what: (reader: Reader, world: World) => void): Step =>
  (world) => {
    const { line, word, state } = world;
    const given = world.act(() => {
      what(world.reader, world);
    });
    if (given && state.status !== 'idle') assert.deepEqual(given, { line, text: word });
  };

const passageOf = (line: number): number => lines[line]?.passage ?? passages.length;
const firstOf = (passage: number): number => {
  const first = lines.findIndex((line) => line.passage === passage);
  return first < 0 ? lines.length : first;
};

const end: Step = (world) => {
  const { line, state, engine } = world;
  if (!engine.busy || !world.started) return;
  const given = world.act(() => {
    engine.end();
  });
  if (state.status === 'paused') {
    assert.isUndefined(given);
    // It goes on with the next line, which is not spoken yet.
    world.line += 1;
    world.word = lines[world.line]?.sentence ?? '';
  } else if (line === lines.length - 1) assert.equal(world.state.status, 'finished');
  else assert.deepEqual(given, { line: line + 1, text: lines[line + 1]?.sentence ?? '' });
};

const fail =
  (code: SpeechErrorCode): Step =>
  (world) => {
    const { line, heard, state, engine } = world;
    if (!engine.busy) return;
    const given = world.act(() => {
      engine.error(code);
    });
    if (state.status === 'paused') assert.equal(world.state, state);
    else if (code === 'interrupted')
      assert.deepInclude(world.state, { status: 'paused', by: 'system' });
    else if (code !== 'no-voice-for-language' || !heard) assert.equal(world.state.status, 'failed');
    else if (given) assert.equal(given.line, firstOf(passageOf(line) + 1));
    else assert.equal(world.state.status, 'finished');
  };

const start: Step = (world) => {
  if (!world.engine.busy) return;
  world.heard = world.started = true;
  world.engine.start();
};

const boundary =
  (nth: number): Step =>
  (world) => {
    const spoken = world.engine.spoken.at(-1);
    if (!world.engine.busy || !world.started || spoken === undefined) return;
    const word = [...spoken.matchAll(/\p{L}+/gu)][nth];
    world.engine.boundary(word?.index ?? 1000);
    if (word && world.state.status === 'speaking') world.word = spoken.slice(word.index);
  };

const read: Step = (world) => {
  world.heard = false;
  const given = world.act(() => {
    world.reader.read(passages, 'content');
  });
  assert.deepEqual(given, { line: 0, text: 'Tytuł' });
};

const letTimePass = (ms: number): Step =>
  again((_, { clock }) => {
    clock.advance(ms);
  });

const prefer = (rate: (typeof rates)[number]): Step =>
  again((reader) => {
    reader.preferences = { ...reader.preferences, rate };
  });

const canHold =
  (holds: boolean): Step =>
  ({ engine }) => {
    engine.holds = holds;
  };

const pause = (by: 'person' | 'system'): Step =>
  again((reader) => {
    reader.pause(by);
  });

const verb = (name: 'resume' | 'retry' | 'stop'): Step =>
  again((reader) => {
    reader[name]();
  });

/** Which lines a step of the person may lead to. */
const ways = {
  next: (line) => [line + 1],
  previous: (line) => [line, Math.max(line - 1, 0)],
  nextPassage: (line) => [firstOf(passageOf(line) + 1)],
  previousPassage: (line) => [firstOf(passageOf(line)), firstOf(Math.max(passageOf(line) - 1, 0))],
} satisfies Record<string, (line: number) => number[]>;

const go =
  (way: keyof typeof ways): Step =>
  (world) => {
    const { line } = world;
    const reading = 'line' in world.state;
    const given = world.act(() => {
      world.reader[way]();
    });
    if (!reading) assert.isUndefined(given);
    else if (given) assert.include(ways[way](line), given.line);
    else {
      assert.include(ways[way](line), lines.length);
      assert.equal(world.state.status, 'finished');
    }
  };

/** Steps that happen so often, with a name for the script of a failure. */
function some<T>(
  weight: number,
  name: string,
  values: readonly T[],
  make: (value: T) => Step,
): { weight: number; arbitrary: fc.Arbitrary<Step> } {
  const named = (value: T): Step => {
    const step = make(value);
    return Object.assign(
      (world: World) => {
        step(world);
      },
      { [fc.toStringMethod]: () => `${name} ${String(value)}` },
    );
  };
  return { weight, arbitrary: fc.constantFrom(...values).map(named) };
}

const errors = ['interrupted', 'no-voice-for-language', 'silent'] as const;
const step = fc.oneof(
  some(12, 'engine', ['start'], () => start),
  some(5, 'engine', ['end'], () => end),
  some(8, 'word', [0, 1, 2, 3], boundary),
  some(2, 'error', errors, fail),
  some(2, 'time', [100, 299, 300, 2001], letTimePass),
  some(2, 'rate', rates, prefer),
  some(1, 'holds', [true, false], canHold),
  some(3, 'pause', ['person', 'system'], pause),
  some(7, 'do', ['resume', 'resume', 'retry', 'stop'], verb),
  some(3, 'go', ['next', 'previous', 'nextPassage', 'previousPassage'], go),
  some(2, 'read', ['article'], () => read),
);

describe('Reader', () => {
  it('loses nothing, repeats nothing and tells the truth, whatever is pressed and whatever fails', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const world = new World();
        for (const take of [read, ...steps]) {
          take(world);
          world.check();
        }
      }),
      { numRuns: 400 },
    );
  });
});
