import { regexp } from './regexp.js';

/** The words of a list that is written as one text. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(' '));

/** The words of several lists, each also with a capital, since that is cheaper than to lower one. */
export const withCapitals = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(
    lists.flatMap((list) =>
      [...list].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
    ),
  );

/** The word with which a text begins, behind a quote or a bracket; empty for none or an initial. */
export const firstWord = (after: string): string =>
  regexp.u`^["„“«»(]?(?!\p{Lu}\.)(\p{L}[\p{L}\p{M}’'-]*)`.exec(after)?.[1] ?? '';

/** Whether a word is a number in digits, such as "5", "1,5", "12.03" or "8–16". */
export const isNumeric = (word: string): boolean => /\d[)°%]?$/.test(word);

/** Whether a text begins with a number, in digits or Roman. */
export const startsWithNumber = (after: string): boolean =>
  regexp.u`^(?:\p{Nd}|§|[IVXLC]+(?![\p{L}\p{N}]))`.test(after);

/** Whether a word is one initial or several, such as "J", "J.R.R" or the end of "J.-P". */
export const isInitial = (word: string): boolean => regexp.u`^(?:\p{Lu}\.-?)*\p{Lu}$`.test(word);

/** Whether a name may begin here: a capital and at least one more letter, or another initial. */
export const startsWithName = (after: string): boolean =>
  regexp.u`^["„“«]?\p{Lu}[\p{L}’'.-]`.test(after);

const capitalOrDigit = regexp.u`^[\p{Lu}\d]`;
/** Letters of other continents are words as well. */
const wordless = regexp.u`^[^\p{L}\p{N}\u0530-\u1DFF\u2E80-\u2FFF\u3041-\uD7FF]*$`;
const smallLetter = regexp.u`^[\s"”’»)\]–—-]*\p{Ll}(?![\p{Lu})])`;
const strayMark = regexp.u`^["”’»)\]]*(?:[,;:]|[.!?](?![.\p{L}\p{N}]))`;
const omission = /[([](?:\.\.\.|…)[)\]]["”’»]?\s*$/u;
const listNumber = regexp.u`^[\s•⁃–—-]*(?:(?:\p{Nd}{1,3}\.)+\)?\s*|[IVXLC]+\.\s+|\p{L}[.)]\s+){1,2}$`;
const remarkInside = /[^\s.!?…:;(]\s\([^()]*[.!?…]\)\s*$/u;
const titleInside = regexp.u`\p{L}\s["„“«][^"„“«”»]{1,40}[!?…]["”»]\s*$`;
const addressOrVersion = regexp.u`(?:[/@=&]|www\.)\S*$|(?:^|\s)v?\p{Nd}{1,3}\.\p{Nd}{1,3}\.$`;
const fileEnding = regexp.iu`^(?:csv|docx?|jpe?g|mp[34]|odt|p7s|pdf|png|rtf|txt|xlsx?|xml|zip)(?![\p{L}\p{N}])`;
const openAside = regexp.u`[([][\p{Ll}\p{Nd}][^()[\]]*$`;
const asideCloses = /^[^()[\]]{0,60}[)\]]/u;

/** Whether a sentence goes on where Unicode's rules end it, for reasons that hold in any language. */
export function goesOnAnywhere(before: string, after: string): boolean {
  // Only for speed: neither of the next two begins so.
  const isPlain = capitalOrDigit.test(after);
  if (!isPlain && (smallLetter.test(after) || strayMark.test(after))) return true;
  if (wordless.test(before) || listNumber.test(before)) return true;
  const text = before.trimEnd();
  const last = text.charAt(text.length - 1);
  if ('([{„'.includes(last)) return true;
  if (text.length === before.length) {
    return (
      fileEnding.test(after) ||
      (regexp.u`^[\p{L}\p{N}]`.test(after) && addressOrVersion.test(before))
    );
  }
  if (')]"”’»'.includes(last)) {
    return omission.test(before) || remarkInside.test(before) || titleInside.test(before);
  }
  return /[([]/u.test(text) && openAside.test(text) && asideCloses.test(after);
}

const itemBegins = regexp.u`^(?:[•⁃▪◦‣●■]|\p{Ll}\)\s)`;
const speechBegins = regexp.u`^[–—-]\s*["„“«]?\p{Lu}`;
const numberBegins = regexp.u`^["„“«(]?\p{Nd}`;
const capitalBegins = regexp.u`^["„“«(]?\p{Lu}`;
const brandBegins = regexp.u`^\p{Ll}{1,2}\p{Lu}`;
const gluedWord = regexp.u`^\p{Lu}(?:\p{Ll}+[\s,:;!?]|\s|\p{Ll}+\.(?:\s|\p{Lu}))`;

/** What begins behind a stop where Unicode's rules let the sentence go on. */
export type Beginning = 'item' | 'speech' | 'number' | 'capital' | 'brand' | 'glued';

/** What begins a text, if a sentence could begin with it. */
export function beginningOf(after: string, glued: boolean): Beginning | undefined {
  if (glued) return gluedWord.test(after) ? 'glued' : undefined;
  if (itemBegins.test(after)) return 'item';
  if (speechBegins.test(after)) return 'speech';
  if (numberBegins.test(after)) return 'number';
  if (capitalBegins.test(after)) return 'capital';
  return brandBegins.test(after) ? 'brand' : undefined;
}
