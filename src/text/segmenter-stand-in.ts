import { sentenceBreaks } from './sentence-breaks.js';
import type { Segment, Segmenter } from './segmenter.js';

const word = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|[^\p{L}\p{N}\p{M}]+/gu;

let told = false;

/**
 * Stands in for `Intl.Segmenter` where a browser has none. Marks and spaces alone tell where
 * sentences and words end: a script without spaces is one word from mark to mark. The console says
 * so once.
 */
export function standIn(granularity: 'sentence' | 'word'): Segmenter {
  if (!told) {
    console.warn(
      'Na głos: this browser has no Intl.Segmenter. Sentences are told by their marks and words by ' +
        'spaces, so languages written without spaces are highlighted in longer pieces.',
    );
    told = true;
  }
  return {
    *segment(text): Generator<Segment> {
      if (granularity === 'word') {
        for (const { 0: segment, index } of text.matchAll(word)) {
          yield { index, segment, isWordLike: /[\p{L}\p{N}]/u.test(segment) };
        }
        return;
      }
      let index = 0;
      for (const end of sentenceBreaks(text)) {
        yield { index, segment: text.slice(index, end) };
        index = end;
      }
    },
  };
}
