import { caseAfter, formIn } from './cases.js';
import { nounTable } from './noun-table.js';
import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

const nouns = once(
  () =>
    new Map(
      nounTable(
        'dł. długoś ć ci ć cią ci|odl. odległoś ć ci ć cią ci|szer. szerokoś ć ci ć cią ci|wys. wysokoś ć ci ć cią ci|głęb.|gł. głębokoś ć ci ć cią ci|' +
          'gr. gruboś ć ci ć cią ci|poj. pojemnoś ć ci ć cią ci|pow. powierzchni a ! ę ą !|śr. średnic a y ę ą y|' +
          'wym. wymiar y ów y ami ach|temp. temperatu ra ry rę rą rze',
      ),
    ),
);

const approximately = '(?:ok\\. |około |do |od |min\\. |maks\\. )?';
/** Whether a length in metres or less follows. */
export const beforeLength = regexp.u`^ ?${approximately}\d[\d.,–-]* ?(?:mm|cm|m)(?!\p{L})`;
const beforeArea = regexp.u`^ ?${approximately}\d[\d ,]*(?:m|ha|km)`;
const ofBuilding = /^ (?:biol|u[żz]yt|zab|dział|lok|bud|całk|łącz)/u;
/** Behind a noun that has them: "mur wys. 2 m", but "ma wys. 2 m". */
const behindNoun = regexp.u`(?:^|[^\p{L}])(?!(?:maj?ą?|wynosi|mia\p{L}+) |śr\.|ok\.|maks\.|min\.)\p{Ll}{2,}\.? $`;

/** "wys. 2 m i dł. 25 m" */
const joinedMeasure = regexp.u`^(.*?)(?<!\p{L})(?:dł|szer|wys|głęb|gr|poj|pow|śr)\. [^.;]{1,30}(?: i| oraz|,) $`;

/** "ma pow. 3 ha" */
const isHad = regexp.u`(?<!\p{L})(?:ma|mają|miała?|posiada) $`;

/** Whether an abbreviation that may mean something else is a measure. */
function isMeasure(key: string, after: string): boolean {
  if (key === 'pow.') return beforeArea.test(after) || ofBuilding.test(after);
  return !/^(?:gr|śr|gł)\.$/u.test(key) || beforeLength.test(after);
}

/** A measure in the case that its place asks for. */
export function measure(key: string, standsBehind: string, after: string): string | undefined {
  // What is joined to another stands in the same case.
  const before = joinedMeasure.exec(standsBehind)?.[1] ?? standsBehind;
  const forms = nouns().get(key);
  if (!forms || !isMeasure(key, after)) return undefined;
  // "3 zł za m² pow. użytkowej", "5 m szer."
  const isMeasured = /(?:m[²2]|\d ?m) $/u.test(before);
  const isOwned =
    isMeasured ||
    (key !== 'temp.' && behindNoun.test(before) && !regexp.u`^ ?\p{L}+a(?!\p{L})`.test(after));
  return formIn(
    forms,
    caseAfter(before) ??
      (isHad.test(before) ? 'accusative' : undefined) ??
      (isOwned ? 'genitive' : 'nominative'),
  );
}
