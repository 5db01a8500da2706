import type { FormGroup, SpokenForm } from '../../language-rules.js';
import { afterMatch, beforeMatch } from './cases.js';
import { endingBeside } from './counted-nouns.js';
import { fromRoman } from './numbers.js';
import { ordinal, type Ending } from './ordinals.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const months = (
  '- stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada ' +
  'grudnia'
).split(' ');
const month = `(?:${months.slice(1).join('|')})(?!\\p{L})`;
const thisOrLastMonth = '(?:bm\\.|b\\. ?m\\.|ub\\. ?m\\.)';
const dash = ' ?[-–—] ?';
const numeric = '(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)';
const start = '(?<![\\p{L}\\d.,/–—-])';
const end = '(?![\\d/]|[.,-]\\d)';
const yearSign = '(?: ?r(?:\\.|oku(?!\\p{L})|(?![\\p{L}.])))?';

const romanMonth = '(?:I[VX]|V?I{1,3}|V|XI{0,2})';
const pattern = regexp.giu;

/** Dates are said in the genitive but behind prepositions that ask for another case. */
function dayEnding(before: string): Ending {
  if (regexp.iu`(?<!\p{L})(?:dzień|z \d{1,2}(?: \p{L}+)? na) $`.test(before)) return 'y';
  return regexp.iu`(?<!\p{L})(?:przed|po|pomiędzy|między)(?: dniem| dniu)? $`.test(before)
    ? 'ym'
    : 'ego';
}

const day = (number: string, ending: Ending = 'ego'): string | undefined =>
  Number(number) <= 31 ? ordinal(Number(number), ending) : undefined;

function dayAndMonth(number: string, monthNumber: number, ending?: Ending): string | undefined {
  const name = months[monthNumber];
  const said = day(number, ending);
  return monthNumber >= 1 && name && said ? `${said} ${name}` : undefined;
}

const inYear = (date: string | undefined, year: string): string | undefined =>
  date && `${date} ${year} roku`;

/** "1–3 maja": from … to, unless it says "od" already. */
function span(match: RegExpExecArray, from?: string, to?: string): string | undefined {
  if (!from || !to) return undefined;
  return `${regexp.iu`(?<!\p{L})od(?: dnia)? $`.test(beforeMatch(match)) ? '' : 'od '}${from} do ${to}`;
}

