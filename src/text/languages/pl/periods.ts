import { endingBefore } from './agreement.js';
import { caseAfter, formIn } from './cases.js';
import { inflected } from './ordinals.js';
import type { Rule, Rules } from './rule.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

const within =
  (adjective: string, locative: string, genitive: string): Rule =>
  (before) =>
    regexp.iu`(?<!\p{L})(?:w|po) $`.test(before)
      ? `${adjective}m ${locative}`
      : `${adjective.slice(0, -1)}ego ${genitive}`;
const thisYear = within('bieżący', 'roku', 'roku');
const thisMonth = within('bieżący', 'miesiącu', 'miesiąca');

/** "w dn. 24–26.12", "w dn. 3 i 4 maja" */
const severalDays = /^ (?:od )?\d{1,2}(?:[.\d]{2,9})? ?(?:[-–i]|(?<=od .*)do )/u;

/** A noun in the case that its place asks for, where what follows tells that it is meant. */
const noun =
  (forms: readonly string[], clue: RegExp): Rule =>
  (before, after) =>
    clue.test(after) ? formIn(forms, caseAfter(before) ?? 'nominative') : undefined;

const schoolYear: Rule = (before) => {
  if (regexp.iu`(?<!\p{L})w $`.test(before)) return 'roku szkolnym';
  return regexp.iu`(?:^|(?<!\p{L})na |: )$`.test(before) ? 'rok szkolny' : 'roku szkolnego';
};

/** "godz. otwarcia" has more than one. */
const openingHours: Rule = (before, after) => {
  // "za każdą godz."
  if (regexp.iu`(?<!\p{L})(?:pół|półtorej) $`.test(before)) return 'godziny';
  const [, one] = /każd(ą|ej|a) $/u.exec(before) ?? [];
  if (one !== undefined) return { ą: 'godzinę', ej: 'godziny', a: 'godzina' }[one];
  if (
    !/^ (?:szczyt|poran|wieczor|nocn|otwar|urzęd|prac|przyj|dyżur|odjazd|funkcj|działa)/u.test(
      after,
    )
  )
    return undefined;
  const governed = caseAfter(before);
  if (governed === 'locative') return 'godzinach';
  return governed === 'genitive' ? 'godzin' : 'godziny';
};

/** "raz w mies.", "50 zł na mies." */
const month: Rule = (before) => {
  const [, preposition] = regexp.u`(?<!\p{L})(w|na|za) $`.exec(before) ?? [];
  if (preposition === undefined) return undefined;
  return preposition === 'w' ? 'miesiącu' : 'miesiąc';
};

/** "co tydz.", "raz w tydz." */
const week: Rule = (before) => {
  const [, preposition] = regexp.iu`(?<!\p{L})(w|co|na|za|każdy) $`.exec(before) ?? [];
  return preposition && (preposition === 'w' ? 'tygodniu' : 'tydzień');
};

const years: Rule = (before, after) => {
  if (/^ (?:miejsc|osób|punktów|głosów|mieszk)/u.test(after)) return 'liczba';
  if (!/^ (?:(?:19|20|1[0-8])\d\d|\d0\.)/u.test(after)) return undefined;
  const governed = caseAfter(before);
  if (governed === 'locative') return 'latach';
  return governed === 'genitive' ? 'lat' : 'lata';
};

/** "za m-c", "12 m-c postojowych" */
const monthOrPlace: Rule = (before, after) =>
  /\d $/u.test(before) && /^ (?:post|park|siedz|nocl|do |w )/u.test(after) ? 'miejsc' : undefined;

/** "w dz. 801 rozdz. 80101": of a budget */
const division = noun(['dział', 'działu', 'dział', 'działem', 'dziale'], /^ \d{3},? (?:rozdz|§)/);

/** "k. XVIII w." */
export const endOfCentury = noun(['koniec', 'końca', 'koniec', 'końcem', 'końcu'], /^ [IVX]+ w\./u);

/** Abbreviations of days, months and years. */
export const periods = once(
  (): Rules =>
    new Map<string, Rule>([
      // "zdobył 3 pkt i 2 br." has no year.
      [
        'br.',
        (before, after) =>
          /(?:^|[^.\d])\d{1,2} $/u.test(before) ? undefined : thisYear(before, after),
      ],
      ['b.r.', thisYear],
      ['bm.', thisMonth],
      ['b.m.', thisMonth],
      ['ub.r.', within('ubiegły', 'roku', 'roku')],
      ['ub.w.', within('ubiegły', 'wieku', 'wieku')],
      ['ub.m.', within('ubiegły', 'miesiącu', 'miesiąca')],
      ['wdn.', (_, after) => (severalDays.test(after) ? 'w dniach' : undefined)],
      [
        'ub.',
        (before, after) =>
          /^ (?:rok|wiek|stuleci|tydz|tygod|miesi|sezon)/u.test(after)
            ? inflected('ubiegły', endingBefore(before, after) ?? 'y')
            : undefined,
      ],
      ['r.szk.', schoolYear],
      ['godz.', openingHours],
      ['mies.', month],
      ['tydz.', week],
      ['l.', years],
      ['m-c', monthOrPlace],
      ['przeł.', noun(['przełom', 'przełomu', 'przełom', 'przełomem', 'przełomie'], /^ [IVX]+/)],
      ['kon.', endOfCentury],
      [
        'poł.',
        noun(
          ['połowa', 'połowy', 'połowę', 'połową', 'połowie'],
          regexp.u`^ (?:\p{Ll}+(?:nia|ca|ja|ego|ada)(?!\p{L})|roku|miesiąca|tygodnia|\d{4}|[IVX]+ w)`,
        ),
      ],
      [
        'dz.',
        (before, after) =>
          regexp.iu`(?<!\p{L})na $`.test(before) && regexp.u`^ \d{1,2}(?:\.| \p{Ll}{4})`.test(after)
            ? 'dzień'
            : division(before, after),
      ],
    ]),
);
