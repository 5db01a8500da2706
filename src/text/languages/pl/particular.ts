import { endingBefore } from './agreement.js';
import { caseAfter, formIn } from './cases.js';
import { inflected } from './ordinals.js';
import { noun } from './nouns.js';
import { doctor, general, holy, isOfWoman, mister, sister, titled } from './titles.js';

type Expand = (before: string, after: string) => string | undefined;

const inYear =
  (adjective: string, noun: string, genitive: string): Expand =>
  (before) =>
    /(?<!\p{L})(?:w|po) $/iu.test(before)
      ? `${adjective}m ${noun}`
      : `${adjective.slice(0, -1)}ego ${genitive}`;
/** Adjectives written short before their noun: "tut. Urzędu" is "tutejszego Urzędu". */
const prefixed = (
  'tzw. tak zwany|śr. średni|nast. następny|ost. ostatni|poprz. poprzedni|tut. tutejszy|bież. bieżący|zach. zachodni|' +
  'wsch. wschodni|płn. północny|płd. południowy|szan. szanowny|międzyn. międzynarodowy|ogólnop. ogólnopolski'
)
  .split('|')
  .map((row): [string, Expand] => {
    const at = row.indexOf(' ');
    const adjective = row.slice(at + 1);
    return [
      row.slice(0, at),
      (before, after) =>
        /^ ["„]?\p{L}{3}/u.test(after)
          ? inflected(adjective, endingBefore(before, after) ?? 'y')
          : undefined,
    ];
  });

const thisYear = inYear('bieżący', 'roku', 'roku');
const thisMonth = inYear('bieżący', 'miesiącu', 'miesiąca');
const above: Expand = (before, after) =>
  inflected('wyżej wymieniony', endingBefore(before, after) ?? 'e');

const ofWoman =
  (participle: string): Expand =>
  (before, after) =>
    /^ (?:\d|we? |\p{Lu})/u.test(after) && isOfWoman(before) ? participle : undefined;

/** A place in the journal of laws. */
const isLaw = /(?:Dz\. ?U\.|Ustaw|poz\. \d+)[^\p{L}]{0,4}$/u;

/** "w dn. 24–26.12", "w dn. 3 i 4 maja" */
const severalDays = /^ \d{1,2}(?:[.\d]{2,9})? ?[-–i]/u;

const persons: readonly (readonly [RegExp, string])[] = [
  [/^ \p{Ll}+(?:ych|ich)(?!\p{L})/u, 'osób'],
  [/^ (?:powyżej|poniżej|do lat|w wieku|z niep|chor)/u, 'osób'],
  [/^ \p{Ll}+na(?!\p{L})/u, 'osoba'],
  [/^ \p{Ll}+(?:ne|wne|cze|sze)(?!\p{L})/u, 'osoby'],
];

const massEndings = { a: 'a', e: 'e', y: 'ej', i: 'ej', ę: 'ą', ą: 'ą' } as const;

/** Abbreviations with a rule of their own; where it says nothing, the common ones hold. */
export const particular: ReadonlyMap<string, Expand> = new Map<string, Expand>([
  [
    'św.',
    (before, after) => {
      const mass = /(?:msz|komuni)([ayięąe]) $/iu.exec(before)?.[1] as
        keyof typeof massEndings | undefined;
      return mass ? inflected('święty', massEndings[mass]) : holy('święty', before, after);
    },
  ],
  ['bł.', (before, after) => holy('błogosławiony', before, after)],
  ['drhab.', doctor],
  ['dr.hab.', doctor],
  ['gen.bryg.', general('brygady')],
  ['gen.dyw.', general('dywizji')],
  ...prefixed,
  ['ww.', above],
  ['w.w.', above],
  // "zdobył 3 pkt i 2 br." has no year.
  [
    'br.',
    (before, after) =>
      /(?:^|[^.\d])\d{1,2} $/u.test(before) ? undefined : thisYear(before, after),
  ],
  ['b.r.', thisYear],
  ['bm.', thisMonth],
  ['b.m.', thisMonth],
  ['ub.r.', inYear('ubiegły', 'roku', 'roku')],
  ['ub.w.', inYear('ubiegły', 'wieku', 'wieku')],
  ['ub.m.', inYear('ubiegły', 'miesiącu', 'miesiąca')],
  ['tj.', (_, after) => (/^ ?Dz\./u.test(after) ? 'tekst jednolity' : undefined)],
  [
    't.j.',
    (before, after) => (/^ ?Dz\./u.test(after) || isLaw.test(before) ? undefined : 'to jest'),
  ],
  ['dz.u.', (before) => (caseAfter(before) === 'locative' ? 'Dzienniku Ustaw' : undefined)],
  [
    'm.st.',
    (_, after) => {
      if (/^ \p{Lu}\p{Ll}+a(?!\p{L})/u.test(after)) return 'miasto stołeczne';
      return /^ \p{Lu}\p{Ll}+ie(?!\p{L})/u.test(after) ? 'mieście stołecznym' : undefined;
    },
  ],
  ['wdn.', (_, after) => (severalDays.test(after) ? 'w dniach' : undefined)],
  [
    'ub.',
    (before, after) =>
      /^ (?:rok|wiek|stuleci|tydz|tygod|miesi|sezon)/u.test(after)
        ? inflected('ubiegły', endingBefore(before, after) ?? 'y')
        : undefined,
  ],
  ['os.', (_, after) => persons.find(([adjective]) => adjective.test(after))?.[1]],
  [
    'p.',
    (before, after) =>
      /^ \d{2,3}[a-z]?(?!\p{L}|\d)/u.test(after)
        ? noun('pok.', before, after)
        : mister(before, after),
  ],
  [
    'par.',
    (before, after) =>
      /^ (?:św|pw|NMP|Naj|Mat|Pod|Wnieb)/u.test(after)
        ? /(?:proboszcz|teren|wikar|kancelari)\p{L}* $/u.test(before)
          ? 'parafii'
          : 'parafia'
        : undefined,
  ],
  [
    'st.',
    (before, after) =>
      /^ (?:PKP|WKD|kolej|metra|paliw|benzyn|narciar|uzdat|pomp|redukc)/u.test(after) ||
      (/(?<!\p{L})(?:do|ze?|na|od|przy|między) $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after))
        ? formIn(
            ['stacja', 'stacji', 'stację', 'stacją', 'stacji'],
            caseAfter(before) ?? 'nominative',
          )
        : undefined,
  ],
  ['godz.', openingHours],
  ['nr', (_, after) => (/^ (?:nie)?parz/u.test(after) ? 'numery' : undefined)],
  [
    'kier.',
    (before, after) =>
      /(?:autobus|lini|pociąg|tramwaj|odjazd|przystan|jazd|ruch)\p{L}*[^.;]{0,20}$|(?<!\p{L})w $/iu.test(
        before,
      )
        ? formIn(
            ['kierunek', 'kierunku', 'kierunek', 'kierunkiem', 'kierunku'],
            caseAfter(before) ?? 'nominative',
          )
        : titled('kier.', before, after),
  ],
  [
    'poł.',
    (before, after) =>
      /^ (?:\p{Ll}+(?:nia|ca|ja|ego|ada)(?!\p{L})|roku|miesiąca|tygodnia|\d{4}|[IVX]+ w)/u.test(
        after,
      )
        ? formIn(
            ['połowa', 'połowy', 'połowę', 'połową', 'połowie'],
            caseAfter(before) ?? 'nominative',
          )
        : undefined,
  ],
  ['oo.', (_, after) => monks(after, 'ojcowie', 'ojców')],
  ['ss.', (_, after) => monks(after, 'siostry', 'sióstr')],
  [
    'l.',
    (before, after) =>
      /^ (?:19|20|1[0-8])\d\d/u.test(after)
        ? caseAfter(before) === 'locative'
          ? 'latach'
          : 'lata'
        : undefined,
  ],
  [
    'dz.',
    (before, after) =>
      /(?<!\p{L})na $/iu.test(before) && /^ \d{1,2}(?:\.| \p{Ll}{4})/u.test(after)
        ? 'dzień'
        : undefined,
  ],
  ['śp.', () => 'świętej pamięci'],
  [
    'sp.zo.o.',
    (before) =>
      /(?<!\p{L})(?:do|od|z|dla) [^,.]{0,40}$/u.test(before)
        ? 'spółki z ograniczoną odpowiedzialnością'
        : undefined,
  ],
  ['dot.', concerning],
  [
    'r.szk.',
    (before) => {
      if (/(?<!\p{L})w $/iu.test(before)) return 'roku szkolnym';
      return /(?:^|(?<!\p{L})na |: )$/iu.test(before) ? 'rok szkolny' : 'roku szkolnego';
    },
  ],
  ['s.', sister],
  ['ur.', ofWoman('urodzona')],
  ['zm.', ofWoman('zmarła')],
  ['zam.', ofWoman('zamieszkała')],
  [
    'w.',
    (before, after) =>
      /(?:tel|fax|faks)[^\p{L}]*\d{2} ?$/iu.test(before) && /^ ?\d{1,4}(?!\d)/u.test(after)
        ? 'wewnętrzny'
        : undefined,
  ],
  [
    'k.',
    (before, after) =>
      /^ [IVX]+ w\./u.test(after)
        ? formIn(
            ['koniec', 'końca', 'koniec', 'końcem', 'końcu'],
            caseAfter(before) ?? 'nominative',
          )
        : /\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}\p{Ll}+[aiyu](?!\p{L})/u.test(after)
          ? 'koło'
          : undefined,
  ],
  [
    'm.',
    (before, after) => {
      const isPlace =
        /(?<!\p{L})(?:[Ww]e?|[Zz]|[Dd]o|[Oo]d|\p{L}{4,}) $/u.test(before) &&
        /^ \p{Lu}\p{Ll}{2}/u.test(after);
      if (isPlace) {
        const isTown = /\p{L}{4,} $/u.test(before) && /^ \p{L}+[ay](?!\p{L})/u.test(after);
        return isTown ? 'miasta' : 'miejscowości';
      }
      return /\d[a-z]? $/u.test(before) && /^ ?\d/u.test(after) ? 'mieszkania' : undefined;
    },
  ],
]);

