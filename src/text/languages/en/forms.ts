import type { SpokenForm, SpokenForms } from '../../language-rules.js';
import { countedSigns } from '../counted-signs.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const before = '(?<![\\p{L}\\p{N}\\p{M}.])';
const words: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'et cetera',
  'vs.': 'versus',
  'approx.': 'approximately',
  'dept.': 'department',
  'govt.': 'government',
  'incl.': 'including',
  'cf.': 'compare',
  'tel.': 'telephone',
};
/** Said only before a name. */
const titles: Readonly<Record<string, string>> = {
  'mr.': 'Mister',
  'mrs.': 'Missus',
  'ms.': 'Miz',
  'dr.': 'Doctor',
  'prof.': 'Professor',
  'rev.': 'Reverend',
  'hon.': 'Honourable',
  'gen.': 'General',
  'gov.': 'Governor',
  'sen.': 'Senator',
  'col.': 'Colonel',
  'lt.': 'Lieutenant',
  'capt.': 'Captain',
  'sgt.': 'Sergeant',
  'st.': 'Saint',
};
/** Said only before a number. */
const numbered: Readonly<Record<string, string>> = {
  'no.': 'number',
  'nos.': 'numbers',
  'fig.': 'figure',
  'vol.': 'volume',
  'p.': 'page',
  'pp.': 'pages',
  'art.': 'article',
  'sec.': 'section',
  'ch.': 'chapter',
  'ext.': 'extension',
  'est.': 'established',
  'max.': 'maximum',
  'min.': 'minimum',
  'jan.': 'January',
  'feb.': 'February',
  'apr.': 'April',
  'aug.': 'August',
  'sept.': 'September',
  'oct.': 'October',
  'nov.': 'November',
  'dec.': 'December',
};

const days = new Map(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .split(' ')
    .map((day) => [day.slice(0, 3), day]),
);
const day = `(${[...days.keys()].join('|')})\\.?`;

const any = (table: Readonly<Record<string, string>>): string =>
  Object.keys(table).join('|').replaceAll('.', '\\.');
const abbreviation = (table: Readonly<Record<string, string>>, after: string): SpokenForm => ({
  kind: 'abbreviations',
  pattern: regexp.giu`${before}(?:${any(table)})${after}`,
  say: ({ 0: written, index, input }: RegExpExecArray): string | undefined => {
    // "30 min." are minutes.
    if (written === 'min.' && /\d ?$/u.test(input.slice(Math.max(0, index - 2), index)))
      return undefined;
    const said = table[written.toLowerCase()];
    return said && regexp.u`^\p{Lu}`.test(written)
      ? said.charAt(0).toUpperCase() + said.slice(1)
      : said;
  },
});

const forms = (): readonly SpokenForm[] => [
  abbreviation(words, '(?![\\p{L}\\p{N}])'),
  abbreviation(titles, '(?= \\p{Lu})'),
  abbreviation(numbered, '(?= ?\\d)'),
  {
    // Kingston St.
    kind: 'addresses',
    pattern: regexp.gu`(?<=\p{Lu}\p{Ll}+ )(?:St|Rd|Ave|Blvd)\.?(?=[,.;)]|$| \d)`,
    say: ([written]) =>
      ({ St: 'Street', Rd: 'Road', Ave: 'Avenue', Blvd: 'Boulevard' })[written.replace('.', '')],
  },
  {
    // St Albans, but "High St London"
    kind: 'abbreviations',
    pattern: regexp.gu`(?<![\p{L}\d]|\p{Lu}\p{Ll}+ )St(?= \p{Lu}\p{Ll})`,
    say: () => 'Saint',
  },
  {
    // Mon–Fri
    kind: 'dates',
    pattern: regexp.gu`(?<!\p{L})${day} ?[-–] ?${day}(?!\p{L})`,
    say: ([, from = '', to = '']) => `${days.get(from) ?? from} to ${days.get(to) ?? to}`,
  },
  {
    // Mon. 9–5; but "We met on Sun. Then"
    kind: 'dates',
    pattern: regexp.gu`(?<!\p{L})${day}(?=[,:]? \d)`,
    say: ([written, name = '']) => (written.endsWith('.') ? days.get(name) : undefined),
  },
  countedSigns(
    'km|kilometre|kilometres km/h|kilometre_per_hour|kilometres_per_hour mph|mile_per_hour|miles_per_hour kg|kilogram|kilograms cm|centimetre|centimetres mm|millimetre|millimetres m²|square_metre|square_metres km²|square_kilometre|square_kilometres ha|hectare|hectares',
  ),
  { kind: 'abbreviations', pattern: /§§ ?(?=\d)/gu, say: () => 'sections ' },
  { kind: 'abbreviations', pattern: /§ ?(?=\d)/gu, say: () => 'section ' },
  {
    kind: 'ranges',
    pattern: regexp.gu`(?<![\p{L}\d.,:/–—-])(\d{1,4}) ?– ?(\d{1,4})(?![\d/–-]|[.,:]\d|\p{L})`,
    say: ([, from = '', to = '']) => (Number(from) < Number(to) ? `${from} to ${to}` : undefined),
  },
];

/** What is written in English and said otherwise. */
export const spokenForms: SpokenForms = {
  and: 'and',
  passes: [[{ sign: /[.\d§]|St|Rd|Ave|Blvd|Mon|Tue|Wed|Thu|Fri|Sat|Sun/, forms: once(forms) }]],
};
