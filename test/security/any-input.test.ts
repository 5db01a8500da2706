import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import type { NaGlosElement } from '../../src/index.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { openedView } from '../support/reading-view.js';
import { warningsOf } from '../support/warnings.js';
import { Troubles } from '../support/troubles.js';
import { takeAway, until, type Widget, widget } from '../support/widget.js';

const attributes = [
  ...['content', 'skip', 'greeting', 'lang', 'placement', 'local-only', 'shortcuts'],
  ...['embedded-voice', 'hidden', 'dir', 'class', 'href'],
];

/** The generator of cases would touch what throws at a touch. */
const held = (value: unknown) => (): unknown => value;

const written = (value: unknown): string => JSON.stringify(value);

/** What throws at every touch, and makes what it stands before throw so. */
const hostile: object = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
  },
);

/** What cannot be written in TypeScript, but in any page. */
type Anything = Record<string, (...given: unknown[]) => unknown>;

const methods = [
  ...['readSelection', 'readContent', 'readFrom', 'pause', 'resume', 'stop', 'next', 'previous'],
  ...['openReadingView', 'closeReadingView'],
];

describe('the widget given anything', () => {
  let speech: FakeSpeech;
  let troubles: Troubles;
  let opened: Widget;

  beforeEach(async () => {
    troubles = new Troubles();
    speech = installFakeSpeech();
    opened = await widget();
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    troubles.end();
    assert.isEmpty(troubles.met);
    assert.isFalse(troubles.polluted);
  });

  /** Whether the widget still does what it is for. */
  async function isWhole(element: NaGlosElement): Promise<void> {
    for (const name of attributes) element.removeAttribute(name);
    await element.updateComplete;
    element.stop();
    const before = speech.spoken.length;
    element.readContent();
    await until(() => speech.spoken.length > before);
    element.stop();
  }

  it('warns once, and clearly, of a place that is nowhere', async () => {
    const { element } = opened;
    const warnings = await warningsOf(() => {
      for (const place of [document.createElement('p'), new Text('a'), document]) {
        element.readFrom(place);
      }
    });
    assert.deepEqual(warnings, [
      ['Na głos: readFrom() takes a range, or a node that is in something.'],
    ]);
    assert.isEmpty(speech.spoken);
  });

  it('takes any attribute', async () => {
    const { element } = opened;
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('none', '*', 'true', ':'),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...attributes), value, async (name, given) => {
        element.setAttribute(name, given);
        await element.updateComplete;
        element.readContent();
        element.stop();
      }),
      { numRuns: 60 },
    );
    await isWhole(element);
  });

  it('takes any property', async () => {
    const { element } = opened;
    const names = ['content', 'skip', 'greeting', 'placement', 'localOnly', 'embeddedVoice'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, given) => {
        Reflect.set(element, name, given);
        await element.updateComplete;
        element.readContent();
        element.stop();
      }),
      { numRuns: 60 },
    );
    for (const name of names) Reflect.set(element, name, name === 'localOnly' ? false : '');
    await isWhole(element);
  });

  it('takes any argument, in any order of calls', async () => {
    const { element } = opened;
    const elsewhere = new DOMParser().parseFromString('<p>Ala.</p>', 'text/html');
    const detached = document.createRange();
    const places: unknown[] = [
      ...[document, document.documentElement, document.head, document.createElement('p')],
      ...[new Text('a'), new Comment(), document.createAttribute('a'), document.createRange()],
      ...[new DocumentFragment(), opened.root.querySelector('p'), element, null, undefined],
      ...[hostile, new Proxy(document.body, hostile), new Proxy(document.createRange(), hostile)],
      ...[elsewhere.body, elsewhere.createRange(), elsewhere.createTextNode('a'), detached],
    ];
    detached.selectNodeContents(document.createElement('p'));
    const one = fc.oneof(fc.anything().map(held), fc.constantFrom(...places.map(held)));
    const given = fc.array(one, { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...methods), given), { maxLength: 8 }),
        async (calls) => {
          for (const [name, values] of calls) {
            await (element as unknown as Anything)[name]!(...values.map((value) => value()));
          }
        },
      ),
      { numRuns: 100 },
    );
    element.closeReadingView();
    await isWhole(element);
  });

  it('takes anything stored, whoever stored it', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    const names = ['rate', 'voices', 'keys', 'readingView', 'highlight', 'lineFocus', 'placement'];
    const named = fc.dictionary(fc.constantFrom(...names), fc.jsonValue()).map(written);
    const key = fc.constantFrom('na-glos', null, 'other');
    try {
      await fc.assert(
        fc.asyncProperty(fc.oneof(text, named), key, async (value, changed) => {
          localStorage.setItem('na-glos', value);
          window.dispatchEvent(new StorageEvent('storage', { key: changed, newValue: value }));
          await opened.element.updateComplete;
        }),
        { numRuns: 100 },
      );
    } finally {
      localStorage.removeItem('na-glos');
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
    }
    await isWhole(opened.element);
  });

  it('takes any message of other tabs, and reads on', async () => {
    const { element, heard } = opened;
    element.readContent();
    speech.start();
    const [sender, receiver] = [new BroadcastChannel('na-glos'), new BroadcastChannel('na-glos')];
    const last = new Promise((resolve) => {
      receiver.onmessage = ({ data }) => {
        if (data === 'last') resolve(data);
      };
    });
    const kinds = { withDate: true, withMap: true, withSet: true, withBigInt: true };
    fc.assert(
      fc.property(fc.anything(kinds), (data) => {
        sender.postMessage(data);
      }),
      { numRuns: 100 },
    );
    sender.postMessage('last');
    await last;
    sender.close();
    receiver.close();
    assert.notInclude(heard, 'pause');
    await isWhole(element);
  });

  it('takes any voices, and speaks by the one that is as it should be', async () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.anything());
    const told = fc.record({ name: word, lang: word, voiceURI: word, localService: word });
    const refuses = {
      get name(): string {
        throw new Error('no');
      },
      lang: 'pl-PL',
    };
    const voice = fc.oneof(
      fc.oneof(told, fc.anything()).map(held),
      fc.constantFrom(held(hostile), held(refuses)),
    );
    const good = speechSynthesis.getVoices();
    let voices: unknown[] = [];
    Object.defineProperty(speechSynthesis, 'getVoices', {
      configurable: true,
      value: () => voices,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(voice, { maxLength: 5 }), async (others) => {
        voices = [...others.map((other) => other()), ...good];
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
        await isWhole(opened.element);
        assert.include(good, speech.utterances.at(-1)!.voice);
      }),
      { numRuns: 20 },
    );
  });

  it('takes any preferences of the reading view', async () => {
    await opened.element.openReadingView();
    const { view } = await openedView(opened.element);
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (given) => {
        view.preferences = given;
        await view.updateComplete;
      }),
      { numRuns: 60 },
    );
    assert.isTrue(view.open);
  });
});
