import { assert } from '@open-wc/testing';
import type { NaGlosElement } from '../../src/index.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { engine, press } from '../support/rig/commands.js';
import { warningsOf } from '../support/warnings.js';
import { next, takeAway, until, widget, type Widget } from '../support/widget.js';

describe('two of na-glos in one page', () => {
  let speech: FakeSpeech;
  let page: Widget;
  let first: NaGlosElement;
  let second: NaGlosElement;
  /** Since the first test. */
  const warnings: unknown[] = [];

  beforeEach(async () => {
    localStorage.removeItem('na-glos');
    speech = installFakeSpeech();
    const warned = await warningsOf(async () => {
      page = await widget('shortcuts');
      first = page.element;
      second = document.createElement('na-glos');
      second.shortcuts = true;
      page.root.append(second);
      await second.updateComplete;
    });
    warnings.push(...warned.flat());
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    document.getSelection()?.removeAllRanges();
    localStorage.removeItem('na-glos');
  });

  const inside = (element: NaGlosElement, tag: string): HTMLElement =>
    element.shadowRoot!.querySelector(tag)!;
  const offering = (): NaGlosElement[] =>
    [first, second].filter((at) => inside(at, 'na-glos-offer').matches(':popover-open'));
  const select = (): void => {
    document.getSelection()?.selectAllChildren(page.root.querySelector('p')!);
  };
  const paused = async (element: NaGlosElement): Promise<Event> => next(element, 'na-glos-pause');

  it('speak one at a time', async () => {
    first.readContent();
    speech.start();
    let silence = paused(first);
    second.readContent();
    await silence;
    await until(() => speech.spoken.length === 2);
    speech.start();
    silence = paused(second);
    first.resume();
    await silence;
  });

  it('have the same preferences', async () => {
    const corner = (element: NaGlosElement): string | null =>
      inside(element, 'na-glos-player').getAttribute('placement');
    await until(() => corner(second) === 'bottom-start');
    second.readContent();
    speech.start();
    const slower = await until(() =>
      inside(second, 'na-glos-player')
        .shadowRoot!.querySelector('na-glos-transport')
        ?.shadowRoot?.querySelector<HTMLButtonElement>('.speed button'),
    );
    slower.click();
    first.readContent();
    await until(() => speech.utterances.at(-1)?.rate === 0.75);
  });

  it('have the same preferences where nothing may be stored', () => {
    // The first reads what is stored; the second takes what the first has.
    localStorage.setItem('na-glos', '{"rate":2}');
    const third = document.createElement('na-glos');
    page.root.append(third);
    third.readContent();
    assert.equal(speech.utterances.at(-1)?.rate, 1);
  });

  it('stand in corners of their own, and the one that stays where it belongs', async () => {
    const corner = (element: NaGlosElement): string | null =>
      inside(element, 'na-glos-player').getAttribute('placement');
    assert.equal(corner(first), 'bottom-end');
    assert.equal(corner(second), 'bottom-start');
    first.remove();
    await until(() => corner(second) === 'bottom-end');
  });

  it('offer a selection once', async () => {
    select();
    await until(() => offering().length > 0);
    assert.deepEqual(offering(), [second]);
  });

  it('leave the offer to the one that spoke last', async () => {
    select();
    await until(() => offering().length > 0);
    first.readContent();
    await until(() => offering()[0] === first);
    assert.lengthOf(offering(), 1);
  });

  it('stop at one Escape, which does nothing else', async () => {
    select();
    await until(() => offering().length > 0);
    first.readContent();
    speech.start();
    await until(() => offering()[0] === first);
    await press('Escape');
    assert.equal(page.heard.at(-1), 'end stopped');
    assert.lengthOf(offering(), 1);
    await press('Escape');
    await until(() => offering().length === 0);
  });

  // WebDriver sends no key codes in WebKitGTK.
  if (engine !== 'webkit') {
    it('obey a shortcut once, that which spoke last', async () => {
      first.readContent();
      speech.start();
      await press('Alt+Shift+l');
      assert.equal(page.heard.at(-1), 'pause');
      assert.lengthOf(speech.spoken, 1);
      await press('Alt+Shift+l');
      await until(() => speech.spoken.length === 2);
    });
  }

  it('are warned of, once', () => {
    assert.deepEqual(warnings, ['Na głos: one <na-glos> in a page is enough.']);
  });
});
