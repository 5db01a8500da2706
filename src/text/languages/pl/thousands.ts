import type { SpokenForm } from '../../language-rules.js';
import { joined } from './numbers.js';

/** Numbers in groups of three are said as one. */
export const thousands: readonly SpokenForm[] = [
  {
    // 1.500 zł
    kind: 'numbers',
    pattern:
      /(?<![\p{L}\d.,/-])\d{1,3}(?:\.\d{3})+(?=(?:,\d{1,2})? ?(?:zł|PLN|EUR|€|osób|mieszk|m²|m2|ha|km))/gu,
    say: ([number]) => number.replaceAll('.', ''),
  },
  {
    // 480 000
    kind: 'numbers',
    pattern: /(?<![\p{L}\d.,/-]|\d )[1-9]\d{0,2}(?: \d{3}){1,4}(?!\d| \d)/gu,
    say: ([number]) => joined(number),
  },
];
