import type { FormGroup } from '../../language-rules.js';
import { adjective } from './adjectives.js';
import { afterMatch, beforeMatch } from './cases.js';
import { measure } from './measures.js';
import { noun } from './nouns.js';
import { particular } from './particular.js';
import { titled } from './titles.js';
import { region } from './towns.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

/** Abbreviations that are said alike everywhere. A "*" stands for an optional space, a "!" for a rule. */
const fixed =
  'b.*r. !|b.*m. !|ub.*r. !|ub.*m. !|ub.*w. !|' +
  'ds. do spraw|d.s. do spraw|d/s do spraw|ws. w sprawie|nt. na temat|n.t. na temat|im. imienia|pw. pod wezwaniem|' +
  'itd. i tak dalej|itp. i tym podobne|i*in. i inne|i*nast. i następne|m.*in. między innymi|np. na przykład|tj. to jest|tzn. to znaczy|' +
  't.*j. tekst jednolity|tekst*jedn. tekst jednolity|cd. ciąg dalszy|c.*d. ciąg dalszy|cdn. ciąg dalszy nastąpi|jw. jak wyżej|j.*w. jak wyżej|' +
  'wg według|wz. w zastępstwie|p.*o. pełniący obowiązki|n.*p.*m. nad poziomem morza|p.*n.*e. przed naszą erą|n.*e. naszej ery|' +
  'm.*st. miasta stołecznego|z*późn.*zm. z późniejszymi zmianami|ze*zm. ze zmianami|w*zw.*z w związku z|w/w wyżej wymienione|' +
  'Dz.*U. Dziennik Ustaw|Dz.*Urz. Dziennik Urzędowy|Dz.*Urz.*Woj.*Maz. Dziennik Urzędowy Województwa Mazowieckiego|M.*P. Monitor Polski|' +
  'sp.*z*o.*o. spółka z ograniczoną odpowiedzialnością|z*o.*o. z ograniczoną odpowiedzialnością|sp.*j. spółka jawna|sp.*k. spółka komandytowa|' +
  's.*c. spółka cywilna|S.*A. spółka akcyjna|k.*p.*a. kodeksu postępowania administracyjnego|kpa kodeksu postępowania administracyjnego|' +
  'k.*c. kodeksu cywilnego|k.*k. kodeksu karnego|k.*p. kodeksu pracy|k.*p.*c. kodeksu postępowania cywilnego|k.*s.*h. kodeksu spółek handlowych|' +
  'c.*o. centralnego ogrzewania|c.*w.*u. ciepłej wody użytkowej|p.*poż. przeciwpożarowe|ppoż. przeciwpożarowe|' +
  'z-ca zastępca|z-cy zastępcy|z-cą zastępcą|d-ca dowódca|dr*hab. doktor habilitowany|dr.*hab. doktor habilitowany|r.*pr. radca prawny|lek.*wet. lekarz weterynarii|lek.*med. lekarz medycyny|' +
  'tel./fax telefon, faks|tel./faks telefon, faks|tel/fax telefon, faks|tel.*kom. telefon komórkowy|fax. faks|faks. faks|' +
  'zam. zamieszkały|ur. urodzony|zob. zobacz|oprac. opracowanie|pt. pod tytułem|pn. pod nazwą|dn. dnia|w*dn. w dniu|' +
  'min. minimum|maks. maksymalnie|max. maksymalnie|ok. około|tys. tysięcy|tys tysięcy|mln milionów|mld miliardów|proc. procent|szt. sztuk|' +
  'zł złotych|r.*szk. roku szkolnym|nr*ew. numer ewidencyjny|ew. ewidencyjna|pkt*proc. punktu procentowego|jedn.*org. jednostki organizacyjne|' +
  'gł. główny|zast. zastępca|przew. przewodniczący|wiceprzew. wiceprzewodniczący|sekr. sekretarz|nacz. naczelnik|kier. kierownik|dyr. dyrektor|' +
  'w-wa Warszawa|w-wie Warszawie|w-wy Warszawy|w-wę Warszawę|przewodn. przewodniczący|ogr. ograniczenie|modyf. modyfikacja|tabl. tabletki|skr. skrytka|' +
  'wstrz. wstrzymało się|wstrzym. wstrzymało się|z*up. z upoważnienia|w*z. w zastępstwie|ż.*w. żeglugi wielkiej|lek.*stom. lekarz stomatolog|lek.*dent. lekarz dentysta|' +
  'pd.-zach. !|pd.-wsch. !|pn.-zach. !|pn.-wsch. !|płd.-zach. !|płd.-wsch. !|płn.-zach. !|płn.-wsch. !|rzym.-kat. !|wod.-kan. !|jedn.*ewid. jednostka ewidencyjna|zm. zmarł|' +
  'wł. właściciel|właśc. właściwie|ang. po angielsku|hab. habilitowany|śś. świętych|św.*św. świętych|ob. obywatel|' +
  'z*wyj. z wyjątkiem|z*zastrz. z zastrzeżeniem|zastrz. zastrzeżeniem|l.*p. liczba porządkowa|lp. liczba porządkowa|r.*ż. roku życia|i*n. i następne|reż. reżyseria|w*spr. w sprawie|za*pośr. za pośrednictwem|w*int. w intencji|w*term. w terminie|rez. rezerwy|prod. produkcji|prof.*zw. !|prof.*nadzw. !|tyg. tygodniu|parz. parzyste|nieparz. nieparzyste|p-ko przeciwko|rej. rejestrowy|w*st.*spocz. w stanie spoczynku|w*st.*sp. w stanie spoczynku|med. medycyny|sygn. sygnatura|w*pocz. na początku|mies. miesięcznie|m-sc miejsc|gen.*bryg. generał brygady|gen.*dyw. generał dywizji|st.*C stopni Celsjusza|st.*asp. starszy aspirant|asp.*szt. aspirant sztabowy|asp.*sztab. aspirant sztabowy|biol. biologicznie|mł.*asp. młodszy aspirant|kmdr*por. komandor porucznik|kmdr*ppor. komandor podporucznik|' +
  'pl.*zabaw plac zabaw|kk kodeksu karnego|kc kodeksu cywilnego|m-c miesiąc|m-cy miesięcy|m-ce miesiące|zeb. zebranie|m-ca miesiąca|dod. dodatkowo|wych. wychowawca|' +
  'n.*med. nauk medycznych|n.*hum. nauk humanistycznych|n.*techn. nauk technicznych|n.*pr. nauk prawnych|n.*ekon. nauk ekonomicznych|kom. komórka|podst. podstawie|por. porównaj|max maksymalnie|' +
  'dypl. dyplomowany|red. redakcją|ulg. ulgowy|norm. normalny|wyd. wydanie|ewent. ewentualnie|wych.*fiz. wychowanie fizyczne';

