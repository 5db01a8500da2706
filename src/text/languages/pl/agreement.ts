import { caseAfter } from './cases.js';
import type { Ending } from './ordinals.js';
import { regexp } from '../../regexp.js';

/** What the end of a word tells about the adjective before it; the first that fits. */
const clues: readonly (readonly [RegExp, Ending])[] = [
  [/ego$/u, 'ego'],
  [/(?:emu|owi)$/u, 'emu'],
  [/(?:ych|ich|ach|ów)$/u, 'ych'],
  [/(?:ymi|imi|ami)$/u, 'ymi'],
  [/(?:ym|im|em)$/u, 'ym'],
  [/(?:ej|[cs]ji|ości)$/u, 'ej'],
  [/[ąę]$/u, 'ą'],
  [/a$/u, 'a'],
  [/[eo]$/u, 'e'],
  [/(?:owy|[ljctż]ny|[sc]ki|[^aeiouyąęó])$/u, 'y'],
];

const feminine =
  /(?:[śp]rawie|stawie|obie|stronie|gminie|firmie|radzie|trasie|klasie|grupie|mapie|sumie|formie|umowie|budowie|kwocie|ofercie)$/u;

/** Feminine nouns that are written short themselves: "śr. temp.". */
const shortFeminine = /^ (?:temp|pow|wys|dł|szer|cz|kat|l|modyf)\./u;

/** The ending of an adjective before a word, as far as the word's own end tells it. */
export function endingBefore(before: string, after: string): Ending | undefined {
  if (shortFeminine.test(after)) return caseAfter(before) ? 'ej' : 'a';
  const word = regexp.u`^ ["„]?(\p{L}+)`.exec(after)?.[1] ?? '';
  const found = clues.find(([suffix]) => suffix.test(word))?.[1];
  const grammaticalCase = caseAfter(before);
  if (grammaticalCase === 'locative' && word.endsWith('ie'))
    return feminine.test(word) ? 'ej' : 'ym';
  if (grammaticalCase === 'genitive' && found === 'y') return /[yi]$/u.test(word) ? 'ej' : 'ych';
  if (found) return found;
  if (word.endsWith('u')) return grammaticalCase === 'locative' ? 'ym' : 'ego';
  if (!/[yi]$/u.test(word)) return undefined;
  return grammaticalCase === 'genitive' || grammaticalCase === 'locative' ? 'ej' : 'e';
}
