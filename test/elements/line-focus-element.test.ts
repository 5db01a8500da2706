import { assert, nextFrame } from '@open-wc/testing';
import { NaGlosLineFocusElement } from '../../src/elements/line-focus-element.js';
import { defineOnce } from '../../src/elements/define-once.js';
import { centerOf, engine, setMedia } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { until } from '../support/widget.js';

defineOnce('na-glos-line-focus', NaGlosLineFocusElement);

const pitch = 24;
/** How thick the lines of the ruler are. */
const line = 3;
const style = 'inline-size:20em;font:16px/24px sans-serif';
const words = 'Rada Powiatu uchwaliła budżet na rok, a starosta go ogłosił. ';

describe('na-glos-line-focus', () => {
  let root: HTMLElement;
  let element: NaGlosLineFocusElement;

  const make = async (content: string, mode: 'ruler' | 'mask', lines = 1): Promise<void> => {
    root = await page(content);
    element = document.createElement('na-glos-line-focus');
    element.mode = mode;
    element.lines = lines;
    root.append(element);
    await element.updateComplete;
  };
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  const textOf = (selector: string): Text => root.querySelector(selector)!.firstChild as Text;
  const sentence = (): Range => rangeIn(textOf('p'), 0, textOf('p'), textOf('p').length - 1);
  const word = (start: number, end: number): Range => rangeIn(textOf('p'), start, textOf('p'), end);
  const bands = (): DOMRect[] =>
    Array.from(element.shadowRoot!.querySelectorAll('div'), (band) => band.getBoundingClientRect());
  /** The stretch of the window that is set apart. */
  const apart = (): { top: number; bottom: number } => {
    const [before, after, ruler] = bands();
    return element.mode === 'ruler'
      ? { top: ruler!.top + line, bottom: ruler!.bottom - line }
      : { top: before!.bottom, bottom: after!.top };
  };
  const shown = async (): Promise<{ top: number; bottom: number }> => {
    await until(() => element.hasAttribute('shown'));
    await nextFrame();
    return apart();
  };

  for (const mode of ['ruler', 'mask'] as const) {
    for (const count of [1, 3, 5]) {
      it(`sets apart ${count} lines around the spoken word (${mode})`, async () => {
        await make(
          `<div style="block-size:200px"></div><p style="${style}">${words}</p>`,
          mode,
          count,
        );
        element.show(sentence(), word(40, 45));
        const { top, bottom } = await shown();
        assert.closeTo(bottom - top, count * pitch, 2);
        assert.closeTo((top + bottom) / 2, centerOf(word(40, 45)).y, 2);
      });
    }
  }

  it('sets whole lines apart around a sentence of one line, which tells of no other', async () => {
    for (const lineHeight of [16, 32]) {
      await make(
        `<p style="font:16px/${lineHeight}px sans-serif;inline-size:20em">Ala ma. ${words}</p>`,
        'mask',
        3,
      );
      element.show(word(0, 7), word(0, 3));
      const { top, bottom } = await shown();
      const height = word(0, 3).getBoundingClientRect().height;
      assert.closeTo(bottom - top, 3 * Math.max(lineHeight, height), 2);
    }
  });

  it('sets all of a sentence apart where the voice tells no words', async () => {
    await make(`<p style="${style}">${words}</p>`, 'mask');
    element.show(sentence(), undefined);
    const { top, bottom } = await shown();
    const box = sentence().getBoundingClientRect();
    assert.closeTo(top, box.top, 4);
    assert.closeTo(bottom, box.bottom, 4);
  });

  it('waits at the first line for the first word of a voice that tells its words', async () => {
    await make(`<p style="${style}">${words}</p><p style="${style}" id="b">${words}</p>`, 'ruler');
    element.show(sentence(), word(0, 4));
    const next = rangeIn(textOf('#b'), 0, textOf('#b'), 60);
    element.show(next, undefined);
    await shown();
    await until(() => Math.abs(apart().top - next.getBoundingClientRect().top) < 4);
    assert.closeTo(apart().bottom - apart().top, pitch, 2);
  });

  it('follows scrolling', async () => {
    await make(
      `<div style="block-size:300px"></div><p style="${style}">${words}</p><div style="block-size:3000px"></div>`,
      'ruler',
    );
    element.show(sentence(), word(0, 4));
    await shown();
    window.scrollTo(0, 100);
    await until(() => Math.abs(centerOf(word(0, 4)).y - (apart().top + apart().bottom) / 2) < 2);
  });

  it('shades nothing where the person has scrolled to', async () => {
    await make(`<p style="${style}">${words}</p><div style="block-size:3000px"></div>`, 'mask');
    element.show(sentence(), word(0, 4));
    await shown();
    window.scrollTo(0, 1500);
    await until(() => !element.hasAttribute('shown'));
  });

  it('goes away with the reading', async () => {
    await make(`<p style="${style}">${words}</p>`, 'mask');
    element.show(sentence(), word(0, 4));
    await shown();
    element.show(undefined, undefined);
    await until(() => !element.hasAttribute('shown'));
    assert.equal(getComputedStyle(element).display, 'none');
  });

  it('lies upright along vertical lines', async () => {
    await make(
      `<p style="writing-mode:vertical-rl;block-size:20em;inline-size:200px;line-height:24px">${words}</p>`,
      'ruler',
    );
    element.show(sentence(), word(0, 4));
    await shown();
    const ruler = bands()[2]!;
    assert.closeTo(ruler.width - 2 * line, pitch, 2);
    assert.closeTo(centerOf(word(0, 4)).x, (ruler.left + ruler.right) / 2, 2);
  });

  it('finds its place though what is around it is moved and enlarged', async () => {
    await make(
      `<div style="transform:translate(30px,20px) scale(1.5)"></div><p style="${style}">${words}</p>`,
      'ruler',
    );
    root.firstElementChild!.append(element);
    element.show(sentence(), word(0, 4));
    await shown();
    assert.closeTo((apart().top + apart().bottom) / 2, centerOf(word(0, 4)).y, 2);
  });

  it('finds its place in a zoomed page', async () => {
    await make(`<div style="block-size:80px"></div><p style="${style}">${words}</p>`, 'ruler');
    document.documentElement.style.zoom = '1.5';
    element.show(sentence(), word(0, 4));
    await shown();
    const { top, bottom } = apart();
    const { y } = centerOf(word(0, 4));
    document.documentElement.style.zoom = '';
    assert.closeTo((top + bottom) / 2, y, 2);
  });

  it('finds its place over a frame', async () => {
    await make(
      '<iframe style="margin-block-start:90px;border:7px solid;padding:5px"></iframe><p>a</p>',
      'ruler',
    );
    const frame = root.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = '<p>Ala ma kota.</p>';
    const text = frame.contentDocument!.querySelector('p')!.firstChild!;
    const inside = rangeIn(text, 0, text, 12);
    element.show(inside, inside);
    const { top, bottom } = await shown();
    const y = frame.getBoundingClientRect().top + 12 + centerOf(inside).y;
    assert.closeTo((top + bottom) / 2, y, 2);
  });

  it('lets every press through and says nothing to assistive technology', async () => {
    await make(`<p style="${style}">${words}</p>`, 'mask');
    element.show(sentence(), word(0, 4));
    await shown();
    const { x, y } = centerOf(word(20, 25));
    assert.equal(document.elementFromPoint(x, y), root.querySelector('p'));
    assert.equal(element.getAttribute('aria-hidden'), 'true');
  });

  it('needs no inline style in its markup', async () => {
    await make('<p>Ala</p>', 'mask');
    assert.isNull(element.shadowRoot!.querySelector('[style], style'));
  });

  if (engine === 'chromium') {
    it('covers the rest with the system’s own colour in forced colours', async () => {
      await setMedia({ forcedColors: 'active' });
      await make(`<p style="${style}">${words}</p>`, 'mask');
      element.show(sentence(), word(0, 4));
      await shown();
      const mask = getComputedStyle(element.shadowRoot!.querySelector('.mask')!);
      const canvas = document.createElement('div');
      canvas.style.backgroundColor = 'Canvas';
      root.append(canvas);
      assert.equal(mask.backgroundColor, getComputedStyle(canvas).backgroundColor);
      assert.equal(mask.borderBottomStyle, 'solid');
      await setMedia({});
    });
  }
});