/** Abbreviations that stand for more only where something else stands beside them. */
const conditions = once((): Readonly<Record<string, RegExp>> => ({
  // An "ok." of its own is an interjection.
  'ok.': regexp.u`^ (?:\d|\p{Ll}|½)`,
  'im.': regexp.u`^ ?(?!(?:On[aieo]?|To|Te[nj]?|Nie|Ale|A|I|W|Na|Po|Z|Do|Czy|Jak|Gdy|Potem|Wtedy|Jednak) )["„”“'«]?(?:\p{Lu}|\d|(?:\p{Ll}{1,5}\.|dr|mjr|płk|bp|abp) ?\p{L})`,
  'min.': /^ (?:\d|jed|dw|trz|czter|pię|śred|wyższ|podst|zawod|kilk|poł)/u,
  'maks.': regexp.u`^ (?:\d|do |\p{Ll}{3})`,
  max: /^ \d/u,
  'max.': regexp.u`^ (?:\d|do |\p{Ll}{3})`,
  'pt.': regexp.u`^:? ?["„”“'«]|^ \p{Lu}\p{L}`,
  'pn.': regexp.u`^:? ?["„”“'«]|^ \p{Lu}\p{L}`,
  'm.p.': /^ (?:z \d|\d|poz)/u,
  'r.pr.': regexp.u`^(?: \p{Lu}|[,)]|$)`,
  'k.k.': regexp.u`^(?!\p{L})`,
  // "20 zł (ulg. 15 zł)"
  'biol.': /^ czynn/u,
  'ulg.': /^:? ?(?:[-–—] ?)?\d|^\)/u,
  'norm.': /^:? ?(?:[-–—] ?)?\d|^\)/u,
  'ob.': regexp.u`^ \p{Lu}`,
  'ur.': regexp.u`^ (?:\d|w |\p{Lu})`,
  'zm.': /^ (?:\d|w )/u,
  'wstrz.': /^(?! się)/u,
  'wstrzym.': /^(?! się)/u,
  'gł.': regexp.u`^ \p{L}`,
  'ogr.': /^ (?:do|prędk|ruch)/u,
  'tabl.': /^ \d/u,
  'skr.': /^ poczt/u,
  'zeb.': /^ (?:z |wiej|spraw|miesz|rodz)/u,
  'prod.': regexp.u`^ (?:\d{4}|\p{Lu}|\p{Ll}+iej)`,
  'zup.': regexp.u`^ \p{Lu}`,
  'wz.': regexp.u`^ \p{Lu}`,
  'zam.': regexp.u`^ (?:w |przy |\p{Lu})`,
  'por.': regexp.u`^ ?(?:\p{Ll}{3}|§|\d)`,
  'kom.': /^:? ?[+\d]/u,
  'dn.': /^ \d/u,
  'wdn.': /^ \d/u,
  'wł.': regexp.u`^:? \p{Lu}`,
  'ang.': regexp.u`^ ["„\p{L}]`,
  'st.c': regexp.u`^(?![\p{L}\p{N}])`,
}));

