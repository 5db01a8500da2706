/** A text as eSpeak NG takes it, with the way back to the text it was made from. */
export interface Written {
  readonly text: string;
  /** For each code point of it: the offset of what it stands for. */
  readonly offsets: readonly number[];
  /** How many letters and digits there are to say. */
  readonly spoken: number;
}

/** What means something else to eSpeak NG: it takes all text for SSML, and "[[" for phonemes. */
const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
};

const emoji = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;
/** Not emoji to most eyes, and said by their names. */
const signs = /^[©®™]/u;
const doubleQuotes = /^[„“”‟«»‹›❝❞]/u;
const singleQuotes = /^[‘’‚‛ʼ]/u;

/**
 * Writes a text so that eSpeak NG says all of it and no more. It spells out, at length, emoji and
 * the letters of scripts that the language is not written in: those it gets as blanks.
 *
 * @param script - The letters it knows.
 */
export function write(source: string, script: RegExp): Written {
  const offsets: number[] = [];
  let text = '';
  let spoken = 0;
  for (const { 0: cluster, index } of source.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const written = writeCharacter(cluster, script);
    text += written;
    offsets.push(...[...written.matchAll(/./gsu)].map(() => index));
    if (/[\p{L}\p{N}]/u.test(written) && !(written in entities)) spoken++;
  }
  return { text, offsets, spoken };
}

const entities: Readonly<Record<string, true>> = { '&amp;': true, '&lt;': true, '&gt;': true };

function writeCharacter(cluster: string, script: RegExp): string {
  const [character = ''] = cluster.normalize('NFC');
  const replacement = replacements[character];
  if (replacement !== undefined) return replacement;
  // Soft hyphens and joiners stand within words.
  if (/\p{Cf}/u.test(character)) return '';
  if (doubleQuotes.test(character)) return '"';
  if (singleQuotes.test(character)) return "'";
  if (/\p{L}/u.test(character) && !script.test(character)) return ' ';
  if (emoji.test(character) && !signs.test(character)) return ' ';
  // Firefox composes half a character to U+FFFD.
  return /[\s\p{C}\p{M}\ufffd]/u.test(character) ? ' ' : character;
}
