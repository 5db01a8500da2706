/** Every word of the reading view, which most visitors never open; in one language. */
export interface ReadingViewMessages {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  readonly label: string;
  readonly close: string;
  readonly smallerText: string;
  readonly largerText: string;
  readonly text: string;
  /** What names a table that may be wider than the window. */
  readonly table: string;
  readonly print: string;

  readonly settings: string;
  readonly textSize: string;
  readonly lineHeight: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
  readonly columnWidth: string;
  readonly characters: (count: string) => string;
  readonly typeface: string;
  readonly typefaces: Readonly<Record<'page' | 'sans' | 'serif' | 'plain', string>>;
  readonly theme: string;
  readonly themes: Readonly<
    Record<'auto' | 'light' | 'cream' | 'dark' | 'black' | 'contrast', string>
  >;
  readonly pictures: string;
  readonly hyphens: string;
  readonly reset: string;
}

const languages = {
  pl: async () => (await import('./reading-view/pl.js')).polishView,
  en: async () => (await import('./reading-view/en.js')).englishView,
  uk: async () => (await import('./reading-view/uk.js')).ukrainianView,
  de: async () => (await import('./reading-view/de.js')).germanView,
  be: async () => (await import('./reading-view/be.js')).belarusianView,
  cs: async () => (await import('./reading-view/cs.js')).czechView,
  ar: async () => (await import('./reading-view/ar.js')).arabicView,
} satisfies Readonly<Record<string, () => Promise<ReadingViewMessages>>>;

/** The words for a language; English for one that there are none for. */
export async function readingViewMessagesFor(lang: string): Promise<ReadingViewMessages> {
  const language = lang.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return isKnown(language) ? languages[language]() : languages.en();
}

function isKnown(language: string): language is keyof typeof languages {
  return Object.hasOwn(languages, language);
}
