import { regexp } from '../../regexp.js';
import { once } from '../../once.js';

/** The cases in which nouns are said here, as they are listed in tables. */
export type Case = 'nominative' | 'genitive' | 'accusative' | 'instrumental' | 'locative';

const cases: readonly Case[] = ['nominative', 'genitive', 'accusative', 'instrumental', 'locative'];

/** The form of a noun from its five: "ulica ulicy ulicę ulicą ulicy". */
export const formIn = (forms: readonly string[], grammaticalCase: Case): string =>
  forms[cases.indexOf(grammaticalCase)] ?? forms[0] ?? '';

const prepositions = once(
  (): ReadonlyMap<string, Case> =>
    new Map(
      (
        [
          ['instrumental', 'przed nad pod między pomiędzy poza'],
          [
            'genitive',
            'do od z ze dla bez u koło obok około ok. wokół naprzeciw wzdłuż wg według podczas oprócz pw. ' +
              'wezwaniem im. imienia spod nr nr. pobliżu podstawie mocy myśl treści obrębie wśród powyżej poniżej dł. szer. wys. ' +
              'cz. pow. poj. głęb. dot. dotyczy dotyczą dotyczący dotycząca dotyczące dotyczących dotyczącej sprawie ramach zakresie celu przypadku wyniku skutek pomocą pośrednictwem rzecz temat czasie upływie każdego jednego danego zastrz. zastrzeżeniem wyj. wyjątkiem',
          ],
          ['locative', 'o po przy w we na'],
          ['accusative', 'przez za poprzez'],
        ] as const
      ).flatMap(([grammaticalCase, words]) =>
        words.split(' ').map((word) => [word, grammaticalCase] as const),
      ),
    ),
);

/** Nouns of works, places and measures: what follows belongs to them. */
const owner = regexp.u`^(?:lista|listy|listę|wykaz|spis|kopi|odpis|remon|dostaw|montaż|wymian|nasadze|wycin|numer|zastrzeżeni|stosowani|wylo[tc]|przebudow|rozbudow|budow|modernizacj|skrzyżowani|rejon|odcin|okolic|zamknięci|teren|obszar|granic|mieszkań|mieszkan|wysokoś|długoś|szerokoś|powierzchn|odległoś|promie|głębokoś|prędkoś|pojemnoś|kwo[ct]|warto[śs]|wymia|liczb|iloś|wadz|chodnik|nawierzchn|oświetleni|pas|projekt|rewitalizacj|utrzymani|odwodnieni|ciąg|rog|róg|stron|końc|koniec|części|władz|burmistrz|wójt|kierowni[kc]|naczelni[kc]|dyrektor|pracowni[kc]|przewodnicząc|starost|urzęd|przepis|brzmieni|sum|mas|moc|uczeń|uczni|uczenni|rodzic|absolwen|nauczyciel|wychowawc|sprzedaż|nabyci|zbyci|wykup|zakup|dzierżaw|podzia|właściciel|zastrz|rozumieni|tryb|jazd|kierow|uprawnie|zmian|uchyleni|realizacj|wykonani|narusz|skreśleni|postanowieni)\p{L}{0,6}$`;

/** What is done to something: "utrzymanie", "wyłączeniem"; but a "mieszkanie" is a thing. */
const doing =
  /^(?!(?:o|za|po)?(?:świadcz|głosz|mieszk|zebra|spotka|gromadz|zawiad|zada|zda|ubezpiecz|posiedz|śniada|pyta|orzecz|rządz|porządz|postanow|otocz|proszo?|szkol|wystąp|zezwol|oblicz|kąpa|ubra))[a-ząćęłńóśźż]{3,}(?:ani|eni|yci|ęci)(?:e|a|u|em)$/u;

const lastWords = (before: string): readonly [last: string, previous: string] => {
  const words = before.slice(-40, -1).toLowerCase().split(' ');
  return [regexp.u`[\p{L}.]+$`.exec(words.at(-1) ?? '')?.[0] ?? '', words.at(-2) ?? ''];
};

/** The case that a preposition asks for. */
export function caseAfterPreposition(before: string): Case | undefined {
  if (!before.endsWith(' ')) return undefined;
  const [last, previous] = lastWords(before);
  const isJoint =
    last === 'z' && /^(?:zgodnie|wraz|razem|łącznie|związku|zw\.|porozumieniu)$/u.test(previous);
  if (isJoint) return 'instrumental';
  // "w oparciu o art. 5", but "mowa o art. 5".
  if (last === 'o' && /^(?:opar|uzupełni|zmieni|zwiększ|zmniejsz|wnios|pros)/u.test(previous))
    return 'accusative';
  if (last === 'podst.') return previous === 'na' ? 'genitive' : undefined;
  return prepositions().get(last);
}

/** The case that a preposition, or a noun that owns what follows, asks for. */
export function caseAfter(before: string): Case | undefined {
  const [last, previous] = lastWords(before);
  // "Traci moc § 7": what loses its force owns nothing.
  const isOwned =
    before.endsWith(' ') && (owner.test(last) || doing.test(last)) && !/^[su]?trac/u.test(previous);
  return caseAfterPreposition(before) ?? (isOwned ? 'genitive' : undefined);
}

/** What stands before a match, as far as it matters. */
export const beforeMatch = ({ index, input }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - 60), index);

/** What stands behind a match, as far as it matters. */
export const afterMatch = ({ 0: match, index, input }: RegExpExecArray): string =>
  input.slice(index + match.length, index + match.length + 60);
