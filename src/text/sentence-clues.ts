/** The words of a list that is written as one text. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(/\s+/u));

/** The words of several lists, each also with a capital, since that is cheaper than to lower one. */
export const withCapitals = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(
    lists.flatMap((list) =>
      Array.from(list).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
    ),
  );

/** The word with which a text begins, behind a quote or a bracket; empty for none or an initial. */
export const firstWord = (after: string): string =>
  /^["„“«»(]?(?!\p{Lu}\.)(\p{L}[\p{L}\p{M}’'-]*)/u.exec(after)?.[1] ?? '';

/** Whether a word is a number in digits, such as "5", "1,5", "12.03" or "8–16". */
export const isNumeric = (word: string): boolean => /\p{Nd}[)°%]?$/u.test(word);

/** Whether a text begins with a number, in digits or Roman. */
export const startsWithNumber = (after: string): boolean =>
  /^(?:\p{Nd}|§|[IVXLC]+(?![\p{L}\p{N}]))/u.test(after);

/** Whether a word is one initial or several, such as "J", "J.R.R" or the end of "J.-P". */
export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(word);

/** Whether a name may begin here: a capital and at least one more letter, or another initial. */
export const startsWithName = (after: string): boolean => /^["„“«]?\p{Lu}[\p{L}’'.-]/u.test(after);

const wordless = /^[^\p{L}\p{N}]*$/u;
const smallLetter = /^[\s"”’»)\]–—-]*\p{Ll}(?![\p{Lu})])/u;
const strayMark = /^["”’»)\]]*(?:[,;:]|[.!?](?![.\p{L}\p{N}]))/u;
const omission = /[([](?:\.\.\.|…)[)\]]["”’»]?\s*$/u;
const listNumber = /^[\s•⁃–—-]*(?:(?:\p{Nd}{1,3}\.)+\)?\s*|[IVXLC]+\.\s+|\p{L}[.)]\s+){1,2}$/u;
const remarkInside = /[^\s.!?…:;(]\s\([^()]*[.!?…]\)\s*$/u;
const titleInside = /\p{L}\s["„“«][^"„“«”»]{1,40}[!?…]["”»]\s*$/u;
const addressOrVersion = /(?:[/@=&]|www\.)\S*$|(?:^|\s)v?\p{Nd}{1,3}\.\p{Nd}{1,3}\.$/u;
const fileEnding =
  /^(?:csv|docx?|jpe?g|mp[34]|odt|p7s|pdf|png|rtf|txt|xlsx?|xml|zip)(?![\p{L}\p{N}])/iu;
const openAside = /[([][\p{Ll}\p{Nd}][^()[\]]*$/u;
const asideCloses = /^[^()[\]]{0,60}[)\]]/u;

/** Whether a sentence goes on where Unicode's rules end it, for reasons that hold in any language. */
export function goesOnAnywhere(before: string, after: string): boolean {
  if (smallLetter.test(after) || strayMark.test(after) || wordless.test(before)) return true;
  if (listNumber.test(before)) return true;
  const text = before.trimEnd();
  const last = text.charAt(text.length - 1);
  if ('([{„'.includes(last)) return true;
  if (text.length === before.length) {
    return (
      fileEnding.test(after) || (/^[\p{L}\p{N}]/u.test(after) && addressOrVersion.test(before))
    );
  }
  if (')]"”’»'.includes(last)) {
    return omission.test(before) || remarkInside.test(before) || titleInside.test(before);
  }
  return /[([]/u.test(text) && openAside.test(text) && asideCloses.test(after);
}

const itemBegins = /^(?:[•⁃▪◦‣●■]|\p{Ll}\)\s)/u;
const speechBegins = /^[–—-]\s*["„“«]?\p{Lu}/u;
const numberBegins = /^["„“«(]?\p{Nd}/u;
const capitalBegins = /^["„“«(]?\p{Lu}/u;
const brandBegins = /^\p{Ll}{1,2}\p{Lu}/u;
const gluedWord = /^\p{Lu}(?:\p{Ll}+[\s,:;!?]|\s|\p{Ll}+\.(?:\s|\p{Lu}))/u;

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
