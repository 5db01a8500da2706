import type { VoiceChoice } from '../speech/engine.js';
import { defaultShortcuts, type Shortcuts, shortcutsFrom } from './shortcuts.js';

/** Speeds that make a difference on every back end; Windows rounds those between them away. */
export const rates = [0.5, 0.75, 1, 1.3, 1.6, 2] as const;

/** What is marked while it is spoken. */
export const highlights = ['both', 'sentence', 'word', 'none'] as const;

/** The colours of the marks in the text, by the colour behind the sentence. */
export const markColors = ['yellow', 'blue', 'green', 'dark'] as const;

/** What is shown of the text around the line being spoken: a ruler under it, or lines of it. */
export const lineFocuses = ['off', 'ruler', 'mask-1', 'mask-3', 'mask-5'] as const;

/** Where the player is: where the page wants it, or in a corner that the person chose. */
export const placements = ['page', 'bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** What a person likes, and what is remembered for the next visit. */
export interface Preferences {
  /** Speed as a multiple of the voice's own. */
  readonly rate: (typeof rates)[number];
  /** The chosen voice by language, as "pl". */
  readonly voices: Readonly<Partial<Record<string, VoiceChoice>>>;
  /** Whether the voice that comes with the widget may speak where the system has none. */
  readonly embeddedVoice: boolean;
  readonly highlight: (typeof highlights)[number];
  readonly colors: (typeof markColors)[number];
  /** Whether the page is scrolled along with the voice. */
  readonly follow: boolean;
  readonly lineFocus: (typeof lineFocuses)[number];
  readonly placement: (typeof placements)[number];
  /** Whether the player is one small button. */
  readonly collapsed: boolean;
  /** Whether keys outside the player do something; undefined: as the page wants it. */
  readonly shortcuts: boolean | undefined;
  /** Which keys do what, if they do. */
  readonly keys: Shortcuts;
  /** Whether abbreviations, dates and the like are spoken otherwise than written. */
  readonly spokenForms: boolean;
  /** Whether it is said where headings, lists, quotations, tables and pictures begin. */
  readonly announce: boolean;
  /** How the text of the reading view looks; understood there, once it is loaded. */
  readonly readingView?: unknown;
}

/** What is so until a person says otherwise. */
export const defaultPreferences: Preferences = Object.freeze({
  rate: 1,
  voices: Object.freeze({}),
  embeddedVoice: false,
  highlight: 'both',
  colors: 'yellow',
  follow: true,
  lineFocus: 'off',
  placement: 'page',
  collapsed: false,
  shortcuts: undefined,
  keys: defaultShortcuts,
  spokenForms: true,
  announce: false,
});

/** Reads preferences from what may be anything; what is not understood is as by default. */
export function preferencesFrom(value: unknown): Preferences {
  const read = reading(value);
  const otherwise = defaultPreferences;
  const readingView = read('readingView');
  return Object.freeze({
    rate: oneOf(rates, read('rate'), otherwise.rate),
    voices: voicesFrom(read('voices')),
    embeddedVoice: flag(read('embeddedVoice'), otherwise.embeddedVoice),
    highlight: oneOf(highlights, read('highlight'), otherwise.highlight),
    colors: oneOf(markColors, read('colors'), otherwise.colors),
    follow: flag(read('follow'), otherwise.follow),
    lineFocus: oneOf(lineFocuses, read('lineFocus'), otherwise.lineFocus),
    placement: oneOf(placements, read('placement'), otherwise.placement),
    collapsed: flag(read('collapsed'), otherwise.collapsed),
    shortcuts: flag(read('shortcuts'), otherwise.shortcuts),
    keys: shortcutsFrom(reading(read('keys'))),
    spokenForms: flag(read('spokenForms'), otherwise.spokenForms),
    announce: flag(read('announce'), otherwise.announce),
    ...(typeof readingView === 'object' && readingView !== null && { readingView }),
  });
}

/** The voice that was chosen for a language; nothing if none was. */
export function chosenVoice({ voices }: Preferences, lang: string): VoiceChoice | undefined {
  const [language = ''] = lang.toLowerCase().split(/[-_]/, 1);
  return isLanguage(language) ? voices[language] : undefined;
}

/** More than any list of voices holds, and little enough to store. */
const most = { languages: 100, characters: 300 };

/** Short enough that nothing of `Object.prototype` is called so. */
const isLanguage = (key: string): boolean => /^[a-z]{2,3}$/.test(key);

function voicesFrom(value: unknown): Preferences['voices'] {
  const voices: [string, VoiceChoice][] = [];
  for (const key of ownKeys(value)) {
    const choice = isLanguage(key) ? choiceFrom(reading(value)(key)) : undefined;
    if (choice && voices.length < most.languages) voices.push([key, choice]);
  }
  return Object.freeze(Object.fromEntries(voices));
}

function choiceFrom(value: unknown): VoiceChoice | undefined {
  const read = reading(value);
  const [voiceURI, name, lang] = [read('voiceURI'), read('name'), read('lang')];
  if (!isShort(voiceURI) || !isShort(name) || !isShort(lang)) return undefined;
  return Object.freeze({ voiceURI, name, lang });
}

/** Reads own properties, one by one; what cannot be read is not there. */
function reading(value: unknown): (key: string) => unknown {
  return (key) => {
    try {
      return isObject(value) && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
    } catch {
      return undefined;
    }
  };
}

function ownKeys(value: unknown): readonly string[] {
  try {
    return isObject(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= most.characters;
}

function flag<T>(value: unknown, otherwise: T): boolean | T {
  return typeof value === 'boolean' ? value : otherwise;
}

function oneOf<T>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}
