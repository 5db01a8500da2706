import type { Utterance } from '../speech/engine.js';
import { spokenText } from '../text/spoken-text.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';
import { chosenVoice, type Preferences } from './preferences.js';
import type { Line, ReadablePassage } from './reader-state.js';

/** A line, or the rest of it, as an engine gets it, and the way back from it. */
export interface SpokenLine<P extends ReadablePassage> {
  readonly line: Line<P>;
  /** Where it begins: offset in the passage's text. */
  readonly from: number;
  readonly preferences: Preferences;
  /** What is said before it that stands nowhere in the passage. */
  readonly lead: string;
  readonly utterance: Utterance;
  /** The word of the passage that the engine has come to; it may count otherwise than we do. */
  wordAt(offset: number): Span | undefined;
}

/** How a line is said. */
type Manner = Pick<SpokenLine<ReadablePassage>, 'preferences' | 'lead'> & {
  readonly silenceMs: number;
};

/** Says a line from an offset of its passage on, in the way that the person prefers. */
export function spokenLine<P extends ReadablePassage>(
  line: Line<P>,
  from: number,
  { preferences, silenceMs, lead }: Manner,
): SpokenLine<P> {
  const { passage, breath } = line;
  const { lang } = passage;
  const spoken = spokenText(passage.text.slice(from, breath.end), lang, {
    forms: preferences.spokenForms,
  });
  const voice = chosenVoice(preferences, lang);
  let inLine: readonly Span[] | undefined;
  return {
    line,
    from,
    preferences,
    lead,
    utterance: { text: lead + spoken.text, lang, rate: preferences.rate, voice, silenceMs },
    wordAt(inUtterance) {
      const offset = inUtterance - lead.length;
      if (!(offset >= 0 && offset < spoken.text.length)) return undefined;
      const at = from + spoken.sourceOf(offset, offset + 1).start;
      // Voices that tell words tell many.
      inLine ??= [...words(passage.text.slice(breath.start, breath.end), lang)];
      const word = inLine.find(({ end }) => breath.start + end > at);
      return word && { start: breath.start + word.start, end: breath.start + word.end };
    },
  };
}

/** Whether two utterances sound the same. */
export function soundAlike(one: Utterance, other: Utterance): boolean {
  return (
    one.text === other.text &&
    one.rate === other.rate &&
    one.voice?.voiceURI === other.voice?.voiceURI &&
    one.voice?.name === other.voice?.name
  );
}
