import { type FakeSpeech, installFakeSpeech } from './fake-speech.js';
import type { FakeSpeechOptions } from './fake-speech/options.js';
import type { NaGlosElement } from '../../src/index.js';
import { until } from './widget.js';

/** A page of its own, in a frame, with the script-tag bundle as sites have it. */
export interface BundlePage {
  readonly view: Window;
  readonly page: Document;
  readonly element: NaGlosElement;
  readonly speech: FakeSpeech;
  /** What the console was warned of. */
  readonly warnings: readonly string[];
  /** The parts of the bundle that were loaded, by their names: `shell`, `reading`, `pl`. */
  readonly loaded: () => string[];
  /** The button of the player that has these words; fails if there is none. */
  readonly button: (words: string) => HTMLButtonElement;
  /** All that is said in the player, as one line. */
  readonly words: () => string;
  /** What a screen reader announces. */
  readonly announced: () => string;
  readonly remove: () => void;
}

const text = `<main><h1>Ala</h1><p>Ala ma kota z ul. Kociej.</p></main>`;

/** Opens a page, in Polish unless it says otherwise, that nobody has touched yet. */
export async function bundlePage({
  content = text,
  lang = 'pl',
  folder = '/dist/',
  speech: options = {},
  prepare,
}: {
  content?: string;
  lang?: string;
  folder?: string;
  speech?: FakeSpeechOptions;
  /** Is given the window before the script. */
  prepare?: (view: Window) => void;
} = {}): Promise<BundlePage> {
  const frame = document.createElement('iframe');
  const opened = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="${lang}"><title>Strona</title>${content}<na-glos></na-glos></html>`;
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  document.body.append(frame);
  await opened;

  const view = frame.contentWindow as typeof window;
  const page = view.document;
  const speech = installFakeSpeech(options, view);
  const warnings: string[] = [];
  view.console.warn = (...told: unknown[]) => {
    warnings.push(told.join(' '));
  };
  prepare?.(view);
  const script = page.createElement('script');
  script.type = 'module';
  // The page may have a base.
  script.src = new URL(`${folder}na-glos.js`, location.href).href;
  page.head.append(script);

  const element = page.querySelector('na-glos')!;
  const player = await until(() =>
    element.shadowRoot?.querySelector('na-glos-player')?.shadowRoot?.querySelector('section'),
  ).then((section) => section.getRootNode() as ShadowRoot);
  const line = ({ textContent }: Node): string => (textContent ?? '').replace(/\s+/gu, ' ').trim();
  return {
    ...{ view, page, element, speech, warnings },
    loaded: () =>
      view.performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /\/na-glos-(.+)-[\w-]{8}\.js$/.exec(name)?.slice(1) ?? []),
    button(words) {
      const buttons = [...player.querySelectorAll('button')];
      const found = buttons.find((button) => line(button) === words);
      if (!found) throw new Error(`no button "${words}" in: ${buttons.map(line).join(', ')}`);
      return found;
    },
    words: () => line(player.querySelector('section')!),
    announced: () => line(player.querySelector('[role="status"]')!),
    remove: () => {
      frame.remove();
    },
  };
}
