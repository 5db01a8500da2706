import { assert, nextFrame } from '@open-wc/testing';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { rangeIn } from '../support/page.js';
import { closed, type OpenView, openView } from '../support/reading-view.js';
import { centerOf, click, drag, engine, press } from '../support/rig/commands.js';
import { takeAway, until, type Widget, widget } from '../support/widget.js';

/** Long enough to be scrolled, in the page and in the view. */
const paragraphs = Array.from({ length: 40 }, (_, i) => `<p>Zdanie numer ${i}. Drugie tu.</p>`);
const article = `<main><h1>Tytuł</h1><p id="p">Ala ma kota. Kot ma Alę.</p>
  <p lang="en">English here.</p>${paragraphs.join('')}</main>`;

describe('reading aloud in the reading view', () => {
  let speech: FakeSpeech;
  let opened: Widget;
  let view: OpenView;

  beforeEach(async () => {
    speech = installFakeSpeech();
    opened = await widget('', article);
    view = await openView(opened);
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    document.getSelection()?.removeAllRanges();
    localStorage.clear();
    window.scrollTo(0, 0);
  });

  const word = (text: string): Range => {
    const texts = document.createTreeWalker(view.text, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const start = node.data.indexOf(text);
      if (start >= 0) return rangeIn(node, start, node, start + text.length);
    }
    throw new Error(`no "${text}" in the view`);
  };

  /** Whether it is seen of what scrolls. */
  const isSeen = (range: Range): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    const window = view.page.getBoundingClientRect();
    return top >= window.top && bottom <= window.bottom;
  };

  const marked = (): string[] =>
    Array.from(CSS.highlights.get('na-glos-sentence') ?? [], (range) => {
      const inView = range.startContainer.getRootNode() === view.view.shadowRoot;
      return `${(range as Range).toString()} ${inView ? 'in the view' : 'in the page'}`;
    });

  async function readFrom(paragraph: string): Promise<void> {
    const place = Array.from(opened.root.querySelectorAll('p')).find((p) =>
      p.textContent.startsWith(paragraph),
    );
    opened.element.readFrom(place!);
    await until(() => speech.spoken.length > 0);
    speech.start();
    await nextFrame();
  }

  const player = (): ShadowRoot =>
    opened.element.shadowRoot!.querySelector('na-glos-player')!.shadowRoot!;

  it('scrolls along in the view, and leaves the page behind it where it is', async () => {
    await readFrom('Zdanie numer 35.');
    await until(() => isSeen(word('Zdanie numer 35.')));
    assert.equal(window.scrollY, 0);
  });

  it('leaves a person alone who scrolls away, and goes back when asked', async () => {
    await readFrom('Zdanie numer 35.');
    await until(() => isSeen(word('Zdanie numer 35.')));
    const back = await until(() => {
      view.page.dispatchEvent(new WheelEvent('wheel', { composed: true, bubbles: true }));
      view.page.scrollTo({ top: 0, behavior: 'instant' });
      return player().querySelector<HTMLElement>('.back');
    });
    speech.boundary(7);
    assert.equal(view.page.scrollTop, 0);
    back.focus();
    back.click();
    await until(() => isSeen(word('Zdanie numer 35.')));
    await opened.rendered();
    assert.isTrue(player().activeElement === opened.button('Wstrzymaj'));
  });

  it('goes at once to the word when it opens, and in the page when it closes', async () => {
    view.view.close();
    await closed(view);
    await readFrom('Zdanie numer 35.');
    await until(() => window.scrollY > 0);
    window.scrollTo(0, 0);
    view = await openView(opened);
    assert.isTrue(isSeen(word('Zdanie numer 35.')));
    assert.deepEqual(marked(), ['Zdanie numer 35. in the view']);
    window.scrollTo(0, 0);
    await press('Escape');
    await closed(view);
    assert.isAbove(window.scrollY, 0);
    assert.deepEqual(marked(), ['Zdanie numer 35. in the page']);
    assert.deepEqual(speech.spoken, ['Zdanie numer 35.']);
  });

  it('scrolls nothing for a person who does not want it', async () => {
    localStorage.setItem('na-glos', '{"follow":false}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'na-glos' }));
    await readFrom('Zdanie numer 35.');
    await nextFrame();
    assert.equal(view.page.scrollTop, 0);
    view.view.close();
    await closed(view);
    assert.equal(window.scrollY, 0);
  });

  it('steps, changes the speed and tells how far it is', async () => {
    await readFrom('Zdanie numer 5.');
    const transport = await until(() => {
      const { shadowRoot } = player().querySelector('na-glos-transport')!;
      return shadowRoot?.querySelector('.steps') && shadowRoot;
    });
    const [, , next, nextPassage] = transport.querySelectorAll<HTMLElement>('.steps button');
    next!.click();
    await until(() => speech.spoken.at(-1) === 'Drugie tu.');
    speech.start();
    assert.deepEqual(marked(), ['Drugie tu. in the view']);
    nextPassage!.click();
    await until(() => speech.spoken.at(-1) === 'Zdanie numer 6.');
    speech.start();
    transport.querySelector<HTMLElement>('.speed button:last-of-type')!.click();
    await until(() => speech.utterances.at(-1)!.rate === 1.3);
    await until(() => transport.querySelector('input[type="range"]'));
  });

  it('pauses and goes on', async () => {
    await readFrom('Zdanie numer 5.');
    opened.button('Wstrzymaj').click();
    await until(() => opened.heard.includes('pause'));
    await opened.rendered();
    opened.button('Wznów').click();
    await until(() => speech.spoken.length === 2);
    speech.start();
    assert.deepEqual(marked(), ['Zdanie numer 5. in the view']);
  });

  it('speaks each part in its own language', async () => {
    assert.equal(word('English').startContainer.parentElement!.lang, 'en');
    await readFrom('English here.');
    assert.equal(speech.utterances[0]!.lang.slice(0, 2), 'en');
  });

  describe('what is selected in it', () => {
    // WebKit's driver cannot drag.
    const select = async (): Promise<void> => {
      if (engine === 'webkit') {
        const range = word('ma kota');
        document
          .getSelection()!
          .setBaseAndExtent(
            range.startContainer,
            range.startOffset,
            range.endContainer,
            range.endOffset,
          );
        return;
      }
      const { left, right, top, height } = word('ma kota').getBoundingClientRect();
      const y = top + height / 2;
      await drag({ x: left, y }, { x: right, y });
    };

    it('is offered beside it, above the view, and read by one press', async () => {
      await select();
      const offer = await until(() => opened.offer());
      await until(() => offer.getBoundingClientRect().top > 0);
      const { x, y } = centerOf(offer);
      await until(() => document.elementFromPoint(x, y) === opened.element);
      await click(centerOf(offer));
      await until(() => speech.spoken.length > 0);
      assert.deepEqual(speech.spoken, ['ma kota']);
      speech.start();
      assert.deepEqual(marked(), ['ma kota in the view']);
    });

    it('is reached by Tab, once', async () => {
      view.page.focus();
      await select();
      const offer = await until(() => opened.offer());
      await press('Tab');
      assert.isTrue((offer.getRootNode() as ShadowRoot).activeElement === offer);
      await press('Enter');
      await until(() => speech.spoken.length > 0);
      assert.deepEqual(speech.spoken, ['ma kota']);
      assert.isUndefined(opened.offer());
    });

    it('is let go of by Escape, before the view is closed', async () => {
      await select();
      await until(() => opened.offer());
      await press('Escape');
      await until(() => !opened.offer());
      assert.isTrue(view.view.open);
      await press('Escape');
      await closed(view);
    });

    it('is forgotten with the view', async () => {
      await select();
      await until(() => opened.offer());
      view.control('Zamknij widok').click();
      await closed(view);
      opened.button('Odsłuchaj zaznaczenie').click();
      await opened.rendered();
      assert.isEmpty(speech.spoken);
    });
  });

  describe('from a place in it', () => {
    const marker = (): Element | null => opened.element.shadowRoot!.querySelector('na-glos-marker');

    it('begins where a person points, and leaves the view open', async () => {
      await click(centerOf(opened.button('Czytaj od miejsca')));
      await until(() => marker());
      await opened.rendered();
      await click(centerOf(word('Kot ma')));
      await until(() => speech.spoken.length > 0);
      // WebKit tells of no place within a text that is in a shadow root.
      const sentence = engine === 'webkit' ? 'Ala ma kota.' : 'Kot ma Alę.';
      assert.deepEqual(speech.spoken, [sentence]);
      speech.start();
      assert.deepEqual(marked(), [`${sentence} in the view`]);
      await press('Escape');
      assert.isTrue(view.view.open);
    });

    it('begins where a person leads it by keyboard, by a button above the view', async () => {
      opened.button('Czytaj od miejsca').focus();
      await press('Enter');
      const button = await until(() => marker()?.shadowRoot?.activeElement);
      await press('ArrowDown');
      await until(() => button.textContent.includes('Ala ma kota.'));
      await opened.rendered();
      const { x, y } = centerOf(button);
      assert.equal(document.elementFromPoint(x, y), opened.element);
      assert.equal(opened.element.shadowRoot!.elementFromPoint(x, y), marker());
      const frame = marker()!.shadowRoot!.querySelector('.block')!.getBoundingClientRect();
      assert.closeTo(frame.top, word('Ala ma').getBoundingClientRect().top, 2);
      await press('Enter');
      await until(() => speech.spoken.length > 0);
      assert.deepEqual(speech.spoken, ['Ala ma kota.']);
    });

    it('keeps its frame where the block is when the letters grow', async () => {
      opened.button('Czytaj od miejsca').focus();
      await press('Enter');
      await until(() => marker()?.shadowRoot?.activeElement);
      await press('ArrowDown');
      view.control('Większy tekst').click();
      const block = marker()!.shadowRoot!.querySelector('.block')!;
      await until(() => {
        const { top, height } = word('Ala ma').getBoundingClientRect();
        const frame = block.getBoundingClientRect();
        return Math.abs(frame.top - top) < 2 && Math.abs(frame.height - height) < 2;
      });
    });

    it('is left with the view', async () => {
      opened.button('Czytaj od miejsca').click();
      await until(() => marker());
      view.view.close();
      await closed(view);
      await opened.rendered();
      assert.equal(opened.button('Czytaj od miejsca').ariaPressed, 'false');
    });
  });

  it('sets the lines apart in the view, above it', async () => {
    localStorage.setItem('na-glos', '{"lineFocus":"ruler"}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'na-glos' }));
    await readFrom('Zdanie numer 2.');
    const ruler = await until(() => {
      const focus = opened.element.shadowRoot!.querySelector('na-glos-line-focus');
      return focus?.hasAttribute('shown') && focus.shadowRoot!.querySelector('.ruler');
    });
    assert.isTrue(view.dialog.matches(':modal'));
    const line = word('Zdanie numer 2.').getBoundingClientRect();
    await until(() => {
      const { top, bottom } = ruler.getBoundingClientRect();
      return top <= line.top && bottom >= line.bottom && bottom - top < 3 * line.height;
    });
  });

  describe('the settings over it', () => {
    it('are closed without it, and give focus back', async () => {
      const opener = opened.button('Ustawienia');
      opener.focus();
      opener.click();
      const dialog = await until(() => {
        const panel = opened.element.shadowRoot!.querySelector('na-glos-settings');
        return panel?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]');
      });
      await press('Escape');
      await until(() => !dialog.open);
      assert.isTrue(view.view.open);
      assert.isTrue(player().activeElement === opener);
    });
  });

  it('looks as another tab has it', async () => {
    localStorage.setItem('na-glos', '{"readingView":{"textSize":200,"theme":"black"}}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'na-glos' }));
    await until(() => view.dialog.style.getPropertyValue('--_size') === '200%');
    assert.equal(getComputedStyle(view.dialog).backgroundColor, 'rgb(0, 0, 0)');
  });
});
