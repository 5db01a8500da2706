import type { FormGroup } from '../../language-rules.js';
import { beforeMatch } from './cases.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const gap = '[  ‑–-]';
const start = '(?<![\\p{L}\\d.,/-])';
const end = '(?!\\d|[-,.]\\d)';
const landline = `\\(?0?-?\\d{2}\\)?(?:${gap}|/)?\\d{3}${gap}\\d{2}${gap}\\d{2}`;
const mobile = `(?:0-? ?)?\\d{3}${gap}\\d{3}${gap}\\d{3}`;
const areaCodes = /^(?:1[2-8]|2[2-59]|3[2-4]|4[1-468]|5[2459]|6[1-35-8]|7[14-7]|8[1-79]|9[145])/u;
const called = regexp.iu`(?:tel|telefon\p{L}*|fax|faks\p{L}*|kom|komórk\p{L}*|infolini\p{L}*|numer\p{L}*|nr|sms|kontakt\p{L}*|dzwoń|zadzwoń|sekretariat\p{L}*)[.:]*(?: ?(?:\p{L}+[.:]? )?[(+]?| ?(?:[^\p{L}]|(?<!\p{L})(?:lub|i|oraz|albo|wew)(?!\p{L})){0,60})$`;

/** Digits that belong together, with commas for the pauses that make a listener able to write. */
function grouped(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(', ');
}

function phone(written: string): string | undefined {
  const country = /^\(?(?:\+|00) ?(48|49|380)\)?/u.exec(written);
  const rest = written.slice(country?.[0].length ?? 0);
  const prefix = country ? `plus ${country[1] ?? ''}, ` : '';
  const groups = rest.replace(/^0-? ?(?=\d{3}\D\d{3}\D\d{3}$)/u, '').match(/\d+/gu) ?? [];
  const digits = groups.join('').replace(/^0(?=\d{9}$)/u, '');
  if (digits.length !== 9 && digits.length !== 7) return undefined;
  if (digits.length === 7) return prefix + grouped(digits, [3, 2, 2]);
  if (groups.length > 2 && !groups[0]?.startsWith('0')) return prefix + groups.join(', ');
  const isLandline = groups.length > 1 || areaCodes.test(digits);
  // Mobile numbers begin with 5, 6, 7 or 8 as well: groups of three then.
  const isMobile = groups.length === 1 && /^(?:45|5[0137]|6[069]|7[2389]|88)/u.test(digits);
  return prefix + grouped(digits, isLandline && !isMobile ? [2, 3, 2, 2] : [3, 3, 3]);
}

/** Telephone, account and registration numbers in groups of digits. */
export const phones: FormGroup = {
  sign: /\d{2}/,
  forms: once(() => [
    {
      kind: 'phones',
      sign: /\d{4} ?\d{4}/,
      pattern: regexp.gu`${start}(PL ?)?(\d{2}(?: ?\d{4}){6})${end}`,
      say: ([, country = '', number = '']) =>
        country + grouped(number.replace(/\D/gu, ''), [2, 4, 4, 4, 4, 4, 4]),
    },
    {
      kind: 'phones',
      sign: /NIP|REGON|PESEL|KRS/,
      pattern: regexp.gu`(?<=(?<!\p{L})(?:NIP|REGON|PESEL|KRS)(?: nr)?:? ?)\d[\d ‑–-]{7,16}\d(?!\d)`,
      say: ([number]: RegExpExecArray): string | undefined => {
        const groups = number.split(/\D+/u);
        if (groups.length > 2) return groups.join(', ');
        const digits = groups.join('');
        if (digits.length === 10 && !digits.startsWith('0')) return grouped(digits, [3, 3, 2, 2]);
        return (digits.match(/\d{3}(?!\d$)|\d+/gu) ?? []).join(', ');
      },
    },
    {
      kind: 'phones',
      sign: /\+|00/,
      pattern: regexp.gu`${start}\(?(?:\+|00) ?(?:48|49|380)\)?(?:${gap}?(?:${landline}|${mobile}|\d{9})|${gap}\d{2}${gap}\d{7})${end}`,
      say: ([number]) => phone(number),
    },
    {
      kind: 'phones',
      sign: /\d\d[ )/‑–-]{1,2}\d\d/,
      pattern: regexp.gu`${start}(?:${landline}|\(0?-?\d{2}\) ?\d{7}|\d{2} \d{7})${end}`,
      say: ([number]) => phone(number),
    },
    {
      kind: 'phones',
      sign: /\d{3}[ ‑–-]\d\d|\d{9}/,
      pattern: regexp.gu`${start}(?:${mobile}|\d{9}|\d{3}${gap}\d{2}${gap}\d{2})${end}(?! ?(?:zł|PLN|EUR|€|osób))`,
      say: (match: RegExpExecArray): string | undefined => {
        const [number] = match;
        const clear = /^(?:0-? ?)?[4-8]\d\d[ ‑–-]\d{3}[ ‑–-]\d\d[1-9]/u.test(number);
        return clear || called.test(beforeMatch(match)) ? phone(number) : undefined;
      },
    },
  ]),
};
