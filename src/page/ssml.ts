import { warnOnce } from './warn-once.js';

/** What an author marked in SSML, as far as plain text can say it. */
export interface SpeechMarks {
  /** What is said in place of the element. */
  readonly says?: string | undefined;
  /** A pause before the element: as of a comma, or as of a paragraph. */
  readonly pause?: 'short' | 'long' | undefined;
}

/** One property of an SSML function, such as "alias" of "sub"; nothing if it is not given. */
type Given = (name: 'sub' | 'say-as' | 'break', property: string) => string | undefined;

const none: SpeechMarks = {};

/**
 * Reads the marks of W3C's Spoken HTML: `data-ssml` with JSON, or one attribute for each property
 * (`data-ssml-sub-alias`). What plain text can't say (phonemes, prosody, emphasis, voices) and what
 * is not understood leaves the element as it stands; the latter is warned of once.
 *
 * @see https://www.w3.org/TR/spoken-html/
 */
export function speechMarks(element: Element, lang: string): SpeechMarks {
  const given = element.hasAttribute('data-ssml') ? fromJson(element) : fromAttributes(element);
  if (!given) return none;
  return { says: alias(given) ?? sayAs(given, element, lang), pause: pauseOf(given) };
}

function fromAttributes(element: Element): Given | undefined {
  if (!element.getAttributeNames().some((name) => name.startsWith('data-ssml-'))) return undefined;
  return (name, property) => {
    const value = element.getAttribute(`data-ssml-${name}-${property}`);
    const isMain = property === 'interpret-as';
    return value ?? (isMain ? element.getAttribute(`data-ssml-${name}`) : null) ?? undefined;
  };
}

function fromJson(element: Element): Given | undefined {
  const json = element.getAttribute('data-ssml') ?? '';
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    misunderstood(json);
    return undefined;
  }
  const functions = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  if (!functions.every(isRecord)) {
    misunderstood(json);
    return undefined;
  }
  return (name, property) => {
    const found = functions.find((record) => Object.hasOwn(record, name))?.[name];
    if (found === undefined) return undefined;
    const value = isRecord(found) && Object.hasOwn(found, property) ? found[property] : undefined;
    if (isRecord(found) && (value === undefined || typeof value === 'string')) {
      // A bare "break" is one of medium strength.
      return value ?? (name === 'break' && property === 'strength' ? 'medium' : undefined);
    }
    misunderstood(json);
    return undefined;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function misunderstood(value: string): void {
  warnOnce(`data-ssml does not understand ${value.slice(0, 80)}; the text is read as it stands.`);
}

function alias(given: Given): string | undefined {
  const words = given('sub', 'alias')?.trim();
  return words === '' ? undefined : words;
}

function sayAs(given: Given, element: Element, lang: string): string | undefined {
  const kind = given('say-as', 'interpret-as');
  if (!kind || element.querySelector('[hidden], script, style, template, [aria-hidden]')) {
    return undefined;
  }
  const text = element.textContent.replace(/\s+/gu, ' ').trim();
  switch (kind) {
    case 'characters':
    case 'spell-out':
    case 'verbatim':
      return text.match(/\S/gu)?.join(' ');
    case 'digits':
      return text.replace(/\p{Nd}(?=\p{Nd})/gu, '$& ') || undefined;
    case 'telephone':
      return telephone(text);
    case 'date':
      return date(text, given('say-as', 'format') ?? '', lang);
    default:
      return undefined;
  }
}

/** The groups of a number as they are written, or of three if it is written in one. */
function telephone(text: string): string | undefined {
  const groups = text.match(/\+?\p{Nd}+/gu) ?? [];
  const [only = ''] = groups;
  const parts = groups.length === 1 ? (only.match(/\+?\p{Nd}{1,3}/gu) ?? []) : groups;
  return parts.join(', ') || undefined;
}

/** A date in words of its language, from numbers in the order that the format tells. */
function date(text: string, format: string, lang: string): string | undefined {
  const numbers = text.match(/\p{Nd}+/gu) ?? [];
  if (!/^[dmy]{3}$/u.test(format) || numbers.length !== 3) return undefined;
  const part = (letter: string): number => Number(numbers[format.indexOf(letter)]);
  const [year, month, day] = [part('y'), part('m'), part('d')];
  const then = new Date(Date.UTC(year, month - 1, day));
  const isDate = then.getUTCMonth() === month - 1 && then.getUTCDate() === day && year > 99;
  if (!isDate) return undefined;
  try {
    const inWords = new Intl.DateTimeFormat(lang || 'und', { dateStyle: 'long', timeZone: 'UTC' });
    return inWords.format(then);
  } catch {
    return undefined;
  }
}

const strengths: ReadonlyMap<string, SpeechMarks['pause'] | 'none'> = new Map([
  ['none', 'none'],
  ['x-weak', 'none'],
  ['weak', 'short'],
  ['medium', 'short'],
  ['strong', 'long'],
  ['x-strong', 'long'],
]);

/** From this on, in milliseconds, a pause is as long as one between paragraphs. */
const longPauseMs = 700;

function pauseOf(given: Given): SpeechMarks['pause'] {
  const time = given('break', 'time')?.trim();
  const strength = given('break', 'strength')?.trim();
  if (time !== undefined) {
    const [, amount, unit] = /^\+?(\d*\.?\d+)(ms|s)$/u.exec(time) ?? [];
    if (amount === undefined) {
      misunderstood(`break time "${time}"`);
      return undefined;
    }
    const ms = Number(amount) * (unit === 's' ? 1000 : 1);
    if (ms === 0) return undefined;
    return ms >= longPauseMs ? 'long' : 'short';
  }
  if (strength === undefined) return undefined;
  const pause = strengths.get(strength);
  if (!pause) misunderstood(`break strength "${strength}"`);
  return pause === 'none' ? undefined : pause;
}
