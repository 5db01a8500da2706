import { assert, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../support/read-from-here.js';
import type { TestReadFromHereElement } from '../support/read-from-here.js';
import {
  centerOf,
  click,
  drag,
  engine,
  type Point,
  press,
  setMedia,
  tap,
} from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { until } from '../support/widget.js';

const content =
  '<main lang="pl"><h1>Ogłoszenie</h1><p>Ala ma kota. Kot ma Alę.</p>' +
  '<p id="b">Zobacz <a href="#cel">szczegóły sprawy</a> i <button>Drukuj</button> to.</p></main>';

describe('ReadFromHereController', () => {
  let root: HTMLElement;
  let widget: TestReadFromHereElement;

  beforeEach(async () => {
    root = await page(content);
    widget = document.createElement('test-read-from-here');
    widget.content = root.querySelector('main')!;
    root.append(widget);
    await widget.updateComplete;
  });
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
  });

  const toggle = (): HTMLElement => widget.shadowRoot!.querySelector('button')!;
  const word = (selector: string, text: string): Range => {
    const node = root.querySelector(selector)!.firstChild as Text;
    const start = node.data.indexOf(text);
    return rangeIn(node, start, node, start + text.length);
  };
  const point = async ({ x, y }: Point): Promise<void> => {
    // Firefox tells nothing of a move to where the pointer is.
    await sendMouse({ type: 'move', position: [Math.round(x) + 1, Math.round(y)] });
    await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
  };
  const shown = (): string | undefined => widget.marker.place?.block.toString();
  const box = (): DOMRect =>
    widget.marker.shadowRoot!.querySelector('.block')!.getBoundingClientRect();
  const byKeyboard = async (): Promise<void> => {
    toggle().focus();
    await press('Enter');
    await until(() => widget.marker.shadowRoot!.activeElement);
  };

  it('does nothing before it is turned on', async () => {
    await click(centerOf(word('p', 'Kot')));
    assert.isEmpty(widget.read);
    assert.isUndefined(shown());
  });

  it('marks the block that is pointed at', async () => {
    await widget.mode.enter(false);
    await point(centerOf(word('p', 'Kot')));
    await until(() => shown() === 'Ala ma kota. Kot ma Alę.');
    await widget.marker.updateComplete;
    const { left, top, width } = rangeIn(
      root.querySelector('p')!,
      0,
      root.querySelector('p')!,
      1,
    ).getBoundingClientRect();
    assert.closeTo(box().left, left, 1);
    assert.closeTo(box().top, top, 1);
    assert.closeTo(box().width, width, 1);
    await point(centerOf(toggle()));
    await until(() => shown() === undefined);
  });

  it('reads from the sentence that is pressed, again and again', async () => {
    await click(centerOf(toggle()));
    await click(centerOf(word('p', 'Kot')));
    await click(centerOf(word('h1', 'Ogłoszenie')));
    assert.deepEqual(widget.read, ['Kot ma Alę.', 'Ogłoszenie']);
  });

  it('is turned off by the same button', async () => {
    await click(centerOf(toggle()));
    await click(centerOf(toggle()));
    await click(centerOf(word('p', 'Kot')));
    assert.isEmpty(widget.read);
  });

  it('leaves links and buttons as they are', async () => {
    let pressed = 0;
    root.querySelector('button')!.addEventListener('click', () => (pressed += 1));
    await widget.mode.enter(false);
    await click(centerOf(root.querySelector('a')!));
    await click(centerOf(root.querySelector('button')!));
    assert.equal(location.hash, '#cel');
    assert.equal(pressed, 1);
    assert.isEmpty(widget.read);
  });

  it('leaves a press that the page has used', async () => {
    root.querySelector('p')!.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await widget.mode.enter(false);
    await click(centerOf(word('p', 'Kot')));
    assert.isEmpty(widget.read);
  });

  it('lets text be selected', async () => {
    await widget.mode.enter(false);
    const { left, right } = word('p', 'Ala ma kota').getBoundingClientRect();
    const { y } = centerOf(word('p', 'Ala'));
    await drag({ x: left + 1, y }, { x: right, y });
    assert.include(document.getSelection()?.toString(), 'Ala ma kot');
    assert.isEmpty(widget.read);
  });

  it('steps from block to block by arrow keys, and reads at Enter', async () => {
    await byKeyboard();
    assert.equal(shown(), 'Ogłoszenie');
    await press('ArrowDown');
    assert.equal(shown(), 'Ala ma kota. Kot ma Alę.');
    await press('ArrowDown');
    assert.include(shown(), 'Zobacz');
    await press('ArrowDown');
    assert.include(shown(), 'Zobacz');
    await press('ArrowUp');
    await press('Enter');
    assert.deepEqual(widget.read, ['Ala ma kota. Kot ma Alę.']);
    assert.equal(window.scrollY, 0);
  });

  it('begins at what is being spoken', async () => {
    widget.spoken = word('p', 'Kot ma Alę.');
    await byKeyboard();
    assert.equal(shown(), 'Ala ma kota. Kot ma Alę.');
  });

  it('says by its name where it would read from', async () => {
    await byKeyboard();
    await press('ArrowDown');
    await widget.marker.updateComplete;
    const button = widget.marker.shadowRoot!.querySelector('button')!;
    assert.match(button.innerText.replace(/\s+/gu, ' '), /^Czytaj stąd Ala ma kota/u);
    assert.equal(button.querySelector('.words')?.getAttribute('lang'), 'pl');
    assert.isAtLeast(button.getBoundingClientRect().height, 44);
    await assert.isAccessible(root);
  });

  it('leaves, and gives focus back', async () => {
    await byKeyboard();
    assert.isTrue(widget.mode.leave());
    assert.equal(widget.shadowRoot!.activeElement, toggle());
    assert.isUndefined(shown());
    assert.isFalse(widget.mode.leave());
  });

  it('leaves focus in the widget when the button that was pressed is gone', async () => {
    await byKeyboard();
    toggle().remove();
    assert.isTrue(widget.mode.leave());
    assert.equal(widget.shadowRoot!.activeElement?.textContent, 'Zatrzymaj');
  });

  it('keeps the block that is stepped to in view', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '2000px';
    root.querySelector('main')!.insertBefore(space, root.querySelector('#b'));
    await byKeyboard();
    await press('ArrowDown');
    await press('ArrowDown');
    await until(() => {
      const { top, bottom } = root.querySelector('#b')!.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  });

  it('reads from a place in a frame', async () => {
    const frame = document.createElement('iframe');
    root.querySelector('main')!.append(frame);
    frame.contentDocument!.body.innerHTML = '<p>Raz dwa. Trzy cztery.</p>';
    await widget.mode.enter(false);
    const text = frame.contentDocument!.querySelector('p')!.firstChild!;
    const inside = centerOf(rangeIn(text, 9, text, 13));
    const { left, top } = frame.getBoundingClientRect();
    const at = { x: left + frame.clientLeft + inside.x, y: top + frame.clientTop + inside.y };
    await point(at);
    await until(() => shown() === 'Raz dwa. Trzy cztery.');
    await widget.marker.updateComplete;
    assert.isAbove(box().top, top);
    await click(at);
    assert.deepEqual(widget.read, ['Trzy cztery.']);
  });

  it('ends when the widget is taken out of the page', async () => {
    await widget.mode.enter(false);
    widget.remove();
    await click(centerOf(word('p', 'Kot')));
    assert.isEmpty(widget.read);
    assert.isFalse(widget.mode.on);
  });

  it('changes nothing in the page', async () => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(root.querySelector('main')!, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    await widget.mode.enter(false);
    await click(centerOf(word('p', 'Kot')));
    await nextFrame();
    assert.isEmpty(observer.takeRecords());
  });

  if (engine === 'chromium') {
    it('reads from what is tapped', async () => {
      await widget.mode.enter(false);
      await tap(centerOf(word('p', 'Kot')));
      await until(() => widget.read.length > 0);
      assert.deepEqual(widget.read, ['Kot ma Alę.']);
    });

    it('is seen in forced colours', async () => {
      await setMedia({ forcedColors: 'active' });
      await widget.mode.enter(false);
      await point(centerOf(word('p', 'Kot')));
      await until(() => shown());
      await widget.marker.updateComplete;
      const block = widget.marker.shadowRoot!.querySelector('.block')!;
      assert.equal(getComputedStyle(block).outlineStyle, 'solid');
      await setMedia({});
    });
  }
});
