import { assert, nextFrame } from '@open-wc/testing';
import { type BundlePage, bundlePage } from '../support/bundle.js';
import { openedView } from '../support/reading-view.js';
import { Troubles } from '../support/troubles.js';
import { until } from '../support/widget.js';

type Page = Window & typeof globalThis;

const refuse = (): never => {
  throw new Error('no');
};

/** Puts something of the page's own making in place of the browser's. */
function put(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { configurable: true, get });
}

/** Adds to a prototype as libraries did before there were modules: for all to see. */
function add(prototype: object, names: string, value: unknown): void {
  for (const name of names.split(' ')) Reflect.set(prototype, name, value);
}

/** As `$A` of Prototype.js: it knows nothing of iterators, and of no second argument. */
const dollarA =
  ({ Array }: Page) =>
  (given?: { toArray?: () => unknown[]; length?: number }): unknown[] => {
    if (!given) return [];
    if (given.toArray) return given.toArray();
    const list = given as Record<number, unknown>;
    return new Array(given.length ?? 0).fill(0).map((_, i) => list[i]);
  };

/** The voice of the page, whose getters or methods refuse. */
function speechThat(page: Page, change: (name: string | symbol, value: unknown) => unknown): void {
  const { speechSynthesis: voice } = page;
  const get = (_: object, name: string | symbol): unknown => {
    const value: unknown = Reflect.get(voice, name);
    return change(name, typeof value === 'function' ? value.bind(voice) : value);
  };
  const instead = new Proxy({}, { get, has: (_, name) => name in voice });
  put(page, 'speechSynthesis', () => instead);
}

/** What a page did to itself before the script came, and all works all the same. */
const harmless: Readonly<Record<string, (page: Page) => void>> = {
  'has Prototype.js': (page) => {
    const { prototype } = page.Array;
    const { every, some, find, filter, map } = prototype;
    Object.assign(prototype, {
      all: every,
      any: some,
      detect: find,
      findAll: filter,
      select: filter,
    });
    Object.assign(prototype, { collect: map });
    add(
      prototype,
      'each first last clear compact flatten without uniq pluck invoke inspect',
      refuse,
    );
    add(prototype, 'toArray entries', function (this: unknown[]) {
      return [...this];
    });
    add(prototype, 'toJSON', () => '[]');
    Reflect.set(page.Array, 'from', dollarA(page));
    add(page.HTMLElement.prototype, 'show hide next previous select update wrap up down', refuse);
    add(page.HTMLElement.prototype, 'visible toggle observe fire readAttribute empty', refuse);
    page.Element.prototype.remove = function () {
      this.parentNode!.removeChild(this);
      return this;
    };
    add(page.String.prototype, 'strip blank include sub', refuse);
    add(page.Function.prototype, 'delay defer wrap curry', refuse);
    add(page.Event.prototype, 'stop element findElement', refuse);
  },
  'has MooTools': (page) => {
    add(page.Array.prototype, 'clean contains include erase empty pick append getLast', refuse);
    Reflect.set(page.Array, 'from', (given: unknown) =>
      page.Array.isArray(given) ? (given as unknown[]) : [given],
    );
    add(page.Element.prototype, 'get set dispose destroy getProperty addEvent', refuse);
    add(page.String.prototype, 'contains test clean', refuse);
    add(page.Function.prototype, 'attempt pass extend implement', refuse);
  },
  'adds to Object.prototype': ({ Object: { prototype } }) => {
    add(prototype, 'extend forEach size', refuse);
  },
  'has no Array.from any more': (page) => {
    Reflect.set(page.Array, 'from', refuse);
  },
  'has another Element.prototype.remove': ({ Element: { prototype } }) => {
    prototype.remove = function () {
      this.parentNode?.removeChild(this);
    };
  },
  'freezes prototypes': (page) => {
    for (const kind of ['Object', 'Array', 'Function', 'HTMLElement', 'Element', 'Node', 'Event']) {
      Object.freeze((Reflect.get(page, kind) as typeof Object).prototype);
    }
  },
  'wraps customElements.define': ({ customElements }) => {
    const define = customElements.define.bind(customElements);
    Reflect.set(customElements, 'define', (...given: Parameters<typeof define>) => {
      define(...given);
    });
  },
  'has an Intl.Segmenter that gives nothing': ({ Intl }) => {
    put(
      Intl,
      'Segmenter',
      () =>
        class {
          segment(): void {
            // Nothing.
          }
        },
    );
  },
  'has an Intl.Segmenter that gives strings': ({ Intl }) => {
    put(
      Intl,
      'Segmenter',
      () =>
        class {
          segment(text: string): string[] {
            return text.split('');
          }
        },
    );
  },
  'has an Intl.Segmenter whose segments throw': ({ Intl }) => {
    put(
      Intl,
      'Segmenter',
      () =>
        class {
          readonly segment = refuse;
        },
    );
  },
  'has no CSS.highlights': ({ CSS }) => {
    put(CSS, 'highlights', () => undefined);
  },
  'has CSS.highlights that throw': ({ CSS }) => {
    put(CSS, 'highlights', refuse);
  },
  'has a Map for CSS.highlights': ({ CSS }) => {
    const map = new Map();
    put(CSS, 'highlights', () => map);
  },
  'has CSS.highlights that take nothing': ({ CSS }) => {
    Reflect.set(CSS.highlights, 'set', refuse);
  },
  'has no Highlight': (page) => {
    put(page, 'Highlight', () => undefined);
  },
  'lets nobody adopt style sheets': ({ document }) => {
    put(document, 'adoptedStyleSheets', () => Object.freeze([]));
  },
  'has no matchMedia': (page) => {
    put(page, 'matchMedia', () => undefined);
  },
  'has a matchMedia that gives nothing': (page) => {
    put(page, 'matchMedia', () => () => null);
  },
  'stops animation frames': (page) => {
    page.requestAnimationFrame = () => 0;
  },
  'stops timers': (page) => {
    Reflect.set(page, 'setTimeout', () => 0);
  },
  'has a localStorage that throws': (page) => {
    put(page, 'localStorage', refuse);
  },
  'has a localStorage that is full': (page) => {
    put(page, 'localStorage', () => ({ getItem: () => null, setItem: refuse }));
  },
  'has no BroadcastChannel': (page) => {
    put(page, 'BroadcastChannel', () => undefined);
  },
  'has a BroadcastChannel that throws': (page) => {
    put(page, 'BroadcastChannel', () => refuse);
  },
  'has a voice that cannot be silenced or listened to': (page) => {
    speechThat(page, (name, value) =>
      name === 'cancel' || name === 'addEventListener' ? refuse : value,
    );
  },
  'moves and scales its body': ({ document }) => {
    document.body.style.transform = 'scale(0.9) translate(5px, 5px)';
  },
  'has a <base> on another origin': ({ document }) => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
  },
  'can be written in': ({ document }) => {
    document.designMode = 'on';
  },
};

