import type { VoiceChoice } from './voice.js';

export type { VoiceChoice } from './voice.js';

/** A text on its way to be heard. */
export interface Utterance {
  /** Plain text, at most about 300 characters. */
  readonly text: string;
  /** BCP 47 tag of the text's language; the voice is one of this language or none. */
  readonly lang: string;
  /** Speed as a multiple of the voice's own; 0.5 to 2. */
  readonly rate: number;
  /** The voice that the person chose for the language. Default, and if it is not there: the best. */
  readonly voice?: VoiceChoice | undefined;
  /** Silence before it, as between two paragraphs, in milliseconds. Default: 0, it begins at once. */
  readonly silenceMs?: number;
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
 * - `embedded-voice-missing`: the embedded voice, or its data, could not be had, or is broken.
 * - `failed`: anything else.
 */
export type SpeechErrorCode =
  | 'unsupported'
  | 'no-voice'
  | 'no-voice-for-language'
  | 'not-allowed'
  | 'interrupted'
  | 'silent'
  | 'embedded-voice-missing'
  | 'failed';

/** Hears what becomes of one utterance: any number of words, then one `end` or one `error`. */
export interface UtteranceListener {
  /** The voice begins, or goes on after a pause. */
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
  /**
   * Falls silent and keeps the place in the sound. Engines that cannot do so leave it out.
   * @returns Whether `resume()` can go on from there; if not, nothing has changed.
   */
  pause?(): boolean;
  /** Goes on after a pause that kept its place. */
  resume?(): void;
  /** Hears what is likely to be spoken next, to have it ready; makes no sound. */
  expect?(utterance: Utterance): void;
}
