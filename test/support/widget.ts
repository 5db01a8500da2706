import { fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { NaGlosElement, ReadingErrorCode } from '../../src/index.js';

/** The widget in a page, and what a person finds in it. */
export interface Widget {
  readonly root: HTMLElement;
  readonly element: NaGlosElement;
  /** What the page heard of the reading, in order: `start`, `sentence Ala ma kota.`, `end stopped`. */
  readonly heard: string[];
  /** The button that has these words; fails if there is none. */
  readonly button: (words: string) => HTMLButtonElement;
  /** All that is said in the player, as one line. */
  readonly words: () => string;
  /** What a screen reader announces. */
  readonly announced: () => string;
  /** The button beside the selection, if it is shown. */
  readonly offer: () => HTMLButtonElement | undefined;
  /** Everything rendered. */
  readonly rendered: () => Promise<void>;
}

const text = `<main id="tresc"><h1>Ala</h1><p id="p">Ala ma kota. Kot ma Alę.</p></main>`;

/** Puts the widget behind some content, in Polish. */
export async function widget(attributes = '', content = text): Promise<Widget> {
  const root = await fixture<HTMLElement>(
    `<div lang="pl">${content}<na-glos ${attributes}></na-glos></div>`,
  );
  const element = root.querySelector('na-glos')!;
  await element.updateComplete;
  const inner = (tag: string): ShadowRoot => element.shadowRoot!.querySelector(tag)!.shadowRoot!;
  const player = inner('na-glos-player');
  const offer = inner('na-glos-offer');

  const buttons = (): HTMLButtonElement[] => [
    ...player.querySelectorAll('button'),
    ...offer.querySelectorAll('button'),
  ];
  return {
    root,
    element,
    heard: listen(element),
    button(words) {
      const found = buttons().find((button) => textOf(button.querySelector('span')!) === words);
      if (!found) throw new Error(`no button "${words}" in: ${buttons().map(textOf).join(', ')}`);
      return found;
    },
    words: () => textOf(player.querySelector('section')!),
    announced: () => textOf(player.querySelector('[role="status"]')!),
    offer: () =>
      offer.host.matches(':popover-open')
        ? (offer.querySelector('button') ?? undefined)
        : undefined,
    async rendered() {
      await nextFrame();
      await element.updateComplete;
    },
  };
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function listen(element: NaGlosElement): string[] {
  const heard: string[] = [];
  for (const type of ['start', 'pause', 'resume'] as const) {
    element.addEventListener(`na-glos-${type}`, () => heard.push(type));
  }
  element.addEventListener('na-glos-end', ({ reason }) => heard.push(`end ${reason}`));
  element.addEventListener('na-glos-sentence', ({ text }) => heard.push(`sentence ${text}`));
  element.addEventListener('na-glos-word', ({ text }) => heard.push(`word ${text}`));
  element.addEventListener('na-glos-error', ({ code }) => heard.push(`error ${code}`));
  return heard;
}

/** Takes the widget out of the page and lets it fall silent, before the next test has a voice. */
export async function takeAway(): Promise<void> {
  fixtureCleanup();
  await nextFrame();
}

/** The next event of a reading. */
export async function next<K extends keyof HTMLElementEventMap & `na-glos-${string}`>(
  element: NaGlosElement,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });
}

/** The code of the next error. */
export async function nextError(element: NaGlosElement): Promise<ReadingErrorCode> {
  return (await next(element, 'na-glos-error')).code;
}

/** Waits until something is so, looking once a frame; mocha's patience is the limit. */
export async function until<T>(look: () => T | undefined | false | null): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await nextFrame();
  }
}
