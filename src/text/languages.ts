import type { LanguageRules, LanguageTable } from './language-rules.js';
import * as de from './languages/de.js';
import * as en from './languages/en.js';
import * as pl from './languages/pl.js';
import * as uk from './languages/uk.js';

/** The languages that have rules of their own, by the first part of their tags. */
export const languages: LanguageTable<LanguageRules> = new Map([
  ['pl', pl],
  ['en', en],
  ['uk', uk],
  ['de', de],
]);

/** Gets the rules of a language ready; in the bundle "languages-on-demand.ts" has to load them. */
export const loadLanguage: (lang: string) => Promise<void> = () => Promise.resolve();
