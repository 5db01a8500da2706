import { endingBefore } from './agreement.js';
import { inflected, type Ending } from './ordinals.js';
import type { Rule, Rules } from './rule.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

const adjectives =
  'tzw. tak zwany|śr. średni|nast. następny|ost. ostatni|poprz. poprzedni|tut. tutejszy|bież. bieżący|zach. zachodni|' +
  'wsch. wschodni|płn. północny|płd. południowy|szan. szanowny|międzyn. międzynarodowy|ogólnop. ogólnopolski|pozost. pozostały|poszcz. poszczególny';

/** What tells that "ww." belongs to the noun before: "osoby ww. oraz". */
const isBehindNoun = regexp.u`^(?:[.,;:)]|$| (?:oraz|i|a|lub|we?|z|do|na|o|nie|są|jest|dla|przez|mogą|powinn\p{L}+|został\p{L}*)(?!\p{L}))`;
const citation = regexp.u`(?:art\.|ust\.|pkt|lit\.|§|poz\.) [\d\p{L}]{1,4} $`;
const endings: readonly (readonly [RegExp, Ending])[] = [
  [/(?:ów|ób|ych|ach)$/u, 'ych'],
  [/[ąę]$/u, 'ą'],
  [/em$/u, 'ym'],
  [/a$/u, 'a'],
  [/[yieo]$/u, 'e'],
];

const above: Rule = (before, after) => {
  const noun = isBehindNoun.test(after) ? regexp.u`(\p{L}+) $`.exec(before)?.[1] : undefined;
  // "art. 24 ust. 6 ww. ustawy"
  const isCited = citation.test(before) && regexp.u`^ ?\p{L}+[yi](?!\p{L})`.test(after);
  const ending = isCited
    ? 'ej'
    : noun === undefined
      ? (endingBefore(before, after) ?? 'e')
      : (endings.find(([suffix]) => suffix.test(noun))?.[1] ?? 'y');
  return inflected('wyżej wymieniony', ending);
};

/** "maks. wysokość"; before a number it is an adverb. */
const extreme =
  (adjective: string): Rule =>
  (before, after) =>
    /^ (?:temp|pow|wys|dł|szer|poj|gł)\./u.test(after) ||
    regexp.u`^ (?:liczb|powierzchni|cen|kwot|wysokości|szerokości|długości|prędkości|temperatur|stawk|odległości)[aęąyi]?(?!\p{L})`.test(
      after,
    )
      ? inflected(adjective, endingBefore(before, after) ?? 'a')
      : undefined;

/** Adjectives written short before their noun: "tut. Urzędu" is "tutejszego Urzędu". */
export const leadingAdjectives = once(
  (): Rules =>
    new Map<string, Rule>([
      ...adjectives.split('|').map((row): [string, Rule] => {
        const at = row.indexOf(' ');
        const adjective = row.slice(at + 1);
        return [
          row.slice(0, at),
          (before, after) =>
            regexp.u`^ ["„]?\p{L}{3}`.test(after)
              ? inflected(adjective, endingBefore(before, after) ?? 'y')
              : undefined,
        ];
      }),
      ['maks.', extreme('maksymalny')],
      ['min.', extreme('minimalny')],
      ['ww.', above],
      ['w.w.', above],
      ['w/w', above],
    ]),
);
