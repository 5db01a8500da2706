import type { SpokenForm } from './language-rules.js';
import { once } from './once.js';
import { invisible, picture } from './unread-characters.js';

/** A replacement of what is written by what is said, in any language. */
export type Rewriting = Pick<SpokenForm, 'sign' | 'pattern' | 'say'>;

/** Rewritings that only a text with a certain sign in it needs. */
export interface RewritingGroup {
  readonly sign: RegExp;
  readonly forms: () => readonly Rewriting[];
}

/** Emoji with all that is joined to them, arrows, ticks and bullets. */
const pictures = `(?:${picture}|[•●○■□▪▫◆◇►▸▶◄◦‣★☆✓✔✗✘→←↑↓⇒➔➤])(?:${picture}|\\p{VS}|[\\u200D\\u20E3\\u{E0020}-\\u{E007F}])*`;

const isWordLike = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether the words on both sides of a match would become one without it. */
function gluing({ 0: match, index, input }: RegExpExecArray): boolean {
  return isWordLike(input.charAt(index - 1)) && isWordLike(input.charAt(index + match.length));
}

/**
 * Takes out the characters on which engines stumble. Edge's natural voices stop at "&", "<" and
 * ">"; Firefox on Windows counts them as the entities it makes of them, which shifts every boundary
 * behind. Soft hyphens, zero-width and bidi characters cut words in some engines.
 * @see https://github.com/HadrienGardeur/read-aloud-best-practices/issues/8
 */
export const sanitising = (and: string): readonly RewritingGroup[] => [
  unusual,
  {
    sign: /&/,
    forms: () => [
      { pattern: /&(?:amp;)?/g, say: (match: RegExpExecArray) => spacedOut(match, and) },
    ],
  },
  marks,
];

/** All that is not a letter or a mark of the languages of Europe. */
const unusual: RewritingGroup = {
  sign: /[^\0-¨ª-¬¯-\u024F\u0400-\u04FF\u2010-\u2021…\u2030-\u203A€№]/,
  forms: once((): readonly Rewriting[] => [
    { pattern: new RegExp(pictures, 'gu'), say: (match) => (gluing(match) ? ' ' : '') },
    { pattern: new RegExp(invisible, 'gu'), say: () => '' },
  ]),
};

const marks: RewritingGroup = {
  sign: /[</>]|[-–—_=*·.~#…] ?[-–—_=*·.~#…]/,
  forms: once((): readonly Rewriting[] => [
    { pattern: /[<>]/g, say: () => ' ' },
    { pattern: /[-–—_=*~#]{3,}|\.{4,}|…{2,}|[-–—_=*·.](?: [-–—_=*·.]){2,}/g, say: () => ' ' },
    { pattern: /https?:\/\//gi, say: () => '' },
    { pattern: /\/(?=[.,;)]?(?:\s|$))(?<=(?:https?:|www\.)\S{1,200})/g, say: () => '' },
  ]),
};

function spacedOut(match: RegExpExecArray, word: string): string {
  const { 0: written, index, input } = match;
  const left = index > 0 && /\S/.test(input.charAt(index - 1)) ? ' ' : '';
  return left + word + (/^\S/.test(input.slice(index + written.length)) ? ' ' : '');
}

/** Mail and web addresses, which engines say well, are no place for other forms. */
export const addressesOfTheNet: RewritingGroup = {
  sign: /[.@]\w/,
  forms: once((): readonly Rewriting[] => [
    {
      pattern:
        /(?<![\w.@-])(?:www\.[^\s,;)]+|(?:[\w+-]{1,40}\.){0,4}[\w+-]{1,40}@(?:[\w-]{1,60}\.){1,5}\w{2,12}|(?:[\w-]{1,60}\.){1,5}(?:pl|eu|com|org|net|info)(?![\w.-]*\w)(?:\/[^\s,;)]*)?)/g,
      say: ([address]) => address,
    },
  ]),
};
