import { caseAfter, formIn } from './cases.js';
import type { Rule, Rules } from './rule.js';
import { endOfCentury } from './periods.js';
import { titled } from './titles.js';

const station: Rule = (before, after) => {
  const isStation = /^ (?:PKP|WKD|kolej|metra|paliw|benzyn|narciar|uzdat|pomp|redukc)/u.test(after);
  const isStop =
    /(?<!\p{L})(?:do|ze?|na|od|przy|między) $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after);
  return isStation || isStop
    ? formIn(['stacja', 'stacji', 'stację', 'stacją', 'stacji'], caseAfter(before) ?? 'nominative')
    : undefined;
};

const ridden =
  /(?:autobus|lini|pociąg|tramwaj|odjazd|przystan|jazd|ruch)\p{L}*[^.;]{0,20}$|(?<!\p{L})w $/iu;

/** Where a bus goes, or the title of a manager. */
const direction: Rule = (before, after) =>
  ridden.test(before)
    ? formIn(
        ['kierunek', 'kierunku', 'kierunek', 'kierunkiem', 'kierunku'],
        caseAfter(before) ?? 'nominative',
      )
    : titled('kier.', before, after);

const parish: Rule = (before, after) => {
  if (!/^ (?:św|pw|NMP|Naj|Mat|Pod|Wnieb)/u.test(after)) return undefined;
  return /(?:proboszcz|teren|wikar|kancelari)\p{L}* $/u.test(before) ? 'parafii' : 'parafia';
};

const capital: Rule = (_, after) => {
  if (/^ \p{Lu}\p{Ll}+a(?!\p{L})/u.test(after)) return 'miasto stołeczne';
  return /^ \p{Lu}\p{Ll}+ie(?!\p{L})/u.test(after) ? 'mieście stołecznym' : undefined;
};

/** A place behind a preposition or a noun, or a flat between two numbers. */
const placeOrFlat: Rule = (before, after) => {
  const isPlace =
    /(?<!\p{L})(?:[Ww]e?|[Zz]|[Dd]o|[Oo]d|\p{L}{4,}) $/u.test(before) &&
    /^ \p{Lu}\p{Ll}{2}/u.test(after);
  if (isPlace) {
    const isTown = /\p{L}{4,} $/u.test(before) && /^ \p{L}+[ay](?!\p{L})/u.test(after);
    return isTown ? 'miasta' : 'miejscowości';
  }
  return /\d[a-z]? $/u.test(before) && /^ ?\d/u.test(after) ? 'mieszkania' : undefined;
};

const near: Rule = (before, after) =>
  /\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}\p{Ll}+[aiyu](?!\p{L})/u.test(after)
    ? 'koło'
    : undefined;

/** Abbreviations of places and of the ways there. */
export const places: Rules = new Map<string, Rule>([
  ['st.', station],
  ['kier.', direction],
  ['par.', parish],
  ['m.st.', capital],
  ['m.', placeOrFlat],
  ['k.', (before, after) => endOfCentury(before, after) ?? near(before, after)],
]);
