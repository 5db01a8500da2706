import type { LanguageRules } from './language-rules.js';

const known = new Map<string, LanguageRules>();

/** Takes the place of "languages.js" in the bundle: empty at first, when a text is read as written. */
export const languages: ReadonlyMap<string, LanguageRules> = known;

/** When the rules are there, or will never be. */
export const loaded: Promise<void> = import('./languages.js').then(
  (all) => {
    for (const [lang, rules] of all.languages) known.set(lang, rules);
  },
  () => {
    console.warn(
      'Na głos: the rules of languages did not load. Abbreviations are read as written.',
    );
  },
);
