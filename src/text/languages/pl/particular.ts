import { caseAfter } from './cases.js';
import { leadingAdjectives } from './leading-adjectives.js';
import { people } from './people.js';
import { periods } from './periods.js';
import { places } from './places.js';
import type { Rule, Rules } from './rule.js';

/** A place in the journal of laws. */
const isLaw = /(?:Dz\. ?U\.|Ustaw|poz\. \d+)[^\p{L}]{0,4}$/u;

const concerning: readonly (readonly [RegExp, string])[] = [
  [/[ąę]$/u, 'dotyczącą'],
  [/(?:ów|ych|ach)$/u, 'dotyczących'],
  [/a$/u, 'dotycząca'],
  [/[eoyiu]$/u, 'dotyczące'],
  [/[^u]$/u, 'dotyczący'],
];

const references: Rules = new Map<string, Rule>([
  ['tj.', (_, after) => (/^ ?Dz\./u.test(after) ? 'tekst jednolity' : undefined)],
  [
    't.j.',
    (before, after) => (/^ ?Dz\./u.test(after) || isLaw.test(before) ? undefined : 'to jest'),
  ],
  ['dz.u.', (before) => (caseAfter(before) === 'locative' ? 'Dzienniku Ustaw' : undefined)],
  [
    'dot.',
    (before): string | undefined => {
      const noun = /(\p{L}+) $/u.exec(before)?.[1];
      if (noun === undefined) return 'dotyczy';
      return concerning.find(([suffix]) => suffix.test(noun))?.[1];
    },
  ],
  ['nr', (_, after) => (/^ (?:nie)?parz/u.test(after) ? 'numery' : undefined)],
  [
    'sp.zo.o.',
    (before) =>
      /(?<!\p{L})(?:do|od|z|dla) [^,.]{0,40}$/u.test(before)
        ? 'spółki z ograniczoną odpowiedzialnością'
        : undefined,
  ],
  [
    'w.',
    (before, after) =>
      /(?:tel|fax|faks)[^\p{L}]*\d{2} ?$/iu.test(before) && /^ ?\d{1,4}(?!\d)/u.test(after)
        ? 'wewnętrzny'
        : undefined,
  ],
]);

/** Abbreviations with a rule of their own; where it says nothing, the common ones hold. */
export const particular: Rules = new Map([
  ...leadingAdjectives,
  ...people,
  ...places,
  ...periods,
  ...references,
]);
