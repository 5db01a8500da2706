import type { Span } from './span.js';

/** The longest text that every engine speaks to its end. */
const limit = 300;

/**
 * A sentence in parts that an engine can take: cut behind a comma or another mark where a speaker
 * would draw breath, else between words. Most sentences are one part.
 */
export function* breaths(text: string, sentence: Span): Generator<Span> {
  let { start } = sentence;
  while (sentence.end - start > limit) {
    const length = cut(text.slice(start, start + limit));
    yield { start, end: start + length };
    start += length;
    while (/\s/u.test(text.charAt(start))) start += 1;
  }
  if (start < sentence.end) yield { start, end: sentence.end };
}

function cut(text: string): number {
  const mark = /^[\s\S]*[,;:)–—](?=\s)/u.exec(text)?.[0].length ?? 0;
  const word = /^[\s\S]*\S(?=\s)/u.exec(text)?.[0].length ?? 0;
  if (mark > limit / 3) return mark;
  // A cut must not part the two halves of a character outside the basic plane.
  return word || limit - (/[\uD800-\uDBFF]$/u.test(text) ? 1 : 0);
}
