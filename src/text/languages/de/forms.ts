import type { SpokenForm, SpokenForms } from '../../language-rules.js';
import { countedSigns } from '../counted-signs.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** A "*" stands for an optional space. */
const words = new Map(
  (
    'z.*B. zum Beispiel|d.*h. das heißt|u.*a. unter anderem|u.*Ä. und Ähnliches|i.*d.*R. in der Regel|z.*T. zum Teil|' +
    'o.*g. oben genannte|v.*a. vor allem|usw. und so weiter|bzw. beziehungsweise|etc. et cetera|ca. circa|ggf. gegebenenfalls|' +
    'evtl. eventuell|inkl. inklusive|zzgl. zuzüglich|vgl. vergleiche|sog. sogenannte|Tel. Telefon|Mio. Millionen|Mrd. Milliarden|' +
    'Std. Stunden|Min. Minuten|gem. gemäß|geb. geboren|allg. allgemein|MwSt. Mehrwertsteuer|' +
    'max. maximal|min. mindestens|Pl. Platz|lit. Litera|z.*Zt. zurzeit|o.*Ä. oder Ähnliches|exkl. exklusive|tägl. täglich|einschl. einschließlich|bspw. beispielsweise'
  )
    .split('|')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);
const numbered: Readonly<Record<string, string>> = {
  'Nr.': 'Nummer',
  'Art.': 'Artikel',
  'Abs.': 'Absatz',
  'S.': 'Seite',
  'Kap.': 'Kapitel',
  'Abb.': 'Abbildung',
  'Bd.': 'Band',
};
const titles: Readonly<Record<string, string>> = {
  'Dr.': 'Doktor',
  'Prof.': 'Professor',
  'Hr.': 'Herr',
  'Fr.': 'Frau',
  'St.': 'Sankt',
};
const days = new Map(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'
    .split(' ')
    .map((day) => [day.slice(0, 2), day]),
);
const day = `(${[...days.keys()].join('|')})`;
const said = new Map([...words].map(([key, value]) => [key.replaceAll('*', ''), value]));
const limits = ['(?<![\\p{L}\\p{N}\\p{M}.])', '(?![\\p{L}\\p{N}])'] as const;
const any = (keys: Iterable<string>): string =>
  [...keys]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')
    .replaceAll('*', ' ?');

const forms = (): readonly SpokenForm[] => [
  {
    // Mo.–Fr., Di. und Do.
    kind: 'dates',
    pattern: regexp.gu`(?<!\p{L})${day}\.?( ?[-–] ?| bis | und |, ?)${day}\.?(?!\p{L})`,
    say: ([, from = '', joint = '', to = '']) =>
      `${days.get(from) ?? from}${/[-–]/u.test(joint) ? ' bis ' : joint}${days.get(to) ?? to}`,
  },
  {
    // Fr. 9–12 Uhr
    kind: 'dates',
    pattern: regexp.gu`(?<!\p{L})${day}\.?(?=[,:]? \d{1,2}(?:[.:]\d\d)?(?: ?[-–]| Uhr))`,
    say: ([, name = '']) => days.get(name),
  },
  {
    // von 8.00 bis 16.00 Uhr
    kind: 'times',
    pattern: regexp.gu`(?<=(?<!\p{L})[Vv]on )(\d{1,2})[.:]([0-5]\d)(?= bis \d{1,2}[.:]\d\d Uhr)`,
    say: ([, hour = '', minutes = '']) =>
      `${Number(hour)} Uhr${minutes === '00' ? '' : ` ${Number(minutes)}`}`,
  },
  {
    kind: 'times',
    pattern:
      /(?<![\d.,:])([01]?\d|2[0-4])[.:]([0-5]\d)(?: ?[–-] ?([01]?\d|2[0-4])[.:]([0-5]\d))? Uhr/gu,
    say: ([, hour = '', minutes = '', toHour, toMinutes = '']: RegExpExecArray):
      string | undefined => {
      const time = (h: string, m: string): string =>
        `${Number(h)} Uhr${m === '00' ? '' : ` ${Number(m)}`}`;
      return time(hour, minutes) + (toHour === undefined ? '' : ` bis ${time(toHour, toMinutes)}`);
    },
  },
  {
    kind: 'ranges',
    pattern: regexp.gu`(?<![\p{L}\d.,:/–—-])(\d{1,4}) ?– ?(\d{1,4})(?![\d/–-]|[.,:]\d|\p{L})`,
    say: ([, from = '', to = '']) => (Number(from) < Number(to) ? `${from} bis ${to}` : undefined),
  },
  {
    kind: 'abbreviations',
    pattern: regexp.gu`${limits[0]}(?:${any(words.keys())})${limits[1]}`,
    say: ({ 0: written, index, input }) =>
      // "30 min." are minutes.
      written === 'min.' && /\d ?$/u.test(input.slice(Math.max(0, index - 2), index))
        ? undefined
        : said.get(written.replaceAll(' ', '')),
  },
  {
    kind: 'abbreviations',
    pattern: regexp.gu`${limits[0]}(?:${any(Object.keys(numbered))})(?= ?\d)`,
    say: ([written]) => numbered[written],
  },
  {
    kind: 'abbreviations',
    pattern: regexp.gu`${limits[0]}(?:${any(Object.keys(titles))})(?= (?:\p{Lu}|med))`,
    say: ([written]) => titles[written],
  },
  {
    // Bahnhofstr. 5
    kind: 'addresses',
    pattern: regexp.gu`(?<=\p{L})str\.(?= ?\d|,|$)|(?<![\p{L}\d])Str\.(?= ?\d)`,
    say: ([written]) => (written.startsWith('S') ? 'Straße' : 'straße'),
  },
  countedSigns(
    'km|Kilometer km/h|Kilometer_pro_Stunde kg|Kilogramm cm|Zentimeter mm|Millimeter m²|Quadratmeter km²|Quadratkilometer ha|Hektar €|Euro',
  ),
  { kind: 'abbreviations', pattern: /§§ ?(?=\d)/gu, say: () => 'Paragrafen ' },
  { kind: 'abbreviations', pattern: /§ ?(?=\d)/gu, say: () => 'Paragraf ' },
];

/** What is written in German and said otherwise. */
export const spokenForms: SpokenForms = {
  and: 'und',
  passes: [[{ sign: /[.\d§]/, forms: once(forms) }]],
};
