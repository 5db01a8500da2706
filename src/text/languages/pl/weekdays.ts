import type { FormGroup } from '../../language-rules.js';
import { afterMatch, beforeMatch } from './cases.js';
import { beforeLength } from './measures.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** Abbreviation, nominative, genitive, accusative. */
const days = [
  'pon|pn poniedziałek poniedziałku poniedziałek',
  'wt wtorek wtorku wtorek',
  'śr środa środy środę',
  'czw|cz czwartek czwartku czwartek',
  'pt piątek piątku piątek',
  'sob|sb sobota soboty sobotę',
  'niedz|ndz|nd niedziela niedzieli niedzielę',
].map((row) => row.split(' '));

const short = `(?:${days.map(([key = '']) => key).join('|')})`;
const long = `(?:${days.map(([, name = '']) => name).join('|')})`;
const dash = ' ?[-–—] ?';

function declined(written: string, form: 1 | 2 | 3): string {
  const word = written.replace('.', '').toLowerCase();
  return (
    days.find(([keys = '', ...names]) => [...keys.split('|'), ...names].includes(word))?.[form] ??
    word
  );
}

const capitalised = (written: string, said: string): string =>
  regexp.u`^\p{Lu}`.test(written) ? said.charAt(0).toUpperCase() + said.slice(1) : said;

/** Text before which opening hours follow. */
export const beforeHours = regexp.iu`(?<!\p{L})(?:${short}\.?|${long}|\p{L}*(?:poniedział|wtor|środ|czwart|piąt|sobo|niedziel)\p{L}*|(?:nie)?czynn\p{L}*|(?:za|o)twart\p{L}*|codziennie|odwiedziny|otwarcia|pracy|przyjęć|dyżur\p{L}*|urzędowania|godzin\p{L}*|godz\.)[.:,]? ?(?:\(|[-–—] )?$`;

const neighbours = regexp.iu`(?:${short}\.?(?:,| i|/| oraz| lub) ?)+$`;
const beside = regexp.iu`${short}\.(?:,| i|/| oraz) ?$`;
const goesOn = regexp.iu`^(?: ?[:(–—-]|,? ?\d|,? (?:od|w) (?:godz|\d)|,? godz|(?:,| i|/| oraz) ?(?:${short}\.|święt)| (?:nie)?czynn| miesiąca)`;

/** "pon.–pt." is "od poniedziałku do piątku". */
export const weekdays: FormGroup = {
  sign: /p(?:on|n|t|iąt)|wt|śr|cz|s(?:b|ob)|n(?:d|ied)/i,
  forms: once(() => [
    {
      kind: 'dates',
      pattern: regexp.giu`(?<![\p{L}.])(od )?(${short}\.?|${long})(?:${dash}| do )(${short}\.?|${long})(?!\p{L})`,
      say: ([written, , from = '', to = '']) =>
        capitalised(written, `od ${declined(from, 2)} do ${declined(to, 2)}`),
    },
    {
      kind: 'dates',
      pattern: regexp.giu`(?<![\p{L}.])${short}(?:\.|(?=:| \d{1,2}(?:[.:]\d\d)? ?[-–—] ?\d))`,
      say: (match: RegExpExecArray): string | undefined => {
        const [written] = match;
        // "w pon. i śr.": what stands before the first is before each.
        const before = beforeMatch(match).replace(neighbours, '');
        if (regexp.iu`(?<!\p{L})(?:do|od) $`.test(before)) return declined(written, 2);
        if (regexp.iu`(?<!\p{L})(?:we?|na|w każd[yąe]) $`.test(before)) return declined(written, 3);
        const isNeighbour = beside.test(beforeMatch(match)) || goesOn.test(afterMatch(match));
        // A "cz." before a number is a part; "śr. 5 cm" is a diameter.
        const after = afterMatch(match);
        const isOther =
          /^cz\.?$/iu.test(written) || (/^śr\.?$/iu.test(written) && beforeLength.test(after));
        const isAside = beforeMatch(match).endsWith('(') && after.startsWith(')');
        const safe = !isOther && (isNeighbour || isAside);
        return safe ? capitalised(written, declined(written, 1)) : undefined;
      },
    },
  ]),
};
