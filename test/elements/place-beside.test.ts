import { assert, nextFrame } from '@open-wc/testing';
import { placeBeside } from '../../src/elements/place-beside.js';
import type { SelectedText } from '../../src/page/selection-watcher.js';
import { cdp, engine, setViewport } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { until } from '../support/widget.js';

const space = '<div style="block-size:150px"></div>';
const long = 'Ala ma kota, a kot ma Alę i psa. '.repeat(6);

describe('placeBeside', () => {
  let root: HTMLElement;
  let button: HTMLElement;
  let stop: AbortController;

  const make = async (content: string): Promise<void> => {
    root = await page(content);
    button = document.createElement('button');
    button.textContent = 'Odsłuchaj zaznaczenie';
    button.popover = 'manual';
    Object.assign(button.style, { inset: '0 auto auto 0', margin: '0', position: 'fixed' });
    root.append(button);
    button.showPopover();
    stop = new AbortController();
  };
  afterEach(() => {
    stop.abort();
    document.documentElement.style.zoom = '';
    window.scrollTo(0, 0);
  });

  const place = async (selected: Partial<SelectedText> & { range: Range }): Promise<DOMRect> => {
    placeBeside({ by: 'mouse', backwards: false, ...selected }, button, stop.signal);
    await until(() => button.style.transform);
    await nextFrame();
    return button.getBoundingClientRect();
  };
  const all = (selector = 'p', within: ParentNode = root): Range => {
    const text = within.querySelector(selector)!.firstChild as Text;
    return rangeIn(text, 0, text, text.length);
  };
  const covers = (box: DOMRect, other: DOMRect): boolean =>
    box.left < other.right &&
    box.right > other.left &&
    box.top < other.bottom &&
    box.bottom > other.top;

  it('stands below a selection that was made forwards', async () => {
    await make(`${space}<p>${long}</p>${space}`);
    const range = all();
    const box = await place({ range });
    assert.closeTo(box.top - range.getBoundingClientRect().bottom, 8, 3);
  });

  it('stands above a selection that was made backwards, and covers none of it', async () => {
    await make(`${space}<p style="inline-size:15em">${long}</p>${space}`);
    const range = all();
    const box = await place({ range, backwards: true });
    assert.closeTo(range.getBoundingClientRect().top - box.bottom, 8, 3);
  });

  it('turns to the other side where there is no room, and covers none of the selection', async () => {
    await make(`<p style="position:fixed;inset:auto 0 0 0;margin:0">${long}</p>`);
    const range = all();
    const box = await place({ range });
    assert.isFalse(covers(box, range.getBoundingClientRect()));
    assert.isAtLeast(box.top, 0);
  });

  it('stays in the window beside a selection larger than it', async () => {
    await make(`<p style="inline-size:10em">${long.repeat(40)}</p>`);
    const box = await place({ range: all() });
    assert.isAtLeast(box.top, 0);
    assert.isAtMost(box.bottom, window.innerHeight);
  });

  for (const backwards of [false, true]) {
    it(`stands below on touch, clear of the handles (${backwards ? 'backwards' : 'forwards'})`, async () => {
      await make(`${space}<p>${long}</p>${space}`);
      const range = all();
      const box = await place({ range, backwards, by: 'touch' });
      assert.isAtLeast(box.top - range.getBoundingClientRect().bottom, 38);
    });
  }

  it('never stands above on touch, where the system has its menu', async () => {
    await make(`<p style="position:fixed;inset:auto 0 0 0;margin:0">${long}</p>`);
    const range = all();
    const box = await place({ range, by: 'touch' });
    assert.isAbove(box.bottom, range.getBoundingClientRect().top);
    assert.isAtMost(box.bottom, window.innerHeight);
  });

  it('stands at the left end of a line that runs from right to left', async () => {
    await make(
      `${space}<p dir="rtl" lang="ar" style="inline-size:30em;margin-inline:6em">ذهب الولد إلى المدرسة</p>`,
    );
    const range = all();
    const line = range.getBoundingClientRect();
    const box = await place({ range });
    assert.closeTo(box.left + box.width / 2, line.left, 3);
  });

  it('stands in place in a zoomed page', async () => {
    await make(`${space}<p>${long}</p>${space}`);
    document.documentElement.style.zoom = '1.5';
    const range = all();
    const box = await place({ range });
    assert.closeTo(box.top - range.getBoundingClientRect().bottom, 8, 6);
    assert.isAtMost(box.right, document.documentElement.getBoundingClientRect().right + 1);
  });

  it('stands beside what is seen of a selection in a container that scrolls', async () => {
    await make(
      `${space}<div style="block-size:100px;overflow:auto"><p style="inline-size:10em">${long}</p></div>${space}`,
    );
    const container = root.querySelector('div + div')!;
    const box = await place({ range: all() });
    assert.closeTo(box.top - container.getBoundingClientRect().bottom, 8, 3);
  });

  it('hides while its selection is scrolled away in a container, and comes back', async () => {
    await make(
      `${space}<div style="block-size:100px;overflow:auto"><p>Ala</p>${space}${space}</div>${space}`,
    );
    const container = root.querySelector('div + div')!;
    await place({ range: all() });
    container.scrollTop = 200;
    await until(() => button.style.visibility === 'hidden');
    container.scrollTop = 0;
    await until(() => button.style.visibility === 'visible');
  });

  it('stands beside a selection in a frame, and follows it there', async () => {
    await make(`${space}<iframe style="block-size:120px;border:5px solid"></iframe>${space}`);
    const frame = root.querySelector('iframe')!;
    const inside = frame.contentDocument!;
    inside.body.innerHTML = `<div style="block-size:40px"></div><p>Ala ma kota</p><div style="block-size:900px"></div>`;
    const range = all('p', inside);
    const expected = (): number =>
      frame.getBoundingClientRect().top + 5 + range.getBoundingClientRect().bottom + 8;
    const box = await place({ range });
    assert.closeTo(box.top, expected(), 3);
    inside.defaultView!.scrollTo(0, 30);
    await until(() => Math.abs(button.getBoundingClientRect().top - expected()) < 3);
  });

  it('stands beside a selection in a shadow root', async () => {
    await make(`${space}<div id="host"></div>${space}`);
    const shadow = root.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Ala ma kota</p>';
    const range = all('p', shadow);
    const box = await place({ range });
    assert.closeTo(box.top - range.getBoundingClientRect().bottom, 8, 3);
  });

  if (engine !== 'webkit') {
    it('stays in a window 320 pixels wide', async () => {
      await setViewport(320, 480);
      await make(`${space}<p>Ala ma kota</p>${space}`);
      const text = root.querySelector('p')!.firstChild as Text;
      const box = await place({ range: rangeIn(text, 0, text, 2) });
      assert.isAtLeast(box.left, 0);
      assert.isAtMost(box.right, 320);
      await setViewport(800, 600);
    });
  }

  if (engine === 'chromium') {
    it('stays in what is seen of a page zoomed in with two fingers', async () => {
      await make(`${space}<p>${long}</p>${space}`);
      await cdp('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      const text = root.querySelector('p')!.firstChild as Text;
      const box = await place({ range: rangeIn(text, 0, text, 5) });
      const { offsetLeft, offsetTop, width, height } = window.visualViewport!;
      await cdp('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      assert.isAtLeast(box.left, offsetLeft);
      assert.isAtMost(box.right, offsetLeft + width);
      assert.isAtMost(box.bottom, offsetTop + height);
    });
  }
});
