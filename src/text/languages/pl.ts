import type { LanguageRules, SpokenForm } from '../language-rules.js';
import { ordinal, type OrdinalForm } from './pl-ordinals.js';

/** Abbreviations after which a Polish sentence never ends. */
const neverFinal = new Set(
  (
    'al am art bp cyt dn dr ds dyr doc dz e-mail fax gen godz gm hab im inż jw kier kpt kol ks lic lit m.in ' +
    'mgr mjr max min n.p nadkom np nr nt o.o ob ok oo os par pkt pl płk por pos poz pow proc.art prof ppłk ' +
    'pt red rej rozdz rtm rys sp str sygn szer św św.p ś.p tab tel tj tzn tzw tow u.s ul ust użytk w.w wł woj ws ' +
    'ww wyd zm zob zw'
  ).split(' '),
);

const lastToken = /(?:^|[\s([„"'«/–-])([\p{L}.-]+)\.\s*$/u;
const initial = /(?:^|[\s(„"])\p{Lu}\.\s*$/u;
const capitalisedWord = /^\p{Lu}[\p{L}’'.-]/u;
const listNumber = /^\s*(?:\p{Nd}{1,3}|[IVXLC]+|\p{Ll})[.)]\s*$/u;
const smallLetter = /^[\s)\]”"’»–—-]*\p{Ll}/u;
const journal = /Dz\.\s*$/u;
const year = /\sb?r\.\s*$/u;

function goesOn(before: string, after: string): boolean {
  const abbreviation = lastToken.exec(before)?.[1]?.toLowerCase();
  if (abbreviation && neverFinal.has(abbreviation)) return true;
  return (
    listNumber.test(before) ||
    smallLetter.test(after) ||
    (journal.test(before) && after.startsWith('U')) ||
    (year.test(before) && after.startsWith('(')) ||
    (initial.test(before) && capitalisedWord.test(after))
  );
}

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

/** Polish: official writing is full of full stops that end nothing. */
export const polish: LanguageRules = { and: 'i', goesOn, forms };
