import type { FormGroup, SpokenForm } from '../../language-rules.js';
import { afterMatch, beforeMatch } from './cases.js';
import { cardinal } from './numbers.js';
import { ordinal, type Ending } from './ordinals.js';
import { beforeHours } from './weekdays.js';
import { once } from '../../once.js';
import { regexp } from '../../regexp.js';

const hour = '(?:[01]?\\d|2[0-4])';
const minutes = '[.:]?[0-5]\\d|[⁰⁻⁹¹²³⁴⁵]{2}';
/** A time behind the word "godz.": "8", "8.00", "8:00" and "800", of which "00" stood raised. */
const loose = `(${hour}(?:${minutes})?)(?![\\d])(?:-\\p{L}{0,3}ej(?!\\p{L}))?`;
const hourOnly = `(${hour})(?!\\d)`;
const weekday = '(?<!\\p{L})(?:poniedział|wtor|środ|czwart|piąt|sobo|niedziel)';
const exact = `(${hour}[.:][0-5]\\d)(?!\\d|[.:]\\d)`;
const dash = ' ?[-–—] ?';
const start = '(?<![\\p{L}\\d.,:/–—-])';

const pattern = regexp.giu;

/** "17.30" with "ej" is "siedemnastej trzydzieści". */
function time(written: string, ending: Ending): string | undefined {
  const plain = written.normalize('NFKC').replace(/[.: ]/gu, '');
  const [, hours, rest] =
    /^(\d{1,2}?)(\d\d)?$/u.exec(plain.length < 3 ? `${plain}00` : plain) ?? [];
  const number = Number(hours);
  if (!(number <= 24)) return undefined;
  const said = number === 0 ? 'zero' : ordinal(number, ending);
  const minute = Number(rest);
  if (minute === 0) return number === 0 ? 'zero zero' : said;
  return `${said ?? ''} ${minute < 10 ? 'zero ' : ''}${cardinal(minute)}`;
}

const span = (from: string, to: string, first = 'od '): string | undefined => {
  const [a, b] = [time(from, 'ej'), time(to, 'ej')];
  return a && b && `${first}${a} do ${b}`;
};

/** Prepositions with the form of "godzina" and the ending of the hour that they ask for. */
const governed: readonly (readonly [RegExp, string, Ending])[] = [
  [regexp.iu`(?<!\p{L})(?:o|po|przy|we?) $`, 'godzinie', 'ej'],
  [regexp.iu`(?<!\p{L})(?:od|do|około|ok\.|koło|z|ze|dla) $`, 'godziny', 'ej'],
  [regexp.iu`(?<!\p{L})(?:przed|między|pomiędzy|a) $`, 'godziną', 'ą'],
  [regexp.iu`(?<!\p{L})(?:na|za|przez) $`, 'godzinę', 'ą'],
];

function hourWord(written: string, before: string): readonly [string, Ending] {
  const whole = written.toLowerCase();
  if (whole.endsWith('ę') || whole.endsWith('ą')) return [written, 'ą'];
  if (whole === 'godzina') return [written, 'a'];
  if (!/^g(?:odz)?\.?$/u.test(whole)) return [written, 'ej'];
  const found = governed.find(([preposition]) => preposition.test(before));
  const [word, ending] = found ? [found[1], found[2]] : (['godzina', 'a'] as const);
  return [written.startsWith('G') ? word.replace('g', 'G') : word, ending];
}

const says = (from: string, to: string): boolean => {
  const isTime = (text: string): boolean => /:|\.(?:00|1[3-9]|[2-5]\d)$/u.test(text);
  return isTime(from) || isTime(to);
};

/** A time or more behind "godz." or a preposition, and what joins the next to them. */
const timetable = regexp.iu`(?<!\p{L})(?:rozkład|odjazd|przyjazd|wyjazd|powr[óo]t|kurs|seans|msz|nabożeństw)\p{L}*(?: św\.)?[^.:;()]{0,40}: ?(?:\d{1,2}[.:]\d\d(?:,| i| oraz) )*$`;
/** A day, behind which a time stands: "sobota, 7:00". */
const onDay = regexp.iu`(?:${weekday}\p{L}{1,3}(?: \d[^,;()]{3,30})?|\d{4} (?:r\.|roku)|\d{4}-\d\d-\d\d|\d\.\d{4}),? $`;

const listed = regexp.iu`^.*(?<!\p{L})(godz\p{L}*\.?|(?:o|od|do|po)(?= \d{1,2}[.:]\d\d))((?:[^\p{L}]|(?<!\p{L})(?:i|oraz|lub|a|do)(?!\p{L}))*)$`;

