import type { FormGroup } from '../../language-rules.js';
import { joined, numberPattern, pluralIndex } from './numbers.js';
import {
  amount,
  beforeAmount,
  denominatorPattern,
  denominators,
  isGenitive,
  per,
  perPattern,
} from './units.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const currencies = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [
        'zł złoty złote złotych złotego',
        'gr grosz grosze groszy grosza',
        'eur euro',
        'usd dolar dolary dolarów dolara',
        'chf frank franki franków franka',
      ].map((row) => {
        const [sign = '', ...forms] = row.split(' ');
        return [sign, forms];
      }),
    ),
);

const signs = '(zł|PLN|ZŁ|gr|EUR|€|USD|CHF)\\.?';
const key = (sign: string): string =>
  ({ PLN: 'zł', '€': 'eur', $: 'usd' })[sign] ?? sign.toLowerCase();
const end = '(?![\\p{L}\\p{N}])';

function currency(sign: string, number: string, genitive: boolean): string {
  const forms = currencies().get(key(sign)) ?? [];
  return forms[pluralIndex(number, genitive)] ?? forms[0] ?? '';
}

/** A stop at the end of what is written is the sentence's. */
const stop = ({ 0: written }: RegExpExecArray): string => (written.endsWith('.') ? '.' : '');

/** Amounts of money: "500,50 zł" is "500 złotych 50 groszy". */
export const money: FormGroup = {
  sign: /\d[^]*(?:zł|ZŁ|PLN|gr|EUR|USD|CHF)|[$€]/,
  forms: once(() => [
    {
      // $20
      kind: 'money',
      pattern: regexp.gu`(?<![\p{L}\d])([$€]) ?(${numberPattern})(?![\d,.]\d| ?(?:tys|mln|mld))`,
      say: ([, sign = '', number = '']) => `${number} ${currency(sign, number, false)}`,
    },
    {
      // 3 zł za m²
      kind: 'money',
      pattern: regexp.gu`(?<=(?:zł|PLN|EUR|€|gr)\.? (?:netto |brutto )?za )${denominatorPattern}`,
      say: ([sign]) => denominators.get(sign),
    },
    {
      kind: 'money',
      pattern: regexp.gu`(?<![\p{L}\d,./])((?:\d{1,3}(?:[ .]\d{3})+|\d{1,9}))(?:,(\d\d)|,-{1,2}) ?(zł|PLN|ZŁ)${end}${perPattern}`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, whole = '', hundredths = '00', sign = '', denominator] = match;
        const number = joined(whole);
        // Nobody declines so long a number.
        const small = String(Number(hundredths));
        const parts = [
          number === '0' && small !== '0' ? '' : `${number} ${currency(sign, number, false)}`,
          small === '0' ? '' : `${small} ${currency('gr', small, false)}`,
        ];
        return parts.filter(Boolean).join(' ') + per('za', denominator);
      },
    },
    {
      kind: 'money',
      pattern: regexp.gu`${amount}${signs}${end}${perPattern}`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, number = '', thousands, sign = '', denominator] = match;
        const genitive = isGenitive(beforeAmount(match, number, thousands));
        const said = currency(sign, thousands ? '5' : number, genitive) + per('za', denominator);
        const glued = /\d$/u.test(match.input.slice(0, match.index));
        return (glued ? ' ' : '') + said + (denominator ? '' : stop(match));
      },
    },
  ]),
};
