import { forLanguage, type SpokenForms } from './language-rules.js';
import * as pl from './languages/pl.js';
import type { Span } from './span.js';

/** What the engine gets for a sentence, and the way back from it. */
export interface SpokenText {
  readonly text: string;
  readonly lang: string;
  /** The source of a stretch of the spoken text. A replaced token maps whole. */
  sourceOf(start: number, end: number): Span;
}

/** Which forms are spoken otherwise than written. */
export interface SpokenTextOptions {
  /** Expand abbreviations, dates and numerals by the rules of the language. Default: true. */
  readonly forms?: boolean;
}

const languages: ReadonlyMap<string, SpokenForms> = new Map([['pl', pl.spokenForms]]);

interface Replacement extends Span {
  readonly say: string;
}

/** Where a replacement lies in the source and in the spoken text. */
interface Token {
  readonly source: Span;
  readonly spoken: Span;
}

/**
 * The text as it is to be said: abbreviations spelled out by the rules of the language, and
 * without the characters on which engines stumble.
 */
export function spokenText(
  text: string,
  lang: string,
  { forms = true }: SpokenTextOptions = {},
): SpokenText {
  const tokens: Token[] = [];
  let spoken = '';
  let from = 0;
  for (const { start, end, say } of replacements(text, lang, forms)) {
    spoken += text.slice(from, start);
    tokens.push({
      source: { start, end },
      spoken: { start: spoken.length, end: spoken.length + say.length },
    });
    spoken += say;
    from = end;
  }
  spoken += text.slice(from);
  return {
    text: spoken.replace(/\s/gu, ' '),
    lang,
    sourceOf: (start, end) => {
      const sourceStart = sourceOffset(tokens, start, 'start');
      // An empty stretch beside something left out would end before it starts.
      return { start: sourceStart, end: Math.max(sourceStart, sourceOffset(tokens, end, 'end')) };
    },
  };
}

function sourceOffset(tokens: readonly Token[], offset: number, edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { source, spoken } of tokens) {
    const before = edge === 'start' ? offset < spoken.start : offset <= spoken.start;
    if (before) break;
    const inside = edge === 'start' ? offset < spoken.end : offset <= spoken.end;
    if (inside) return source[edge];
    shift = source.end - spoken.end;
  }
  return offset + shift;
}

function replacements(text: string, lang: string, forms: boolean): Replacement[] {
  const rules = forLanguage(languages, lang);
  const found: Replacement[] = [];
  const claim = ({
    pattern,
    say,
  }: {
    pattern: RegExp;
    say: (m: RegExpExecArray) => string | undefined;
  }): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const said = say(match);
      if (said !== undefined) found.push({ start, end, say: said });
    }
  };
  if (forms) rules?.forms.forEach(claim);
  sanitising(rules?.and ?? 'and').forEach(claim);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Edge's natural voices stop at "&", "<" and ">"; Firefox on Windows counts them as the entities
 * it makes of them, which shifts every boundary behind. Soft hyphens, zero-width and bidi
 * characters cut words in some engines.
 * @see https://github.com/HadrienGardeur/read-aloud-best-practices/issues/8
 */
function sanitising(and: string): { pattern: RegExp; say: () => string }[] {
  return [
    { pattern: /&/gu, say: () => and },
    { pattern: /[<>]/gu, say: () => ' ' },
    {
      pattern: /\u00AD|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{VS}/gu,
      say: () => '',
    },
  ];
}