const forms = (): readonly Omit<SpokenForm, 'kind'>[] => [
  {
    // 28.02.2024 r. – 3.03.2024 r.
    sign: /\d\.\d\d?\.\d{4}/,
    pattern: pattern`${start}${numeric}${yearSign}${dash}${numeric}${end}${yearSign}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, d1 = '', m1, y1 = '', d2 = '', m2, y2 = ''] = match;
      const from = dayAndMonth(d1, Number(m1));
      const to = inYear(dayAndMonth(d2, Number(m2)), y2);
      return span(match, y1 === y2 ? from : inYear(from, y1), to);
    },
  },
  {
    // 28.02–3.03.2024 r.
    sign: /[-–—] ?\d{1,2}\.\d/,
    pattern: pattern`${start}(\d{1,2})\.(\d\d)\.?${dash}${numeric}${end}${yearSign}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, d1 = '', m1, d2 = '', m2, year = ''] = match;
      const to = inYear(dayAndMonth(d2, Number(m2)), year);
      return span(match, dayAndMonth(d1, Number(m1)), to);
    },
  },
  {
    // 1–3.03.2024 r.
    sign: /[-–—] ?\d{1,2}\.\d/,
    pattern: pattern`${start}(\d{1,2})${dash}${numeric}${end}${yearSign}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, d1 = '', d2 = '', m2, year = ''] = match;
      return span(match, day(d1), inYear(dayAndMonth(d2, Number(m2)), year));
    },
  },
  {
    sign: /\d\.\d\d?\.\d{4}/,
    pattern: pattern`${start}${numeric}${end}${yearSign}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, d = '', m, year = ''] = match;
      return inYear(dayAndMonth(d, Number(m), dayEnding(beforeMatch(match))), year);
    },
  },
  {
    sign: /\d{4}-\d\d-\d/,
    pattern: pattern`${start}((?:19|20)\d\d)-(\d\d)-(\d\d)${end}${yearSign}`,
    say: ([, year = '', m, d = '']) => inYear(dayAndMonth(d, Number(m)), year),
  },
  {
    // 11 XI 1918 r.
    sign: /\d[ .][IVX]/,
    pattern: regexp.gu`${start}(\d{1,2})(?: |\.)([IVX]{1,4})(?: |\.)((?:1[0-9]|20)\d\d)(?!\d)${yearSign}`,
    say: ([, d = '', m = '', year = '']) => inYear(dayAndMonth(d, fromRoman(m)), year),
  },
  {
    // 1 XI –, do 15 VI br.
    sign: /\d [IVX]/,
    pattern: regexp.gu`${start}(\d{1,2}) (${romanMonth})(?= ?(?:[–—,;:)(]|$|br\.|\. ?$|\. \p{Lu}))(?<=(?:^|[,:;(–—-] ?|(?<!\p{L})(?:od|do|dni[aue]|dniach|na|po|przed|i) )\d{1,2} ${romanMonth})`,
    say: ([, d = '', m = '']) => dayAndMonth(d, fromRoman(m)),
  },
  {
    // "10 XI urząd jest nieczynny", but "5 III liga"
    sign: /\d [IVX]{2}/,
    pattern: regexp.gu`${start}(\d{1,2}) (I[IVX]|III|VI{1,3}|XI{1,2})(?= (\p{Ll}{2,}))(?<=\p{Ll}{2},? \d{1,2} [IVX]+)`,
    say: ([, d = '', m = '', noun = '']) =>
      endingBeside(noun, '') === undefined ? dayAndMonth(d, fromRoman(m)) : undefined,
  },
  {
    // IV–IX 6:00–22:00
    sign: /[IVX] ?[-–—] ?[IVX]/,
    pattern: regexp.gu`(?<![\p{L}\d.-])(${romanMonth}) ?[-–—] ?(${romanMonth})(?=:? \d{1,2}[.:]\d\d)`,
    say: (match) =>
      span(match, months[fromRoman(match[1] ?? '')], months[fromRoman(match[2] ?? '')]),
  },
  {
    // 30 maja – 2 czerwca; 30 maja 2024 r. – 2 czerwca 2025 r.
    sign: /[-–—] ?\d{1,2} /,
    pattern: pattern`${start}(\d{1,2}) (${month})(?:( \d{4})(?: r\.| roku)?)?${dash}(\d{1,2})(?= ${month})`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, d1 = '', name = '', year, d2 = ''] = match;
      const from = day(d1);
      return span(match, from && `${from} ${name}${year ? `${year} roku` : ''}`, day(d2));
    },
  },
  {
    // 1–3 maja
    sign: /[-–—] ?\d{1,2} /,
    pattern: pattern`${start}(\d{1,2})${dash}(\d{1,2})(?= (?:${month}|${thisOrLastMonth}))`,
    say: (match) => span(match, day(match[1] ?? ''), day(match[2] ?? '')),
  },
  {
    // 14 maja, and each of 14, 15 i 16 maja
    pattern: pattern`${start}(\d{1,2})(?=(?:(?:,| i| lub| oraz| albo|,? a| do| na) \d{1,2}){0,6} (?:${month}|${thisOrLastMonth}))`,
    say: (match) => day(match[1] ?? '', dayEnding(beforeMatch(match))),
  },
  {
    // w dn. 24–26.12
    sign: /[-–—] ?\d{1,2}\.\d/,
    pattern: pattern`(?<=(?:dniach|dn\.) )(\d{1,2})${dash}(\d{1,2})\.(0[1-9]|1[0-2])(?![\d/:]|[.,-]\d)`,
    say: (match) => span(match, day(match[1] ?? ''), dayAndMonth(match[2] ?? '', Number(match[3]))),
  },
  {
    // do dnia 15.06, w dn. 01.06–15.06
    sign: /\d\.[01]\d/,
    pattern: pattern`${start}(\d{1,2})\.(0[1-9]|1[0-2])(?:${dash}(\d{1,2})\.(0[1-9]|1[0-2]))?(?![\d/:]|[.,-]\d)(\.(?=$|[,;)]| [\p{L}–—-]))?`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, d1 = '', m1, d2, m2, stop] = match;
      const before = beforeMatch(match);
      // "od 8.10" may as well be a time.
      const clear =
        (stop !== undefined && !isNumbering.test(before)) ||
        onWeekday.test(afterMatch(match)) ||
        (m1 !== '05' &&
          m1 !== '10' &&
          d2 === undefined &&
          isDue.test(before) &&
          !isCounted.test(afterMatch(match))) ||
        isListed(match, m1) ||
        regexp.iu`(?<!\p{L})(?:(?:dn|termin|okres)\S*|(?:poniedział|wtor|środ|czwart|piąt|sobot|niedziel)\p{L}{1,3},?|(?:pon|wt|śr|czw|pt|sob|niedz)\.,?) $`.test(
          before,
        ) ||
        /^ ?(?:br|b\. ?r|r)\.|^ do \d{1,2}\.\d\d\.(?:19|20)\d\d|^ do (?:2[4-9]|3[01])\.(?:0[1-9]|1[0-2])(?!\d)/u.test(
          afterMatch(match),
        );
      // "1.07–31.08" can be no times, as few are at seven minutes past.
      const isRange = d2 !== undefined && [m1, m2].some((m) => m !== '05' && m !== '10');
      // Nor can "31.12".
      const isLate = Number(d1) >= 24 && !isReference.test(before);
      if (!clear && !isRange && !isLate && !(d2 && regexp.iu`(?<!\p{L})od $`.test(before)))
        return undefined;
      const from = dayAndMonth(d1, Number(m1));
      return d2 === undefined ? from : span(match, from, dayAndMonth(d2, Number(m2)));
    },
  },
  {
    pattern: pattern`(?<=(?<!\d)\d{3,4} ?)r\.(?<=\d{4} ?r\.|r\.(?= (?:p\.|n\.)))`,
    say: (match) => yearWord(beforeMatch(match), afterMatch(match)),
  },
];

