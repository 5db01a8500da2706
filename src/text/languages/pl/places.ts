import { caseAfter, formIn } from './cases.js';
import type { Rule, Rules } from './rule.js';
import { endOfCentury } from './periods.js';
import { titled } from './titles.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

const degree =
  /^ (?:znaczn|umiarkowan|lekk|zagroż|trudno|niepełnospr|zaawans|ostrzeż|pokrew|awans|alarmow)/u;

const station: Rule = (before, after) => {
  if (degree.test(after))
    return formIn(
      ['stopień', 'stopnia', 'stopień', 'stopniem', 'stopniu'],
      caseAfter(before) ?? 'nominative',
    );
  if (/^ (?:dowoln|klasyczn|grzbiet|motylk|zmienn)ym/u.test(after)) return 'stylem';
  const isStation = /^ (?:PKP|WKD|kolej|metra|paliw|benzyn|narciar|uzdat|pomp|redukc)/u.test(after);
  const isStop =
    regexp.u`(?<!\p{L})(?:do|ze?|na|od|przy|między) $`.test(before) &&
    regexp.u`^ \p{Lu}\p{Ll}`.test(after);
  return isStation || isStop
    ? formIn(['stacja', 'stacji', 'stację', 'stacją', 'stacji'], caseAfter(before) ?? 'nominative')
    : undefined;
};

const ridden = regexp.iu`(?:autobus|lini|pociąg|tramwaj|odjazd|przystan|jazd|ruch)\p{L}*[^.;]{0,20}$|(?<!\p{L})w $`;

/** Where a bus goes, or the title of a manager. */
const direction: Rule = (before, after) =>
  ridden.test(before) || /^ (?:p[łn]|pd|wsch|zach)/u.test(after)
    ? formIn(
        ['kierunek', 'kierunku', 'kierunek', 'kierunkiem', 'kierunku'],
        caseAfter(before) ?? 'nominative',
      )
    : titled('kier.', before, after);

const parish: Rule = (before, after) => {
  if (!/^ (?:św|pw|NMP|Naj|Mat|Pod|Wnieb)/u.test(after)) return undefined;
  return regexp.u`(?:proboszcz|teren|wikar|kancelari)\p{L}* $`.test(before) ? 'parafii' : 'parafia';
};

/** "w rej. węzła", "do rej. zabytków" */
const area: Rule = (before, after) => {
  const governed = caseAfter(before);
  if (governed === undefined || before.endsWith('nr ')) return undefined;
  if (/^ (?:zabyt|przeds|wybor|grunt|żłob|stowarz|umów|działalności|instytu)/u.test(after))
    return formIn(['rejestr', 'rejestru', 'rejestr', 'rejestrem', 'rejestrze'], governed);
  return regexp.u`^ (?:\p{Lu}|węz|ul\.|ulic|skrzyż|rond|most|dworc|stacj|miejsc|wsi|szk|rzek|park|centr)`.test(
    after,
  )
    ? formIn(['rejon', 'rejonu', 'rejon', 'rejonem', 'rejonie'], governed)
    : undefined;
};

/** "Kierownik Ref. Finansów", or a person in an office. */
const department: Rule = (before, after) =>
  regexp.iu`(?:(?:kierowni|pracowni|inspektor)\p{L}*|kier\.|(?<!\p{L})(?:w|do|z)) $`.test(before) &&
  regexp.u`^ \p{Lu}\p{L}{4}`.test(after)
    ? formIn(
        ['referat', 'referatu', 'referat', 'referatem', 'referacie'],
        caseAfter(before) ?? 'genitive',
      )
    : titled('ref.', before, after);

/** "z j. polskiego" */
const language: Rule = (before, after) => {
  const [, ending] =
    regexp.u`^ (?:obc|pol|ang|niem|ros|fran|hisz|ukr|łac|wło)\p{L}*?(ego|emu|im|ym|[iy])(?!\p{L})`.exec(
      after,
    ) ?? [];
  if (ending === undefined) return undefined;
  if (ending === 'ego') return 'języka';
  if (ending.endsWith('m')) return caseAfter(before) === 'locative' ? 'języku' : 'językiem';
  return ending === 'emu' ? 'językowi' : 'język';
};

const partOf: Rule = (before, after) =>
  /^ (?:wsi|miast|dział|dz\.|gmin|nieruch|budyn|teren|ulic|ul\.|powie|sołect|osied|os\.)/u.test(
    after,
  )
    ? formIn(['część', 'części', 'część', 'częścią', 'części'], caseAfter(before) ?? 'nominative')
    : undefined;

/** "od km 1+250" */
const mark: Rule = (before, after) =>
  /^ \d+(?: ?\+ ?|,)\d{3}(?!\d)/u.test(after)
    ? formIn(
        ['kilometr', 'kilometra', 'kilometr', 'kilometrem', 'kilometrze'],
        caseAfter(before) ?? 'nominative',
      )
    : undefined;

/** "w gosp. domowych" */
const household: Rule = (before, after) => {
  const [, ending] = regexp.u`^ (?:dom|rol)\p{L}+?(ych|ego|ym|e)(?!\p{L})`.exec(after) ?? [];
  if (ending === undefined) return undefined;
  if (ending === 'ym' && caseAfter(before) === 'locative') return 'gospodarstwie';
  return `gospodarst${{ ych: 'w', ego: 'wa', ym: 'wem', e: 'wo' }[ending] ?? ''}`;
};

const capital: Rule = (_, after) => {
  if (regexp.u`^ \p{Lu}\p{Ll}+a(?!\p{L})`.test(after)) return 'miasto stołeczne';
  return regexp.u`^ \p{Lu}\p{Ll}+ie(?!\p{L})`.test(after) ? 'mieście stołecznym' : undefined;
};

/** A place behind a preposition or a noun, or a flat between two numbers. */
const placeOrFlat: Rule = (before, after) => {
  const isPlace =
    regexp.u`(?<!\p{L})(?:[Ww]e?|[Zz]|[Dd]o|[Oo]d|\p{L}{4,}) $`.test(before) &&
    regexp.u`^ \p{Lu}\p{Ll}{2}`.test(after);
  if (isPlace) {
    const isTown =
      regexp.u`\p{L}{4,} $`.test(before) && regexp.u`^ \p{L}+[ay](?!\p{L})`.test(after);
    return isTown ? 'miasta' : 'miejscowości';
  }
  return /\d[a-z]? $/u.test(before) && /^ ?\d/u.test(after) ? 'mieszkania' : undefined;
};

const near: Rule = (before, after) =>
  regexp.u`\p{Lu}\p{Ll}+ $`.test(before) && regexp.u`^ \p{Lu}\p{Ll}+[aiyu](?!\p{L})`.test(after)
    ? 'koło'
    : undefined;

/** Abbreviations of places and of the ways there. */
export const places = once(
  (): Rules =>
    new Map<string, Rule>([
      ['st.', station],
      ['kier.', direction],
      ['par.', parish],
      ['rej.', area],
      ['ref.', department],
      ['j.', language],
      ['cz.', partOf],
      ['gosp.', household],
      ['km', mark],
      ['m.st.', capital],
      ['m.', placeOrFlat],
      ['k.', (before, after) => endOfCentury(before, after) ?? near(before, after)],
    ]),
);
