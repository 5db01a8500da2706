import { firstPart, type LanguageRules, type LanguageTable } from './language-rules.js';

const chunks: ReadonlyMap<string, () => Promise<LanguageRules>> = new Map([
  ['pl', async () => import('./languages/pl.js')],
  ['en', async () => import('./languages/en.js')],
  ['uk', async () => import('./languages/uk.js')],
  ['de', async () => import('./languages/de.js')],
]);

const known = new Map<string, LanguageRules>();
const loads = new Map<string, Promise<void>>();
/** Those that could not be had, and whether the console was told. */
const missing = new Map<string, boolean>();

/**
 * Takes the place of "languages.ts" in the bundle: the rules of a language are loaded when it is
 * first met. What must be spoken before they are there is read by Unicode's rules, as it is written.
 */
export const languages: LanguageTable<LanguageRules> = {
  get(language) {
    const rules = known.get(language);
    if (!rules) seek(language);
    return rules;
  },
};

/** Gets the rules of a language ready, if it has any; tries again what could not be had. */
export async function loadLanguage(lang: string): Promise<void> {
  const language = firstPart(lang);
  const chunk = chunks.get(language);
  if (!chunk) return;
  if (missing.delete(language) || !loads.has(language))
    loads.set(language, loaded(language, chunk));
  await loads.get(language);
}

/** Gets all rules ready. */
export async function loadLanguages(): Promise<void> {
  await Promise.all([...chunks.keys()].map(loadLanguage));
}

function seek(language: string): void {
  if (!missing.has(language)) void loadLanguage(language);
  else if (!missing.get(language)) {
    missing.set(language, true);
    console.warn(`Na głos: the rules of "${language}" did not load. It is read as it is written.`);
  }
}

async function loaded(language: string, chunk: () => Promise<LanguageRules>): Promise<void> {
  try {
    known.set(language, await chunk());
  } catch {
    missing.set(language, false);
  }
}
