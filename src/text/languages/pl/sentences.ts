import type { SentenceRules } from '../../language-rules.js';
import {
  beginningOf,
  firstWord,
  goesOnAnywhere,
  isInitial,
  isNumeric,
  startsWithName,
  startsWithNumber,
} from '../../sentence-clues.js';
import { endingOf, endsInPlainWord, plainlyEnds, type Ending } from '../../sentence-ending.js';
import { abbreviations, none, type Abbreviation } from './sentence-abbreviations.js';
import { countedEvents, isOnlyTime, labels, starters, startsWithDate } from './sentence-words.js';
import { regexp } from '../../regexp.js';

/**
 * Abbreviations are cut behind a consonant, are short, and have no endings. Without the flag "u",
 * which makes it slow.
 */
const plainEnd =
  /(?<=(?:(?:[a-ząćęłńóśźż]{3}[iouyąęó]|[a-ząćęłńóśźż]{4}[ae]|[a-ząćęłńóśźż]{11}|[a-ząćęłńóśźż]{3}(?:[aiy]ch|ów|[aeiyęą]ł|[aeiuy]ć|ość|ej|[eiy]m))[.!?]|[a-ząćęłńóśźż]{2}[!?]) )(?:[A-ZĆŁŚŻŹ][a-ząćęłńóśźż]|[AIOUWZ] [a-ząćęłńóśźż])/y;

const heading = regexp.u`^(?:§|Art\.|Rozdz\.|Rozdział|Zał\.(?:\snr)?|Załącznik(?:\snr)?|Dział|Część|Paragraf|Punkt|Ust\.|Etap|Krok|Ad\.?)\s*(?:\p{Nd}+\p{Ll}?|[IVXLC]+)\.\s*(?:\p{Nd}+\.\s*)?$`;
const numberInList = regexp.u`[:;(]\s\(?\p{Nd}{1,3}\.\s*$`;
const ordinal = regexp.u`(?:^|\s)(?:\p{Nd}{1,3}|[IVXLC]+)$`;
const manyPeople = regexp.u`^\p{Lu}\p{Ll}+(?:ów|jan)(?!\p{L})|^\p{Lu}{2,}(?!\p{L})`;
const nameOfLaw = regexp.u`^(?:Prawo|Kodeks|Ordynacja|Karta|Przepisy|Nr|Poz|Dz|Sygn)(?!\p{L})`;
const moreOfFirm = /^(?:Sp\.|Spółka|S\.|Oddział|Filia|Zakład)/u;
const spacedAbbreviation =
  /(?:^|[\s(])(?:m\.\s?in|t\.\s?j|p\.\s?o|i\.\s?o|[np]\.\s?[npw]|t\.\s?zw|t\.\s?zn|m\.\s?st)\.\s*$/u;
/** "ul. Złota 5 m. 7" */
const flat = regexp.iu`(?:ul|al|os|pl)\.\s[\p{L}\s.-]{2,40}\s\p{Nd}+\p{L}?(?:/\p{Nd}+)?\sm\.\s*$`;
const newItem = regexp.u`^(?:§\s*)?\p{Nd}{1,3}(?:\.\s\p{Lu}|\)\s)`;
const singleCapital = regexp.u`^\p{Lu}(?!\p{L})`;
const startsOver = regexp.u`^(?:[–—-]\s?\p{Lu}|\p{Nd})`;
const wholeWord = regexp.u`^(?=.*[aeiouyąęó])\p{L}{4,}$`;
const amounts = new Set(['tys', 'mln', 'mld', 'bln', 'proc']);
const yearBefore = /^(?:ub|b|bież|zeszł|tego)\.?$/u;

const abbreviation = (word: string): Abbreviation => abbreviations().get(word) ?? none;

/**
 * Whether a text ends in an abbreviation, its stop and a space, and that is all there is to it. Only
 * for speed, since all else could tell it as well.
 */
function abbreviatesPlainly(before: string, after: string): boolean {
  if (!before.endsWith('. ')) return false;
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -2);
  const { leading, numbered, unit } = abbreviation(word);
  return !unit && (leading || (numbered && /^\d/.test(after))) && word.toLowerCase() !== 'o.o';
}

/** Whether a Polish sentence goes on where Unicode's rules end it. */
function goesOn(before: string, after: string): boolean {
  if (plainlyEnds(before, after, abbreviations())) return false;
  if (abbreviatesPlainly(before, after)) return true;
  if (goesOnAnywhere(before, after)) return true;
  const ending = endingOf(before);
  if (ending.mark !== '.') return false;
  if (regexp.u`\p{Nd}\p{Ll}?$|^[IVXLC]+$`.test(ending.word) && isNumberOfPart(before)) return true;
  if (ending.word.length < 3 && (spacedAbbreviation.test(before) || isFlat(ending, before)))
    return true;
  return abbreviates(ending, after) || (isTime(ending.word) && isOnlyTime(before));
}

const isFlat = ({ word }: Ending, before: string): boolean =>
  (word === 'm' || word === 'M') && flat.test(before);

const isNumberOfPart = (before: string): boolean =>
  heading.test(before) || numberInList.test(before);

const isTime = (word: string): boolean => /^(?:r|w|b?r|ubr|n\.e|p\.n\.e|e)$/u.test(word);

