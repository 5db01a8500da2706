import type { Utterance } from './engine.js';
import type { Pace } from './pace.js';
import { cutOffMs } from './back-end.js';
import { canonicalTag } from './language-tag.js';
import { voiceKey } from './pick-voice.js';

/** A part of an utterance that a voice can take; most are the whole of it. */
export interface Piece {
  readonly text: string;
  /** Offset in the utterance's text. */
  readonly from: number;
  readonly end: number;
  /** Null leaves it to the system. */
  readonly voice: SpeechSynthesisVoice | null;
  /** What is learned about the voice goes by this. */
  readonly key: string;
  readonly lang: string;
  readonly rate: number;
}

/** The piece of an utterance that begins at an offset. */
export function pieceOf(
  { text, lang, rate }: Utterance,
  from: number,
  { voice, pace, most }: { voice: SpeechSynthesisVoice | null; pace: Pace; most: number },
): Piece {
  const key = voiceKey(voice);
  const spokenRate = Number.isFinite(rate) ? Math.min(Math.max(rate, 0.5), 3) : 1;
  const msPerCharacter = pace.estimateMs(1, key, spokenRate);
  // Well before the voice would be cut off.
  const bearable = voice ? Math.floor((0.8 * cutOffMs(voice)) / msPerCharacter) : most;
  const end = pieceEnd(text, from, Math.min(most, bearable));
  return {
    text: text.slice(from, end),
    from,
    end,
    voice,
    key,
    lang: canonicalTag(lang),
    rate: spokenRate,
  };
}

/** The end of the text if it is not too far, else behind a comma or another mark, else between words. */
function pieceEnd(text: string, from: number, most: number): number {
  if (text.length - from <= most) return text.length;
  const piece = text.slice(from, from + most);
  const mark = /^[\s\S]*[,;:)–—]\s/u.exec(piece)?.[0].length ?? 0;
  const space = /^[\s\S]*\s/u.exec(piece)?.[0].length ?? 0;
  if (mark > most / 3) return from + mark;
  // A cut must not part the two halves of a character outside the basic plane.
  return from + (space || most - (/[\uD800-\uDBFF]$/u.test(piece) ? 1 : 0));
}
