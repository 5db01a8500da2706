import { regexp } from './regexp.js';

/** What stands at the end of a stretch of text that may be a sentence. */
export interface Ending {
  /** The last word, without the mark behind it and the brackets and quotes around it. */
  readonly word: string;
  /** The last of the marks behind the word. */
  readonly mark: string;
  /** Brackets and quotes that close around the mark. */
  readonly closers: string;
  /** The word before the last, as it is written. */
  readonly previous: string;
  /** Whether no white space follows. */
  readonly glued: boolean;
}

const marks = '.!?…';
const closers = '"\'”’»)]';

/** Reads the end of a text. */
export function endingOf(before: string): Ending {
  const text = withoutNotes(before.trimEnd());
  const closed = backOver(text, text.length, closers);
  const marked = backOver(text, closed, marks);
  const wordEnd = backOver(text, marked, closers);
  const start = wordStart(text, wordEnd);
  const previousEnd = text.slice(0, start).trimEnd().length;
  return {
    word: text.slice(start, wordEnd).replace(/^.*[([{„“"«»/–—-]|^['’]/u, ''),
    mark: text.charAt(closed - 1),
    closers: text.slice(wordEnd, marked) + text.slice(closed),
    previous: text.slice(wordStart(text, previousEnd), previousEnd),
    glued: before.length === before.trimEnd().length,
  };
}

const note = regexp.u`(?:\s?\[\p{Nd}{1,3}\]|[¹²³⁰-⁹]+)$`;
const noteEnd = ']¹²³⁰⁴⁵⁶⁷⁸⁹';

const withoutNotes = (text: string): string =>
  noteEnd.includes(text.charAt(text.length - 1)) ? text.replace(note, '') : text;

function backOver(text: string, end: number, characters: string): number {
  let at = end;
  while (at > 0 && characters.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Like `trim`, which is slow for one character at a time. */
const isSpace = (code: number): boolean =>
  code <= 32 || (code >= 160 && String.fromCharCode(code).trim() === '');

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Words that can be looked up. */
interface Words {
  has(word: string): boolean;
}

const plainWord = /(?<=(?:^|[\s„“"])([A-Za-zÀ-ɏЀ-ӿ][a-zß-ɏа-ӿ]{3,})[.!?]\s)/y;
const anyVowel = /[aeiouyąęóäöüаеиіоуюяєї]/iu;

/**
 * Whether a text ends as most do: in a word that is not brief, one mark and a space. Only for speed,
 * since all else could tell it as well.
 */
export function endsInPlainWord(before: string, brief: Words): boolean {
  plainWord.lastIndex = before.length;
  const word = plainWord.exec(before)?.[1];
  if (word === undefined || before.includes('(') || before.includes('[')) return false;
  return anyVowel.test(word) && !brief.has(word);
}

const capitalisedWord = regexp.u`^\p{Lu}\p{Ll}`;

/** Whether a sentence plainly ends: behind a word that is not brief, before a capitalised one. */
export const plainlyEnds = (before: string, after: string, brief: Words): boolean =>
  endsInPlainWord(before, brief) && capitalisedWord.test(after);