/** "godz. otwarcia" has more than one. */
function openingHours(before: string, after: string): string | undefined {
  if (!/^ (?:otwar|urzęd|prac|przyj|dyżur|odjazd|funkcj|działa)/u.test(after)) return undefined;
  const governed = caseAfter(before);
  if (governed === 'locative') return 'godzinach';
  return governed === 'genitive' ? 'godzin' : 'godziny';
}

/** "oo. Dominikanie", "oo. Bernardynów". */
function monks(after: string, nominative: string, genitive: string): string | undefined {
  if (/^ \p{Lu}\p{L}+(?:nie|ci|zi|ki)(?!\p{L})/u.test(after)) return nominative;
  return /^ \p{Lu}\p{L}+(?:ów|nek|tek|ach)(?!\p{L})/u.test(after) ? genitive : undefined;
}

/** "informacja dot." is "informacja dotycząca". */
function concerning(before: string): string {
  const word = /(\p{L}+) $/u.exec(before)?.[1];
  if (word === undefined) return 'dotyczy';
  const endings: readonly (readonly [RegExp, string])[] = [
    [/[ąę]$/u, 'ą'],
    [/(?:ów|ych|ach)$/u, 'ych'],
    [/a$/u, 'a'],
    [/[eoyi]$/u, 'e'],
    [/[^u]$/u, 'y'],
  ];
  return `dotycząc${endings.find(([suffix]) => suffix.test(word))?.[1] ?? 'e'}`;
}
