import { rulesOf } from './language-rules.js';
import { segmenter } from './segmenter.js';
import type { Span } from './span.js';

/**
 * The sentences of a text, in order and without the white space around them.
 *
 * Unicode's rules, mended by those of the language: "ul. Kopernika" is no sentence end in Polish.
 * Made one by one as they are asked for.
 */
export function* sentences(text: string, lang: string): Generator<Span> {
  const rules = rulesOf(lang)?.sentences;
  let start = 0;
  for (const { index, segment } of segmenter(lang, 'sentence').segment(text)) {
    const end = index + segment.length;
    if (end < text.length && rules?.goesOn(text.slice(start, end), text.slice(end, end + 80))) {
      continue;
    }
    const sentence = trimmed(text, start, end);
    if (sentence) yield sentence;
    start = end;
  }
}

/** The part of a stretch that is not white space at its edges; nothing if all of it is. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  const part = text.slice(start, end);
  const length = part.trim().length;
  if (length === 0) return undefined;
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: from + length };
}
