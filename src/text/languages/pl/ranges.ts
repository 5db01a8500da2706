import type { FormGroup } from '../../language-rules.js';
import { beforeMatch } from './cases.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const dash = ' ?[-–—] ?';
const start = '(?<![\\p{L}\\d.,:/–—-])';
/** What is counted or numbered, behind or before a range of numbers. */
const counted =
  'lat(?!a)|osob|osób|os\\.|klas|stron|punkt|pkt|dni|dób|km|m(?!\\p{L}|\\.)|cm|mm|m²|ha|kg|g(?!\\p{L})|t(?!\\p{L})|l(?!\\p{L})|godz|h(?!\\p{L})|miesi|mies\\.|tyg|minut|min|zł|proc|%|°|uczestni|ucz|dzieci|uczniów|miejsc|tys|mln|mld|roku ży|rok|raz|zdj|sztuk|szt|metr|kilometr|stopni|st\\.|post|pokoj|pięt|semestr|etap|zada|gr|latk|m-cy|wiek|wierszy|znak|słów|kart|zesp|drużyn|mandat';
const numbered =
  'klas\\p{L}*|kl\\.|stron\\p{L}*|str\\.|s\\.|art\\.|ust\\.|pkt|poz\\.|§|lat\\p{L}*|grup\\p{L}*|pok\\.|pokoj\\p{L}*|nr|numer\\p{L}*|punkt\\p{L}*|wiek\\p{L}*|tydz\\.|dni\\p{L}*|stanowisk\\p{L}*|sal\\p{L}*|okienk\\p{L}*|pozycj\\p{L}*|artykuł\\p{L}*|paragraf\\p{L}*|ustęp\\p{L}*|od';

const hasFrom = regexp.iu`(?<!\p{L})(?:od|dla|do|z|ze|po|ok\.|około|na|przez|za|co|między|maks\.|min\.) $`;

/** "10–12 osób" is "od 10 do 12 osób". */
export const ranges: FormGroup = {
  sign: /\d ?[-–—] ?\d/,
  forms: once(() => [
    {
      kind: 'ranges',
      pattern: regexp.gu`${start}((?:1[5-9]|20)\d\d)${dash}((?:1[5-9]|20)\d\d)(?![\d,/-]|\.\d|\p{L})`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, from = '', to = ''] = match;
        if (Number(from) >= Number(to)) return undefined;
        return regexp.iu`(?<!\p{L})(?:lat(?:a|ach|ami)?|l\.) $`.test(beforeMatch(match))
          ? `od ${from} do ${to}`
          : `${from} do ${to}`;
      },
    },
    {
      kind: 'ranges',
      pattern: regexp.giu`${start}(\d{1,4}(?:,\d{1,2})?)${dash}(\d{1,4}(?:,\d{1,2})?)(?= ?(?:${counted})|(?<=(?<!\p{L})(?:${numbered}) ?\d{1,4}${dash}\d{1,4})(?![\d/-]|[.,:]\d|\p{L}))`,
      say: (match: RegExpExecArray): string | undefined => {
        const [, from = '', to = ''] = match;
        if (Number(from.replace(',', '.')) >= Number(to.replace(',', '.'))) return undefined;
        return `${hasFrom.test(beforeMatch(match)) ? '' : 'od '}${from} do ${to}`;
      },
    },
  ]),
};
