import type { FormGroup } from '../../language-rules.js';
import { afterMatch, beforeMatch } from './cases.js';
import { fromRoman, romanPattern } from './numbers.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const roman = romanPattern.replace('(?![\\p{L}\\p{N}])', '');
const part = `(?:\\d{1,5}|${roman}(?=/))`;

/** What stands before the number of a house, a flat or a plot. */
const isHouse = regexp.u`(?:\p{Lu}[\p{L}.”"-]*|\p{L}{1,4}\.|działk\p{L}*|pok[oó]\p{L}*|lokal\p{L}*|bud\p{L}+|dom\p{L}*|mieszkani\p{L}*|sal\p{L}*|\d) ?$`;

/** House numbers, postal codes and the numbers of documents. */
export const addresses: FormGroup = {
  sign: /\d/,
  forms: once(() => [
    {
      kind: 'addresses',
      sign: /\d\d-\d{3}/,
      pattern: regexp.gu`(?<![\p{L}\d.,/-])(\d\d)-(\d{3})(?= \p{Lu}|,? ?$)(?![\d-])`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, region = '', office = ''] = match;
        // At the end of a line "10-100" may be a range.
        const isCode = region.startsWith('0') || match.input.slice(match.index + 6).startsWith(' ');
        return isCode ? `${region} ${office}` : undefined;
      },
    },
    {
      // 1/2 etatu, 3/4 szklanki
      kind: 'numbers',
      pattern:
        /(?<![\d/.,])(1\/2|1\/3|2\/3|1\/4|3\/4)(?= (?:etat|wymiar|szklan|łyż|kosztów|wysokości|składu|części|powierzch|ceny|kwoty|wartości))/gu,
      say: ([fraction]) =>
        ({
          '1/2': 'pół',
          '1/3': 'jedna trzecia',
          '2/3': 'dwie trzecie',
          '1/4': 'jedna czwarta',
          '3/4': 'trzy czwarte',
        })[fraction],
    },
    {
      // 2023/2024, 2023/24: a school year
      kind: 'numbers',
      sign: /\d{4} ?\//,
      pattern: regexp.gu`(?<![\p{L}\d/.,-])((?:19|20)\d\d) ?/ ?((?:19|20)?\d\d)(?![\d/])`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, from = '', to = ''] = match;
        return Number(to.slice(-2)) === (Number(from.slice(-2)) + 1) % 100
          ? `${from} łamane przez ${to}`
          : undefined;
      },
    },
    {
      // 36/40, XLV/123/2023
      kind: 'addresses',
      sign: /\//,
      pattern: regexp.gu`(?=[\dIVXL])(?<![\p{L}\d/.,%-])${part}[A-GI-Za-gi-z]?(?:/(?:${part}[A-Za-z]?|[A-ZŁŚŻ]{1,4}(?=/|\b(?!\p{L})))){1,3}(?![\d/%]|[.,]\d|\p{L}| ?mm ?Hg)`,
      say: (match: RegExpExecArray): string | undefined => {
        const parts = match[0].split('/');
        // 5/10/2024 may be a date; a pressure or a score is no address either.
        const isNumbered = regexp.iu`(?:nr|numer\p{L}*|sygn\.|poz\.|znak)[.:]? $`.test(
          beforeMatch(match),
        );
        const first = parts[0] ?? '';
        // A fraction, unless it is the number of something.
        if (
          /^(?:[12]\/3|[1-4]\/5|[13]\/4|1\/(?:2|8|10))$/u.test(match[0]) &&
          !isNumbered &&
          !isHouse.test(beforeMatch(match))
        )
          return match[0];
        if (/^ (?:etat|wymiar|częś)/u.test(afterMatch(match))) return match[0];
        if (/^24\/7$/u.test(match[0])) return '24 na 7';
        if (parts.length > 2 && !isNumbered && !/^[IVXL]/u.test(first)) return undefined;
        // "5U/MN", "2025/BZP" are read as they stand.
        if (!/\d/u.test(match[0]) || (parts.length === 2 && /^[A-ZŁŚŻ]{2}/u.test(parts[1] ?? '')))
          return match[0];
        const said = parts.map((each) =>
          /^[IVXL]{1,7}$/u.test(each) && each === first ? String(fromRoman(each)) : each,
        );
        return said.join(' łamane przez ');
      },
    },
    {
      // OR.0002.5.2023, GN-III.6821.4
      kind: 'addresses',
      sign: /[A-ZŁŚŻ]{2}\S*\d/,
      pattern: regexp.gu`(?=[A-ZŁŚŻ])(?<![\p{L}\d.@/-])\p{Lu}{2,8}[\p{L}]{0,3}(?:[-./][\p{L}\d]{1,8}){2,7}`,
      say: ([reference]) => (/\d/u.test(reference) ? reference : undefined),
    },
  ]),
};
