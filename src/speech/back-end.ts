import type { Voice } from './voice.js';

/** What must be known of a back end before it has spoken; the rest is learned as it speaks. */
export interface BackEnd {
  /** How long a voice of this device may take to begin. */
  readonly startMs: number;
  /** How long a voice online may take to begin. */
  readonly remoteStartMs: number;
  /** How long after a cancel it still swallows what is spoken. */
  readonly settleMs: number;
  /** It tells of a cancel before it has got over it, so that this is no sign to go on. */
  readonly settlesLate?: boolean;
  /** All tabs speak through one queue, and a cancel in one of them silences them all. */
  readonly sharesQueue?: boolean;
  /** A pause that came while nothing was spoken holds all that comes, until `resume()`. */
  readonly holdsPause?: boolean;
  /** The voices are known at the first look. */
  readonly listsAtOnce?: boolean;
  /** What is spoken without a press is lost without a word. */
  readonly wantsPress?: boolean;
}

/**
 * The quirks that no test at run time can find in time, each with where it is known from and when
 * it can go. Back ends that are not recognised get what does no harm anywhere.
 */
const unknown: BackEnd = {
  // Read Aloud allows 3 s, PhET 5 s for voices that must be fetched.
  // @see https://github.com/ken107/read-aloud (js/tts-engines.js), phetsims/utterance-queue
  startMs: 2500,
  remoteStartMs: 5000,
  // Firefox needs 60 ms (Readium); for those that tell of a cancel this is never waited for.
  settleMs: 60,
};

const chromium: BackEnd = {
  ...unknown,
  // One TtsController for the whole browser; `cancel()` also clears a pause that another page left.
  // Can go when speech belongs to a tab: content/browser/speech/tts_controller_impl.cc
  sharesQueue: true,
};

const chromiumAndroid: BackEnd = {
  ...chromium,
  // The system binds to its speech service with the first utterance: https://crbug.com/811929
  startMs: 4000,
};

const chromeOs: BackEnd = {
  ...chromium,
  // Voices of the Android system may take long to wake up; Readium has seen a minute.
  // @see https://github.com/readium/speech/blob/main/docs/WebSpeech.md
  startMs: 10_000,
  remoteStartMs: 10_000,
};

const firefox: BackEnd = {
  ...unknown,
  // `mHoldQueue` outlives `cancel()`. Can go when it does not: SpeechSynthesis.cpp, `Cancel()`.
  holdsPause: true,
};

const webkit: BackEnd = {
  ...unknown,
  // PhET measured 125 ms as the least that works. WebKit tells of a cancel from within `cancel()`
  // and only then forgets the utterance. Can go when callbacks name their utterance.
  // @see https://github.com/phetsims/utterance-queue (VOICING_UTTERANCE_INTERVAL)
  settleMs: 130,
  settlesLate: true,
};

const safari: BackEnd = {
  ...webkit,
  // A synchronous message to the system, unlike anywhere else: WebSpeechSynthesisClient.cpp
  listsAtOnce: true,
  // iOS, until something was heard: SpeechSynthesis.cpp, `speak()`.
  wantsPress: true,
};

/** What the addresses and names of voices tell of who lists them; the first sign counts. */
const signs: readonly (readonly [(voice: Voice) => boolean, BackEnd])[] = [
  [({ voiceURI }) => /^(?:urn:)?moz-tts:/.test(voiceURI), firefox],
  [({ voiceURI }) => voiceURI.startsWith('com.apple.'), safari],
  [({ voiceURI }) => voiceURI.startsWith('urn:webkit-tts:'), webkit],
  [({ name }) => /flite|^cmu_us_/i.test(name), webkit],
  [({ name }) => /^(?:Chrome OS|Android Speech Recognition) /.test(name), chromeOs],
  [({ voiceURI, name, lang }) => voiceURI === name && lang.includes('_'), chromiumAndroid],
  [({ voiceURI, name }) => voiceURI === name, chromium],
];

/** Recognises the back end by its voices; by what else the browser has only where none is listed. */
export function backEndOf(voices: readonly Voice[]): BackEnd {
  for (const [sign, backEnd] of signs) if (voices.some(sign)) return backEnd;
  if (voices.length > 0) return unknown;
  if ('GestureEvent' in globalThis) return safari;
  if ('mozInnerScreenX' in globalThis) return firefox;
  if ((navigator as { userAgentData?: unknown }).userAgentData) return chromium;
  return unknown;
}

/** A voice that stops without a word after so many milliseconds; most never do. */
export function cutOffMs({ name, localService }: Voice): number {
  // Google's voices online, as long as they were an extension that Chrome put to sleep. Can go when
  // nobody meets https://crbug.com/40747712 any more.
  return name.startsWith('Google ') && !localService ? 14_000 : Infinity;
}
