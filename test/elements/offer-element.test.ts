import { assert } from '@open-wc/testing';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { rangeIn } from '../support/page.js';
import { centerOf, click, drag, engine, press, tap } from '../support/rig/commands.js';
import { takeAway, until, widget, type Widget } from '../support/widget.js';

const content =
  '<a href="#a">Przed</a><p>Ala ma kota. Kot ma Alę.</p><p>***</p><a href="#b">Po</a>' +
  '<div contenteditable>Pisz tu</div><input value="Pisz tu">';

describe('the button beside a selection', () => {
  let speech: FakeSpeech;
  let page: Widget;
  let text: Text;

  beforeEach(async () => {
    speech = installFakeSpeech();
    page = await widget('', content);
    text = page.root.querySelector('p')!.firstChild as Text;
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    document.getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });

  const select = (start: number, end: number): void => {
    document.getSelection()?.setBaseAndExtent(text, start, text, end);
  };
  const shown = async (): Promise<HTMLButtonElement> => until(() => page.offer());
  const gone = async (): Promise<true> => until(() => !page.offer());

  it('appears beside what was dragged over, and speaks it when pressed', async () => {
    const { x, y, width, height } = rangeIn(text, 0, text, 12).getBoundingClientRect();
    const line = y + height / 2;
    await drag({ x: x + 1, y: line }, { x: x + width, y: line });
    const button = await shown();
    await until(() => Math.abs(button.getBoundingClientRect().top - (y + height)) < 60);
    assert.isAtLeast(button.getBoundingClientRect().height, 44);
    await click(centerOf(button));
    assert.deepEqual(speech.spoken, ['Ala ma kota.']);
    await gone();
    assert.include(document.getSelection()?.toString(), 'Ala ma kota');
  });

  it('appears for a selection made by keyboard, one Tab away', async () => {
    select(0, 11);
    await press('Shift+ArrowRight');
    const button = await shown();
    await press('Tab');
    assert.isTrue(button.matches(':focus'));
    await press('Enter');
    assert.deepEqual(speech.spoken, ['Ala ma kota.']);
    await gone();
  });

  it('appears when all is selected, in view', async () => {
    await press('Control+a');
    const button = await shown();
    const { top, bottom } = await until(() => {
      const box = button.getBoundingClientRect();
      return box.top > 0 && box;
    });
    assert.isAtLeast(top, 0);
    assert.isAtMost(bottom, window.innerHeight);
  });

  it('never takes focus by itself', async () => {
    page.root.querySelector('a')!.focus();
    select(0, 12);
    await shown();
    assert.equal(document.activeElement, page.root.querySelector('a'));
  });

  it('lies above everything', async () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    page.root.append(cover);
    select(0, 12);
    const button = await shown();
    const { x, y } = await until(() => {
      const at = centerOf(button);
      return at.y > 0 && at;
    });
    assert.equal(document.elementFromPoint(x, y), page.element);
  });

  it('goes away with the selection', async () => {
    select(0, 12);
    await shown();
    document.getSelection()?.removeAllRanges();
    await gone();
  });

  it('goes away at Escape, which the page does not hear of', async () => {
    select(0, 12);
    await shown();
    await press('Escape');
    await gone();
    assert.equal(document.getSelection()?.toString(), 'Ala ma kota.');
  });

  it('gives focus back at Escape', async () => {
    const link = page.root.querySelector('a')!;
    link.focus();
    select(0, 12);
    await shown();
    await press('Tab');
    await press('Escape');
    await gone();
    assert.equal(document.activeElement, link);
  });

  // WebKitGTK leaves links out of the Tab order.
  if (engine !== 'webkit') {
    for (const [keys, id] of [
      ['Tab', '#b'],
      ['Shift+Tab', '#a'],
    ] as const) {
      it(`lets ${keys} go on from the selection`, async () => {
        select(0, 12);
        await shown();
        await press('Tab');
        await press(keys);
        assert.equal(document.activeElement?.getAttribute('href'), id);
      });
    }
  }

  it('is passed by Tab once it was left', async () => {
    select(0, 12);
    const button = await shown();
    await press('Tab');
    await press('Tab');
    await press('Tab');
    assert.isFalse(button.matches(':focus'));
  });

  it('follows scrolling', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '3000px';
    page.root.append(space);
    select(0, 12);
    const button = await shown();
    const place = (): number =>
      button.getBoundingClientRect().top - rangeIn(text, 0, text, 3).getBoundingClientRect().top;
    const before = await until(() => button.getBoundingClientRect().top > 0 && place());
    window.scrollTo(0, 40);
    await until(() => window.scrollY > 0 && Math.abs(place() - before) < 60);
    window.scrollTo(0, 2500);
    await until(() => getComputedStyle(button).visibility === 'hidden');
    await press('Tab');
    assert.isFalse(button.matches(':focus'));
    assert.notEqual(document.activeElement?.localName, 'body');
  });

  const none: [what: string, make: () => void][] = [
    [
      'a selection without words',
      () => {
        document.getSelection()?.selectAllChildren(page.root.querySelectorAll('p')[1]!);
      },
    ],
    [
      'a selection in what can be edited',
      () => {
        document.getSelection()?.selectAllChildren(page.root.querySelector('[contenteditable]')!);
      },
    ],
    [
      'a selection in a field',
      () => {
        page.root.querySelector('input')!.focus();
        page.root.querySelector('input')!.select();
      },
    ],
    [
      'a selection in the widget itself',
      () => {
        const player = page.element.shadowRoot!.querySelector('na-glos-player')!;
        document.getSelection()?.selectAllChildren(player.shadowRoot!.querySelector('section')!);
      },
    ],
    [
      'a selection in a modal dialog, where it could not be pressed',
      () => {
        const dialog = document.createElement('dialog');
        dialog.append('Ala ma kota.');
        page.root.append(dialog);
        dialog.showModal();
        document.getSelection()?.selectAllChildren(dialog);
      },
    ],
  ];
  for (const [what, make] of none) {
    it(`is not shown for ${what}`, async () => {
      select(0, 12);
      await shown();
      make();
      await gone();
    });
  }

  it('is accessible', async () => {
    select(0, 12);
    await shown();
    await assert.isAccessible(page.root, { ignoredRules: ['label', 'aria-input-field-name'] });
  });

  if (engine === 'chromium') {
    it('is pressed by a finger, though the system loses the selection', async () => {
      select(0, 12);
      const button = await shown();
      await until(() => button.getBoundingClientRect().top > 0);
      button.addEventListener('pointerdown', () => {
        document.getSelection()?.removeAllRanges();
      });
      await tap(centerOf(button));
      await until(() => speech.spoken.length > 0);
      assert.deepEqual(speech.spoken, ['Ala ma kota.']);
    });
  }
});
