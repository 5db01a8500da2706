const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The platform's segmenter for a language, made once per language and granularity.
 * A tag that `Intl` does not understand means the browser's own language.
 */
export function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  let found = segmenters.get(key);
  if (!found) {
    found = create(lang, granularity);
    segmenters.set(key, found);
  }
  return found;
}

function create(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
