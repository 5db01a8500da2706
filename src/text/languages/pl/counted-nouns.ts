import { caseAfter } from './cases.js';
import type { Ending } from './ordinals.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** Stems of the nouns that are counted by ordinals. */
const masculine =
  'sektor|turnus|moduł|rok|peron|wiek|kwarta[łl]|etap|oddzia[łl]|stop(?:ień|ni)|rozdzia[łl]|tom|dzia[łl]|pułk|zja?e?[zź]dz?|filar|konkurs|bieg|fina[łl]|' +
  'festiwal|piknik|przegląd|turniej|półfina[łl]|plener|koncert|okręg|rejon|semestr|obwód|obwod|' +
  'rajd|marsz|memoria[łl]|kongres|sejmik|jarmark|kiermasz|zlot|cykl|nabór|nabor|przetarg|' +
  'termin|rzu[tc]|zesp[óo][łl]|poziom|batalion|puchar|bal|szczyt|sobór|rozbi(?:ór|or)|maraton|półmaraton|wyścig|spacer|' +
  'zakres|warunek|wydzia[łl]|typ|szereg|poniedział|wtor|czwart|piąt';
const feminine =
  'kadencj|sesj|edycj|tur|instancj|klas|grup|transz|wojn|brygad|kategori|stref|lig|lidz|rat|lini|część|częśc|' +
  'konferencj|gal|rund|kolej|gali|rocznic|nagrod|rzecz|rzesz|pielgrzymk|dywizj|połow|połów|opcj|pul|' +
  'dekad|zmian|debat|pomoc|powieś|gimnazjad|parafiad|spartakiad|olimpiad|licytacj|faz|aukcj|rp|rzeczpospolit|rzeczypospolit|środ|sobot|niedziel|drużyn|parad|wystaw|biesiad|akcj';
const neuter =
  'piętr|półrocz|miejsc|liceum|lice|lo|powstani|posiedzeni|spotkani|wydani|czytani|zebrani|tysiącleci|stuleci|' +
  'forum|for|ogniw|walne|wyróżnieni|półwiecz|ćwierćwiecz|święt';
const plural = 'mistrzostw|dni|zawod|targ|warsztat|obchod|dożyn|igrzysk|otwarte|wybor';

/** The endings of nouns and of some adjectives: "turniej" is no "tur", "love" no "LO". */
const endings =
  'i?(?:a|ą|ach|ami|e|ę|em|o|om|u|owi|ów|ej)|i|y|um|ek|k[aui]|kiem|kowi|ce|ni[aue]?|niem|niach|ń|z[eu]?|zie|zem|dz?ie|[wł]ie|ł|ło|łu|łem|le|ień|eń|r(?:em|owi|ze|u)?|ru|ych|ym|ymi|ego|emu';
const counted = once(
  () => regexp.u`^(?:(${neuter})|(${feminine})|(${plural})|${masculine})(|${endings})$`,
);

/** Endings that only adjectives have, with that of the ordinal before them. */
const adjectives: readonly (readonly [RegExp, Ending])[] = [
  [/ego$/u, 'ego'],
  [/emu$/u, 'emu'],
  [/[wnkł][iy]m$/u, 'ym'],
  [/(?:sk|ck|n|w|ł)(?:ych|ich)$/u, 'ych'],
  [/(?:owy|wny|cny|lny|jny|czny|tny|dny|nny|żny|rny|ski|cki|ały)$/u, 'y'],
  [/(?:owa|lna|jna|czna|tna|nna|żna|ska|cka)$/u, 'a'],
  [/(?:owe|lne|jne|czne|tne|nne|żne|skie|ckie)$/u, 'e'],
  [/(?:n|w|k|ł)i?ej$/u, 'ej'],
  [/(?:n|w|k|ł)ą$/u, 'ą'],
];

/** A day, where "dni" is more than one. */
const dayEndings: Readonly<Record<string, Ending>> = {
  dzień: 'y',
  dnia: 'ego',
  dniu: 'ym',
  dniem: 'ym',
};

const isBehindNoun = regexp.u`(?<!\p{L})(?!(?:oraz|albo|lub|czy) )\p{L}{3,} $`;

/** The ending that an ordinal takes before or behind a noun, if the noun is one that is counted. */
export function endingBeside(noun: string, before: string): Ending | undefined {
  const onDay = dayEndings[noun];
  if (onDay) return onDay;
  const inside = caseAfter(before);
  const isLocative = inside === 'locative';
  const word = noun.toLowerCase();
  const isShort = /^(?:LO|RP)$/u.test(noun);
  const [stem, n, f, p, end = ''] = counted().exec(word) ?? [];
  if (stem === undefined || (/^(?:lo|rp)$/u.test(word) && !isShort)) return undefined;
  if (n !== undefined) {
    if (isShort)
      return isLocative ? 'ym' : inside === 'genitive' || isBehindNoun.test(before) ? 'ego' : 'e';
    if (/ów$|ach$|^om$/u.test(end)) return 'ych';
    if (end === 'a' || end === 'um') return end === 'a' ? 'ego' : 'e';
    if (end === 'u') return isLocative ? 'ym' : 'emu';
    return end.endsWith('m') || (/^piętrz|^licz/u.test(word) && end.endsWith('e')) || end === 'ze'
      ? 'ym'
      : 'e';
  }
  if (f !== undefined) {
    if (isShort)
      return isLocative || inside === 'genitive' || isBehindNoun.test(before) ? 'ej' : 'a';
    if (/^(?:klas|grup|lig|rat)$/u.test(word)) return 'ych';
    if (/[ąę]$/u.test(end)) return 'ą';
    if (/^(?:ach|om|ami)$/u.test(end)) return 'ych';
    return /[yie]j?$/u.test(end) ? 'ej' : 'a';
  }
  if (p !== undefined)
    return /^(?:a|y|i|ki)$/u.test(end) || word === 'dni' || word === 'otwarte' ? 'e' : 'ych';
  if (end === 'a' || (end === 'u' && !isLocative) || end === 'nia' || end === 'ia') return 'ego';
  if (/^(?:y|i|ów|ach|ami)$/u.test(end)) return end === 'ów' ? 'ych' : undefined;
  if (end === 'owi') return 'emu';
  return /e$|u$|em$/u.test(end) ? 'ym' : 'y';
}

/** The ending that an ordinal takes before an adjective: "Powiatowy" takes "y". */
export const endingBeforeAdjective = (word: string): Ending | undefined =>
  adjectives.find(([suffix]) => suffix.test(word))?.[1];
