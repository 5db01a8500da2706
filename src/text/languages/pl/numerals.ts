import type { SpokenForm } from '../../language-rules.js';
import { afterMatch, beforeMatch, caseAfter, formIn, type Case } from './cases.js';
import { endingBeforeAdjective, endingBeside } from './counted-nouns.js';
import { firstPart, fromRoman, genitive, romanPattern } from './numbers.js';
import { ordinal, type Ending } from './ordinals.js';

const names =
  'Jan|Paw|Zygmun|Stanisław|Władysław|Kazimier|August|Henryk|Bolesław|Mikołaj|Pius|Benedykt|Karol|Ludwik|' +
  'Napoleon|Aleksand|Miesz|Przemys|Wilhelm|Fryderyk|Konrad|Siemowi|Janusz|Grzegorz|Leon|Franciszk|Franciszek';
const name = new RegExp(`^(?:${names})(\\p{L}{0,4})$`, 'u');

const feminine: Readonly<Record<Case, Ending>> = {
  nominative: 'a',
  genitive: 'ej',
  accusative: 'ą',
  instrumental: 'ą',
  locative: 'ej',
};
const masculine: Readonly<Record<Case, Ending>> = {
  nominative: 'y',
  genitive: 'ego',
  accusative: 'y',
  instrumental: 'ym',
  locative: 'ym',
};

const neuter: Readonly<Record<Case, Ending>> = { ...masculine, nominative: 'e', accusative: 'e' };
const floors: Readonly<Record<string, readonly [Readonly<Record<Case, Ending>>, string[]]>> = {
  'p.': [neuter, ['piętro', 'piętra', 'piętro', 'piętrem', 'piętrze']],
  'kw.': [masculine, ['kwartał', 'kwartału', 'kwartał', 'kwartałem', 'kwartale']],
  'st.': [masculine, ['stopień', 'stopnia', 'stopień', 'stopniem', 'stopniu']],
  'kl.': [feminine, ['klasa', 'klasy', 'klasę', 'klasą', 'klasie']],
};

