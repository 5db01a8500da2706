import { segmenter } from './segmenter.js';
import type { Span } from './span.js';

/** The words of a text, in order; punctuation, spaces and emoji are none. */
export function* words(text: string, lang: string): Generator<Span> {
  for (const { index, segment, isWordLike } of segmenter(lang, 'word').segment(text)) {
    // WebKit takes numbers for no words.
    if (isWordLike || /\p{N}/u.test(segment)) yield { start: index, end: index + segment.length };
  }
}

/** Whether a text holds anything to say: at least one letter or digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
