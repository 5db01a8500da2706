import { fc } from '../support/fast-check.js';
import { performanceFaults } from '../support/fake-speech/performance-faults.js';
import type { FaultName, QueueFault } from '../support/fake-speech/options.js';
import { type ProfileName, profiles } from '../support/fake-speech/profiles.js';
import { article } from '../support/fake-speech/reading.js';
import { Watched } from '../support/fake-speech/watched.js';

/** What the person and the scenario have done so far, for those rules that depend on it. */
interface Model {
  /** Whether anything but the person and the back end's own ways had a hand in it. */
  disturbed: boolean;
}

type Scenario = fc.Command<Model, Watched>;

/** One line of the script. */
class Step implements Scenario {
  readonly #line: string;
  readonly #act: (watched: Watched) => void;
  readonly #disturbs: boolean;

  constructor(line: string, act: (watched: Watched) => void, disturbs = false) {
    this.#line = line;
    this.#act = act;
    this.#disturbs = disturbs;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, watched: Watched): void {
    steps += 1;
    model.disturbed ||= this.#disturbs;
    this.#act(watched);
    watched.check();
    if (!model.disturbed) watched.checkWord();
  }

  toString(): string {
    return `\n  ${this.#line}`;
  }
}

let steps = 0;

/** What it speaks is tried again, as it tells nothing of it. */
const unheardOf: ProfileName = 'Chrome, voice of Google without events';

const presses: Readonly<Record<string, (watched: Watched) => void>> = {
  'presses listen': (watched) => {
    watched.press(
      (reader) => {
        reader.read(article, 'content');
      },
      { jumps: true, reads: true },
    );
  },
  'presses pause': (watched) => {
    watched.press((reader) => {
      reader.pause();
    });
  },
  'presses resume': (watched) => {
    watched.press((reader) => {
      reader.resume();
    });
  },
  'presses stop': (watched) => {
    watched.press(
      (reader) => {
        reader.stop();
      },
      { jumps: true, stops: true },
    );
  },
  'presses next': (watched) => {
    watched.press(
      (reader) => {
        reader.next();
      },
      { jumps: true },
    );
  },
  'presses previous': (watched) => {
    watched.press(
      (reader) => {
        reader.previous();
      },
      { jumps: true },
    );
  },
};

const queueFaults: readonly QueueFault[] = [
  'F31 loses what is spoken within a handler',
  'F46 tells a late end to the next',
  'F60 ignores pause()',
  'F61 stops at pause()',
  'F62 tells nothing of a pause',
  'F64 a pause sticks until cancel()',
  'F64 a pause sticks until resume()',
  'F65 tells of pauses twice',
  'F66 always claims to be idle',
  'F66 always claims to speak',
];
const faults = [...Object.keys(performanceFaults), ...queueFaults] as FaultName[];

const disturbances: Readonly<Record<string, (watched: Watched) => void>> = {
  'another page cancels': (watched) => {
    watched.otherPageCancels();
  },
  'another page pauses': ({ fake }) => {
    fake.foreignPause();
  },
  'another page resumes': ({ fake }) => {
    fake.foreignResume();
  },
  'another page speaks for 3 s': ({ fake }) => {
    fake.foreignSpeak(3000);
  },
  'another frame takes the voice over': ({ fake }) => {
    fake.hijack();
  },
  'another tab begins to read': (watched) => {
    watched.otherTabReads();
  },
  'another tab sends nonsense': (watched) => {
    watched.broadcast({ speaking: 'na-glos' });
  },
  'the page is hidden': (watched) => {
    watched.see(false);
  },
  'the page is seen again': (watched) => {
    watched.see(true);
  },
  'the page is frozen': (watched) => {
    watched.freeze();
  },
  'the page is thawed': (watched) => {
    watched.thaw();
  },
  'the machine sleeps for ten minutes': (watched) => {
    watched.sleep();
  },
  'the page is left': (watched) => {
    watched.leavePage();
  },
  'the page comes back': () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  },
  'the network goes': (watched) => {
    watched.online = false;
  },
  'the network comes': (watched) => {
    watched.online = true;
  },
  'the voices go': ({ fake }) => {
    fake.options.voices = [];
  },
  'the list of voices fails': ({ fake }) => {
    fake.options.voicesNull = true;
  },
  'the browser tells of voices fifty times': ({ fake }) => {
    for (let time = 0; time < 50; time += 1) fake.voicesChanged();
  },
  'speak() throws': ({ fake }) => {
    fake.options.speakThrows = true;
  },
  'speech is denied': ({ fake }) => {
    fake.options.denied = true;
  },
};

/** So often that most of what happens, happens while something is read. */
const goodDay = fc.constant(
  new Step('the voice behaves again, and the person presses listen', (watched) => {
    watched.heal();
    presses['presses listen']?.(watched);
    watched.wait(900);
  }),
);
const press = fc.constantFrom(...Object.entries(presses)).map(([line, act]) => new Step(line, act));
const speed = fc.constantFrom(0.5, 1, 1.6, 2, NaN).map(
  (rate) =>
    new Step(`sets the speed to ${rate}`, (watched) => {
      watched.setRate(rate);
    }),
);
const wait = fc.integer({ min: 1, max: 6000 }).map(
  (ms) =>
    new Step(`waits ${ms} ms`, (watched) => {
      watched.wait(ms);
    }),
);
const longWait = fc.constantFrom(30_000, 60_000).map(
  (ms) =>
    new Step(`waits ${ms} ms`, (watched) => {
      watched.wait(ms);
    }),
);
const strike = fc.constantFrom(...faults).map(
  (fault) =>
    new Step(
      `from now on the voice ${fault}`,
      (watched) => {
        watched.strike(fault);
      },
      true,
    ),
);
const disturb = fc
  .constantFrom(...Object.entries(disturbances))
  .map(([line, act]) => new Step(line, act, true));

/** Runs a script on a back end, and what follows when everything is well again. */
function play(name: ProfileName, script: Iterable<Scenario>): void {
  const watched = new Watched(profiles[name]);
  const model: Model = { disturbed: false };
  try {
    fc.modelRun(() => ({ model, real: watched }), script);
    watched.settle();
    if (!model.disturbed && name !== unheardOf) watched.checkOrder();
  } finally {
    watched.end();
  }
}

const names = Object.keys(profiles) as ProfileName[];

describe('WebSpeechEngine under a reader, whatever comes', () => {
  it('never breaks its rules, on any back end', function () {
    this.timeout(60_000);
    steps = 0;
    while (steps < 10_000) {
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.commands(
            [goodDay, press, press, wait, wait, wait, longWait, speed, strike, disturb, disturb],
            { maxCommands: 100, size: 'max' },
          ),
          play,
        ),
        { numRuns: 40, includeErrorInReport: true, seed: steps + 1 },
      );
    }
  });

  it('loses and repeats nothing where only the person acts', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.commands([press, wait, wait, wait, speed], { maxCommands: 60, size: 'max' }),
        play,
      ),
      { numRuns: 80, includeErrorInReport: true },
    );
  });
});