const forms: readonly Omit<SpokenForm, 'kind'>[] = [
  {
    // XX w., na przełomie XIX i XX w., XIX/XX w.
    pattern: new RegExp(
      `(?=[IVXL])(?<![\\p{L}\\d])(${romanPattern})(?:( i |/|[-–—])(${romanPattern}))? (w\\.|wiek\\p{L}{0,4}(?!\\p{L}))`,
      'gu',
    ),
    say: (match: RegExpExecArray): string | undefined => {
      const [, first = '', join, second = '', noun = ''] = match;
      const before = beforeMatch(match);
      const isLocative = /(?<!\p{L})(?:we?|po) $/iu.test(before);
      const isNominative = noun === 'w.' ? !/[\p{L}.] $/u.test(before) : /^wieki?$/u.test(noun);
      let ending: Ending = isLocative || noun === 'wiekiem' ? 'ym' : isNominative ? 'y' : 'ego';
      if (/(?<!\p{L})(?:na|przez) $/iu.test(before) && noun === 'w.') ending = 'y';
      const said = noun === 'w.' ? (ending === 'y' ? 'wiek' : 'wieku') : noun;
      const a = ordinal(fromRoman(first), ending);
      const b = ordinal(fromRoman(second), ending);
      if (!join || !b) return a && `${a} ${said}`;
      return a && `${a}${join === ' i ' || join === '/' ? ' i ' : ' do '}${b} ${said}`;
    },
  },
  {
    // klasy IV–VIII
    pattern: new RegExp(
      `(?=[IVX])(?<=(?<!\\p{L})(?:klas\\p{L}{0,3}|kl\\.|grup\\p{L}{0,3}) ?(?:[IVX]+ ?[-–—] ?[IVX]+(?:,| i| oraz) )?)(${romanPattern}) ?[-–—] ?(${romanPattern})`,
      'gu',
    ),
    say: ([, from = '', to = '']: RegExpExecArray): string | undefined => {
      const [a, b] = [ordinal(fromRoman(from), 'ej'), ordinal(fromRoman(to), 'ej')];
      return a && b && `od ${a} do ${b}`;
    },
  },
  {
    // klas VII i VIII
    pattern: new RegExp(
      `(?=[IVX])(?<=(?<!\\p{L})(klas\\p{L}{0,3}|kl\\.) [IVX]+(?:,| i| oraz| lub) )(${romanPattern})`,
      'gu',
    ),
    say: ([numeral, noun = '']: RegExpExecArray): string | undefined =>
      ordinal(fromRoman(numeral), /^klas[ay]$/u.test(noun) ? 'a' : 'ej'),
  },
  {
    // III etap, II i III kwartał
    pattern: new RegExp(
      `(?=[IVXL])(?<![\\p{L}\\d./-])(${romanPattern})(?=(?:(?: i|,| lub| oraz|[-–]) ?[IVXL]{1,6})? (\\p{L}{2,})(?!\\.))`,
      'gu',
    ),
    say: (match: RegExpExecArray): string | undefined => {
      const [numeral = '', , noun = ''] = match;
      const before = beforeMatch(match);
      const ending = endingBeside(noun, before.replace(/[IVXL]+ (?:i|lub|oraz) $/u, ''));
      if (ending) return ordinal(fromRoman(numeral), ending);
      if (!/^\p{Lu}\p{Ll}/u.test(noun) && numeral.length < 2) return undefined;
      const agreeing = endingBeforeAdjective(noun);
      return agreeing && ordinal(fromRoman(numeral), agreeing);
    },
  },
  {
    // w I poł. XX w.
    pattern: new RegExp(
      `(?=[IVXL12dp])(?<![\\p{L}\\d./-])(${romanPattern}|[12](?=\\.)|dru[^ ]{2,5}|pierwsz[^ ]{1,3})\\.? poł\\.`,
      'gu',
    ),
    say: (match: RegExpExecArray): string | undefined => {
      const [, written = ''] = match;
      const governed = caseAfter(beforeMatch(match)) ?? 'nominative';
      const number = /\p{Ll}/u.test(written)
        ? written
        : ordinal(Number(written) || fromRoman(written), feminine[governed]);
      return (
        number &&
        `${number} ${formIn(['połowa', 'połowy', 'połowę', 'połową', 'połowie'], governed)}`
      );
    },
  },
  {
    // rozdział IV, klasa II, Jana Pawła II
    pattern: new RegExp(
      `(?=[IVXL])(?<=(?<!\\p{L})(\\p{L}{2,14}\\.?|[Tt]\\.) )(${romanPattern})`,
      'gu',
    ),
    say: (match: RegExpExecArray): string | undefined => {
      const [numeral = '', noun = ''] = match;
      const [, ending] = name.exec(noun) ?? [];
      const number = fromRoman(numeral);
      if (ending !== undefined) return ordinal(number, nameEnding(ending));
      const matchBefore = beforeMatch(match);
      const before = matchBefore.slice(0, matchBefore.length - noun.length - 1);
      const governed = caseAfter(before) ?? 'nominative';
      if (/^(?:kl|cz|gr|edyc|kat|ser)\.$/iu.test(noun)) {
        const several = /^kl/iu.test(noun) && /^ (?:i|oraz|lub) [IVX]/u.test(afterMatch(match));
        return ordinal(number, several ? 'ej' : feminine[governed]);
      }
      if (/^(?:rozdz|t|kw|oddz|odc|wydz)\.$/iu.test(noun))
        return ordinal(number, masculine[governed]);
      const said = endingBeside(noun, before);
      return said && ordinal(number, said);
    },
  },
  {
    // II p., do końca III kw.
    pattern: new RegExp(
      `(?=[IVXL])(?<![\\p{L}\\d])(${romanPattern}) (p\\.|kw\\.|kl\\.|st\\.)`,
      'gu',
    ),
    say: (match: RegExpExecArray): string | undefined => {
      const [, numeral = '', short = ''] = match;
      const before = beforeMatch(match);
      // "oparzenie II st."
      const isOwned = short === 'st.' && /\p{Ll}{3} $/u.test(before);
      const governed = caseAfter(before) ?? (isOwned ? 'genitive' : 'nominative');
      const [endings, forms] = floors[short] ?? [];
      const number = endings && ordinal(fromRoman(numeral), endings[governed]);
      return number && forms && `${number} ${formIn(forms, governed)}`;
    },
  },
  {
    // II SA/Wa 123/24, VIII GC 12/23
    pattern: new RegExp(
      `(?=[IVXL])(?<![\\p{L}\\d])(${romanPattern})(?= \\p{Lu}\\p{L}{0,3}(?:/\\p{Lu}\\p{L}{1,2})? \\d+/\\d\\d)`,
      'gu',
    ),
    say: ([, numeral = '']) => ordinal(fromRoman(numeral), 'y'),
  },
  {
    // XX-lecie, XVI-wieczny
    pattern: new RegExp(
      `(?=[IVXL])(?<![\\p{L}\\d])(${romanPattern.replace('(?![\\p{L}\\p{N}])', '')})-(?=(lec|wieczn))`,
      'gu',
    ),
    say: ([, numeral = '', tail]: RegExpExecArray): string | undefined => {
      const number = fromRoman(numeral);
      return tail === 'lec' ? firstPart(number) : ordinal(number, 'y')?.replace(/.$/u, 'o');
    },
  },
  {
    // lata 90., w latach 60. i 70.
    pattern:
      /(?<=(?<!\p{L})(?:lat(a|ach)?|(?<=(?:z|do|od|w) )l\.) (?:\d0\.(?: i|,| oraz) )?)(\d0)\./giu,
    say: ([, inside, decade]) => ordinal(Number(decade), inside === 'a' ? 'e' : 'ych'),
  },
  {
    // 18 r.ż.
    pattern: /(?<![\p{L}\d.,/–-])(\d{1,2})\.?(?= ?r\. ?ż\.)/gu,
    say: ([, number]) => ordinal(Number(number), 'ego'),
  },
  {
    // 18. roku życia, 25. rocznica, 1. i 3. środa; 105. Rocznica at the beginning
    pattern:
      /(?<![\p{L}\d.,/–-])(\d{1,3})\.(?=(?:(?:,| i| oraz| lub) \d{1,3}\.){0,3} (\p{Ll}{2,}|(?<=^["„(]?\d{1,3}\. )\p{Lu}\p{Ll}+))/gu,
    say: (match: RegExpExecArray): string | undefined => {
      const [, number, noun = ''] = match;
      const ending = endingBeside(noun, beforeMatch(match)) ?? endingBeforeAdjective(noun);
      return ending && ordinal(Number(number), ending);
    },
  },
  {
    // w 12. i 45. min
    pattern:
      /(?<![\p{L}\d.,/–-])(\d{1,3})\.(?=(?:(?:,| i| oraz) \d{1,3}\.){0,4} min(?:\.|uc|(?!\p{L})))/gu,
    say: ([, number]) => ordinal(Number(number), 'ej'),
  },
  {
    pattern: /(?<=\d\. )min\.?(?![\p{L}.])/gu,
    say: (match: RegExpExecArray): string | undefined => {
      const [, preposition] =
        /(?<!\p{L})(we?|po|do|od) [\d., iora]+$/iu.exec(beforeMatch(match)) ?? [];
      if (preposition === undefined) return undefined;
      const stop = match[0].endsWith('.') && /^ ?$/u.test(afterMatch(match)) ? '.' : '';
      return (/^[dDoO]/u.test(preposition) ? 'minuty' : 'minucie') + stop;
    },
  },
  {
    // 1-go, 3-ci, 2-giej
    pattern:
      /(?<![\p{L}\d.,/–-])(\d{1,2}) ?-(?:sz|t|m|g|c|s|d)?(?:i?e(?=go|mu))?i?(go|mu|ej|ą|y|i|a|e)(?!\p{L})/gu,
    say: ([, number, tail = '']: RegExpExecArray): string | undefined => {
      const endings: Readonly<Record<string, Ending>> = { go: 'ego', mu: 'emu', i: 'y', m: 'ym' };
      return ordinal(Number(number), endings[tail] ?? (tail as Ending));
    },
  },
  {
    // 2-ch, 5-ciu
    pattern: /(?<![\p{L}\d.,/–-])(\d{1,2}) ?-(?:e?ch|c?iu|miu|ściu|u)(?!\p{L})/gu,
    say: ([, number]) => genitive(Number(number)),
  },
  {
    // 90.-lecie
    pattern: /(?<![\p{L}\d.,/–-])(\d{1,3})\.-(?=leci)/gu,
    say: ([, number]) => firstPart(Number(number)),
  },
  {
    // 5-letni, 14-dniowy, 100-lecie
    pattern:
      /(?<![\p{L}\d.,/–-])(\d{1,4}) ?[-‑–](?!stycz|lut|mar[cz]|kwie|maja|czerw|lip|sierp|wrze|paźd|list|grud)(?=\p{Ll}{4})/gu,
    say: ([, number]) => firstPart(Number(number)),
  },
];

/** The ending behind a man's name: "Jana Pawła" is followed by "ego". */
function nameEnding(ending: string): Ending {
  if (ending.endsWith('a')) return 'ego';
  if (ending.endsWith('owi')) return 'emu';
  return /(?:em|e|u)$/u.test(ending) ? 'ym' : 'y';
}

/** Roman numerals beside nouns that are counted, and numbers that are part of a word. */
export const numerals: readonly SpokenForm[] = forms.map((form) => ({ kind: 'numerals', ...form }));
