import type { FormGroup, SpokenForm } from '../../language-rules.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';
import { afterMatch, beforeMatch } from './cases.js';
import { endingBeforeAdjective, endingBeside } from './counted-nouns.js';
import { firstPart, fromRoman, genitive } from './numbers.js';
import { ordinal, type Ending } from './ordinals.js';

/** The form of "minuta" that a preposition before the numbers asks for. */
function minute(before: string): string | undefined {
  const [, preposition] = regexp.iu`(?<!\p{L})(we?|po|do|od) [\d., iora]*$`.exec(before) ?? [];
  if (preposition === undefined) return undefined;
  return /^[do]/iu.test(preposition) ? 'minuty' : 'minucie';
}

const weekday = /(?:pon|wt|śr|czw|pt|sob|niedz)\./;
const isAt = regexp.iu`(?<!\p{L})(?:w|w każd[yą]|na) (?:(?:\d\.|[IV]+)(?:,| i| lub| oraz) )*$`;

const forms = (): readonly Omit<SpokenForm, 'kind'>[] => [
  {
    // lata 90., w latach 60. i 70.
    sign: /\d0\./,
    pattern: regexp.giu`(?<=(?<!\p{L})(?:lat(a|ach)?|(?<=(?:z|do|od|w) )l\.) (?:\d0\.(?: i|,| oraz) )?)(\d0)\.`,
    say: ([, inside, decade]) => ordinal(Number(decade), inside === 'a' ? 'e' : 'ych'),
  },
  {
    // 18 r.ż.
    sign: /ż\.|m-ca/,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,2})\.?(?= ?(?:r\. ?ż\.|m-ca))`,
    say: (match) => {
      const isLocative = regexp.iu`(?<!\p{L})(?:w|po) $`.test(beforeMatch(match));
      return ordinal(Number(match[1]), isLocative ? 'ym' : 'ego');
    },
  },
  {
    // 18. roku życia, 25. rocznica, 1. i 3. środa; 105. Rocznica at the beginning
    sign: /\d\.[, ]/,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,3})\.(?=(?:(?:,| i| oraz| lub) \d{1,3}\.){0,3} (\p{Ll}{2,}|(?<=^["„(]?\d{1,3}\. )\p{Lu}\p{Ll}+))`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, number, noun = ''] = match;
      const ending = endingBeside(noun, beforeMatch(match)) ?? endingBeforeAdjective(noun);
      return ending && ordinal(Number(number), ending);
    },
  },
  {
    // 1. czw. miesiąca, w II i IV sob.
    sign: weekday,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(?:([1-5])\.|(I{1,3}|IV))(?=(?:(?:,| i| lub| oraz) (?:[1-5]\.|I{1,3}|IV)){0,2} (pon|wt|śr|czw|pt|sob|niedz)\.)`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, number, numeral = '', name = ''] = match;
      const isMasculine = /^(?:pon|wt|czw|pt)/u.test(name);
      const governed = isAt.test(beforeMatch(match));
      const ending = isMasculine ? 'y' : governed ? 'ą' : 'a';
      return ordinal(Number(number) || fromRoman(numeral), ending);
    },
  },
  {
    // w 12. i 45. min
    sign: /min/,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,3})\.(?=(?:(?:,| i| oraz) \d{1,3}\.){0,4} min(?:\.|uc|(?!\p{L})))`,
    say: (match: RegExpExecArray): string | undefined =>
      ordinal(Number(match[1]), minute(beforeMatch(match)) === undefined ? 'a' : 'ej'),
  },
  {
    sign: /min/,
    pattern: regexp.gu`(?<=\d\. )min\.?(?![\p{L}.])`,
    say: (match: RegExpExecArray): string | undefined => {
      const stop = match[0].endsWith('.') && /^ ?$/u.test(afterMatch(match)) ? '.' : '';
      return (minute(beforeMatch(match)) ?? 'minuta') + stop;
    },
  },
  {
    // 1-go, 3-ci, 2-giej
    sign: /\d ?-/,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,2}) ?-(?:sz|t|m|g|c|s|d)?(?:i?e(?=go|mu))?i?(go|mu|ej|ą|y|i|a|e)(?!\p{L})`,
    say: ([, number, tail = '']: RegExpExecArray): string | undefined => {
      const endings: Readonly<Record<string, Ending>> = { go: 'ego', mu: 'emu', i: 'y', m: 'ym' };
      return ordinal(Number(number), endings[tail] ?? (tail as Ending));
    },
  },
  {
    // 2-ch, 5-ciu
    sign: /\d ?-/,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,2}) ?-(?:e?ch|c?iu|miu|ściu|u)(?!\p{L})`,
    say: ([, number]) => genitive(Number(number)),
  },
  {
    // 90.-lecie
    sign: /\.-/,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,3})\.-(?=leci)`,
    say: ([, number]) => firstPart(Number(number)),
  },
  {
    // 2- i 3-osobowe
    sign: /\d- /,
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,3})(?=-(?:,| i| lub| oraz) (?:\d{1,3}-(?:,| i| lub| oraz) )?\d{1,3}-\p{Ll}{4})`,
    say: ([, number]) => firstPart(Number(number)),
  },
  {
    // 5-letni, 14-dniowy, 100-lecie
    pattern: regexp.gu`(?<![\p{L}\d.,/–-])(\d{1,4}) ?[-‑–](?!stycz|lut|mar[cz]|kwie|maja|czerw|lip|sierp|wrze|paźd|list|grud)(?=\p{Ll}{4})(?!\p{Ll}{1,6}\.(?! ?$| \p{Lu}))(?!godz\.)`,
    say: ([, number]) => firstPart(Number(number)),
  },
];

/** Numbers with a stop or a part of a word behind them: "18. roku", "5-letni". */
export const numberWords: FormGroup = {
  sign: /\d/,
  forms: once(() => forms().map((form) => ({ kind: 'numerals', ...form }))),
};
