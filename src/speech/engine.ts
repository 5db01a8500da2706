/** A text on its way to be heard. */
export interface Utterance {
  /** Plain text, at most about 300 characters. */
  readonly text: string;
  /** BCP 47 tag of the text's language; the voice is one of this language or none. */
  readonly lang: string;
  /** Speed as a multiple of the voice's own; 0.5 to 2. */
  readonly rate: number;
}

/**
 * Why an utterance was not spoken, or not to its end.
 *
 * - `unsupported`: the browser cannot speak.
 * - `no-voice`: it could, but has no voice at all.
 * - `no-voice-for-language`: none of its voices speaks the language.
 * - `not-allowed`: the browser wants a press first.
 * - `interrupted`: another page or program took the voice.
 * - `silent`: it was accepted, but nothing is heard; the tab may be muted.
 * - `failed`: anything else.
 */
export type SpeechErrorCode =
  | 'unsupported'
  | 'no-voice'
  | 'no-voice-for-language'
  | 'not-allowed'
  | 'interrupted'
  | 'silent'
  | 'failed';

/** Hears what becomes of one utterance: any number of words, then one `end` or one `error`. */
export interface UtteranceListener {
  start(): void;
  /** A word begins at this offset of the utterance's text. Many voices never say so. */
  boundary(offset: number): void;
  end(): void;
  error(code: SpeechErrorCode): void;
}

/** Speaks utterances, one at a time. No `end` or `error` comes before `speak()` has returned. */
export interface SpeechEngine {
  /** Whether it can speak at all, as far as that can be told without trying. */
  readonly supported: boolean;
  /** Gets ready for a first `speak()` that is likely to come; makes no sound. */
  prepare(): void;
  /** Speaks in place of what is being spoken. */
  speak(utterance: Utterance, listener: UtteranceListener): void;
  /** Falls silent; the listener of what was spoken hears no more. */
  cancel(): void;
}
