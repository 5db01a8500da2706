import type { SpokenForm, SpokenForms } from '../../language-rules.js';
import { ordinal, type OrdinalForm } from './ordinals.js';

const months =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

/** Written form → said form, for abbreviations that are said alike everywhere. */
const abbreviations: Readonly<Record<string, string>> = {
  'al.': 'aleja',
  'art.': 'artykuł',
  'br.': 'bieżącego roku',
  'ds.': 'do spraw',
  'Dz. U.': 'Dziennik Ustaw',
  'im.': 'imienia',
  'itd.': 'i tak dalej',
  'itp.': 'i tym podobne',
  'm.in.': 'między innymi',
  'np.': 'na przykład',
  nr: 'numer',
  'os.': 'osiedle',
  pkt: 'punkt',
  'pl.': 'plac',
  'poz.': 'pozycja',
  'r.': 'roku',
  'str.': 'strona',
  'tel.': 'telefon',
  'tj.': 'to jest',
  'tys.': 'tysięcy',
  'tzn.': 'to znaczy',
  'tzw.': 'tak zwany',
  'ul.': 'ulica',
  'ust.': 'ustęp',
  'woj.': 'województwo',
  zł: 'złotych',
  'św.': 'święty',
};

/** Prepositions that put what follows into the locative: "przy ul." is "przy ulicy". */
const locative: Readonly<Record<string, string>> = {
  'al.': 'alei',
  'os.': 'osiedlu',
  'pl.': 'placu',
  'ul.': 'ulicy',
  'woj.': 'województwie',
  'godz.': 'godzinie',
};

const escaped = (word: string): string => word.replaceAll('.', '\\.').replaceAll(' ', '\\s?');
const anyOf = (words: Readonly<Record<string, string>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const alone = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
const spaced = (written: string): string => written.replace(/^Dz\.\s?U\.$/u, 'Dz. U.');

/** Nouns that a Roman numeral before them counts, with the form of the ordinal. */
const countedByRoman: Readonly<Record<string, OrdinalForm>> = {
  sektor: 'nominative',
  sektora: 'genitive',
  sektorze: 'locative',
  wiek: 'nominative',
  wieku: 'locative',
  kwartał: 'nominative',
  kwartału: 'genitive',
  kwartale: 'locative',
  etap: 'nominative',
  etapu: 'genitive',
  etapie: 'locative',
};

const forms: readonly SpokenForm[] = [
  {
    pattern: new RegExp(`(?<![\\p{N}.,–-])(\\p{Nd}{1,2})(?=\\s(?:${months})(?!\\p{L}))`, 'gu'),
    say: ([, day]) => ordinal(Number(day), 'genitive'),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])([IVX]+)(?=\\s(${Object.keys(countedByRoman).join('|')})(?!\\p{L}))`,
      'gu',
    ),
    say: ([, numeral = '', noun = '']) =>
      ordinal(fromRoman(numeral), countedByRoman[noun] ?? 'nominative'),
  },
  { pattern: /(?<=(?<!\p{L})(?:do|od)\s)godz\./gu, say: () => 'godziny' },
  { pattern: /(?<=(?<!\p{L})w\s)godz\./gu, say: () => 'godzinach' },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:na|o|od|po|przy|w|we)\\s)(?:${anyOf(locative)})`, 'gu'),
    say: ([written]) => locative[written],
  },
  { pattern: alone('godz\\.'), say: () => 'godzina' },
  { pattern: alone(anyOf(abbreviations)), say: ([written]) => abbreviations[spaced(written)] },
];

function fromRoman(numeral: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const digits = Array.from(numeral, (letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** What is written in Polish and said otherwise. */
export const spokenForms: SpokenForms = { and: 'i', forms };
