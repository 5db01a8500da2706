import { endingBefore } from './agreement.js';
import { caseAfter } from './cases.js';
import { inflected } from './ordinals.js';
import { doctor, holy, mister } from './titles.js';

type Expand = (before: string, after: string) => string | undefined;

const inYear =
  (adjective: string, noun: string, genitive: string): Expand =>
  (before) =>
    /(?<!\p{L})(?:w|po) $/iu.test(before)
      ? `${adjective}m ${noun}`
      : `${adjective.slice(0, -1)}ego ${genitive}`;
const thisYear = inYear('bieżący', 'roku', 'roku');
const thisMonth = inYear('bieżący', 'miesiącu', 'miesiąca');
const above: Expand = (before, after) =>
  inflected('wyżej wymieniony', endingBefore(before, after) ?? 'e');

const massEndings = { a: 'a', e: 'e', y: 'ej', i: 'ej', ę: 'ą', ą: 'ą' } as const;

/** Abbreviations with a rule of their own; where it says nothing, the common ones hold. */
export const particular: ReadonlyMap<string, Expand> = new Map<string, Expand>([
  [
    'św.',
    (before, after) => {
      const mass = /(?:msz|komuni)([ayięąe]) $/iu.exec(before)?.[1] as
        keyof typeof massEndings | undefined;
      return mass ? inflected('święty', massEndings[mass]) : holy('święty', before, after);
    },
  ],
  ['bł.', (before, after) => holy('błogosławiony', before, after)],
  ['p.', mister],
  ['drhab.', doctor],
  ['dr.hab.', doctor],
  ['tzw.', (before, after) => inflected('tak zwany', endingBefore(before, after) ?? 'y')],
  ['ww.', above],
  ['w.w.', above],
  ['br.', thisYear],
  ['b.r.', thisYear],
  ['bm.', thisMonth],
  ['b.m.', thisMonth],
  ['ub.r.', inYear('ubiegły', 'roku', 'roku')],
  ['ub.m.', inYear('ubiegły', 'miesiącu', 'miesiąca')],
  ['tj.', (_, after) => (/^ ?Dz\./u.test(after) ? 'tekst jednolity' : undefined)],
  ['t.j.', (_, after) => (/^ ?Dz\./u.test(after) ? undefined : 'to jest')],
  ['dz.u.', (before) => (caseAfter(before) === 'locative' ? 'Dzienniku Ustaw' : undefined)],
  [
    'm.st.',
    (_, after) => {
      if (/^ \p{Lu}\p{Ll}+a(?!\p{L})/u.test(after)) return 'miasto stołeczne';
      return /^ \p{Lu}\p{Ll}+ie(?!\p{L})/u.test(after) ? 'mieście stołecznym' : undefined;
    },
  ],
  ['wdn.', (_, after) => (/^ \d{1,2} ?[-–i]/u.test(after) ? 'w dniach' : undefined)],
  [
    'sp.zo.o.',
    (before) =>
      /(?<!\p{L})(?:do|od|z|dla) [^,.]{0,40}$/u.test(before)
        ? 'spółki z ograniczoną odpowiedzialnością'
        : undefined,
  ],
  ['dot.', concerning],
  [
    'k.',
    (before, after) =>
      /\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}\p{Ll}+[aiyu](?!\p{L})/u.test(after)
        ? 'koło'
        : undefined,
  ],
  [
    'm.',
    (before, after) => {
      const isPlace = /(?<!\p{L})(?:w|we|z|do|od) $/iu.test(before) && /^ \p{Lu}/u.test(after);
      if (isPlace) return 'miejscowości';
      return /\d[a-z]? $/u.test(before) && /^ ?\d/u.test(after) ? 'mieszkania' : undefined;
    },
  ],
]);

/** "informacja dot." is "informacja dotycząca". */
function concerning(before: string): string {
  const word = /(\p{L}+) $/u.exec(before)?.[1];
  if (word === undefined) return 'dotyczy';
  const endings: readonly (readonly [RegExp, string])[] = [
    [/[ąę]$/u, 'ą'],
    [/(?:ów|ych|ach)$/u, 'ych'],
    [/a$/u, 'a'],
    [/[eoyi]$/u, 'e'],
    [/[^u]$/u, 'y'],
  ];
  return `dotycząc${endings.find(([suffix]) => suffix.test(word))?.[1] ?? 'e'}`;
}
