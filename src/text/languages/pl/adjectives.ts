import { inflected, type Ending } from './ordinals.js';

/** Adjectives behind a noun, with the stems of the nouns behind which they are known. */
const adjectives = new Map(
  (
    'rej. dow|tablic rejestracyjny|poczt. stemp|adres|skryt|kod pocztowy|szk. rok|lat szkolny|' +
    'woj. dr[oó][gd] wojewódzki|pow. dr[oó][gd] powiatowy|gm. dr[oó][gd] gminny|kraj. dr[oó][gd] krajowy|' +
    'podst. szk[oó][łl] podstawowy|ogólnokszt. lice ogólnokształcący|zawod. szk[oó][łl] zawodowy|' +
    'nieogr. przetarg nieograniczony|ewid. dział|jednost ewidencyjny|ew. dział|jednost ewidencyjny|' +
    'bud. nadz[oó]r|praw|robot|materiał budowlany|publ. finans|pożyt|dr[oó][gd]|zam[oó]wi publiczny|społ. rad|opiek|pomoc|ubezpiecz społeczny|' +
    'rob. dni|dzień|dnia|dniu roboczy|spec. szk[oó][łl] specjalny|wyb. komisj wyborczy|norm. bilet normalny|ulg. bilet ulgowy|' +
    'niepubl. szk[oó][łl]|przedszkol|żłob niepubliczny|' +
    'kat. parafi|kości katolicki|mies. opłat|rat miesięczny'
  )
    .split(/\|(?=\p{L}+\. )/u)
    .map((row) => {
      const [key = '', nouns = '', adjective = ''] = row.split(' ');
      return [key, { nouns: new RegExp(`^(?:${nouns})`, 'iu'), adjective }];
    }),
);

/** The ending of an adjective behind a noun, as far as the noun's own end tells it. */
const endings: readonly (readonly [RegExp, Ending])[] = [
  [/^(?:lat|dróg|szkół|rat|opłat|tablic|robót|dni|zamówień|ubezpieczeń)$/iu, 'ych'],
  [/^(?:lata|roboty|materiały|zamówienia)$/iu, 'e'],
  [/(?:ów|ach|ych)$/u, 'ych'],
  [/ami$/u, 'ymi'],
  [/[ąę]$/u, 'ą'],
  [/em$/u, 'ym'],
  [/owi$/u, 'emu'],
  [/^dnia$/iu, 'ego'],
  [/a$/u, 'a'],
  [/(?:[yi]|ie|dze|le|cie)$/u, 'ej'],
  [/[eo]$/u, 'e'],
  [/[^u]$/u, 'y'],
];

/** An abbreviated adjective in the form of the noun before it: "dowodu rej." */
export function adjective(key: string, before: string): string | undefined {
  const row = adjectives.get(key);
  if (!row) return undefined;
  const [noun = '', inside = ''] = before
    .trimEnd()
    .split(/[^\p{L}]+/u)
    .reverse();
  if (!row.nouns.test(noun)) return undefined;
  const isLocative = /^(?:w|we|na|po|przy|o)$/iu.test(inside);
  const ending = endings.find(([suffix]) => suffix.test(noun))?.[1] ?? (isLocative ? 'ym' : 'ego');
  return inflected(row.adjective, ending);
}