/** What must stand before. */
const preconditions = once((): Readonly<Record<string, RegExp>> => ({
  zł: regexp.iu`(?:tys\.?|mln|mld|tysi[ęą]c\p{L}*|milion\p{L}*|miliard\p{L}*|kilka\p{L}*) $`,
  'red.': /pod $/iu,
  'rez.': regexp.iu`(?<!\p{L})(?:(?:gen|kpt|por|ppor|sierż|chor|kpr|ogn)\.|p?płk|mjr|kapitan\p{L}*|porucznik\p{L}*) $`,
  'podst.': /na $/iu,
  kk: /(?:art\.|§) [\d §a-z]+ $/iu,
  kc: /(?:art\.|§) [\d §a-z]+ $/iu,
  'lp.': /^ ?$/u,
  'l.p.': /^ ?$/u,
  'i.n.': /\d $/u,
  'rej.': regexp.iu`(?<!\p{L})(?:nr|numer\p{L}*) $`,
  'tyg.': regexp.iu`(?<!\p{L})w $`,
  'parz.': /(?:[\d(]|(?:nr|numery|str\.|strona)) ?$/u,
  'nieparz.': /(?:[\d(]|(?:nr|numery|str\.|strona)) ?$/u,
  'gł.': /(?:[^\d ]|^) ?$/u,
  'med.': /(?:dr|lek|doktor|lekarz)\.? $/u,
  'mies.': /(?:zł|złotych|brutto|netto) $/u,
  'ew.': /(?:dz|nr)\. $/iu,
  'ż.w.': /kpt\. $/iu,
  'zm.': regexp.u`^[^\p{L}]*$|(?:\d|r\.|[\p{Lu}][\p{L}-]+|,|\() $`,
  'st.c': /\d ?$/u,
  tys: /\d $/u,
}));

const said = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      fixed.split('|').map((row) => {
        const at = row.indexOf(' ');
        return [row.slice(0, at).replaceAll('*', '').toLowerCase(), row.slice(at + 1)];
      }),
    ),
);

const several = (): string =>
  fixed
    .split('|')
    .map((row) => row.slice(0, row.indexOf(' ')))
    .filter((key) => regexp.u`[*/-]|\.\p{L}`.test(key))
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replaceAll('.', '\\.').replaceAll('*', ' ?'))
    .join('|');

