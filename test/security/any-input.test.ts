import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import type { NaGlosElement } from '../../src/index.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { openedView } from '../support/reading-view.js';
import { Troubles } from '../support/troubles.js';
import { takeAway, until, type Widget, widget } from '../support/widget.js';

const attributes = [
  ...['content', 'skip', 'greeting', 'lang', 'placement', 'local-only', 'shortcuts'],
  ...['embedded-voice', 'hidden', 'dir', 'class', 'href'],
];

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
    const places: unknown[] = [
      ...[document, document.documentElement, document.head, document.createElement('p')],
      ...[new Text('a'), new Comment(), document.createAttribute('a'), document.createRange()],
      ...[new DocumentFragment(), opened.root.querySelector('p'), element, null, undefined],
    ];
    const one = fc.oneof(fc.anything(), fc.constantFrom(...places));
    const given = fc.array(one, { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...methods), given), { maxLength: 8 }),
        async (calls) => {
          for (const [name, values] of calls) {
            await (element as unknown as Anything)[name]!(...values);
          }
        },
      ),
      { numRuns: 100 },
    );
    element.closeReadingView();
    await isWhole(element);
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
