import type { FormGroup, SpokenForm } from '../../language-rules.js';
import { afterMatch, beforeMatch, caseAfter, formIn, type Case } from './cases.js';
import { endingBeforeAdjective, endingBeside } from './counted-nouns.js';
import { firstPart, fromRoman, romanPattern } from './numbers.js';
import { ordinal, type Ending } from './ordinals.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const names =
  'Jan|Paw|Zygmun|Stanisław|Władysław|Kazimier|August|Henryk|Bolesław|Mikołaj|Pius|Benedykt|Karol|Ludwik|' +
  'Napoleon|Aleksand|Miesz|Przemys|Wilhelm|Fryderyk|Konrad|Siemowi|Janusz|Grzegorz|Leon|Franciszk|Franciszek';
const name = regexp.u`^(?:${names})(\p{L}{0,4})$`;

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
  'm.': [neuter, ['miejsce', 'miejsca', 'miejsce', 'miejscem', 'miejscu']],
  'kl.': [feminine, ['klasa', 'klasy', 'klasę', 'klasą', 'klasie']],
};

const forms = (): readonly Omit<SpokenForm, 'kind'>[] => [
  {
    // XX w., na przełomie XIX i XX w., XIX/XX w.
    pattern: regexp.gu`(?=[IVXL])(?<![\p{L}\d])(${romanPattern})((?:, ${romanPattern}){0,3})(?:( i |/|[-–—])(${romanPattern}))? (w\.|wiek\p{L}{0,4}(?!\p{L}))`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, first = '', more = '', join, second = '', noun = ''] = match;
      const before = beforeMatch(match);
      const isLocative = regexp.iu`(?<!\p{L})(?:we?|po) $`.test(before);
      const isNominative =
        noun === 'w.' ? !regexp.u`[\p{L}.] $`.test(before) : /^wieki?$/u.test(noun);
      let ending: Ending = isLocative || noun === 'wiekiem' ? 'ym' : isNominative ? 'y' : 'ego';
      if (regexp.iu`(?<!\p{L})(?:na|przez) $`.test(before) && noun === 'w.') ending = 'y';
      const said = noun === 'w.' ? (ending === 'y' ? 'wiek' : 'wieku') : noun;
      const a = [first, ...more.split(', ').slice(1)]
        .map((numeral) => ordinal(fromRoman(numeral), ending))
        .join(', ');
      const b = ordinal(fromRoman(second), ending);
      if (!join || !b) return `${a} ${said}`;
      return `${a}${join === ' i ' || join === '/' ? ' i ' : ' do '}${b} ${said}`;
    },
  },
  {
    // klasy IV–VIII
    pattern: regexp.gu`(?=[IVX])(?<=(?<!\p{L})(?:klas\p{L}{0,3}|kl\.|grup\p{L}{0,3}) ?(?:[IVX]+ ?[-–—] ?[IVX]+(?:,| i| oraz) )?)(${romanPattern}) ?[-–—] ?(${romanPattern})`,
    say: ([, from = '', to = '']: RegExpExecArray): string | undefined => {
      const [a, b] = [ordinal(fromRoman(from), 'ej'), ordinal(fromRoman(to), 'ej')];
      return a && b && `od ${a} do ${b}`;
    },
  },
  {
    // klas VII i VIII
    pattern: regexp.gu`(?=[IVX])(?<=(?<!\p{L})(klas\p{L}{0,3}|kl\.) [IVX]+(?: ?[a-h])?(?:,| i| oraz| lub) )(${romanPattern})`,
    say: ([numeral, noun = '']: RegExpExecArray): string | undefined =>
      ordinal(fromRoman(numeral), /^klas[ay]$/u.test(noun) ? 'a' : 'ej'),
  },
  {
    // III etap, II i III kwartał
    pattern: regexp.gu`(?=[IVXL])(?<![\p{L}\d./-])(${romanPattern})(?=(?:(?: i|,| lub| oraz|[-–]) ?[IVXL]{1,6}){0,3} (\p{L}{2,})(?!\p{L}|\.(?! \p{Lu}| ?$)))`,
    say: (match: RegExpExecArray): string | undefined => {
      const [numeral = '', , noun = ''] = match;
      const before = beforeMatch(match);
      // "kl. III LO" is a class of it.
      if (regexp.iu`(?<!\p{L})(?:kl\.|klas\p{L}*) $`.test(before)) return undefined;
      const ending = endingBeside(noun, before.replace(/(?:[IVXL]+(?:,| i| lub| oraz) )+$/u, ''));
      if (ending) return ordinal(fromRoman(numeral), ending);
      if (!regexp.u`^\p{Lu}\p{Ll}`.test(noun) && numeral.length < 2) return undefined;
      const agreeing = endingBeforeAdjective(noun);
      return agreeing && ordinal(fromRoman(numeral), agreeing);
    },
  },
  {
    // w I poł. XX w.
    pattern: regexp.gu`(?=[IVXL12dp])(?<![\p{L}\d./-])(${romanPattern}|[12](?=\.)|dru[^ ]{2,5}|pierwsz[^ ]{1,3})\.? poł\.`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, written = ''] = match;
      const governed = caseAfter(beforeMatch(match)) ?? 'nominative';
      const number = regexp.u`\p{Ll}`.test(written)
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
    pattern: regexp.gu`(?=[IVXL])(?<=(?<!\p{L})(\p{L}{2,14}\.?|[Tt]\.) )(${romanPattern})`,
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
    pattern: regexp.gu`(?=[IVXL1-4])(?<![\p{L}\d.,])(${romanPattern}|[1-4]\.(?= (?:st|kw)\.(?:$|[,;)]| \d{4}| \p{Ll}{4}))) (p\.|kw\.|kl\.|st\.|m\.(?= (?:w|i|za|na) |[,;)]|$))`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, numeral = '', short = ''] = match;
      const before = beforeMatch(match);
      // "oparzenie II st."
      const isOwned = short === 'st.' && regexp.u`\p{Ll}{3} $`.test(before);
      const governed = caseAfter(before) ?? (isOwned ? 'genitive' : 'nominative');
      const [endings, forms] = floors[short] ?? [];
      const number =
        endings && ordinal(parseInt(numeral, 10) || fromRoman(numeral), endings[governed]);
      return number && forms && `${number} ${formIn(forms, governed)}`;
    },
  },
  {
    // II SA/Wa 123/24, VIII GC 12/23
    pattern: regexp.gu`(?=[IVXL])(?<![\p{L}\d])(${romanPattern})(?= \p{Lu}\p{L}{0,3}(?:/\p{Lu}\p{L}{1,2})? \d+/\d\d)`,
    say: ([, numeral = '']) => ordinal(fromRoman(numeral), 'y'),
  },
  {
    // XX-lecie, XVI-wieczny
    pattern: regexp.gu`(?=[IVXL])(?<![\p{L}\d])(${romanPattern.replace('(?![\\p{L}\\p{N}])', '')})-(?=(lec|wieczn))`,
    say: ([, numeral = '', tail]: RegExpExecArray): string | undefined => {
      const number = fromRoman(numeral);
      return tail === 'lec' ? firstPart(number) : ordinal(number, 'y')?.replace(/.$/u, 'o');
    },
  },
];

/** The ending behind a man's name: "Jana Pawła" is followed by "ego". */
function nameEnding(ending: string): Ending {
  if (ending.endsWith('a')) return 'ego';
  if (ending.endsWith('owi')) return 'emu';
  return /(?:em|e|u)$/u.test(ending) ? 'ym' : 'y';
}

/** Roman numerals beside nouns that are counted by them. */
export const numerals: FormGroup = {
  sign: /\b[IVXL]+\b|poł\.|\d\. (?:st|kw)\./,
  forms: once(() => forms().map((form) => ({ kind: 'numerals', ...form }))),
};
