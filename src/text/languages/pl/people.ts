import { inflected } from './ordinals.js';
import { noun } from './nouns.js';
import type { Rule, Rules } from './rule.js';
import { doctor, general, holy, isOfWoman, mister, professor, sister } from './titles.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

const ofWoman =
  (participle: string): Rule =>
  (before, after) =>
    regexp.u`^ (?:\d|we? |\p{Lu})`.test(after) && isOfWoman(before) ? participle : undefined;

const persons: readonly (readonly [RegExp, string])[] = [
  [regexp.u`^ \p{Ll}+(?:ych|ich)(?!\p{L})`, 'osób'],
  [/^ (?:powyżej|poniżej|po \d|do lat|w wieku|z niep|chor)/u, 'osób'],
  [regexp.u`^ \p{Ll}+na(?!\p{L})`, 'osoba'],
  [regexp.u`^ \p{Ll}+ej(?!\p{L})`, 'osoby'],
  [regexp.u`^ \p{Ll}+(?:ne|wne|cze|sze)(?!\p{L})`, 'osoby'],
];

const massEndings = { a: 'a', e: 'e', y: 'ej', i: 'ej', ę: 'ą', ą: 'ą' } as const;

/** "msza św." and "św. Anna". */
const saint: Rule = (before, after) => {
  const mass = /(?:msz|komuni)([ayięąe]) $/iu.exec(before)?.[1] as
    keyof typeof massEndings | undefined;
  return mass ? inflected('święty', massEndings[mass]) : holy('święty', before, after);
};

/** "bilet na os.", "15 zł od os." */
function perPerson(before: string, after: string): string | undefined {
  if (regexp.u`^ ?[\p{Lu}\d"„]`.test(after)) return undefined;
  const [, preposition] = regexp.u`(?<!\p{L})(na|za|od) $`.exec(before) ?? [];
  return preposition && (preposition === 'od' ? 'osoby' : 'osobę');
}

/** "oo. Dominikanie", "oo. Bernardynów". */
const monks =
  (nominative: string, genitive: string): Rule =>
  (_, after) => {
    if (regexp.u`^ \p{Lu}\p{L}+(?:nie|ci|zi|ki)(?!\p{L})`.test(after)) return nominative;
    return regexp.u`^ \p{Lu}\p{L}+(?:ów|nek|tek|ach)(?!\p{L})`.test(after) ? genitive : undefined;
  };

/** Abbreviations of people and what they are. */
export const people = once(
  (): Rules =>
    new Map<string, Rule>([
      ['św.', saint],
      ['bł.', (before, after) => holy('błogosławiony', before, after)],
      ['śp.', () => 'świętej pamięci'],
      ['drhab.', doctor],
      ['dr.hab.', doctor],
      ['prof.zw.', professor('zwyczajny')],
      ['prof.nadzw.', professor('nadzwyczajny')],
      ['gen.bryg.', general('brygady')],
      ['gen.dyw.', general('dywizji')],
      [
        'os.',
        (before, after) =>
          perPerson(before, after) ?? persons.find(([adjective]) => adjective.test(after))?.[1],
      ],
      [
        'p.',
        (before, after) =>
          regexp.u`^ \d{2,3}[a-z]?(?!\p{L}|\d)`.test(after)
            ? noun('pok.', before, after)
            : mister(before, after),
      ],
      ['s.', sister],
      ['oo.', monks('ojcowie', 'ojców')],
      ['ss.', monks('siostry', 'sióstr')],
      ['ur.', ofWoman('urodzona')],
      ['zm.', ofWoman('zmarła')],
      ['zam.', ofWoman('zamieszkała')],
    ]),
);
