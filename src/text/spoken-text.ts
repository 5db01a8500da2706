import { forLanguage, type SpokenForm, type SpokenFormKind } from './language-rules.js';
import { languages } from './languages.js';
import { addressesOfTheNet, sanitising, type Rewriting } from './sanitising.js';
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
  /**
   * Expand abbreviations, dates, numerals and the like by the rules of the language: all, none,
   * or all but those that are set to false. Default: all.
   */
  readonly forms?: boolean | Readonly<Partial<Record<SpokenFormKind, boolean>>>;
}

interface Replacement extends Span {
  readonly say: string;
}

/** Where a replacement lies in the source and in the spoken text. */
interface Token {
  readonly source: Span;
  readonly spoken: Span;
}

/** A text that was made of another by replacements. */
interface Rewritten {
  readonly text: string;
  readonly tokens: readonly Token[];
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
  const rules = forLanguage(languages, lang)?.spokenForms;
  const wanted = ({ kind }: SpokenForm): boolean =>
    typeof forms === 'boolean' ? forms : (forms[kind] ?? true);
  const steps: Rewritten[] = [];
  // The byte order mark counts as white space and is left out below. With the flag "u", WebKitGTK
  // 2.50 takes two letters beside a surrogate pair for one space (seen, no bug report known).
  let spoken = text.replace(/[^\S\uFEFF]/g, ' ');
  const rewrite = (rewritings: readonly Rewriting[]): void => {
    if (rewritings.length === 0) return;
    const step = rewritten(spoken, rewritings);
    spoken = step.text;
    steps.push(step);
  };
  rewrite(needed(spoken, sanitising(rules?.and ?? 'and')));
  for (const groups of rules?.passes ?? []) {
    const found = needed(spoken, groups).filter(wanted);
    if (found.length > 0) rewrite([...needed(spoken, [addressesOfTheNet]), ...found]);
  }
  return {
    text: spoken,
    lang,
    sourceOf: (start, end) => {
      // Engines report offsets that are none.
      const inside = (offset: number): number =>
        Math.min(Math.max(Math.trunc(offset) || 0, 0), spoken.length);
      const from = inside(start);
      return steps.reduceRight(sourceSpan, { start: from, end: Math.max(from, inside(end)) });
    },
  };
}

/** The forms of the groups of which a text has the sign. */
function needed<Form>(
  text: string,
  groups: readonly { readonly sign: RegExp; readonly forms: () => readonly Form[] }[],
): readonly Form[] {
  return groups.flatMap(({ sign, forms }) => (sign.test(text) ? forms() : []));
}

function sourceSpan({ start, end }: Span, { tokens }: Rewritten): Span {
  const sourceStart = sourceOffset(tokens, start, 'start');
  // An empty stretch beside something left out would end before it starts.
  return { start: sourceStart, end: Math.max(sourceStart, sourceOffset(tokens, end, 'end')) };
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

function rewritten(text: string, rewritings: readonly Rewriting[]): Rewritten {
  const tokens: Token[] = [];
  let spoken = '';
  let from = 0;
  for (const { start, end, say } of replacements(text, rewritings)) {
    spoken += text.slice(from, start);
    const spokenStart = spoken.length;
    spoken += say;
    tokens.push({ source: { start, end }, spoken: { start: spokenStart, end: spoken.length } });
    from = end;
  }
  return { text: spoken + text.slice(from), tokens };
}

function replacements(text: string, rewritings: readonly Rewriting[]): Replacement[] {
  const found: Replacement[] = [];
  const claimed = new Uint8Array(text.length);
  for (const { sign, pattern, say } of rewritings) {
    if (sign?.test(text) === false) continue;
    pattern.lastIndex = 0;
    // `matchAll` would clone the pattern for every sentence.
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) pattern.lastIndex += 1;
      if (claimed.subarray(start, end).includes(1)) continue;
      const said = say(match);
      if (said === undefined) continue;
      claimed.fill(1, start, end);
      if (said !== match[0]) found.push({ start, end, say: said });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
