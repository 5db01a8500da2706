import { standIn } from './segmenter-stand-in.js';

/** What is used of `Intl.Segmenter`. */
export interface Segmenter {
  segment(text: string): Iterable<Segment>;
}

export interface Segment {
  readonly index: number;
  readonly segment: string;
  readonly isWordLike?: boolean | undefined;
}

type Granularity = 'sentence' | 'word';

const segmenters = new Map<string, Segmenter>();

/**
 * The platform's segmenter for a language, made once per language and granularity, or a stand-in
 * for it. A tag that `Intl` does not understand means the browser's own language.
 */
export function segmenter(lang: string, granularity: Granularity): Segmenter {
  const key = `${granularity} ${lang}`;
  let found = segmenters.get(key);
  if (!found) {
    found = create(lang, granularity);
    segmenters.set(key, found);
  }
  return found;
}

function create(lang: string, granularity: Granularity): Segmenter {
  for (const locale of [lang || undefined, undefined]) {
    try {
      const made = new Intl.Segmenter(locale, { granularity });
      // A page may have put something of its own in its place.
      for (const { index, segment } of made.segment('a')) {
        if (index === 0 && segment === 'a') return made;
      }
    } catch {
      // A tag that is none; or, twice, a browser without it: Firefox before 125 (2024).
    }
  }
  return standIn(granularity);
}