/** Whether the stop belongs to the word and what follows to the same sentence. */
function abbreviates(ending: Ending, after: string): boolean {
  const { word, closers } = ending;
  if (closers !== '' || word === '') return false;
  const lower = word.toLowerCase();
  const { leading, numbered, beforeNames, unit, final } = abbreviation(lower);
  // Only for speed, since none of the rules below would say more.
  if (!abbreviations().has(lower) && wholeWord.test(word)) return false;
  if (isInitial(word) || abbreviation(word).nameBeginning) return isInitialOfName(ending, after);
  // "W STOLICY. Zapraszamy" has no abbreviation, "UL. KOPERNIKA" has.
  if (regexp.u`^\p{Lu}{2,}$`.test(word) && !regexp.u`^(?:\p{Lu}{2}|\p{Nd})`.test(after))
    return false;
  const counted = (unit || word.length < 3) && isCounted(ending);
  if (leading && !(counted && unit)) return lower !== 'o.o' || moreOfFirm.test(after);
  if (counted && unit && startsWithNumber(after)) return !startsAfterUnit(lower, after);
  if (numbered && (startsWithNumber(after) || singleCapital.test(after))) return true;
  if (beforeNames) return startsWithName(after) && !starters().has(firstWord(after));
  if (lower === 'r' && nameOfLaw.test(after)) return true;
  if (isTime(lower) && counted) return after.startsWith('(') || after.startsWith('[');
  if (amounts.has(lower)) return manyPeople.test(after);
  if (regexp.u`^\p{Ll}$`.test(word))
    return !counted && !labels.test(ending.previous) && 'bdfgjklmnoprstw'.includes(word);
  if (ordinal.test(word)) return countedEvents.test(after);
  if (lower === 'st' && /^(?:Cels|Fahr|Kelw|Beauf|Richt)/u.test(after)) return true;
  // "asp. szt. Jan Lis" has no pieces.
  const isMeant = unit && (counted || !/^(?:pkt|str|szt)$/u.test(lower));
  return !isMeant && !final && hasNoVowel(word);
}

/** Whether a number begins a sentence behind "5 zł." or "2024 r." */
const startsAfterUnit = (unit: string, after: string): boolean =>
  startsWithDate(after) ||
  newItem.test(after) ||
  (abbreviation(unit).symbol && !regexp.u`^\p{Nd}+\sgr(?!\p{L})`.test(after));

/** "J. Kowalski" and "J. R. R. Tolkien", but not "zmienna A. Zaś". */
function isInitialOfName({ word, previous }: Ending, after: string): boolean {
  if (!startsWithName(after) || starters().has(firstWord(after))) return false;
  if (/^S\.(?:K\.)?A$|^V$/u.test(word) || labels.test(previous)) return false;
  // "-5 st. C. Drogi są śliskie."
  if (previous === 'st.') return false;
  return !(isNumeric(previous) && /^[ACFHJKNTVW]$/u.test(word));
}

/** Whether a number stands before the word: "5 m.", "XX w.", "20 tys. zł.", "m kw." */
const isCounted = ({ previous }: Ending): boolean =>
  isNumeric(previous) ||
  /^\(?[IVXLC]+$/u.test(previous) ||
  yearBefore.test(previous) ||
  /^(?:tys|mln|mld|bln)\.?$|^k?m$|^(?:kilka|kilkanaście|kilkaset|parę|wiele|pół|ostatnich)$/u.test(
    previous,
  );

const hasNoVowel = (word: string): boolean =>
  regexp.u`^\p{Ll}{2,}$`.test(word) && !/[aeiouyąęó]/u.test(word);

/** Whether a Polish sentence ends behind a stop where Unicode's rules let it go on. */
function endsEarly(before: string, after: string): boolean {
  if (abbreviatesPlainly(before, after)) return false;
  if (startsOver.test(after) && endsInPlainWord(before, abbreviations())) return true;
  const ending = endingOf(before);
  const beginning = beginningOf(after, ending.glued);
  if (beginning === undefined || (ending.word === '' && ending.mark === '.')) return false;
  if (beginning === 'glued') return endsGlued(ending, after);
  if (ending.mark !== '.') return beginning !== 'number' && !goesOnAnywhere(before, after);
  if (abbreviates(ending, after) || isFlat(ending, before)) return false;
  if (ordinal.test(ending.word))
    return beginning === 'speech' && before.length > ending.word.length + 2;
  if (beginning === 'item') return true;
  if (beginning === 'capital') return !goesOn(before, after);
  const lower = ending.word.toLowerCase();
  const { leading, numbered, beforeNames, unit } = abbreviation(lower);
  if (leading || numbered || beforeNames || unit || isInitial(ending.word)) {
    if (!unit || !isCounted(ending)) return false;
    return beginning === 'speech'
      ? !isTime(lower)
      : startsAfterUnit(lower, after) && !isOnlyTime(before);
  }
  return beginning !== 'number' || isWhole(ending);
}

/** "…1939 r.To był rok." */
function endsGlued(ending: Ending, after: string): boolean {
  const { word } = ending;
  if (ending.mark !== '.') return false;
  if (starters().has(firstWord(after)) && regexp.u`^(?:\p{L}|[\p{L}\p{Nd}°%,]{2,})$`.test(word))
    return true;
  return (
    regexp.u`^\p{Ll}+$`.test(word) &&
    !abbreviates(ending, after) &&
    (word.length > 2 || isCounted(ending))
  );
}

/** Whether a word is none that has been cut short: those end in a consonant and are brief. */
const isWhole = ({ word, closers }: Ending): boolean =>
  closers !== '' ||
  word.length > 4 ||
  /[aeiouyąęó]$|^(?:dom|dniu|lat|mnie|nas|raz|rok|rzecz|tym|was)$/u.test(word);

/** Official Polish is full of full stops that end nothing. */
export const sentences: SentenceRules = { plainEnd, goesOn, endsEarly };
