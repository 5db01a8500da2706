import type { FormGroup } from '../../language-rules.js';
import { afterMatch, beforeMatch, caseAfter } from './cases.js';
import { numberPattern, pluralIndex } from './numbers.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** Signs, the stem of the noun, then its endings behind 1, 2, 5 and 1,5. */
const nouns = once(() =>
  [
    'km kilometr ! y ów a',
    'm metr ! y ów a',
    'cm centymetr ! y ów a',
    'mm milimetr ! y ów a',
    'kg kilogram ! y ów a',
    'g gram ! y ów a',
    'dag|dkg dekagram ! y ów a',
    'mg miligram ! y ów a',
    't ton a y ! y',
    'l litr ! y ów a',
    'ml mililitr ! y ów a',
    'hl hektolitr ! y ów a',
    'ha hektar ! y ów a',
    'h|godz. godzin a y ! y',
    'min|min. minut a y ! y',
    's|sek. sekund a y ! y',
    'mies. miesi ąc ące ęcy ąca',
    'tyg. ty dzień godnie godni godnia',
    'W wat ! y ów a',
    'kW|kWp kilowat ! y ów a',
    'MW megawat ! y ów a',
    'kWh kilowatogodzin a y ! y',
    'MWh megawatogodzin a y ! y',
    'kV kilowolt ! y ów a',
    'kB|KB kilobajt ! y ów a',
    'MB megabajt ! y ów a',
    'GB gigabajt ! y ów a',
    'TB terabajt ! y ów a',
    'Mb megabit ! y ów a',
    'Gb gigabit ! y ów a',
    'dB decybel ! e i a',
    'kcal kilokalori a e i i',
    'hPa hektopaskal ! e i a',
    'µg|μg mikrogram ! y ów a',
    'szt.|szt sztuk a i ! i',
    'os. os oba oby ób oby',
    'egz. egzemplarz ! e y a',
    'pkt|pkt. punkt ! y ów u',
    'str. stron a y ! y',
    'gł. głos ! y ów u',
    'mieszk. mieszka niec ńcy ńców ńca',
    'kpl. komplet ! y ów u',
    'bar bar ! y ów a',
    'kPa kilopaskal ! e i a',
    'kJ kilodżul ! e i a',
    'Hz herc ! e ów a',
    'kHz kiloherc ! e ów a',
    'MHz megaherc ! e ów a',
    'V wolt ! y ów a',
    'st. stop ień nie ni nia',
    'tys.|tys tysi ąc ące ęcy ąca',
    'mln|mln. milion ! y ów a',
    'mld|mld. miliard ! y ów a',
  ].flatMap((row) => {
    const [signs = '', stem = '', ...endings] = row.split(' ');
    const forms = endings.map((ending) => stem + ending.replace('!', ''));
    return signs.split('|').map((sign) => [sign, forms] as const);
  }),
);

/** What a sign is behind "zł/" or "km/". */
export const denominators: ReadonlyMap<string, string> = new Map(
  'h godzinę|godz. godzinę|godzinę godzinę|godzina godzinę|tydz. tydzień|tyg. tydzień|miesiąc miesiąc|osoba osobę|doba dobę|sztukę sztukę|tonę tonę|noc noc|kurs kurs|wejście wejście|s sekundę|min minutę|os. osobę|osobę osobę|mies. miesiąc|m-c miesiąc|rok rok|dobę dobę|szt. sztukę|kg kilogram|t tonę|ha hektar|km kilometr|l litr|kWh kilowatogodzinę|m metr|mb metr bieżący|mb. metr bieżący|m2 metr kwadratowy|m² metr kwadratowy|m3 metr sześcienny|m³ metr sześcienny|km² kilometr kwadratowy|km2 kilometr kwadratowy|dzień dzień'
    .split('|')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);
const escaped = (signs: readonly string[]): string =>
  [...signs]
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replaceAll('.', '\\.'))
    .join('|');

/** The signs of what is counted by. */
export const denominatorPattern = `(?:${escaped([...denominators.keys()])})(?![\\p{L}\\p{N}])`;

/** "/h", "/os.": what the amount before it is counted by. */
export const perPattern = `(?: ?/ ?(${denominatorPattern}(?: ?/ ?${denominatorPattern})?))?(?! ?/)`;

/** " na godzinę" for "h", " za osobę na miesiąc" for "os./mies.". */
export const per = (preposition: string, signs = ''): string =>
  signs
    .split('/')
    .map(
      (sign, i) =>
        denominators.get(sign.trim()) &&
        ` ${i ? 'na' : preposition} ${denominators.get(sign.trim()) ?? ''}`,
    )
    .join('');

const units = once((): ReadonlyMap<string, readonly string[]> => new Map(nouns()));
const powers: Readonly<Record<string, readonly string[]>> = {
  '2': ['kwadratowy', 'kwadratowe', 'kwadratowych', 'kwadratowego'],
  '3': ['sześcienny', 'sześcienne', 'sześciennych', 'sześciennego'],
  p: ['procentowy', 'procentowe', 'procentowych', 'procentowego'],
  b: ['bieżący', 'bieżące', 'bieżących', 'bieżącego'],
};

/** The number that an amount begins with, and what is before that. */
export const amount = `(?<=(?<![\\p{L}\\d,./]|(?<!\\d ?)[–—-])(${numberPattern})( ?(?:tys\\.?|mln|mld))? ?)`;

const limit = regexp.iu`(?<!\p{L})(?:maks\.|min\.|maksymalnie|minimum|co najmniej|nie więcej niż|(?<=(?:przez|za|na|co|po) )(?:ok\.|około)) $`;
const genitiveSpan = regexp.iu`\d ?[–—-] ?$|(?<!\p{L})(?:do|od) \d{1,6}(?:,\d+)? (?:do )?$|\bdo $`;

