import { languageTag } from './language-tag.js';

/** The languages that the embedded voice speaks. */
export const embeddedLanguages = ['pl', 'en', 'uk', 'de', 'cs', 'sk', 'fr', 'es'] as const;

/** Languages that it speaks only where the page asks for it: they weigh as much as all the others. */
export type OptInLanguage = 'ru';

/** The language of a tag if the embedded voice speaks it. */
export function embeddedLanguage(
  lang: string,
  optIn: readonly OptInLanguage[] = [],
): string | undefined {
  const { language } = languageTag(lang);
  return [...embeddedLanguages, ...optIn].find((known) => known === language);
}
