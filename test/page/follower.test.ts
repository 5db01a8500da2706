import { assert, nextFrame } from '@open-wc/testing';
import { Follower } from '../../src/page/follower.js';
import { centerOf, engine, press, setMedia } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { until } from '../support/widget.js';

const space = '<div style="block-size:3000px"></div>';

describe('Follower', () => {
  let follower: Follower;
  let stop: AbortController;
  let told: boolean[];
  let scrolled: string[];
  const scrollTo = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTo')!;

  beforeEach(() => {
    told = [];
    scrolled = [];
    stop = new AbortController();
    follower = new Follower({
      widget: document.createElement('na-glos-x'),
      onchange: (following) => {
        told.push(following);
      },
    });
    follower.watch(stop.signal);
    Element.prototype.scrollTo = function (this: Element, ...args: unknown[]) {
      scrolled.push(this.localName);
      (scrollTo.value as (...args: unknown[]) => void).apply(this, args);
    };
  });

  afterEach(async () => {
    stop.abort();
    Object.defineProperty(Element.prototype, 'scrollTo', scrollTo);
    // What scrolls smoothly may go on for a while.
    do {
      document.documentElement.scrollTo({ top: 0, left: 0, behavior: 'instant' });
      await nextFrame();
      await nextFrame();
    } while (window.scrollY > 0);
  });

  const all = (element: Element): Range => {
    const text = element.firstChild as Text;
    return rangeIn(text, 0, text, text.length);
  };
  const isInside = (range: Range, top = 0, bottom = window.innerHeight): boolean => {
    const box = range.getBoundingClientRect();
    return box.top >= top && box.bottom <= bottom;
  };
  const arrives = async (look: () => boolean): Promise<void> => {
    await until(look);
    // A smooth scroll goes on for a while after it has come near enough.
    let before: number;
    do {
      before = window.scrollY;
      await nextFrame();
    } while (before !== window.scrollY);
  };

  it('brings a sentence into view', async () => {
    const root = await page(`<p>Raz.</p>${space}<p id="p">Ala ma kota.</p>${space}`);
    const sentence = all(root.querySelector('#p')!);
    follower.show(sentence);
    await until(() => isInside(sentence));
  });

  it('leaves the page alone while the sentence is in view', async () => {
    const root = await page(`<p>Ala ma kota.</p><p>Kot ma Alę.</p>${space}`);
    for (const paragraph of root.querySelectorAll('p')) follower.show(all(paragraph));
    assert.isEmpty(scrolled);
  });

  it('leaves the page alone while a word moves on in a sentence in view', async () => {
    const root = await page(`<p>Ala ma kota.</p>${space}`);
    const text = root.querySelector('p')!.firstChild as Text;
    follower.show(all(root.querySelector('p')!), rangeIn(text, 0, text, 3));
    const word = rangeIn(text, 4, text, 6);
    word.getBoundingClientRect = () => {
      throw new Error('measured');
    };
    follower.show(all(root.querySelector('p')!), word);
    assert.isEmpty(scrolled);
  });

  it('follows the words of a sentence that is too large to be seen whole', async () => {
    const root = await page(`<p style="inline-size:8em">${'Ala ma kota, '.repeat(300)}</p>`);
    const text = root.querySelector('p')!.firstChild as Text;
    const word = rangeIn(text, 3000, text, 3003);
    follower.show(all(root.querySelector('p')!), rangeIn(text, 0, text, 3));
    follower.show(all(root.querySelector('p')!), word);
    await until(() => isInside(word));
  });

  it('keeps clear of headers, footers and boxes that stay in place', async () => {
    const root = await page(
      '<div style="position:sticky;top:0;block-size:70px">N</div>' +
        `<p id="a">Ala ma kota.</p>${space}<p id="b">Kot ma Alę.</p>${space}` +
        '<div style="position:fixed;inset:auto 0 0 3em;block-size:90px">Odtwarzacz</div>',
    );
    const [a, b] = ['#a', '#b'].map((id) => all(root.querySelector(id)!));
    document.documentElement.scrollTo(0, 60);
    follower.show(a);
    await arrives(() => isInside(a!, 70, window.innerHeight - 90));
    const under = b!.getBoundingClientRect().bottom - window.innerHeight + 40;
    document.documentElement.scrollBy({ top: under, behavior: 'instant' });
    await nextFrame();
    follower.stop();
    follower.show(b);
    await until(() => isInside(b!, 70, window.innerHeight - 90));
  });

  it('keeps clear of a large box that floats above the edge', async () => {
    const root = await page(
      `<p>Raz.</p>${space}<p id="p">Ala ma kota.</p>${space}` +
        '<div style="position:fixed;inset:auto 0 12px 0;block-size:65vh">Odtwarzacz</div>',
    );
    const sentence = all(root.querySelector('#p')!);
    follower.show(sentence);
    await arrives(() => isInside(sentence, 0, window.innerHeight * 0.35 - 12));
  });

  it('scrolls a container and what is around it', async () => {
    const root = await page(
      `${space}<div id="box" style="block-size:200px;overflow:auto">${space}<p>Ala ma kota.</p>${space}</div>${space}`,
    );
    const box = root.querySelector('#box')!;
    const sentence = all(root.querySelector('p')!);
    follower.show(sentence);
    await until(() => {
      const { top, bottom } = box.getBoundingClientRect();
      return isInside(sentence, top, bottom) && isInside(sentence);
    });
  });

  it('scrolls sideways in text that runs from right to left', async () => {
    const root = await page(
      '<div dir="rtl" style="inline-size:300px;overflow:auto;white-space:nowrap">' +
        `<span style="display:inline-block;inline-size:2000px"></span><span id="s">Ala ma kota.</span></div>`,
    );
    const sentence = all(root.querySelector('#s')!);
    follower.show(sentence);
    await until(() => {
      const box = root.firstElementChild!.getBoundingClientRect();
      const { left, right } = sentence.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1;
    });
  });

  it('scrolls to text in vertical lines', async () => {
    const root = await page(
      '<div style="writing-mode:vertical-rl;inline-size:200px;block-size:300px;overflow:auto">' +
        `${space}<p>Ala ma kota.</p>${space}</div>`,
    );
    const sentence = all(root.querySelector('p')!);
    follower.show(sentence);
    await until(() => {
      const box = root.firstElementChild!.getBoundingClientRect();
      const { left, right } = sentence.getBoundingClientRect();
      return left >= box.left && right <= box.right;
    });
  });

  it('scrolls a shadow root and the page around it', async () => {
    const root = await page(`${space}<div id="host"></div>${space}`);
    const shadow = root.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div style="block-size:200px;overflow:auto">${space}<p>Ala ma kota.</p></div>`;
    const sentence = all(shadow.querySelector('p')!);
    follower.show(sentence);
    await until(() => isInside(sentence) && shadow.firstElementChild!.scrollTop > 0);
  });

  it('scrolls a frame and the page around it', async () => {
    const root = await page(`${space}<iframe style="block-size:200px"></iframe>${space}`);
    const frame = root.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = `${space}<p>Ala ma kota.</p>${space}`;
    const sentence = all(frame.contentDocument!.querySelector('p')!);
    follower.show(sentence);
    await until(() => isInside(sentence, 0, 200) && frame.getBoundingClientRect().top > 0);
    assert.isAtMost(frame.getBoundingClientRect().bottom, window.innerHeight);
  });

  it('leaves the page alone when the person has scrolled away', async () => {
    const root = await page(`<p>Ala ma kota.</p><p>Kot ma Alę.</p>${space}`);
    const [first, second] = Array.from(root.querySelectorAll('p'), all);
    follower.show(first);
    await press('End');
    await until(() => told.length > 0 && window.scrollY > 2000);
    assert.isFalse(follower.following);
    follower.show(second);
    assert.isEmpty(scrolled);
  });

  it('follows again when what is spoken is back in view', async () => {
    const root = await page(`<p>Ala ma kota.</p>${space}`);
    follower.show(all(root.querySelector('p')!));
    document.documentElement.scrollTo({ top: 2000, behavior: 'instant' });
    await until(() => !follower.following);
    document.documentElement.scrollTo({ top: 0, behavior: 'instant' });
    await until(() => follower.following);
    assert.deepEqual(told, [false, true]);
  });

  it('follows again when the reading comes to where the person is', async () => {
    const root = await page(`<p>Ala ma kota.</p>${space}<p>Kot ma Alę.</p>`);
    const [first, second] = Array.from(root.querySelectorAll('p'), all);
    follower.show(first);
    document.documentElement.scrollTo({ top: 9999, behavior: 'instant' });
    await until(() => !follower.following);
    follower.show(second);
    assert.isTrue(follower.following);
  });

  it('goes back to the reading when it is asked to', async () => {
    const root = await page(`<p>Ala ma kota.</p>${space}`);
    const sentence = all(root.querySelector('p')!);
    follower.show(sentence);
    document.documentElement.scrollTo({ top: 2000, behavior: 'instant' });
    await until(() => !follower.following);
    follower.resumeFollowing();
    assert.isTrue(follower.following);
    await until(() => isInside(sentence));
  });

  it('takes its own scrolling for nobody else’s', async () => {
    const root = await page(`${space}<p>Ala ma kota.</p>${space}${space}<p>Kot.</p>${space}`);
    for (const paragraph of root.querySelectorAll('p')) {
      follower.show(all(paragraph));
      await arrives(() => isInside(all(paragraph)));
    }
    assert.isEmpty(told);
  });

  it('leaves the page alone while the person selects', async () => {
    const root = await page(`<p>Ala ma kota.</p>${space}<p>Kot ma Alę.</p>`);
    const [first, second] = root.querySelectorAll('p');
    const down = { bubbles: true, pointerType: 'mouse', buttons: 1 };
    first!.dispatchEvent(new PointerEvent('pointerdown', down));
    follower.show(all(second!));
    assert.isEmpty(scrolled);
    first!.dispatchEvent(new PointerEvent('pointerup', { ...down, buttons: 0 }));
    follower.rest();
    follower.show(all(second!));
    assert.isNotEmpty(scrolled);
  });

  it('leaves the page alone while the person writes', async () => {
    const root = await page(`<input><input type="checkbox">${space}<p>Kot ma Alę.</p>`);
    const [field, box] = root.querySelectorAll('input');
    field!.focus();
    follower.show(all(root.querySelector('p')!));
    assert.isEmpty(scrolled);
    follower.rest();
    box!.focus();
    follower.show(all(root.querySelector('p')!));
    assert.isNotEmpty(scrolled);
  });

  it('lets the person scroll while nothing is spoken', async () => {
    const root = await page(`<p>Ala ma kota.</p>${space}`);
    follower.show(all(root.querySelector('p')!));
    follower.rest();
    document.documentElement.scrollTo({ top: 2000, behavior: 'instant' });
    await nextFrame();
    await nextFrame();
    assert.isTrue(follower.following);
  });

  it('does nothing when it is off', async () => {
    const root = await page(`${space}<p>Ala ma kota.</p>`);
    follower.enabled = false;
    follower.show(all(root.querySelector('p')!));
    assert.isEmpty(scrolled);
  });

  if (engine === 'chromium') {
    it('moves at once for those who want less motion', async () => {
      await setMedia({ reducedMotion: 'reduce' });
      const root = await page(`${space}<p>Ala ma kota.</p>${space}`);
      follower.show(all(root.querySelector('p')!));
      assert.closeTo(centerOf(all(root.querySelector('p')!)).y, window.innerHeight / 2, 2);
      await setMedia({});
    });
  }
});
