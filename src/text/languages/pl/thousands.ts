import type { FormGroup } from '../../language-rules.js';
import { joined } from './numbers.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** Numbers in groups of three are said as one. */
export const thousands: FormGroup = {
  sign: /\d[ .]\d{3}/,
  forms: once(() => [
    {
      // 1.500 zł
      kind: 'numbers',
      pattern: regexp.gu`(?<![\p{L}\d.,/-])\d{1,3}(?:\.\d{3})+(?=(?:,\d{1,2})? ?(?:zł|PLN|EUR|€|osób|mieszk|m²|m2|ha|km))`,
      say: ([number]) => number.replaceAll('.', ''),
    },
    {
      // 480 000
      kind: 'numbers',
      pattern: regexp.gu`(?<![\p{L}\d.,/-]|\d )[1-9]\d{0,2}(?: \d{3}){1,4}(?!\d| \d)`,
      say: ([number]) => joined(number),
    },
  ]),
};
