import type { SentenceRules } from './language-rules.js';
import {
  beginningOf,
  firstWord,
  goesOnAnywhere,
  isInitial,
  startsWithName,
  startsWithNumber,
} from './sentence-clues.js';
import { endingOf } from './sentence-ending.js';
import { regexp } from './regexp.js';

/** What tells the stop of an abbreviation from the end of a sentence. All words are small letters. */
export interface SentenceWords {
  /** Abbreviations that are followed by more of the sentence, whatever that is. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that are followed by more of the sentence if that is a number. */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that often end a sentence, but not before a name. */
  readonly beforeNames: ReadonlySet<string>;
  /** Words that begin a sentence and are no names; as they are written. */
  readonly starters: ReadonlySet<string>;
  /** What else makes a sentence go on. */
  readonly continued?: RegExp;
}

/** The rules of a language that can be told by lists of words. */
export function sentenceRules(words: SentenceWords): SentenceRules {
  const { leading, numbered, beforeNames, starters, continued } = words;

  function abbreviates(before: string, after: string): boolean {
    const { word, mark, closers } = endingOf(before);
    if (mark !== '.' || closers !== '') return false;
    const lower = word.toLowerCase();
    if (leading.has(lower) || continued?.test(before)) return true;
    if (regexp.u`^\p{L}$`.test(word) && regexp.u`^\p{L}\.`.test(after)) return true;
    if (starters.has(firstWord(after))) return false;
    if (numbered.has(lower) && startsWithNumber(after)) return true;
    return (isInitial(word) || beforeNames.has(lower)) && startsWithName(after);
  }

  function endsEarly(before: string, after: string): boolean {
    const { word, mark, glued } = endingOf(before);
    const beginning = beginningOf(after, glued);
    if (beginning === undefined || goesOnAnywhere(before, after)) return false;
    if (mark !== '.') return beginning !== 'number' && beginning !== 'glued';
    if (abbreviates(before, after) || numbered.has(word.toLowerCase())) return false;
    if (beginning === 'glued') {
      return (
        regexp.u`^\p{Ll}{3,}$`.test(word) || (starters.has(firstWord(after)) && word.length > 2)
      );
    }
    return beginning !== 'number' || regexp.u`\p{L}{4,}$`.test(word);
  }

  return {
    plainEnd: /(?<=[a-zß-ÿа-ӿ]{12}[.!?] )[A-ZÀ-ÞЀ-Я][a-zß-ÿа-ӿ]/y,
    goesOn: (before, after) => goesOnAnywhere(before, after) || abbreviates(before, after),
    endsEarly,
  };
}
