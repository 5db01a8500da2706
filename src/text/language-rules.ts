/** A replacement of what is written by what is said. */
export interface SpokenForm {
  /** What is written; must have the flags `g` and `u`. */
  readonly pattern: RegExp;
  /** What is said instead, or nothing to leave this place as it is written. */
  readonly say: (match: RegExpExecArray) => string | undefined;
}

/** What is written in a language and said otherwise. */
export interface SpokenForms {
  /** The word said for "&". */
  readonly and: string;
  /** In order: where two claim the same place, the first has it. */
  readonly forms: readonly SpokenForm[];
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

/** What a table by language has for a tag, by the first part of the tag; nothing if it has none. */
export function forLanguage<T>(table: ReadonlyMap<string, T>, lang: string): T | undefined {
  return table.get(lang.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}