/** Whether what is counted stands in the genitive: "do 5 km", "o długości 2 km", "3–4 km". */
export function isGenitive(before: string): boolean {
  return genitiveSpan.test(before) || caseAfter(before.replace(limit, '')) === 'genitive';
}

/** What stands before the number of an amount. */
export function beforeAmount(
  { index, input }: RegExpExecArray,
  number: string,
  thousands = '',
): string {
  const at = input.lastIndexOf(number, index - thousands.length - 1);
  return input.slice(Math.max(0, at - 60), Math.max(0, at));
}

/** "cena 1 m²" */
const priced = regexp.iu`(?<!\p{L})(?:cen|koszt|najem|dzierżaw|wynaj)\p{L}* $`;
const accusative = regexp.iu`(?<!\p{L})(?:za|na|przez|w) $`;
const address = regexp.u`(?<!\p{L})(?:ul|al|os|pl|nr|art|ust|poz|lit|kl|dz|ulic\p{L}|klas\p{L}|działk\p{L}|numer\p{L}*)\.? (?:\p{Lu}[\p{L}-]*\.? |\d\S* ){0,4}$`;

/** "po 2 godz.": the locative of units of time, of one and of more. */
const time: Readonly<Record<string, readonly [string, string]>> = {
  h: ['godzinie', 'godzinach'],
  'godz.': ['godzinie', 'godzinach'],
  min: ['minucie', 'minutach'],
  'min.': ['minucie', 'minutach'],
  'mies.': ['miesiącu', 'miesiącach'],
  'tyg.': ['tygodniu', 'tygodniach'],
};
const afterwards = regexp.iu`(?<![^,.;:(]*\d[^,.;:(]*)(?<!\p{L})po (?:ok\. |około )?$`;

/** Units behind numbers, in the form that goes with the number. */
export const unitForms: FormGroup = {
  sign: /\d/,
  forms: once(() => [
    {
      // 20 × 40 m; but "3 x 5 m" may be as much three times
      kind: 'units',
      pattern: regexp.gu`(?<=\d(?: ?[cm]?m)?) ?[x×] ?(?=\d[\d.,]*(?: ?[cm]?m)?(?: ?[x×] ?\d[\d.,]*)? ?[cm]?m(?![\p{L}\d]))`,
      say: (match: RegExpExecArray): string | undefined =>
        match[0].includes('×') ||
        /(?:wymiar|wym\.|rozmiar|rozm\.|format)[^;()]*$|m$/iu.test(beforeMatch(match))
          ? ' na '
          : undefined,
    },
    {
      // 4 x 2 godz.
      kind: 'units',
      sign: /\d ?[x×] ?\d/,
      pattern: /(?<=\d) ?[x×] ?(?=\d+(?:,\d+)? ?(?:godz|h(?![a-z])|min|zł|mies|tyg))/gu,
      say: () => ' razy ',
    },
    {
      // 2 x w tyg.
      kind: 'units',
      sign: /\d ?[x×] /,
      pattern: regexp.gu`(?<=(?<![\d.,x×] ?)(\d{1,2})) ?[x×] (?=(?:we?|na|dziennie|tygodniowo|miesięcznie|rocznie|dobę)(?!\p{L}))`,
      say: ([, number]) => (number === '1' ? ' raz ' : ' razy '),
    },
    {
      kind: 'units',
      pattern: regexp.gu`${amount}(?:(${escaped([...units().keys()])})(?: ?([²³23]|b(?!\p{L})|kw\.?|proc\.))?)(?![\p{L}\p{N}-]|\. ?\d)${perPattern}(?:(?<=[ckm]?m[b²³23]?|k?g|ha)\.(?= \p{Ll}))?`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, number = '', thousands, sign = '', power, denominator] = match;
        const forms = units().get(sign);
        const before = beforeAmount(match, number, thousands);
        const counted =
          /^(?:pkt|str|os|st|gł)/u.test(sign) &&
          regexp.u`^ ?(?:\d|C(?!\p{L})|[IVX]+(?!\p{L}))`.test(afterMatch(match));
        // "ul. Prosta 5 m", "art. 5 pkt 3"
        // "1 V" is a day in May.
        if (sign === 'V' && !/\d{3}/u.test(number)) return undefined;
        if (sign === 'W' && !/(?:moc|LED|żarów|lamp|panel)/iu.test(before)) return undefined;
        if (!forms || counted || (/^(?:.|pkt)$/u.test(sign) && !power && address.test(before)))
          return undefined;
        if (power && !(power === 'proc.' ? /^pkt/u : /^[ckmd]?m$/u).test(sign)) return undefined;
        const behind = afterwards.test(before) && !thousands && !number.includes(',') && time[sign];
        if (behind) return behind[number === '1' ? 0 : 1];
        const genitive = isGenitive(before) || (priced.test(before) && !/^(?:tys|ml)/u.test(sign));
        const index = thousands ? 2 : pluralIndex(number, genitive);
        // "przy 3 gł." has no form here.
        if (sign === 'gł.' && caseAfter(before) === 'locative') return undefined;
        const adjectives =
          power && powers[power.normalize('NFKC').replace(/^kw.*/u, '2').charAt(0)];
        const one = index === 0 && accusative.test(before);
        const form = (forms[index] ?? '').replace(/a$/u, one ? 'ę' : 'a');
        const noun = `${form}${adjectives ? ` ${adjectives[index] ?? ''}` : ''}`;
        const said = `${noun}${per('na', denominator)}`;
        return /\d$/u.test(match.input.slice(0, match.index)) ? ` ${said}` : said;
      },
    },
  ]),
};
