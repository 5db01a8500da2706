import { polish } from './languages/pl.js';

/** A replacement of what is written by what is said. */
export interface SpokenForm {
  /** What is written; must have the flags `g` and `u`. */
  readonly pattern: RegExp;
  /** What is said instead, or nothing to leave this place as it is written. */
  readonly say: (match: RegExpExecArray) => string | undefined;
}

/** Where the sentences of a language end otherwise than Unicode's rules say. */
export interface SentenceRules {
  /** Whether a sentence goes on where Unicode's rules end it. */
  readonly goesOn: (before: string, after: string) => boolean;
}

/** What one language adds to Unicode's rules. */
export interface LanguageRules {
  /** The word said for "&". */
  readonly and: string;
  readonly sentences?: SentenceRules;
  /** In order: where two claim the same place, the first has it. */
  readonly forms: readonly SpokenForm[];
}

const languages: ReadonlyMap<string, LanguageRules> = new Map([['pl', polish]]);

/** The rules of a language, by the first part of its tag; none for a language without any. */
export function rulesOf(lang: string): LanguageRules | undefined {
  return languages.get(lang.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}
