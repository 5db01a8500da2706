/** The classes of spoken forms, each of which can be left as written. */
export type SpokenFormKind =
  | 'abbreviations'
  | 'addresses'
  | 'capitals'
  | 'dates'
  | 'money'
  | 'numbers'
  | 'numerals'
  | 'phones'
  | 'ranges'
  | 'times'
  | 'units';

/** A replacement of what is written by what is said. */
export interface SpokenForm {
  readonly kind: SpokenFormKind;
  /** Matches every text in which one can be found; where it would cost to look for the pattern. */
  readonly sign?: RegExp;
  /** What is written; must have the flags `g` and `u`. Every white space in the text is a space. */
  readonly pattern: RegExp;
  /**
   * What is said instead, or nothing to let a later form try. To say what is written keeps this
   * place from later forms.
   */
  readonly say: (match: RegExpExecArray) => string | undefined;
}

/** Forms that only a text with a certain sign in it can hold. */
export interface FormGroup {
  /** Matches every text in which one of the forms may be found, and costs next to nothing. */
  readonly sign: RegExp;
  /** In order: where two claim the same place, the first has it. Made when a text has the sign. */
  readonly forms: () => readonly SpokenForm[];
}

/** What is written in a language and said otherwise. */
export interface SpokenForms {
  /** The word said for "&". */
  readonly and: string;
  /** Groups of forms in their order; each pass reads what the one before it made. */
  readonly passes: readonly (readonly FormGroup[])[];
}

/** Where the sentences of a language end otherwise than Unicode's rules say. */
export interface SentenceRules {
  /**
   * Matches what follows most sentence ends, where the other rules need not be asked; must have the
   * flag `y`.
   */
  readonly plainEnd: RegExp;
  /** Whether a sentence goes on where Unicode's rules end it. */
  readonly goesOn: (before: string, after: string) => boolean;
  /** Whether a sentence ends behind a stop where Unicode's rules let it go on. */
  readonly endsEarly: (before: string, after: string) => boolean;
}

/** All that a language adds. */
export interface LanguageRules {
  readonly sentences: SentenceRules;
  readonly spokenForms: SpokenForms;
}

/** Something for each language, by the first part of its tag. */
export type LanguageTable<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** The first part of a tag, which names the language: "pl" of "pl-PL". */
export function firstPart(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/** What a table by language has for a tag; nothing if it has none. */
export function forLanguage<T>(table: LanguageTable<T>, lang: string): T | undefined {
  return table.get(firstPart(lang));
}
