import type { SpokenForm, SpokenForms } from '../../language-rules.js';

const before = '(?<![\\p{L}\\p{N}\\p{M}.])';
const words: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'et cetera',
  'vs.': 'versus',
  'approx.': 'approximately',
  'dept.': 'department',
  'govt.': 'government',
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
};

const any = (table: Readonly<Record<string, string>>): string =>
  Object.keys(table).join('|').replaceAll('.', '\\.');
const abbreviation = (table: Readonly<Record<string, string>>, after: string): SpokenForm => ({
  kind: 'abbreviations',
  pattern: new RegExp(`${before}(?:${any(table)})${after}`, 'giu'),
  say: ([written]: RegExpExecArray): string | undefined => {
    const said = table[written.toLowerCase()];
    return said && /^\p{Lu}/u.test(written) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  },
});

const forms: readonly SpokenForm[] = [
  abbreviation(words, '(?![\\p{L}\\p{N}])'),
  abbreviation(titles, '(?= \\p{Lu})'),
  abbreviation(numbered, '(?= ?\\d)'),
  {
    // Kingston St.
    kind: 'addresses',
    pattern: /(?<=\p{Lu}\p{Ll}+ )(?:St|Rd|Ave|Blvd)\.?(?=,|$| \d)/gu,
    say: ([written]) =>
      ({ St: 'Street', Rd: 'Road', Ave: 'Avenue', Blvd: 'Boulevard' })[written.replace('.', '')],
  },
  { kind: 'abbreviations', pattern: /§ ?(?=\d)/gu, say: () => 'section ' },
  {
    kind: 'ranges',
    pattern: /(?<![\p{L}\d.,:/–—-])(\d{1,4}) ?– ?(\d{1,4})(?![\d/–-]|[.,:]\d|\p{L})/gu,
    say: ([, from = '', to = '']) => (Number(from) < Number(to) ? `${from} to ${to}` : undefined),
  },
];

/** What is written in English and said otherwise. */
export const spokenForms: SpokenForms = { and: 'and', forms };
