/** A part of the help: a heading and what stands under it, a paragraph each. */
export interface HelpSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The words of the settings and of the help, which most visitors never open; in one language. */
export interface PanelMessages {
  /** BCP 47 tag of these words. */
  readonly lang: string;

  readonly settings: string;
  readonly help: string;
  readonly close: string;

  readonly voiceFor: (language: string) => string;
  readonly bestVoice: string;
  readonly systemVoice: string;
  readonly embeddedVoice: string;
  /** Said behind the name of a voice that sends the text to a service. */
  readonly online: string;
  readonly noVoice: string;
  readonly tryVoice: string;

  readonly speed: string;

  readonly highlight: string;
  readonly marks: Readonly<Record<'both' | 'sentence' | 'word' | 'none', string>>;
  readonly colors: string;
  readonly colorPairs: Readonly<Record<'yellow' | 'blue' | 'green' | 'dark', string>>;

  readonly follow: string;
  readonly lineFocus: string;
  readonly lineFocuses: Readonly<Record<'off' | 'ruler' | 'mask-1' | 'mask-3' | 'mask-5', string>>;
  readonly spokenForms: string;
  readonly announce: string;

  readonly placement: string;
  readonly placements: Readonly<
    Record<'page' | 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start', string>
  >;

  readonly shortcuts: string;
  /** What a shortcut does. */
  readonly shortcutNames: Readonly<
    Record<'toggle' | 'readSelection' | 'previous' | 'next' | 'stop', string>
  >;
  /** Said of the list of shortcuts, each a button. */
  readonly changeShortcut: string;
  readonly pressKeys: string;
  readonly needsModifier: string;
  readonly typesLetters: string;
  readonly shortcutTaken: (name: string) => string;

  readonly reset: string;
  readonly wasReset: string;

  readonly helpSections: readonly HelpSection[];
  readonly keysHeading: string;
  readonly keyTab: string;
  readonly keyEscape: string;
}

const languages = {
  pl: async () => (await import('./panel/pl.js')).polishPanel,
  en: async () => (await import('./panel/en.js')).englishPanel,
  uk: async () => (await import('./panel/uk.js')).ukrainianPanel,
  de: async () => (await import('./panel/de.js')).germanPanel,
  be: async () => (await import('./panel/be.js')).belarusianPanel,
  cs: async () => (await import('./panel/cs.js')).czechPanel,
  ar: async () => (await import('./panel/ar.js')).arabicPanel,
} satisfies Readonly<Record<string, () => Promise<PanelMessages>>>;

/** The words for a language; English for one that there are none for. */
export async function panelMessagesFor(lang: string): Promise<PanelMessages> {
  const language = lang.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return isKnown(language) ? languages[language]() : languages.en();
}

function isKnown(language: string): language is keyof typeof languages {
  return Object.hasOwn(languages, language);
}