/** "12.07 (sob.)", "20.08, godz. 8" */
const onWeekday = /^,? (?:\(?(?:pon|wt|śr|czw|pt|piąt|sob|niedz)|(?:(?:o|od|w|do) )?(?:godz|g\.))/u;

/** Behind these, "1.09" is a date: few things are at nine minutes past. */
const isDue = regexp.iu`(?<!\p{L})(?:od|do|przed|po) $`;
const isCounted = regexp.u`^ ?(?:%|°|zł|tys|mln|[ckm]?m(?!\p{L})|kg|ha|pkt|godz|h(?!\p{L}))`;

/** "Odbiór: 7.01, 21.01, 4.02" */
function isListed(match: RegExpExecArray, month?: string): boolean {
  return (
    month !== '05' &&
    month !== '10' &&
    /: (?:\d{1,2}\.[01]\d(?:,| i| oraz) )*$/u.test(beforeMatch(match)) &&
    /^(?:(?:,| i| oraz) \d{1,2}\.[01]\d)*[.;]?$/u.test(afterMatch(match)) &&
    /\d\.[01]\d(?:,| i| oraz) \d/u.test(match.input)
  );
}

/** Behind these, "31.12" is no date. */
const isReference = regexp.iu`(?:wersj\p{L}*|cen\p{L}*|kwot\p{L}*|kurs\p{L}*|pkt|punkt\p{L}*|rozdz\S*|tab\S*|rys\S*|nr|numer\p{L}*|ust\.|poz\.|art\.|§|[\d–=:+-]) ?$`;

/** Behind these, "2.09." is no date. */
const isNumbering = regexp.iu`(?<!\p{L})(?:o|po|do|od|godz\S*|wersj\S*|pkt|punkt\S*|rozdz\S*|tab\S*|rys\S*|nr|numer\S*|ust\.|poz\.|§|[\d–-]) ?$`;

function yearWord(before: string, after: string): string {
  if (regexp.iu`(?<!\p{L})(?:na|za|przez) \d{4} ?$`.test(before)) return 'rok';
  if (regexp.iu`(?<!\p{L})(?:przed|a) \d{4} ?$`.test(before) && !after.startsWith(' i ')) {
    return /(?:przed|między \d{4} (?:r\. )?a) \d{4} ?$/iu.test(before) ? 'rokiem' : 'roku';
  }
  return 'roku';
}

/** Days are ordinals, months have names, and a year is a "rok". */
export const dates: FormGroup = {
  sign: /\d/,
  forms: once(() => forms().map((form) => ({ kind: 'dates', ...form }))),
};