const forms = (): readonly Omit<SpokenForm, 'kind'>[] => [
  {
    // w godz. 8.00–16.00, w godzinach od 8 do 16
    sign: /g(?:odz|\.)/i,
    pattern: pattern`(?<!\p{L})(godz\.?|g\.|godzin(?:y|ach|ami)?):? (od )?${loose}(?:${dash}| do )${loose}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, word = '', , from = '', to = ''] = match;
      const before = beforeMatch(match);
      if (regexp.iu`(?<!\p{L})od $`.test(before)) return span(from, to, 'godziny ');
      if (regexp.iu`(?<!\p{L})do $`.test(before)) return undefined;
      const said = span(from, to);
      if (!said) return undefined;
      if (!/^g(?:odz)?\.?$/iu.test(word)) return `${word} ${said}`;
      if (regexp.iu`(?<!\p{L})we? $`.test(before)) return `godzinach ${said}`;
      const range = said.replace('od ', 'od godziny ');
      return word.startsWith('G') ? range.replace('o', 'O') : range;
    },
  },
  {
    sign: /g(?:odz|\.)/i,
    pattern: pattern`(?<!\p{L})(godz\.?|g\.|godzin[ayęąie]{1,2}):? ?${loose}(?: a ${loose}(?! ?(?:zł|osób|m)))?(?!,\d|[-/]\d| ?(?:zł|%))`,
    say: (match: RegExpExecArray): string | undefined => {
      const [written, word = '', at = '', until] = match;
      // "3 godziny 20 minut" is a duration.
      const duration = !/\.$|^godz$/iu.test(word) && !/[.:]/u.test(at);
      if (duration && !governed.some(([preposition]) => preposition.test(beforeMatch(match)))) {
        return undefined;
      }
      // "1 godz. 12 min"
      if (/\d $/u.test(beforeMatch(match)) && /^ ?min/u.test(afterMatch(match))) return undefined;
      const [said, ending] = hourWord(word, beforeMatch(match));
      const hours = time(at, ending);
      const last = until === undefined ? '' : ` a ${time(until, ending) ?? until}`;
      return hours && `${said}${written.startsWith(`${word}:`) ? ':' : ''} ${hours}${last}`;
    },
  },
  {
    // 8:00–16:00, 8.00–16.00
    sign: /[.:]\d\d(?: ?[-–—] ?| do )\d/i,
    pattern: pattern`${start}${exact}(?:${dash}| do )${exact}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, from = '', to = ''] = match;
      if (!says(from, to)) return undefined;
      const before = beforeMatch(match);
      return span(
        from,
        to,
        regexp.iu`(?<!\p{L})(?:od|godzinach|pomiędzy|między) $`.test(before) &&
          /od $/iu.test(before)
          ? ''
          : 'od ',
      );
    },
  },
  {
    // czynne 8–16, pon.–pt. 8–16
    sign: /\d ?[-–—] ?\d/,
    pattern: pattern`${start}(${hour})${dash}(${hour})(?![\d.,:/]\d|[\d/-]|\p{L})`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, from = '', to = ''] = match;
      // "pn.–pt. 18–8": the night.
      const isSpan = Number(from) < Number(to) || (Number(from) > 15 && Number(to) < 10);
      const hours = isSpan && beforeHours.test(beforeMatch(match));
      return hours && !/^ (?:zł|lat|os)/u.test(afterMatch(match)) ? span(from, to) : undefined;
    },
  },
  {
    // zbiórka o 11 przy ratuszu
    sign: / o \d/,
    pattern: pattern`(?<=(?:zbiórk|start|począt|spotkani|wyjazd|msz|otwarci|rozpocz|zacz|ruszam)\p{L}{0,8}(?: się)? o )${hourOnly}(?= (?:przy|we?|na|pod|przed|ze?)(?!\p{L})|[,;)]|\.?$)`,
    say: ([, at = '']) => time(at, 'ej'),
  },
  {
    // w soboty od 9 do 13
    sign: /od \d/i,
    pattern: pattern`(?=od \d)(?<=(?:${weekday}\p{L}{0,3}|(?<!\p{L})(?:pon|wt|śr|czw|pt|sob|niedz)\.) )od ${hourOnly} do ${hourOnly}(?![\d.,:]\d|\d| ?(?:zł|lat|os|\p{L}{4}))`,
    say: ([, from = '', to = '']) => span(from, to),
  },
  {
    // o 17.30, do 16:00; and another behind one with its "godz."
    sign: /\d[.:]\d\d/,
    pattern: pattern`${start}${exact}`,
    say: (match: RegExpExecArray): string | undefined => {
      const [, at = ''] = match;
      const before = beforeMatch(match);
      const clear = says(at, at);
      if (
        clear &&
        regexp.u`(?:[\p{L}”"]|(?:gr\.|grup\p{L}*) \d+) [–—-] $`.test(before) &&
        /^(?:$|[,;)])/u.test(afterMatch(match))
      )
        return time(at, 'a');
      const found = governed.find(([preposition]) => preposition.test(before));
      if (
        clear &&
        regexp.iu`(?<!\p{L})(?:o|od|do|po|przed|około|ok\.|na) $`.test(before) &&
        found
      ) {
        return time(at, found[2]);
      }
      // A programme: "14.00 – otwarcie".
      if (clear && regexp.u`^ ?[–—-] ?\p{L}`.test(afterMatch(match))) return time(at, 'a');
      if (timetable.test(before) || (clear && onDay.test(before))) return time(at, 'a');
      const [head = '', word = ''] = listed.exec(before) ?? [];
      if (/^(?:o|od|do|po)$/iu.test(word) && clear) return time(at, 'ej');
      if (!word) return undefined;
      return time(at, hourWord(word, head.slice(0, head.lastIndexOf(word)))[1]);
    },
  },
];

/** Hours are ordinals: "o godz. 17.30" is "o godzinie siedemnastej trzydzieści". */
export const times: FormGroup = {
  sign: /\d/,
  forms: once(() => forms().map((form) => ({ kind: 'times', ...form }))),
};
