import { assert, nextFrame } from '@open-wc/testing';
import { loadAnnouncer } from '../../src/elements/announcer.js';
import { type FakeSpeech, installFakeSpeech } from '../support/fake-speech.js';
import { rangeIn } from '../support/page.js';
import { engine, press, setMedia, setViewport } from '../support/rig/commands.js';
import { warningsOf } from '../support/warnings.js';
import { marked } from '../support/marked.js';
import { next, nextError, takeAway, until, widget } from '../support/widget.js';

describe('na-glos', () => {
  let speech: FakeSpeech;

  beforeEach(() => {
    speech = installFakeSpeech();
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    document.getSelection()?.removeAllRanges();
  });

  const select = (element: Element): void => {
    document.getSelection()?.selectAllChildren(element);
  };

  describe('listening', () => {
    it('speaks nothing until asked', async () => {
      const { root, element, rendered } = await widget('greeting="Witamy"');
      select(root.querySelector('p')!);
      element.dispatchEvent(new PointerEvent('pointerover'));
      await rendered();
      assert.isEmpty(speech.spoken);
    });

    it('speaks in the task of the press', async () => {
      const { button } = await widget();
      button('Odsłuchaj artykuł').click();
      assert.deepEqual(speech.spoken, ['Ala']);
    });

    it('reads the article sentence by sentence, and tells the page', async () => {
      speech.options.auto = true;
      const { element, button, heard } = await widget();
      button('Odsłuchaj artykuł').click();
      await next(element, 'na-glos-end');
      assert.deepEqual(speech.spoken, ['Ala', 'Ala ma kota.', 'Kot ma Alę.']);
      assert.deepEqual(heard, [
        'start',
        'sentence Ala',
        'word Ala',
        'sentence Ala ma kota.',
        ...['word Ala', 'word ma', 'word kota'],
        'sentence Kot ma Alę.',
        ...['word Kot', 'word ma', 'word Alę'],
        'end finished',
      ]);
    });

    it('reads what is selected', async () => {
      const { root, button } = await widget();
      const text = root.querySelector('p')!.firstChild!;
      document.getSelection()?.addRange(rangeIn(text, 4, text, 11));
      button('Odsłuchaj zaznaczenie').click();
      assert.deepEqual(speech.spoken, ['ma kota']);
    });

    it('reads from a place to the end of the article', async () => {
      const { root, element } = await widget(
        '',
        '<main><p>Raz.</p><p id="tu">Dwa.</p><p>Trzy.</p></main><p>Poza</p>',
      );
      speech.options.auto = true;
      element.readFrom(root.querySelector('#tu')!);
      await next(element, 'na-glos-end');
      assert.deepEqual(speech.spoken, ['Dwa.', 'Trzy.']);
    });

    it('reads the greeting when asked', async () => {
      const { button, words } = await widget('greeting="Witamy na stronie"');
      assert.include(words(), 'Witamy na stronie');
      button('Odsłuchaj powitanie').click();
      assert.deepEqual(speech.spoken, ['Witamy na stronie']);
    });

    it('shows the greeting while it is read, and its button keeps focus', async () => {
      const { button, words, rendered } = await widget('greeting="Witamy na stronie"');
      const listen = button('Odsłuchaj powitanie');
      listen.focus();
      listen.click();
      speech.start();
      await rendered();
      assert.include(words(), 'Witamy na stronie');
      assert.isTrue(listen.matches(':focus'));
      assert.deepEqual(marked('na-glos-sentence'), ['Witamy na stronie']);
    });

    it('makes room for what is read in place of the greeting', async () => {
      const { element, words, rendered } = await widget('greeting="Witamy na stronie"');
      element.readContent();
      await rendered();
      assert.notInclude(words(), 'Witamy');
    });

    it('offers no greeting where there is none', async () => {
      const { words } = await widget();
      assert.notInclude(words(), 'powitanie');
    });

    it('speaks each language in a voice of its own', async () => {
      speech.options.auto = true;
      const { element, button } = await widget(
        '',
        '<main><p>Dzień dobry.</p><p lang="en">Good morning.</p></main>',
      );
      button('Odsłuchaj artykuł').click();
      await next(element, 'na-glos-end');
      assert.deepEqual(
        speech.utterances.map(({ lang, voice }) => [lang, voice?.name]),
        [
          ['pl', 'Zosia'],
          ['en', 'Anna'],
        ],
      );
    });

    it('reads only what is named by content, without what is named by skip', async () => {
      const { element } = await widget(
        'content=".tresc" skip=".reklama"',
        '<main>Nie</main><div class="tresc"><p class="reklama">Nie</p><p>Tak</p></div>',
      );
      element.readContent();
      assert.deepEqual(speech.spoken, ['Tak']);
    });

    it('uses only voices of this device where asked', async () => {
      speech.options.voices = [{ name: 'Zofia Online', lang: 'pl-PL', localService: false }];
      const { element } = await widget('local-only');
      element.readContent();
      assert.equal(await nextError(element), 'no-voice-for-language');
      assert.isEmpty(speech.spoken);
    });
  });

  it('says where lists begin, once the person wants that', async () => {
    localStorage.setItem('na-glos', '{"announce":true}');
    speech.options.auto = true;
    const { element } = await widget('', '<main><ul><li>Raz<li>Dwa</ul><p>Trzy</p></main>');
    localStorage.removeItem('na-glos');
    await loadAnnouncer();
    element.readContent();
    await next(element, 'na-glos-end');
    assert.deepEqual(speech.spoken, ['Lista, 2 elementy. Raz', 'Dwa', 'Koniec listy. Trzy']);
  });

  describe('the player', () => {
    it('changes the words of one button, which keeps focus', async () => {
      const { button, rendered } = await widget();
      const primary = button('Odsłuchaj artykuł');
      primary.focus();
      primary.click();
      speech.start();
      await rendered();
      assert.equal(button('Wstrzymaj'), primary);
      primary.click();
      await rendered();
      assert.equal(button('Wznów'), primary);
      assert.isTrue(primary.matches(':focus'));
    });

    it('pauses and goes on from the word', async () => {
      const { root, element, heard } = await widget();
      element.readFrom(root.querySelector('p')!);
      speech.start();
      speech.boundary(4);
      element.pause();
      assert.isUndefined(speech.current);
      assert.deepEqual(marked('na-glos-word'), ['ma']);
      element.resume();
      await until(() => speech.spoken.length === 2);
      speech.start();
      assert.equal(speech.spoken[1], 'ma kota.');
      assert.deepEqual(heard.slice(-3), ['word ma', 'pause', 'resume']);
    });

    it('stops', async () => {
      const { button, heard, rendered } = await widget();
      button('Odsłuchaj artykuł').click();
      speech.start();
      await rendered();
      button('Zatrzymaj').click();
      await rendered();
      assert.isUndefined(speech.current);
      assert.equal(heard.at(-1), 'end stopped');
      button('Odsłuchaj artykuł');
    });

    it('says in words what is happening, and announces none of it while it speaks', async () => {
      const { element, words, announced, rendered } = await widget();
      element.readContent();
      await rendered();
      assert.include(words(), 'Zaraz zacznę czytać');
      speech.start();
      await rendered();
      assert.include(words(), 'Czytam artykuł.');
      assert.equal(announced(), '');
      element.pause();
      await rendered();
      assert.include(words(), 'Czytanie wstrzymane.');
      assert.equal(announced(), '');
    });

    it('announces the end', async () => {
      speech.options.auto = true;
      const { element, announced, rendered } = await widget();
      element.readContent();
      await next(element, 'na-glos-end');
      await rendered();
      assert.equal(announced(), 'Koniec czytania.');
    });

    it('marks Stop as of no use while nothing is read', async () => {
      const { element, button, rendered } = await widget();
      assert.equal(button('Zatrzymaj').getAttribute('aria-disabled'), 'true');
      button('Zatrzymaj').click();
      element.readContent();
      await rendered();
      assert.equal(button('Zatrzymaj').getAttribute('aria-disabled'), 'false');
    });

    it('follows the language of the page', async () => {
      const { root, button, element } = await widget();
      root.lang = 'en';
      await nextFrame();
      await element.updateComplete;
      button('Listen to the article');
    });

    it('docks where it is told, and at the default where it is told nonsense', async () => {
      const { element, rendered } = await widget('placement="top-start"');
      const player = element.shadowRoot!.querySelector('na-glos-player')!;
      assert.isBelow(player.getBoundingClientRect().left, 100);
      assert.isBelow(player.getBoundingClientRect().top, 100);
      const warnings = await warningsOf(async () => {
        element.setAttribute('placement', 'środek');
        await rendered();
      });
      assert.lengthOf(warnings, 1);
      assert.isAbove(player.getBoundingClientRect().top, 100);
    });

    it('stays in the window where an effect on the page would fix it elsewhere', async () => {
      const { root, element } = await widget('', '<p style="block-size:3000px">Ala ma kota.</p>');
      const player = element.shadowRoot!.querySelector('na-glos-player')!;
      const isInWindow = (): boolean => {
        const { top, bottom, height } = player.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= window.innerHeight;
      };
      root.style.filter = 'grayscale(1)';
      window.scrollTo(0, 40);
      await until(isInWindow);
      root.append(element);
      await until(isInWindow);
      await element.openReadingView();
      await until(() => player.matches('[docked]') && isInWindow());
      await until(() => !player.popover);
      element.closeReadingView();
      await until(() => !player.matches('[docked]') && isInWindow());
      window.scrollTo(0, 0);
    });
  });

  describe('next and previous', () => {
    it('step by sentences', async () => {
      const { root, element } = await widget();
      element.readFrom(root.querySelector('p')!);
      speech.start();
      element.next();
      await until(() => speech.spoken.length === 2);
      speech.start();
      element.previous();
      await until(() => speech.spoken.length === 3);
      assert.deepEqual(speech.spoken, ['Ala ma kota.', 'Kot ma Alę.', 'Ala ma kota.']);
    });
  });

  describe('highlighting', () => {
    it('marks the sentence alone where the voice tells no words', async () => {
      const { root, element } = await widget();
      element.readFrom(root.querySelector('p')!);
      speech.start();
      assert.deepEqual(marked('na-glos-sentence'), ['Ala ma kota.']);
      assert.isEmpty(marked('na-glos-word'));
    });

    it('marks the whole of an abbreviation that is spoken in several words', async () => {
      const { element } = await widget('', '<main>Tekst z 2 maja br. i tyle.</main>');
      element.readContent();
      speech.start();
      speech.boundary(speech.spoken[0]!.indexOf('roku'));
      assert.deepEqual(marked('na-glos-word'), ['br']);
    });

    it('leaves no mark behind', async () => {
      const { element } = await widget();
      element.readContent();
      speech.start();
      speech.boundary(0);
      element.stop();
      assert.isEmpty(marked('na-glos-sentence'));
      assert.isEmpty(marked('na-glos-word'));
    });

    it('changes nothing in the page while it reads', async () => {
      const { element } = await widget();
      await nextFrame();
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, {
        ...{ subtree: true, childList: true, attributes: true, characterData: true },
      });
      speech.options.auto = true;
      element.readContent();
      await next(element, 'na-glos-end');
      assert.isEmpty(observer.takeRecords());
    });

    it('goes on where the page was changed under it, and marks nothing wrong', async () => {
      const { root, element } = await widget();
      element.readFrom(root.querySelector('p')!);
      root.querySelector('p')!.textContent = 'Coś innego.';
      speech.start();
      assert.isEmpty(marked('na-glos-sentence'));
    });
  });

  describe('Escape', () => {
    it('stops speech from anywhere, and nothing else hears of it', async () => {
      const { element, heard } = await widget();
      element.readContent();
      speech.start();
      const pageHears: string[] = [];
      const listen = ({ key }: KeyboardEvent): number => pageHears.push(key);
      document.addEventListener('keydown', listen);
      await press('Escape');
      assert.equal(heard.at(-1), 'end stopped');
      assert.isEmpty(pageHears);
      await press('Escape');
      document.removeEventListener('keydown', listen);
      assert.deepEqual(pageHears, ['Escape']);
    });
  });

  describe('shortcuts', () => {
    it('are off', async () => {
      await widget();
      await press('Alt+Shift+l');
      assert.isEmpty(speech.spoken);
    });

    // WebDriver sends no key codes in WebKitGTK.
    if (engine !== 'webkit') {
      it('listen, pause and resume where they are turned on', async () => {
        const { root, heard } = await widget('shortcuts');
        await press('Alt+Shift+l');
        speech.start();
        await press('Alt+Shift+l');
        assert.equal(heard.at(-1), 'pause');
        await press('Alt+Shift+l');
        await until(() => speech.spoken.length === 2);
        select(root.querySelector('p')!);
        await press('Alt+Shift+s');
        await until(() => speech.spoken.length === 3);
        assert.equal(speech.spoken[2], 'Ala ma kota.');
      });
    }
  });

  describe('says in one sentence', () => {
    const failures: [what: string, options: object, sentence: string, code: string][] = [
      [
        'that the browser cannot speak',
        { unsupported: true },
        'Ta przeglądarka nie umie czytać na głos.',
        'unsupported',
      ],
      [
        'that there is no voice',
        { voices: [], auto: ['error'] },
        'Na tym urządzeniu nie ma głosu, który mógłby czytać.',
        'no-voice',
      ],
      [
        'that there is no voice for the language',
        { voices: [{ name: 'Anna', lang: 'en-GB' }] },
        'Na tym urządzeniu nie ma głosu dla języka: polski.',
        'no-voice-for-language',
      ],
      [
        'that the browser wants another press',
        { notAllowed: true },
        'Przeglądarka nie pozwoliła mówić. Naciśnij jeszcze raz.',
        'not-allowed',
      ],
      [
        'that the tab may be muted',
        { auto: ['end'] },
        'Głos się nie odezwał. Sprawdź, czy karta przeglądarki nie jest wyciszona.',
        'silent',
      ],
      [
        'that it failed',
        { auto: ['error'] },
        'Nie udało się odczytać tekstu. Spróbuj jeszcze raz.',
        'failed',
      ],
    ];
    for (const [what, options, sentence, code] of failures) {
      it(what, async () => {
        speech.uninstall();
        speech = installFakeSpeech(options);
        const { root, element, button, announced, rendered } = await widget();
        const before = root.querySelector('main')!.outerHTML;
        const failed = nextError(element);
        button('Odsłuchaj artykuł').click();
        assert.equal(await failed, code);
        await rendered();
        assert.equal(announced(), sentence);
        assert.equal(root.querySelector('main')!.outerHTML, before);
      });
    }

    it('that there is no text', async () => {
      const { button, announced, rendered } = await widget('', '<main><img alt=""></main>');
      button('Odsłuchaj artykuł').click();
      await rendered();
      assert.equal(announced(), 'Nie ma tu tekstu do odczytania.');
    });

    it('that nothing is selected, unless that would end a reading', async () => {
      const { element, button, announced, rendered } = await widget();
      button('Odsłuchaj zaznaczenie').click();
      await rendered();
      assert.equal(announced(), 'Najpierw zaznacz na stronie tekst, którego chcesz posłuchać.');
      element.readContent();
      speech.start();
      button('Odsłuchaj zaznaczenie').click();
      await rendered();
      button('Wstrzymaj');
    });

    it('before any press, that the browser cannot speak', async () => {
      speech.uninstall();
      speech = installFakeSpeech({ unsupported: true });
      const { announced } = await widget();
      assert.equal(announced(), 'Ta przeglądarka nie umie czytać na głos.');
    });
  });

  describe('in the page', () => {
    it('falls silent when it is removed', async () => {
      const { element, heard } = await widget();
      element.readContent();
      speech.start();
      element.remove();
      await nextFrame();
      assert.isUndefined(speech.current);
      assert.equal(heard.at(-1), 'end stopped');
    });

    it('goes on when it is moved', async () => {
      const { root, element } = await widget();
      element.readContent();
      speech.start();
      root.prepend(element);
      await nextFrame();
      assert.isDefined(speech.current);
    });

    it('works again after it was moved', async () => {
      const { root, element, button, rendered } = await widget();
      root.prepend(element);
      element.readContent();
      speech.start();
      await rendered();
      button('Wstrzymaj').click();
      await press('Escape');
      await rendered();
      button('Wznów');
    });

    it('falls silent when the page is left', async () => {
      const { element } = await widget();
      element.readContent();
      speech.start();
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      assert.isUndefined(speech.current);
    });

    it('does nothing once it is out', async () => {
      const { element } = await widget();
      element.remove();
      await nextFrame();
      element.readContent();
      element.readSelection();
      element.pause();
      element.resume();
      element.stop();
      assert.isEmpty(speech.spoken);
    });

    it('gives way to another of its kind', async () => {
      const { element, root } = await widget();
      const other = document.createElement('na-glos');
      root.append(other);
      element.readContent();
      speech.start();
      const paused = next(element, 'na-glos-pause');
      other.readContent();
      await paused;
    });
  });

  describe('is accessible', () => {
    const states: [what: string, reach: (speech: FakeSpeech) => void][] = [
      ['before it reads', () => undefined],
      [
        'while it reads',
        (fake) => {
          fake.start();
        },
      ],
    ];
    for (const [what, reach] of states) {
      it(what, async () => {
        const { root, element, rendered } = await widget('greeting="Witamy"');
        if (what !== 'before it reads') element.readContent();
        if (speech.current) reach(speech);
        await rendered();
        await assert.isAccessible(root);
      });
    }

    it('while it is paused, and when something went wrong', async () => {
      const { root, element, rendered } = await widget();
      element.readContent();
      speech.start();
      element.pause();
      await rendered();
      await assert.isAccessible(root);
      element.stop();
      document.getSelection()?.removeAllRanges();
      element.readSelection();
      await rendered();
      await assert.isAccessible(root);
    });

    it('with targets of 44 pixels', async () => {
      const { element } = await widget('greeting="Witamy"');
      const player = element.shadowRoot!.querySelector('na-glos-player')!.shadowRoot!;
      for (const { width, height } of Array.from(player.querySelectorAll('button'), (button) =>
        button.getBoundingClientRect(),
      )) {
        assert.isAtLeast(Math.min(width, height), 44);
      }
    });

    if (engine === 'chromium') {
      it('in dark and in forced colours', async () => {
        const { root, element, rendered } = await widget('greeting="Witamy"');
        document.documentElement.style.colorScheme = 'light dark';
        element.readContent();
        speech.start();
        for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
          await setMedia(media);
          await rendered();
          await assert.isAccessible(root);
        }
        await setMedia({});
        document.documentElement.style.colorScheme = '';
      });
    }

    if (engine !== 'webkit') {
      it('in a window of 320 × 256, without hiding a target or scrolling sideways', async () => {
        await setViewport(320, 256);
        const { element, rendered } = await widget('greeting="Witamy na stronie"');
        await rendered();
        const player = element.shadowRoot!.querySelector('na-glos-player')!;
        const box = player.getBoundingClientRect();
        assert.isAtLeast(box.left, 0);
        assert.isAtMost(box.right, 320);
        assert.isAtMost(box.height, 108);
        assert.isAtMost(document.documentElement.scrollWidth, 320);
        await setViewport(800, 600);
      });
    }
  });
});