/** What is abbreviated without a stop; in capitals and such it may be something else. */
const bare =
  'nr|Nr|NR|pkt|ppkt|dr|Dr|mgr|Mgr|płk|ppłk|mjr|bp|Bp|abp|wg|Wg|zł|mln|mld|tys|kpa|Kpa|ppoż|dh|Dh|kk|kc|km|max';
const bareWord = regexp.u`^(?:${bare})\.$`;

/** "Np." is "Na przykład"; "UL." is "ulica". */
const like = (written: string, words: string): string =>
  regexp.u`^\p{Lu}(?:[\p{Ll} ]|\.?$)`.test(written) && regexp.u`^\p{Ll}`.test(words)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;

function expanded(key: string, before: string, after: string): string | undefined {
  const found =
    adjective(key, before) ??
    particular().get(key)?.(before, after) ??
    titled(key, before, after) ??
    region(key, before) ??
    measure(key, before, after) ??
    noun(key, before, after);
  if (found !== undefined) return found;
  const isClear =
    conditions()[key]?.test(after) !== false && preconditions()[key]?.test(before) !== false;
  const words = isClear ? said().get(key) : undefined;
  // Where only a rule can tell what is said.
  return words === '!' ? undefined : words;
}

const limits = ['(?<![\\p{L}\\p{N}\\p{M}@_/-]|\\p{L}\\.)', '(?![\\p{L}\\p{N}\\p{M}@_])'] as const;

/** "Ożarów k/Warszawy": how one town is told from others of its name. */
const neighbours: Readonly<Record<string, string>> = { k: 'koło', n: 'nad', p: 'pod' };

/** What is written short and said in full. */
export const abbreviations: FormGroup = {
  sign: new RegExp(`[./§-]|${bare}`),
  forms: once(() => [
    {
      kind: 'abbreviations',
      pattern: regexp.gu`(?=[knp]/)(?<=\p{Lu}\p{L}+ )([knp])/ ?(?=\p{Lu}\p{Ll})`,
      say: ([, letter = '']) => `${neighbours[letter] ?? ''} `,
    },
    {
      kind: 'abbreviations',
      pattern: regexp.giu`${limits[0]}(?:${several()})${limits[1]}(?!-)`,
      say: (match: RegExpExecArray): string | undefined => {
        const [written] = match;
        const key = written.replaceAll(' ', '').toLowerCase();
        // "SA" and "CO" are words of their own; "M. P." are initials.
        if (
          !/[./-]/u.test(written) ||
          (regexp.u`^\p{Lu}\. ?\p{Lu}\.$`.test(written) &&
            !/^(?:S\. ?A\.|M\. ?P\.)$/u.test(written))
        )
          return undefined;
        if (/^(?:s\.a\.)$/u.test(key) && !written.startsWith('S')) return undefined;
        const words = expanded(key, beforeMatch(match), afterMatch(match));
        return words && like(written, words);
      },
    },
    {
      kind: 'abbreviations',
      pattern: regexp.gu`${limits[0]}(?:\p{L}{1,8}\.(?![\p{L}\p{M}]{2,}\.|[@_-])|(?:${bare})(?![\p{L}\p{M}@_-])|§§?)`,
      say: (match: RegExpExecArray): string | undefined => {
        const [written] = match;
        // A brother: "Br. Albert".
        if (written === 'Br.') return undefined;
        const before = beforeMatch(match);
        const after = afterMatch(match);
        const key = written.toLowerCase();
        const words = expanded(key, before, after);
        // "ul.Kopernika", "nr5"
        if (words !== undefined) {
          return like(written, words) + (regexp.u`^[\p{L}\d]`.test(after) ? ' ' : '');
        }
        // A stop behind a word that has none of its own ends the sentence: "nr 5 zł."
        const isBare = bareWord.test(written) && /^(?: |$)/u.test(after);
        const alone = isBare ? expanded(key.slice(0, -1), before, after) : undefined;
        return alone && `${like(written, alone)}.`;
      },
    },
  ]),
};
