import { assert, nextFrame } from '@open-wc/testing';
import * as index from '../src/index.js';
import { type BundlePage, bundlePage } from './support/bundle.js';
import { engine } from './support/rig/commands.js';
import { until } from './support/widget.js';

describe('the bundle for a script tag', () => {
  let opened: BundlePage;

  afterEach(() => {
    opened.remove();
  });

  const show = (sign = 'pointermove'): void => {
    opened.page.body.dispatchEvent(new Event(sign, { bubbles: true }));
  };

  /** Everything that reads is there. */
  const warm = async (): Promise<void> => {
    show();
    await until(() => opened.element.shadowRoot!.querySelector('na-glos-offer'));
  };

  describe('in a page that nobody touches', () => {
    it('loads nothing but the player', async () => {
      opened = await bundlePage();
      await until(() => opened.page.readyState === 'complete');
      for (let frames = 0; frames < 10; frames += 1) await nextFrame();
      assert.deepEqual(opened.loaded(), ['shell']);
    });

    it('looks at no speech', async () => {
      opened = await bundlePage();
      await nextFrame();
      assert.isEmpty(opened.speech.log);
    });
  });

  describe('in a page at rest', () => {
    /** Time that flies. */
    const hurry = (view: Window): void => {
      const wait = view.setTimeout.bind(view);
      view.setTimeout = ((act: () => void, ms: number) =>
        wait(act, ms / 1000)) as typeof setTimeout;
    };

    it('loads what reads in the end, as a press may come without any sign', async () => {
      opened = await bundlePage({ prepare: hurry });
      await until(() => opened.loaded().includes('reading'));
      assert.isEmpty(opened.speech.log);
    });

    it('loads nothing where the person saves data', async () => {
      opened = await bundlePage({
        prepare: (view) => {
          hurry(view);
          const connection = { value: { saveData: true }, configurable: true };
          Object.defineProperty(view.navigator, 'connection', connection);
        },
      });
      for (let frames = 0; frames < 20; frames += 1) await nextFrame();
      assert.deepEqual(opened.loaded(), ['shell']);
    });
  });

  describe('at the first sign of a person', () => {
    for (const sign of [
      ...['pointermove', 'pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'],
      ...['wheel', 'scroll'],
    ]) {
      it(`loads what reads: ${sign}`, async () => {
        opened = await bundlePage();
        show(sign);
        await until(() => opened.loaded().includes('reading'));
      });
    }

    it('loads the rules of the language of the page beside it, and of no other', async () => {
      opened = await bundlePage();
      await warm();
      assert.sameMembers(opened.loaded(), ['shell', 'reading', 'rules-pl']);
      const timeOf = (part: string): PerformanceResourceTiming =>
        opened.view.performance
          .getEntriesByType('resource')
          .find(({ name }) => name.includes(`/na-glos-${part}-`)) as PerformanceResourceTiming;
      assert.isAtMost(timeOf('rules-pl').startTime, timeOf('reading').responseEnd);
    });

    it('loads the rules of another language when a passage of it comes', async () => {
      opened = await bundlePage({ content: '<p>Ala.</p><p lang="uk">Аліса.</p>' });
      await warm();
      opened.element.readContent();
      opened.speech.start();
      await until(() => opened.loaded().includes('rules-uk'));
      assert.notInclude(opened.loaded(), 'rules-de');
    });

    it('offers to read what was selected, though that was the sign', async () => {
      opened = await bundlePage();
      opened.page.getSelection()?.selectAllChildren(opened.page.querySelector('p')!);
      const offer = await until(() =>
        opened.element.shadowRoot!.querySelector('na-glos-offer:popover-open'),
      );
      offer.shadowRoot!.querySelector('button')!.click();
      assert.deepEqual(opened.speech.spoken, ['Ala ma kota z ulicy Kociej.']);
    });

    it('makes a press find all awake, once the person points at the player', async () => {
      const segmenters: unknown[] = [];
      opened = await bundlePage({
        prepare: (view) => {
          const { Intl } = view as typeof window;
          const watched = new Proxy(Intl.Segmenter, {
            construct(target, given: ConstructorParameters<typeof Intl.Segmenter>) {
              segmenters.push(given[1]?.granularity);
              return new target(...given);
            },
          });
          Reflect.set(Intl, 'Segmenter', watched);
        },
      });
      await warm();
      assert.isEmpty(segmenters);
      opened.element.dispatchEvent(new PointerEvent('pointerover'));
      await until(() => segmenters.length > 0);
      const made = segmenters.length;
      opened.button('Odsłuchaj artykuł').click();
      assert.deepEqual(opened.speech.spoken, ['Ala']);
      assert.lengthOf(segmenters, made);
    });

    it('speaks in the task of the press, once it is there', async () => {
      opened = await bundlePage();
      await warm();
      opened.button('Odsłuchaj artykuł').click();
      assert.deepEqual(opened.speech.spoken, ['Ala']);
    });
  });

  describe('pressed before anything is loaded', () => {
    it('says that it begins, and begins, with the rules of the language', async () => {
      opened = await bundlePage({ content: '<p>Ala ma kota z ul. Kociej.</p>' });
      opened.button('Odsłuchaj artykuł').click();
      await until(() => opened.words().includes('Zaraz zacznę czytać'));
      opened.button('Wstrzymaj');
      await until(() => opened.speech.spoken.length > 0);
      assert.deepEqual(opened.speech.spoken, ['Ala ma kota z ulicy Kociej.']);
    });

    it('reads the greeting, which must not be gone by then', async () => {
      opened = await bundlePage();
      opened.element.greeting = 'Witamy';
      await opened.element.updateComplete;
      opened.button('Odsłuchaj powitanie').click();
      await until(() => opened.speech.spoken.length > 0);
      assert.deepEqual(opened.speech.spoken, ['Witamy']);
    });

    it('does what was asked for last', async () => {
      opened = await bundlePage();
      opened.element.readSelection();
      opened.element.readContent();
      opened.element.readFrom(opened.page.querySelector('p')!);
      await until(() => opened.speech.spoken.length > 0);
      await nextFrame();
      assert.deepEqual(opened.speech.spoken, ['Ala ma kota z ulicy Kociej.']);
    });

    const givingUp: Record<string, () => void> = {
      'stop()': () => {
        opened.element.stop();
      },
      'pause()': () => {
        opened.element.pause();
      },
      Escape: () => {
        const key = new KeyboardEvent('keydown', {
          key: 'Escape',
          bubbles: true,
          cancelable: true,
        });
        opened.page.body.dispatchEvent(key);
        assert.isTrue(key.defaultPrevented);
      },
      'taking the widget out': () => {
        opened.element.remove();
      },
    };
    for (const [what, giveUp] of Object.entries(givingUp)) {
      it(`reads nothing after ${what}`, async () => {
        opened = await bundlePage();
        opened.element.readContent();
        giveUp();
        await until(
          () => opened.loaded().includes('reading') && opened.loaded().includes('rules-pl'),
        );
        opened.page.body.append(opened.element);
        await until(() => opened.element.shadowRoot!.querySelector('na-glos-offer'));
        await nextFrame();
        assert.isEmpty(opened.speech.spoken);
        assert.notInclude(opened.words(), 'Zaraz');
      });
    }

    it('opens the settings', async () => {
      opened = await bundlePage();
      opened.button('Ustawienia').click();
      await until(() =>
        opened.element
          .shadowRoot!.querySelector('na-glos-settings')
          ?.shadowRoot?.querySelector('dialog[open]'),
      );
      assert.isEmpty(opened.speech.spoken);
    });

    it('is heard where speech must begin in the task of a press', async () => {
      opened = await bundlePage({
        speech: {
          needsPress: true,
          browser: 'safari',
          voices: [
            { name: 'Zosia', lang: 'pl-PL', voiceURI: 'com.apple.voice.compact.pl-PL.Zosia' },
          ],
          charsPerSecond: 200,
        },
      });
      const { speech } = opened;
      speech.gesture(() => {
        opened.button('Odsłuchaj artykuł').click();
      });
      await until(() => opened.announced() === 'Koniec czytania.');
      assert.deepEqual(speech.spoken, [' ', 'Ala', 'Ala ma kota z ulicy Kociej.']);
      assert.equal(speech.utterances[0]!.volume, 0);
    });
  });

  describe('without a network', () => {
    const main = (): string => opened.page.querySelector('main')!.outerHTML;

    it('says so in one sentence, once in the console, and leaves the page as it is', async () => {
      opened = await bundlePage({ folder: '/unreliable/says/' });
      const before = main();
      opened.button('Odsłuchaj artykuł').click();
      await until(() => opened.announced().startsWith('Nie udało się wczytać czytnika.'));
      opened.button('Odsłuchaj artykuł');
      assert.lengthOf(opened.warnings, 1);
      assert.equal(main(), before);
      assert.isEmpty(opened.speech.spoken);
    });

    // Firefox tries no module twice: https://bugzilla.mozilla.org/show_bug.cgi?id=2055211
    if (engine !== 'firefox') {
      it('reads at the next press, if it is back', async () => {
        opened = await bundlePage({ folder: '/unreliable/back/' });
        opened.button('Odsłuchaj artykuł').click();
        await until(() => opened.announced().startsWith('Nie udało się wczytać czytnika.'));
        await fetch('/unreliable/back/mend');
        opened.button('Odsłuchaj artykuł').click();
        await until(() => opened.speech.spoken.length > 0);
        assert.equal(opened.announced(), '');
        assert.deepEqual(opened.speech.spoken, ['Ala']);
      });
    }

    it('keeps to itself that it did not come, unless somebody wanted it', async () => {
      opened = await bundlePage({ folder: '/unreliable/quiet/' });
      show();
      await until(() => opened.loaded().includes('rules-pl'));
      await nextFrame();
      assert.equal(opened.announced(), '');
      assert.isEmpty(opened.warnings);
    });
  });

  describe('imported by a program', () => {
    /** What a module of the page gets that imports the bundle. */
    async function imported(code: string): Promise<typeof index> {
      const view = opened.view as Window & { names?: typeof index };
      const script = opened.page.createElement('script');
      script.type = 'module';
      // WebKit resolves no path in a page that has no address.
      script.textContent = code.replace('/dist/', `${location.origin}/dist/`);
      opened.page.head.append(script);
      return until(() => view.names);
    }

    const assertAll = (names: typeof index): void => {
      for (const [name, value] of Object.entries(index)) {
        assert.typeOf(names[name as keyof typeof index], typeof value, name);
      }
      const { passages, sentences, spokenText } = names;
      const [, passage] = passages(opened.page.querySelector('main')!);
      assert.equal(passage!.text, 'Ala ma kota z ul. Kociej.');
      assert.lengthOf([...sentences(passage!.text, 'pl')], 1);
      assert.equal(spokenText('o godz. 10', 'pl').text, 'o godzinie dziesiątej');
    };

    it('has every name, beside a script tag', async () => {
      opened = await bundlePage();
      assertAll(await imported("window.names = await import('/dist/na-glos.js')"));
    });

    it('has every name, without a script tag', async () => {
      opened = await bundlePage();
      assertAll(await imported("window.names = await import('/dist/na-glos.js?program')"));
    });

    it('has every name in a static import, without a script tag', async () => {
      opened = await bundlePage();
      assertAll(
        await imported("import * as all from '/dist/na-glos.js?static'; window.names = all"),
      );
    });

    it('has every name in a static import, beside a script tag', async () => {
      const tag = '<script type="module" src="/dist/na-glos.js"></script>';
      const own =
        '<script type="module">import * as all from "/dist/na-glos.js"; window.names = all</script>';
      opened = await bundlePage({
        content: `${tag}${own}<main><h1>Ala</h1><p>Ala ma kota z ul. Kociej.</p></main>`,
      });
      const view = opened.view as Window & { names?: typeof index };
      assertAll(await until(() => view.names));
    });
  });
});
