import { written } from './number.js';
import { polish } from './pl.js';

/** Every word that is shown or announced, in one language. */
export interface Messages {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';

  readonly skipToContent: string;

  readonly playerLabel: string;
  readonly listenToContent: string;
  readonly listenToSelection: string;
  readonly listenToSelectedText: string;
  readonly listenToGreeting: string;
  readonly openReadingView: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly previousPassage: string;
  readonly previousSentence: string;
  readonly nextSentence: string;
  readonly nextPassage: string;
  readonly backToReading: string;
  readonly readFromPlace: string;
  readonly choosePlace: string;
  readonly settings: string;
  readonly help: string;
  readonly collapse: string;
  readonly expand: string;

  readonly slower: string;
  readonly faster: string;
  readonly speed: string;
  /** The speeds that there are, the slowest first. */
  readonly speeds: readonly [string, string, string, string, string, string];
  readonly progress: string;
  readonly timeLeft: (time: string) => string;

  readonly starting: string;
  readonly readingContent: string;
  readonly readingSelection: string;
  readonly readingGreeting: string;
  readonly paused: string;
  /** Where it was not the person who paused. */
  readonly pausedBySystem: string;
  readonly finished: string;
  /** Said at the end, with the names of the languages that were left out. */
  readonly finishedWithout: (languages: readonly string[]) => string;

  readonly unsupported: string;
  readonly noVoice: string;
  readonly noVoiceFor: (language: string) => string;
  readonly noText: string;
  readonly noSelection: string;
  readonly notAllowed: string;
  readonly silent: string;
  /** Names what it takes to download it; an empty string if nothing. */
  readonly useEmbeddedVoice: (size: string) => string;
  readonly loadingVoice: (percentage: string) => string;
  readonly loadingVoiceLabel: string;
  readonly embeddedVoiceMissing: string;
  readonly noReadingView: string;
  /** Said where what was asked for did not come from the network. */
  readonly notLoaded: string;
  readonly failed: string;
}

const others: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('./en.js')).english,
  uk: async () => (await import('./uk.js')).ukrainian,
  de: async () => (await import('./de.js')).german,
  be: async () => (await import('./be.js')).belarusian,
  cs: async () => (await import('./cs.js')).czech,
  ar: async () => (await import('./ar.js')).arabic,
};

const loaded = new Map<string, Messages>([['pl', polish]]);

/** The language in which there are words for a tag: English for others, Polish if it is unknown. */
function languageFor(lang: string): string {
  const language = lang.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  if (language === '' || language === 'pl') return 'pl';
  return Object.hasOwn(others, language) ? language : 'en';
}

/** The words for a language, once they are loaded; Polish ones always are, and stand in till then. */
export function messagesFor(lang: string): Messages {
  return loaded.get(languageFor(lang)) ?? polish;
}

/** Loads the words for a language. @returns What to wait for; nothing if they are there. */
export function loadMessages(lang: string): Promise<void> | undefined {
  const language = languageFor(lang);
  const load = loaded.has(language) ? undefined : others[language];
  return load?.().then(
    (messages) => void loaded.set(language, messages),
    () => void loaded.set(language, polish),
  );
}

/** The name of a language in the language of the messages; its tag if it has none. */
export function languageName(lang: string, { lang: locale }: Messages): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** A number of bytes in megabytes: "0,5 MB". */
export function fileSize(bytes: number, { lang }: Messages): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  // Less would read as nothing.
  return written(Math.max(bytes / 1e6, 0.1), lang, format);
}

/** A part of 1 in per cent. */
export function percentage(part: number, { lang }: Messages): string {
  return written(part, lang, { style: 'percent' });
}
