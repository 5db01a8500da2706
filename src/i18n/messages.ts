import { english } from './en.js';
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
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;

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
  readonly failed: string;
}

/** The words for a language; English for one that there are none for, Polish if it is unknown. */
export function messagesFor(lang: string): Messages {
  const language = lang.toLowerCase().split(/[-_]/u, 1)[0];
  return language === 'pl' || !language ? polish : english;
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
  return new Intl.NumberFormat(lang, format).format(Math.max(bytes / 1e6, 0.1));
}

/** A part of 1 in per cent. */
export function percentage(part: number, { lang }: Messages): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(part);
}
