import { assert, nextFrame } from '@open-wc/testing';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { rangeIn } from '../support/page.js';
import { closed, openedView, openView } from '../support/reading-view.js';
import { cdp, engine, press } from '../support/rig/commands.js';
import { takeAway, until, widget } from '../support/widget.js';

const article = `<main id="tresc"><h1>Ala</h1><p id="p">Ala ma kota. Kot ma Alę.</p>
  <p><a href="#cel">O celu</a></p><p id="cel" style="margin-top: 3000px">Cel.</p></main>
  <p id="poza">Poza artykułem.</p>`;

/** What is marked, and in which tree it stands. */
function markedIn(root: Node, name = 'na-glos-sentence'): string[] {
  return Array.from(CSS.highlights.get(name) ?? [])
    .filter((range) => range.startContainer.getRootNode() === root)
    .map((range) => (range as Range).toString());
}

describe('na-glos-reading-view', () => {
  let speech: FakeSpeech;

  beforeEach(() => {
    speech = installFakeSpeech();
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    document.getSelection()?.removeAllRanges();
    localStorage.clear();
  });

  describe('opening and closing', () => {
    it('is not there before it is opened, and lets the player stand where it stood', async () => {
      const opened = await widget('', article);
      const before = opened.element.shadowRoot!.querySelector('na-glos-reading-view')!;
      assert.isTrue(!before.open);
      const player = before.querySelector('na-glos-player')!;
      const { top, left } = player.getBoundingClientRect();
      const { view } = await openView(opened);
      assert.notEqual(player.getBoundingClientRect().top, top);
      view.close();
      await view.updateComplete;
      assert.equal(player.getBoundingClientRect().top, top);
      assert.equal(player.getBoundingClientRect().left, left);
    });

    it('shows the article over the whole window, with focus in it', async () => {
      const { view, dialog, text, page } = await openView(await widget('', article));
      assert.isTrue(dialog.matches(':modal'));
      assert.equal(text.querySelector('h1')!.textContent, 'Ala');
      assert.notInclude(text.textContent, 'Poza');
      const { width, height } = dialog.getBoundingClientRect();
      assert.equal(width, document.documentElement.clientWidth);
      assert.equal(height, innerHeight);
      assert.equal(view.shadowRoot!.activeElement, page);
    });

    it('does not open if it is closed while it loads', async () => {
      const { element } = await widget('', article);
      const opening = element.openReadingView();
      element.closeReadingView();
      await opening;
      await nextFrame();
      const view = element.shadowRoot!.querySelector('na-glos-reading-view')!;
      assert.isTrue(!view.open);
      assert.isNull(view.shadowRoot?.querySelector('dialog[open]') ?? null);
    });

    it('opens once if it is opened twice at once, with what was asked for last', async () => {
      const { root, element } = await widget('', article);
      const outside = root.querySelector('#poza')!;
      await Promise.all([element.openReadingView(), element.openReadingView(outside)]);
      const { view, text } = await openedView(element);
      assert.equal(text.textContent.trim(), 'Poza artykułem.');
      element.closeReadingView();
      await until(() => !view.open);
      assert.isNull(view.shadowRoot!.querySelector('dialog[open]'));
    });

    it('says so if the page lets no dialog open, and leaves the page usable', async () => {
      const { element, announced, rendered } = await widget('', article);
      const native = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!;
      HTMLDialogElement.prototype.showModal = () => {
        throw new Error('no');
      };
      try {
        await element.openReadingView();
      } finally {
        Object.defineProperty(HTMLDialogElement.prototype, 'showModal', native);
      }
      await rendered();
      const view = element.shadowRoot!.querySelector('na-glos-reading-view')!;
      assert.isFalse(view.open);
      assert.isNotEmpty(announced());
      const player = view.querySelector('na-glos-player')!;
      assert.isFalse(player.hasAttribute('docked'));
      assert.isTrue(player.checkVisibility());
    });

    it('shows what an editor marks', async () => {
      const { root, element } = await widget('', article);
      await element.openReadingView(root.querySelector('#poza')!);
      const { text } = await openedView(element);
      assert.equal(text.textContent.trim(), 'Poza artykułem.');
    });

    it('shows what is selected', async () => {
      const { root, element } = await widget('', article);
      const node = root.querySelector('#p')!.firstChild!;
      await element.openReadingView(rangeIn(node, 4, node, 11));
      const { text } = await openedView(element);
      assert.equal(text.textContent.trim(), 'ma kota');
    });

    it('changes nothing in the page', async () => {
      const opened = await widget('', article);
      const { root } = opened;
      const before = root.querySelector('main')!.outerHTML;
      const view = await openView(opened);
      assert.equal(root.querySelector('main')!.outerHTML, before);
      view.view.close();
      await closed(view);
      assert.equal(root.querySelector('main')!.outerHTML, before);
      assert.lengthOf(document.querySelectorAll('#tresc'), 1);
    });

    it('gives focus back to where it was', async () => {
      const opened = await widget('', article);
      const view = await openView(opened);
      view.control('Zamknij widok').click();
      await closed(view);
      const player = opened.element.shadowRoot!.activeElement!;
      assert.equal(player.shadowRoot!.activeElement, opened.button('Widok do czytania'));
    });

    it('is as it should be where it is opened and closed and opened at once', async () => {
      const opened = await widget('', article);
      const { view, dialog } = await openView(opened);
      view.close();
      await opened.element.openReadingView();
      await nextFrame();
      await nextFrame();
      assert.isTrue(view.open && dialog.open);
    });

    it('is gone with the widget, and can be opened again in its new place', async () => {
      const opened = await widget('', article);
      const { view } = await openView(opened);
      opened.root.prepend(opened.element);
      await view.updateComplete;
      assert.isFalse(view.open);
      await openView(opened);
    });

    it('has the words of the interface, and takes others with it', async () => {
      const table = '<main><p>Text.</p><table><tr><td>1</td></tr></table></main>';
      const { root, element } = await widget('lang="de"', table);
      await element.openReadingView(root.querySelector('main')!);
      const { dialog, text } = await openedView(element);
      assert.equal(dialog.lang, 'de');
      assert.equal(dialog.ariaLabel, 'Leseansicht');
      assert.equal(text.querySelector('.wide')!.ariaLabel, 'Tabelle');
      element.lang = 'uk';
      await until(() => dialog.ariaLabel === 'Режим читання');
    });

    it('leaves the page as it is where the widget is not shown', async () => {
      const opened = await widget('', article);
      const { element, root } = opened;
      for (const hidden of [element, root]) {
        hidden.style.display = 'none';
        await element.openReadingView();
        assert.isNotTrue(element.shadowRoot!.querySelector('na-glos-reading-view')!.open);
        hidden.style.display = '';
      }
      await openView(opened);
    });

    it('says so where it cannot be opened', async () => {
      const taken = Object.getOwnPropertyDescriptor(
        DOMImplementation.prototype,
        'createHTMLDocument',
      );
      const opened = await widget('', article);
      Reflect.deleteProperty(DOMImplementation.prototype, 'createHTMLDocument');
      try {
        opened.button('Widok do czytania').click();
        await until(() => opened.announced() !== '');
      } finally {
        Object.defineProperty(DOMImplementation.prototype, 'createHTMLDocument', taken!);
      }
      assert.equal(opened.announced(), 'Nie udało się otworzyć widoku do czytania.');
    });
  });

  describe('reading aloud', () => {
    it('goes on at the same word when it opens and when it closes', async () => {
      const opened = await widget('', article);
      opened.element.readContent();
      speech.start();
      speech.end();
      await until(() => speech.spoken.length === 2);
      speech.start();
      speech.boundary(7);
      const before = speech.log.length;
      const view = await openView(opened);
      const { shadowRoot } = view.view;
      assert.deepEqual(markedIn(shadowRoot!), ['Ala ma kota.']);
      assert.deepEqual(markedIn(shadowRoot!, 'na-glos-word'), ['kota']);
      view.view.close();
      await closed(view);
      assert.deepEqual(markedIn(document, 'na-glos-word'), ['kota']);
      assert.notInclude(speech.log.slice(before), 'cancel');
      assert.deepEqual(speech.spoken, ['Ala', 'Ala ma kota.']);
    });

    it('marks what is spoken where it is seen', async () => {
      const opened = await widget('', article);
      const { view } = await openView(opened);
      opened.button('Odsłuchaj artykuł').click();
      speech.start();
      assert.deepEqual(markedIn(view.shadowRoot!), ['Ala']);
      assert.isEmpty(markedIn(document));
    });

    it('reads what is shown', async () => {
      const { root, element, button } = await widget('', article);
      await element.openReadingView(root.querySelector('#poza')!);
      await openedView(element);
      button('Odsłuchaj artykuł').click();
      assert.deepEqual(speech.spoken, ['Poza artykułem.']);
    });

    it('reads what is selected in it', async () => {
      const opened = await widget('', article);
      const { text } = await openView(opened);
      const node = text.querySelector('p')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(node, 4, node, 11);
      opened.button('Odsłuchaj zaznaczenie').click();
      assert.deepEqual(speech.spoken, ['ma kota']);
    });

    it('reads from a place in it', async () => {
      const opened = await widget('', article);
      const { text } = await openView(opened);
      const node = text.querySelector('p')!.firstChild!;
      opened.element.readFrom(rangeIn(node, 13, node, 13));
      assert.deepEqual(speech.spoken, ['Kot ma Alę.']);
    });

    it('stops with the second Escape, not with that which closes the view', async () => {
      const opened = await widget('', article);
      opened.element.readContent();
      speech.start();
      const view = await openView(opened);
      await press('Escape');
      await closed(view);
      assert.deepEqual(opened.heard, ['start', 'sentence Ala']);
      await press('Escape');
      assert.equal(opened.heard.at(-1), 'end stopped');
    });
  });

  describe('links', () => {
    it('lead within the view where they led within the page', async () => {
      const opened = await widget('', article);
      const { text, view, page } = await openView(opened);
      const before = location.href;
      text.querySelector('a')!.click();
      assert.equal(location.href, before);
      assert.isTrue(view.open);
      const target = text.querySelectorAll('p')[2]!;
      assert.equal(view.shadowRoot!.activeElement, target);
      const { top, bottom } = page.getBoundingClientRect();
      const place = target.getBoundingClientRect().top;
      assert.isTrue(place >= top && place < bottom);
    });

    it('close the view where they lead out of it', async () => {
      const opened = await widget(
        '',
        '<main><p>Tekst. <a href="#poza">Poza</a></p></main><p id="poza">Poza.</p>',
      );
      const view = await openView(opened);
      const before = location.href;
      view.text.querySelector('a')!.click();
      await closed(view);
      await until(() => location.hash === '#poza');
      history.replaceState(null, '', before);
    });

    it('lead elsewhere as they did, from wherever the page stands', async () => {
      const opened = await widget('', '<main><p><a href="/x">A</a> <a href="b?c">B</a></p></main>');
      const { text } = await openView(opened);
      const pages = opened.root.querySelectorAll('a');
      const hrefs = Array.from(text.querySelectorAll('a'), ({ href }) => href);
      assert.deepEqual(hrefs, [pages[0]!.href, pages[1]!.href]);
    });
  });

  it('keeps the keyboard in, and lets it reach the player', async () => {
    const opened = await widget('', article);
    const { view, control } = await openView(opened);
    const met = new Set<string>();
    const stop = (): Element | null =>
      view.shadowRoot!.activeElement ?? opened.element.shadowRoot!.activeElement;
    // In front of the first stop, and behind the last, is the browser itself, from which a test
    // does not come back.
    for (const [key, end] of [
      ['Tab', opened.element.shadowRoot!.querySelector('na-glos-player')!],
      ['Shift+Tab', control('Zamknij widok')],
    ] as const) {
      while (stop() !== end) {
        await press(key);
        assert.equal(document.activeElement, opened.element);
        met.add(stop()!.localName);
      }
    }
    assert.includeMembers([...met], ['button', 'summary', 'na-glos-player']);
    if (engine !== 'webkit') assert.isTrue(met.has('a'));
  });

  // WebKitGTK leaves links out of the Tab order.
  if (engine !== 'webkit') {
    it('can be opened, enlarged, listened to, followed through and closed by keyboard', async () => {
      const opened = await widget('', article);
      const { element, button, heard } = opened;
      const focused = (): Element | null => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
      };
      const walkTo = async (target: Element, key = 'Tab'): Promise<void> => {
        for (let i = 0; i < 20 && focused() !== target; i += 1) await press(key);
        assert.isTrue(focused() === target, `${target.textContent} has no focus`);
      };
      button('Odsłuchaj artykuł').focus();
      await walkTo(button('Widok do czytania'));
      await press('Enter');
      const view = await openedView(element);
      await walkTo(view.control('Większy tekst'), 'Shift+Tab');
      await press('Enter');
      await view.view.updateComplete;
      assert.equal(view.dialog.style.getPropertyValue('--_size'), '150%');
      await walkTo(button('Odsłuchaj artykuł'));
      await press('Enter');
      speech.start();
      assert.deepEqual(heard, ['start', 'sentence Ala']);
      // The player lies under the text.
      await walkTo(view.text.querySelector('a')!, 'Shift+Tab');
      await press('Enter');
      assert.isTrue(focused() === view.text.querySelectorAll('p')[2]);
      await press('Escape');
      await closed(view);
      assert.isTrue(focused() === button('Widok do czytania'));
      assert.deepEqual(heard, ['start', 'sentence Ala']);
    });
  }

  if (engine === 'chromium') {
    it('prints the article alone, on as many sheets as it takes', async () => {
      const sheets = async (): Promise<number> => {
        const { data } = await cdp<{ data: string }>('Page.printToPDF');
        return Number(/\/Count (\d+)/u.exec(atob(data))?.[1]);
      };
      const long = '<p>Tekst do przeczytania na głos, w całym zdaniu.</p>'.repeat(200);
      const opened = await widget('', `<main><p>Krótki tekst.</p></main><div id="d">${long}</div>`);
      assert.isAbove(await sheets(), 2);
      await opened.element.openReadingView(opened.root.querySelector('main')!);
      await openedView(opened.element);
      assert.equal(await sheets(), 1);
      await opened.element.openReadingView(opened.root.querySelector('#d')!);
      await nextFrame();
      assert.isAbove(await sheets(), 2);
    });
  }
});