/** What a page did to its voice, so that there is none to be had. */
const mute: Readonly<Record<string, (page: Page) => void>> = {
  'is hidden by a getter that throws': (page) => {
    put(page, 'speechSynthesis', refuse);
  },
  'has getters that throw': (page) => {
    speechThat(page, refuse);
  },
  'has flags that throw': (page) => {
    speechThat(page, (name, value) => (name === 'speaking' ? refuse() : value));
  },
};

const content = `<main><h1>Ala</h1><p id="p">Ala ma kota. Kot ma Alę.</p>
  <ul><li>Raz</ul><table><tr><th>A<th>B<tr><td>1<td>2<tr><td>3<td>4</table></main>`;

describe('a page that changed what it is made of', () => {
  let opened: BundlePage | undefined;
  let troubles: Troubles | undefined;
  let view: Window | undefined;

  async function open(prepare: (page: Page) => void): Promise<BundlePage> {
    localStorage.removeItem('na-glos');
    opened = await bundlePage({
      content,
      prepare(given) {
        view = given;
        troubles = new Troubles(given);
        prepare(given as Page);
      },
    });
    return opened;
  }

  afterEach(() => {
    if (view) troubles?.end(view);
    opened?.remove();
    assert.isEmpty(troubles?.met);
  });

  /** What is heard of the reading. */
  function listen({ element }: BundlePage): string[] {
    const heard: string[] = [];
    element.addEventListener('na-glos-word', ({ text }) => heard.push(text));
    element.addEventListener('na-glos-error', ({ code }) => heard.push(code));
    element.addEventListener('na-glos-end', ({ reason }) => heard.push(reason));
    return heard;
  }

  function isMarked({ element, view: page }: BundlePage): boolean {
    const boxes = element.shadowRoot!.querySelector('na-glos-marks')?.shadowRoot;
    if (boxes?.querySelector('.word div')) return true;
    try {
      return (page as Page).CSS.highlights.has('na-glos-word');
    } catch {
      return false;
    }
  }

  for (const [what, prepare] of Object.entries(harmless)) {
    it(`${what}: it reads, marks and shows as ever`, async () => {
      const page = await open(prepare);
      const { element, speech, button } = page;
      const heard = listen(page);
      button('Odsłuchaj artykuł').click();
      await until(() => speech.spoken.length > 0);
      speech.start();
      speech.boundary(0, { charLength: 3 });
      assert.deepEqual(heard, ['Ala']);
      // Boxes are placed in a frame of their own, which may never come.
      if (what !== 'stops animation frames') await until(() => isMarked(page));

      await element.openReadingView();
      const { text, view: shown } = await openedView(element);
      assert.include(text.textContent, 'Kot ma Alę.');
      element.closeReadingView();
      await until(() => !shown.open);

      button('Ustawienia').click();
      await until(() => element.shadowRoot!.querySelector('na-glos-settings')?.shown);
      element
        .shadowRoot!.querySelector('na-glos-settings')!
        .shadowRoot!.querySelector('dialog')!
        .close();
      element.stop();
      assert.equal(heard.at(-1), 'stopped');
      element.parentNode!.removeChild(element);
      await nextFrame();
    });
  }

  for (const [what, prepare] of Object.entries(mute)) {
    it(`has a voice that ${what}: it says that there is none`, async () => {
      const page = await open(prepare);
      const heard = listen(page);
      page.button('Odsłuchaj artykuł').click();
      await until(() => heard.length > 0);
      await until(() => page.announced().length > 0);
      assert.deepEqual(heard, ['unsupported']);
      page.element.stop();
    });
  }
});
