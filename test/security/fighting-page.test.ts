import { assert, nextFrame } from '@open-wc/testing';
import type { NaGlosElement } from '../../src/index.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { openedView, openView } from '../support/reading-view.js';
import { centerOf, engine, setViewport } from '../support/rig/commands.js';
import { Troubles } from '../support/troubles.js';
import { takeAway, until, widget } from '../support/widget.js';

/** Puts something of the page's own making in place of the browser's; gives it back. */
function tamper(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, get: () => value });
  return () => {
    Reflect.deleteProperty(target, name);
    if (own) Object.defineProperty(target, name, own);
  };
}

/** A style sheet of the page's, until it is taken back. */
function styled(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

describe('a page that fights back', () => {
  let speech: FakeSpeech;
  let troubles: Troubles;
  const undo: (() => void)[] = [];

  beforeEach(() => {
    troubles = new Troubles();
    speech = installFakeSpeech();
  });

  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) step();
    await takeAway();
    speech.uninstall();
    troubles.end();
    assert.isEmpty(troubles.met);
  });

  for (const [what, target, name, value] of [
    ['Intl', window, 'Intl', undefined],
    ['Intl.Segmenter', Intl, 'Segmenter', undefined],
    [
      'an Intl.Segmenter that throws',
      Intl,
      'Segmenter',
      () => {
        throw new Error('no');
      },
    ],
    ['Intl.NumberFormat', Intl, 'NumberFormat', undefined],
    ['Intl.DisplayNames', Intl, 'DisplayNames', undefined],
    ['CSS.highlights', CSS, 'highlights', undefined],
    ['a CSS.highlights of its own', CSS, 'highlights', {}],
    ['requestIdleCallback', window, 'requestIdleCallback', undefined],
    ['localStorage', window, 'localStorage', null],
    ['matchMedia', window, 'matchMedia', undefined],
    ['trustedTypes', window, 'trustedTypes', {}],
    ['BroadcastChannel', window, 'BroadcastChannel', undefined],
  ] as const) {
    it(`takes away, or has its own of, ${what}: it reads on`, async () => {
      undo.push(tamper(target, name, value));
      const { element, heard } = await widget();
      element.readContent();
      speech.start();
      await nextFrame();
      assert.include(heard, 'start');
      element.stop();
      assert.equal(heard.at(-1), 'end stopped');
    });
  }

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'no'],
    ['an empty object', {}],
    [
      'what throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ] as const) {
    it(`has ${what} for speechSynthesis: it says that it cannot`, async () => {
      speech.uninstall();
      undo.push(tamper(window, 'speechSynthesis', value));
      const { element, heard, announced, rendered } = await widget('embedded-voice="none"');
      element.readContent();
      await until(() => heard.some((word) => word.startsWith('error')));
      await rendered();
      assert.isNotEmpty(announced());
    });
  }

  it('freezes the prototypes that it can reach', async () => {
    const done = document.createElement('iframe');
    const loaded = new Promise((resolve) => {
      done.addEventListener('load', resolve, { once: true });
    });
    done.srcdoc = `<!doctype html><html lang=pl><script>
      for (const one of [Object, Array, Function, Event, EventTarget, Node, Element, HTMLElement, Range,
        Document, Promise, Map, Set, WeakMap, RegExp, String]) Object.freeze(one.prototype);
      onerror = (message) => { (parent.thrown ??= []).push(message); };
    </script><main><p>Ala ma kota.</p></main>
    <script type=module src=/dist/na-glos.js></script><na-glos></na-glos>`;
    document.body.append(done);
    undo.push(() => {
      done.remove();
    });
    await loaded;
    const element = done.contentDocument!.querySelector('na-glos')!;
    await until(() => element.shadowRoot?.querySelector('na-glos-player'));
    await element.openReadingView();
    const { text } = await openedView(element);
    assert.equal(text.textContent.trim(), 'Ala ma kota.');
    assert.isUndefined((window as { thrown?: unknown }).thrown);
  });

  it('removes the element in mid-sentence: it falls silent', async () => {
    const { element } = await widget();
    element.readContent();
    speech.start();
    const view = element.openReadingView();
    element.remove();
    await view;
    await nextFrame();
    assert.equal(speech.log.at(-1), 'cancel');
    assert.isFalse(CSS.highlights.has('na-glos-sentence'));
  });

  it('moves the element in mid-sentence: it speaks on', async () => {
    const { root, element, heard } = await widget();
    element.readContent();
    speech.start();
    root.prepend(element);
    await nextFrame();
    speech.boundary(0);
    assert.equal(heard.at(-1), 'word Ala');
  });

  it('removes the article in mid-sentence: it throws nothing', async () => {
    const { root, element, heard } = await widget();
    element.readContent();
    speech.start();
    root.querySelector('main')!.remove();
    speech.boundary(0);
    speech.options.auto = true;
    speech.end();
    await until(() => heard.at(-1)?.startsWith('end'));
  });

  it('clones the element: both work, and one is silent while the other speaks', async () => {
    const { root, element } = await widget();
    root.append(element.cloneNode(true));
    const other = root.querySelector<NaGlosElement>('na-glos:last-of-type')!;
    await other.updateComplete;
    assert.isNotNull(other.shadowRoot!.querySelector('na-glos-player'));
    element.readContent();
    speech.start();
    other.readContent();
    await nextFrame();
    assert.isAtMost(speech.utterances.length - speech.log.filter((l) => l === 'cancel').length, 2);
    await other.openReadingView();
    const { view } = await openedView(other);
    await element.openReadingView();
    const second = await openedView(element);
    assert.isTrue(view.open && second.view.open);
  });

  it('unsets all styles: the player can be seen and pressed', async () => {
    undo.push(styled('* { all: unset !important }'));
    const { button } = await widget();
    const primary = button('Odsłuchaj artykuł');
    assert.isAtLeast(primary.getBoundingClientRect().height, 44);
    assert.notEqual(getComputedStyle(primary).backgroundColor, 'rgba(0, 0, 0, 0)');
    const { x, y } = centerOf(primary);
    assert.isTrue(x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    primary.click();
    assert.isNotEmpty(speech.spoken);
  });

  it('unsets all styles: the reading view is as ever', async () => {
    undo.push(styled('* { all: unset !important; color: red !important }'));
    const { dialog, text, page } = await openView(await widget());
    assert.equal(dialog.getBoundingClientRect().width, document.documentElement.clientWidth);
    assert.notEqual(getComputedStyle(text).color, 'rgb(255, 0, 0)');
    assert.equal(getComputedStyle(page).overflowY, 'auto');
  });

  it('claims the uppermost layer: the reading view lies above it', async () => {
    const { root, ...opened } = await widget();
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red';
    root.append(cover);
    const { view, control } = await openView({ root, ...opened });
    const { x, y } = centerOf(control('Zamknij widok'));
    assert.equal(document.elementFromPoint(x, y), opened.element);
    assert.equal(
      view.shadowRoot!.elementFromPoint(x, y)!.closest('button'),
      control('Zamknij widok'),
    );
  });

  it('is zoomed by a style: the reading view still fills the window', async () => {
    undo.push(styled('body { zoom: 2 }'));
    const opened = await widget();
    await openView(opened);
    for (const [x, y] of [
      [2, 2],
      [innerWidth - 30, 2],
      [2, innerHeight - 3],
      [innerWidth - 30, innerHeight - 3],
    ] as const) {
      assert.equal(document.elementFromPoint(x, y), opened.element);
    }
  });

  it('can be written in as a whole: keys and words are as ever', async () => {
    document.body.contentEditable = 'true';
    undo.push(() => {
      document.body.removeAttribute('contenteditable');
    });
    const { element } = await widget();
    element.readContent();
    assert.isNotEmpty(speech.spoken);
    const { text } = await openView(await widget());
    assert.isFalse((text.firstElementChild as HTMLElement).isContentEditable);
  });

  it('has a base elsewhere: links and the view are as ever', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    undo.push(() => {
      base.remove();
    });
    const opened = await widget('', '<main><p>Tekst <a href="a">łącze</a>.</p></main>');
    const { text } = await openView(opened);
    assert.equal(text.querySelector('a')!.href, 'https://elsewhere.example/a');
    opened.button('Odsłuchaj artykuł').click();
    assert.isNotEmpty(speech.spoken);
  });

  it('prints: no player is on the paper, and of an open view nothing but the text', async () => {
    const { root, ...opened } = await widget();
    const { view } = await openView({ root, ...opened });
    const before = document.adoptedStyleSheets.length;
    window.dispatchEvent(new Event('beforeprint'));
    assert.equal(document.adoptedStyleSheets.length, before + 1);
    const rules = Array.from(
      document.adoptedStyleSheets.at(-1)!.cssRules,
      ({ cssText }) => cssText,
    );
    assert.match(rules.join(''), /@media print/u);
    window.dispatchEvent(new Event('afterprint'));
    assert.equal(document.adoptedStyleSheets.length, before);
    window.dispatchEvent(new Event('beforeprint'));
    view.close();
    await view.updateComplete;
    assert.equal(document.adoptedStyleSheets.length, before);
  });

  if (engine !== 'webkit') {
    it('is in a frame as small as a stamp: the view can be closed', async () => {
      const opened = await widget();
      await setViewport(160, 120);
      const { control, view } = await openView(opened);
      control('Zamknij widok').click();
      await until(() => !view.open);
      await setViewport(1280, 800);
    });
  }
});
