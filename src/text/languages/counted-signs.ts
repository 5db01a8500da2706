import type { SpokenForm } from '../language-rules.js';
import { regexp } from '../regexp.js';

/** A list of rows such as "km|kilometre|kilometres" as signs with what they mean behind 1 and others. */
export function countedSigns(rows: string): SpokenForm {
  const signs = new Map(
    rows.split(' ').map((row) => {
      const [sign = '', one = '', many = one] = row.replaceAll('_', ' ').split('|');
      return [sign, [one, many]] as const;
    }),
  );
  const any = [...signs.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    kind: 'units',
    pattern: regexp.gu`(?=${any})(?<=(?<![\p{L}\d.,])(\d[\d.,]{0,15})( (?:Mio|Mrd)\.)? ?)(${any})(?![\p{L}\p{N}/²³])`,
    say: ({ 1: number, 2: millions, 3: sign = '', index, input }) => {
      const said = signs.get(sign)?.[number === '1' && millions === undefined ? 0 : 1];
      return said && (input.charAt(index - 1) === ' ' ? said : ` ${said}`);
    },
  };
}
