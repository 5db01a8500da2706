import { caseAfter } from './cases.js';
import { leadingAdjectives } from './leading-adjectives.js';
import { people } from './people.js';
import { periods } from './periods.js';
import { places } from './places.js';
import type { Rule, Rules } from './rule.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/** A place in the journal of laws. */
const isLaw = regexp.u`(?:Dz\. ?U\.|Ustaw|poz\. \d+)[^\p{L}]{0,4}$`;

const concerning: readonly (readonly [RegExp, string])[] = [
  [/[ąę]$/u, 'dotyczącą'],
  [/(?:ów|ych|ach)$/u, 'dotyczących'],
  [/a$/u, 'dotycząca'],
  [/[eoyiu]$/u, 'dotyczące'],
  [/[^u]$/u, 'dotyczący'],
];

const references = once(
  (): Rules =>
    new Map<string, Rule>([
      ['tj.', (_, after) => (/^ ?Dz\./u.test(after) ? 'tekst jednolity' : undefined)],
      [
        't.j.',
        (before, after) => (/^ ?Dz\./u.test(after) || isLaw.test(before) ? undefined : 'to jest'),
      ],
      ['dz.u.', (before) => (caseAfter(before) === 'locative' ? 'Dzienniku Ustaw' : undefined)],
      [
        'dz.urz.',
        (before) => (caseAfter(before) === 'locative' ? 'Dzienniku Urzędowym' : undefined),
      ],
      [
        'dot.',
        (before): string | undefined => {
          const noun = regexp.u`(\p{L}+) $`.exec(before)?.[1];
          if (noun === undefined) return 'dotyczy';
          return concerning.find(([suffix]) => suffix.test(noun))?.[1];
        },
      ],
      ['nr', (_, after) => (/^ (?:nie)?parz/u.test(after) ? 'numery' : undefined)],
      [
        'sp.zo.o.',
        (before) =>
          regexp.u`(?<!\p{L})(?:do|od|z|dla) [^,.]{0,40}$`.test(before)
            ? 'spółki z ograniczoną odpowiedzialnością'
            : undefined,
      ],
      [
        'w.',
        (before, after) =>
          regexp.iu`(?:tel|fax|faks)[^\p{L}]*\d{2} ?$`.test(before) &&
          /^ ?\d{1,4}(?!\d)/u.test(after)
            ? 'wewnętrzny'
            : undefined,
      ],
    ]),
);

/** Abbreviations with a rule of their own; where it says nothing, the common ones hold. */
export const particular = once(
  (): Rules =>
    new Map([...leadingAdjectives(), ...people(), ...places(), ...periods(), ...references()]),
);
