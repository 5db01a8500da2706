/** What an abbreviation says between what stands before and behind it, or nothing. */
export type Rule = (before: string, after: string) => string | undefined;

/** The rules of some abbreviations, by the abbreviation in small letters. */
export type Rules = ReadonlyMap<string, Rule>;
