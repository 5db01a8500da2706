import { assert } from '@open-wc/testing';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { type Growth, growthOver } from '../support/leak/growth.js';
import { next, takeAway, until, widget, type Widget } from '../support/widget.js';

/**
 * Code that runs hotter takes more, and most where the lines that run are counted: up to 2.5 kB a
 * time, which becomes less the more often it runs. What leaks a reading takes several, for ever.
 */
const mostBytes = 250_000;

describe('<na-glos>, used again and again', () => {
  let speech: FakeSpeech;
  let page: Widget;

  beforeEach(async () => {
    speech = installFakeSpeech({ auto: ['start', 'words'] });
    page = await widget();
    // The rules of the marks are made once, when the browser has time.
    await until(() => document.adoptedStyleSheets.length > 0);
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    document.getSelection()?.removeAllRanges();
  });

  /** What the fake wrote down is not the widget's to forget. */
  const forget = (): void => {
    speech.log.length = 0;
    speech.utterances.length = 0;
    page.heard.length = 0;
  };

  const measured = async (times: number, act: () => Promise<void>): Promise<Growth> =>
    growthOver(times, async () => {
      await act();
      forget();
    });

  const assertNothing = ({ heap, ...counts }: Growth): void => {
    for (const [of, count] of Object.entries(counts)) assert.isAtMost(count, 0, of);
    assert.isAtMost(heap, mostBytes);
  };

  it('leaves nothing behind where it is put in and taken out', async () => {
    const { element, root } = page;
    assertNothing(
      await measured(30, async () => {
        element.remove();
        await page.rendered();
        root.append(element);
        await page.rendered();
      }),
    );
  });

  it('leaves nothing behind where another is made each time', async () => {
    assertNothing(
      await measured(30, async () => {
        const element = document.createElement('na-glos');
        page.root.append(element);
        await element.updateComplete;
        element.remove();
        await page.rendered();
      }),
    );
  });

  it('leaves nothing behind when reading is stopped', async () => {
    assertNothing(
      await measured(60, async () => {
        const word = next(page.element, 'na-glos-word');
        page.element.readContent();
        await word;
        page.element.stop();
        await page.rendered();
      }),
    );
  });

  it('leaves nothing behind when what was selected is offered and given up', async () => {
    const text = page.root.querySelector('p')!.firstChild!;
    assertNothing(
      await measured(4, async () => {
        document.getSelection()?.setBaseAndExtent(text, 0, text, 12);
        await until(() => page.offer());
        document.getSelection()?.removeAllRanges();
        await until(() => !page.offer());
      }),
    );
  });
});
