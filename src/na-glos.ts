import { defineShell } from './elements/define-shell.js';
import { readingPart } from './elements/reading-part.js';
import type * as index from './index.js';
import { warnOnce } from './page/warn-once.js';
import { loadLanguages } from './text/languages-on-demand.js';

export * from './elements/events.js';
export { NaGlosElement } from './elements/na-glos-element.js';
export { NaGlosPlayerElement } from './elements/player-element.js';
export { NaGlosSkipLinkElement } from './elements/skip-link-element.js';
export { defaultPreferences, preferencesFrom } from './reader/preferences.js';

defineShell();

/** Names of what is loaded when it is needed. */
export let {
  FallbackEngine,
  findContent,
  NaGlosOfferElement,
  passages,
  Reader,
  sentences,
  spokenText,
  WebSpeechEngine,
  words,
} = {} as Partial<typeof index>;

async function allNames(): Promise<typeof index> {
  const [names] = await Promise.all([import('./index.js'), loadLanguages(), readingPart.load()]);
  ({
    FallbackEngine,
    findContent,
    NaGlosOfferElement,
    passages,
    Reader,
    sentences,
    spokenText,
    WebSpeechEngine,
    words,
  } = names);
  return names;
}

/**
 * Makes `await import('na-glos.js')` wait for every name, also in a page whose script tag needs none
 * of them yet. To await them in that page's own module would hold up all that import it, and show
 * WebKit's other importers a module half made: https://bugs.webkit.org/show_bug.cgi?id=242740
 */
export function then(resolve: (names: typeof index) => void, reject: (why: unknown) => void): void {
  allNames().then(resolve, reject);
}

/** Whether the page has it by a script tag alone, and no module written in it asks for names. */
function isOfScriptTag(): boolean {
  const [file = ''] = import.meta.url.split('/').slice(-1);
  const scripts = [...document.scripts];
  const asks = scripts.some(
    ({ type, src, text }) => type === 'module' && !src && text.includes(file),
  );
  return !asks && scripts.some(({ src }) => src === import.meta.url);
}

if (!isOfScriptTag()) {
  // A program imports it. Without a network it still has the elements.
  await allNames().catch((error: unknown) => {
    warnOnce(`not all did load: ${String(error)}`);
  });
}
