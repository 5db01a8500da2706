/** What each measure of the text may be, from least to most. */
export const readingViewSteps = {
  /** Of the size of text that the person chose in the browser, in per cent. */
  textSize: [100, 125, 150, 175, 200, 250, 300, 350, 400],
  /** Of the size of the text. */
  lineHeight: [1.4, 1.6, 1.8, 2, 2.5, 3],
  /** Added between letters, in parts of the size of the text. */
  letterSpacing: [0, 0.03, 0.06, 0.12, 0.18, 0.25],
  /** Added between words, in parts of the size of the text. */
  wordSpacing: [0, 0.08, 0.16, 0.24, 0.36, 0.5],
  /** The most characters in a line. */
  columnWidth: [30, 40, 50, 60, 70, 80],
} as const;

/** A measure of the text that a person can change. */
export type ReadingViewMeasure = keyof typeof readingViewSteps;

/** The letters: those of the page, or those of the system of a kind. */
export const typefaces = ['page', 'sans', 'serif', 'plain'] as const;
export type Typeface = (typeof typefaces)[number];

/** Colours; `auto` is light or dark as the system is. */
export const readingThemes = ['auto', 'light', 'cream', 'dark', 'black', 'contrast'] as const;
export type ReadingTheme = (typeof readingThemes)[number];

/** How a person wants the text of the reading view. */
export type ReadingViewPreferences = Readonly<Record<ReadingViewMeasure, number>> & {
  readonly typeface: Typeface;
  readonly theme: ReadingTheme;
  readonly pictures: boolean;
  /** Whether the browser may divide long words. */
  readonly hyphens: boolean;
};

export const defaultReadingViewPreferences: ReadingViewPreferences = {
  textSize: 125,
  lineHeight: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  columnWidth: 70,
  typeface: 'page',
  theme: 'auto',
  pictures: true,
  hyphens: false,
};

/** What can be understood of what was kept, by whomever; the default in place of the rest. */
export function readingViewPreferencesFrom(kept: unknown): ReadingViewPreferences {
  const own = (name: keyof ReadingViewPreferences): unknown =>
    typeof kept === 'object' && kept !== null && Object.hasOwn(kept, name)
      ? (kept as Record<string, unknown>)[name]
      : undefined;
  const oneOf = <Name extends keyof ReadingViewPreferences>(
    name: Name,
    known: readonly unknown[],
  ): ReadingViewPreferences[Name] => {
    const value = own(name);
    return known.includes(value)
      ? (value as ReadingViewPreferences[Name])
      : defaultReadingViewPreferences[name];
  };
  return {
    textSize: oneOf('textSize', readingViewSteps.textSize),
    lineHeight: oneOf('lineHeight', readingViewSteps.lineHeight),
    letterSpacing: oneOf('letterSpacing', readingViewSteps.letterSpacing),
    wordSpacing: oneOf('wordSpacing', readingViewSteps.wordSpacing),
    columnWidth: oneOf('columnWidth', readingViewSteps.columnWidth),
    typeface: oneOf('typeface', typefaces),
    theme: oneOf('theme', readingThemes),
    pictures: oneOf('pictures', [true, false]),
    hyphens: oneOf('hyphens', [true, false]),
  };
}
