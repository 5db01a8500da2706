import { forLanguage, type SentenceRules } from './language-rules.js';
import { languages } from './languages.js';
import { sentenceBreaks } from './sentence-breaks.js';
import { segmenter } from './segmenter.js';
import type { Span } from './span.js';
import { regexp } from './regexp.js';

/** How far the rules see on either side of a place where a sentence may end. */
const reach = 80;

/**
 * The sentences of a text, in order and without the white space around them.
 *
 * Unicode's rules, mended by those of the language: "ul. Kopernika" is no sentence end in Polish.
 * Made one by one as they are asked for.
 */
export function* sentences(text: string, lang: string): Generator<Span> {
  const rules = forLanguage(languages, lang)?.sentences;
  let start = 0;
  for (const end of rules ? mendedBreaks(text, lang, rules) : plainBreaks(text, lang)) {
    const sentence = trimmed(text, start, end);
    if (sentence) yield sentence;
    start = end;
  }
}

function* plainBreaks(text: string, lang: string): Generator<number> {
  for (const { index, segment } of segmenter(lang, 'sentence').segment(text)) {
    yield index + segment.length;
  }
}

/** What only Unicode's own rules know: marks that join, and the scripts of other continents. */
const foreign = /[\u0300-\u036F\u0530-\u1DFF\u200B-\u200F\u2060-\u206F\u2C00-\uD7FF\uF900-\uFFFF]/;

function* mendedBreaks(text: string, lang: string, rules: SentenceRules): Generator<number> {
  const stops = stopsIn(text);
  let stop = stops.next();
  let start = 0;
  for (const end of foreign.test(text) ? plainBreaks(text, lang) : sentenceBreaks(text)) {
    for (; stop !== undefined && stop < end; stop = stops.next()) {
      if (!rules.endsEarly(before(text, start, stop), after(text, stop))) continue;
      yield stop;
      start = stop;
    }
    // Where Unicode's rules end a sentence as well, only "goesOn" is asked.
    if (stop === end) stop = stops.next();
    const isInside = end < text.length && !endsPlainly(rules, text, end);
    if (isInside && rules.goesOn(before(text, start, end), after(text, end))) continue;
    yield end;
    start = end;
  }
}

function endsPlainly({ plainEnd }: SentenceRules, text: string, at: number): boolean {
  plainEnd.lastIndex = at;
  return plainEnd.test(text);
}

const before = (text: string, start: number, at: number): string =>
  text.slice(Math.max(start, at - reach), at);

const after = (text: string, at: number): string => text.slice(at, at + reach);

/** The places behind a stop where a sentence could begin though Unicode's rules let it go on. */
function stopsIn(text: string): { next: () => number | undefined } {
  // Without the flag "u", which makes this search of the whole text three times as slow.
  const mark = /…|[.!?](?! [A-ZÀ-ÞĆŁŚŹŻЄІЇА-ЯҐ])/g;
  const stop = regexp.uy`(?:(?:\s?\[\p{Nd}{1,3}\]|[¹²³⁰-⁹])*["'”’»)\]]*\s+(?=["„“«(]?[\p{Nd}–—•⁃▪◦‣●■-]|\p{Ll}{1,2}[\p{Lu})])|(?:\s?\[\p{Nd}{1,3}\]|[¹²³⁰-⁹]|(?<=…))["'”’»)\]]*\s+(?=["„“«(]?\p{Lu})|(?=\p{Lu}))`;
  return {
    next: () => {
      while (mark.test(text)) {
        stop.lastIndex = mark.lastIndex;
        if (stop.test(text)) return stop.lastIndex;
      }
      return undefined;
    },
  };
}

/** The part of a stretch that is not white space at its edges; nothing if all of it is. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
  while (from < to && isSpace(text.charAt(from))) from += 1;
  return from < to ? { start: from, end: to } : undefined;
}

const isSpace = (character: string): boolean => character.trim() === '';
