import { english } from './en.js';
import { polish } from './pl.js';

/** Every word of the reading view, in one language. They are loaded with the view. */
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

/** The words for the language of the interface; English where there are none. */
export function readingViewMessagesFor(lang: string): ReadingViewMessages {
  return lang === 'pl' ? polish : english;
}
