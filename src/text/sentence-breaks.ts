const separator = '\\n\\r\\x85\\u2028\\u2029';
/** Behind a mark: what closes, and spaces. Without the flag "u", as all that every mark meets. */
const behindMark = new RegExp(`["'()[\\]{}«»‘’‚‛“”„‟‹›]*[^\\S${separator}]*`, 'y');
const mark = new RegExp(`\\r\\n|[.!?。！？${separator}]`, 'g');
/** A mark, or what continues a sentence. */
const continues = /[.!?。！？,:;–—-]/y;
const capitalised = /[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚŁŃŇŌŐŚŞŠŤŪŮŰŹŻŽЀ-Я]/y;
const smallLetterFollows = new RegExp(`[^\\p{L}${separator}.!?。！？]*\\p{Lowercase}`, 'uy');
const lineBreak = new RegExp(`[${separator}]`, 'y');
const numeral = /\p{Nd}/uy;
const capitalInside = /(?<=[\p{Lu}\p{Ll}])\.\p{Lu}/uy;

const [space = 0, capitalA = 0, capitalZ = 0, smallA = 0, smallZ = 0] = ' AZaz'
  .split('')
  .map((letter) => letter.charCodeAt(0));

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/**
 * Where Unicode's rules end the sentences of a text in letters of Europe, each place behind the
 * white space that follows; the end of the text is the last. Several times as fast as
 * `Intl.Segmenter`, and alike in every browser.
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function* sentenceBreaks(text: string): Generator<number> {
  let at = 0;
  for (;;) {
    mark.lastIndex = at;
    if (!mark.test(text)) break;
    at = mark.lastIndex;
    const sign = text.charAt(at - 1);
    if (!'.!?。！？'.includes(sign)) {
      yield at;
      continue;
    }
    // Only for speed: most marks have a space and a letter behind them.
    if (text.charCodeAt(at) === space) {
      const code = text.charCodeAt(at + 1);
      if (code >= capitalA && code <= capitalZ) {
        yield at + 1;
        continue;
      }
      if (sign === '.' && code >= smallA && code <= smallZ) continue;
    }
    behindMark.lastIndex = at;
    behindMark.test(text);
    const next = behindMark.lastIndex;
    if (matches(continues, text, next)) continue;
    if (matches(capitalised, text, next)) {
      if (next > at || sign !== '.' || !matches(capitalInside, text, at - 1)) yield next;
      continue;
    }
    if (sign === '.') {
      if (next === at && (matches(numeral, text, at) || matches(capitalInside, text, at - 1)))
        continue;
      if (matches(smallLetterFollows, text, next)) continue;
    }
    // A line break behind the spaces belongs to the sentence, and is found next.
    if (next < text.length && !matches(lineBreak, text, next)) yield next;
  }
  if (text !== '' && !matches(lineBreak, text, text.length - 1)) yield text.length;
}
