import { assert, nextFrame } from '@open-wc/testing';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { openedView, type OpenView } from '../support/reading-view.js';
import { hostileTexts, Troubles } from '../support/troubles.js';
import { next, takeAway, until, type Widget, widget } from '../support/widget.js';
import { faultsOf } from './faults.js';
import { payloads } from './payloads.js';

describe('a hostile page', () => {
  let speech: FakeSpeech;
  let troubles: Troubles;

  beforeEach(() => {
    troubles = new Troubles();
    speech = installFakeSpeech();
    speech.options.auto = true;
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    troubles.end();
    assert.isEmpty(troubles.met);
    assert.isFalse(troubles.polluted);
  });

  /** Does to all that is in a tree what a person may do to it by the way. */
  function provoke(root: Element): void {
    for (const element of root.querySelectorAll('*')) {
      for (const type of [
        'click',
        'pointerover',
        'mouseover',
        'focus',
        'error',
        'load',
        'toggle',
      ]) {
        const event = new Event(type, { bubbles: true, cancelable: true });
        event.preventDefault();
        if (!(type === 'click' && element.closest('a'))) element.dispatchEvent(event);
      }
    }
  }

  describe('in the reading view', () => {
    let opened: Widget;

    beforeEach(async () => {
      opened = await widget('', '<p>Tekst.</p>');
    });

    /** A page in which nothing runs by itself, so that whatever runs was let through. */
    async function framed(markup: string): Promise<HTMLElement> {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      frame.srcdoc = `<!doctype html><meta charset=utf-8><body>Przed ${markup}`;
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      opened.root.append(frame);
      await loaded;
      return frame.contentDocument!.querySelector('body')!;
    }

    async function show(source: HTMLElement): Promise<OpenView> {
      await opened.element.openReadingView(source);
      const view = await openedView(opened.element);
      await view.view.updateComplete;
      return view;
    }

    for (const [kind, markups] of Object.entries(payloads)) {
      it(`gets nothing through: ${kind}`, async () => {
        const address = location.href;
        const pages = await Promise.all(markups.map(framed));
        for (const [i, markup] of markups.entries()) {
          const { text } = await show(pages[i]!);
          const content = text.firstElementChild!;
          for (const box of content.querySelectorAll('.wide')) box.replaceWith(...box.childNodes);
          assert.include(content.textContent, 'Przed', markup);
          assert.isEmpty(faultsOf(content), markup);
          provoke(content);
          await nextFrame();
          assert.isEmpty(troubles.met, markup);
        }
        assert.equal(location.href, address);
        const requested = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('xss'))
          .map((entry) => (entry as PerformanceResourceTiming).initiatorType);
        assert.isEmpty(requested.filter((type) => type !== 'img'));
      });
    }

    it('still reads the text between them', async () => {
      const { text } = await show(
        await framed('<script>xss()</script><p>Zwykły <b onclick=xss()>tekst</b>.</p>'),
      );
      assert.equal(text.textContent.replace(/\s+/gu, ' ').trim(), 'Przed Zwykły tekst.');
      opened.button('Odsłuchaj artykuł').click();
      await next(opened.element, 'na-glos-end');
      assert.deepEqual(speech.spoken, ['Przed', 'Zwykły tekst.']);
    });
  });

  for (const [i, hostile] of hostileTexts.entries()) {
    it(`says what it is given and does no more: ${hostile.slice(0, 40) || `text ${i}`}`, async () => {
      const { root, element } = await widget();
      const main = root.querySelector('main')!;
      const block = (name: string, attributes: Record<string, string>, text = 'Tekst.'): void => {
        const made = document.createElement(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          made.setAttribute(attribute, value);
        }
        made.textContent = text;
        main.append(made);
      };
      block('p', {}, hostile);
      block('p', { title: hostile, 'aria-label': hostile });
      block('p', { 'data-na-glos-say': hostile });
      block('p', { 'data-ssml': hostile });
      block('p', { 'data-ssml-sub-alias': hostile, 'data-ssml-say-as': hostile });
      block('p', { lang: hostile });
      block('p', { dir: hostile, role: hostile, class: hostile, id: hostile });
      block('abbr', { title: hostile });
      block('img', { alt: hostile });
      block('table', {}, '');
      main.lastElementChild!.innerHTML = '<tr><th></th><th>B</th><tr><td>1</td><td>2</td></tr>';
      main.lastElementChild!.querySelector('th')!.textContent = hostile;

      for (const name of ['greeting', 'content', 'skip', 'lang', 'placement']) {
        element.setAttribute(name, hostile);
      }
      await element.updateComplete;
      element.removeAttribute('content');
      element.removeAttribute('skip');
      await element.updateComplete;
      const player = element.shadowRoot!.querySelector('na-glos-player')!.shadowRoot!;
      assert.equal(player.querySelector('[part="greeting"]')?.textContent ?? '', hostile);
      assert.isNull(player.querySelector('img, script'));

      element.readContent();
      for (let i = 0; i < 30; i += 1) element.next();
      assert.isNotEmpty(speech.spoken);
      document.getSelection()?.selectAllChildren(main);
      element.readSelection();
      element.stop();

      await element.openReadingView(main);
      const { text } = await openedView(element);
      const content = text.firstElementChild!;
      for (const box of content.querySelectorAll('.wide')) box.replaceWith(...box.childNodes);
      assert.isEmpty(faultsOf(content));
      assert.include(text.textContent, hostile);
      assert.isUndefined((Object.prototype as { polluted?: number }).polluted);
      document.getSelection()?.removeAllRanges();
    });

    it(`trusts no voice and nothing stored: ${hostile.slice(0, 40) || `text ${i}`}`, async () => {
      localStorage.setItem('na-glos', hostile);
      speech.options.voices = [
        { name: hostile, lang: 'pl-PL', voiceURI: hostile },
        { name: 'Zła', lang: hostile },
      ];
      try {
        const { element } = await widget();
        const channel = new BroadcastChannel('na-glos');
        channel.postMessage(hostile);
        channel.postMessage({ type: hostile, __proto__: { polluted: 1 }, id: hostile });
        channel.close();
        window.postMessage(hostile, '*');
        element.readContent();
        await until(() => speech.spoken.length > 0);
        element.stop();
      } finally {
        localStorage.removeItem('na-glos');
      }
    });
  }
});
