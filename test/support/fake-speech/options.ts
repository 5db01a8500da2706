import type { Clock } from '../../../src/speech/clock.js';
import type { FakeVoice } from './fake-voice.js';
import type { performanceFaults } from './performance-faults.js';

/** What an utterance does by itself; `words` is a boundary at each word. */
export type AutoStep = 'start' | 'words' | 'end' | 'error';

/** What can go wrong with the browser's queue, rather than with one utterance. */
export type QueueFault =
  | 'F31 loses what is spoken within a handler'
  | 'F46 tells a late end to the next'
  | 'F60 ignores pause()'
  | 'F61 stops at pause()'
  | 'F62 tells nothing of a pause'
  | 'F64 a pause sticks until cancel()'
  | 'F64 a pause sticks until resume()'
  | 'F65 tells of pauses twice'
  | 'F66 always claims to be idle'
  | 'F66 always claims to speak';

/** A fault by its number in the catalogue of quirks, and in words. */
export type FaultName = keyof typeof performanceFaults | QueueFault;

/** How the browser behaves. All can be changed while it is installed. */
export interface FakeSpeechOptions {
  /** The time for all that comes late. Default: the browser's own. */
  clock?: Clock;
  /** The voices that the browser has. Default: Zosia (pl-PL) and Anna (en-GB), both on this device. */
  voices?: readonly FakeVoice[];
  /** The list of voices is empty for so long after the first look at it. Default: it never is. */
  voicesAfterMs?: number;
  /** Voices that come late are told by `voiceschanged`. Default: true. */
  voicesChanged?: boolean;
  /** Each look makes the objects anew. */
  voicesAnew?: boolean;
  /** The list after the first utterance, as in Edge on macOS. */
  voicesLater?: readonly FakeVoice[];
  /** `true`: all but `error`, in order; `['end']`: a muted tab. Default: all is fired by hand. */
  auto?: true | readonly AutoStep[];
  /** Time between two steps of `auto`. Default: 0, which makes each step a task of its own. */
  stepMs?: number;
  /** Speaks by itself, at this pace and with these faults. */
  charsPerSecond?: number;
  /** How much faster the voice is at a rate. Default: as much as the rate says. */
  speed?: (rate: number) => number;
  faults?: readonly FaultName[];
  /** Code of the errors of `auto`; null makes events without `.error`, as Firefox does. */
  errorCode?: SpeechSynthesisErrorCode | null;
  /** `speak()` fires the error `not-allowed` before it returns. */
  notAllowed?: boolean;
  /** `speak()` throws. */
  speakThrows?: boolean;
  /** `speak()` outside `gesture()` is ignored until something was spoken within one. */
  needsPress?: boolean;
  /** `speak()` is lost if it comes within so many milliseconds of a `cancel()`. Default: 0. */
  swallowsForMs?: number;
  /** What the current utterance hears of a `cancel()`. Default: interrupted. */
  cancelYields?: 'interrupted' | 'canceled' | 'end' | 'nothing';
  /** It hears it before `cancel()` returns, as in Safari. */
  cancelAtOnce?: boolean;
  /** It hears it so much later. Default: 0, in a task of its own. */
  cancelAfterMs?: number;
  /** All tabs have one queue, and a `cancel()` in any of them silences all. */
  sharesQueue?: boolean;
  /** Speech stops when nobody sees the page, and fails until somebody does. */
  needsToBeSeen?: boolean;
  /** `getVoices()` throws. */
  voicesThrow?: boolean;
  /** `getVoices()` answers null. */
  voicesNull?: boolean;
  /** The browser knows nothing of speech: both globals are missing. Only at installation. */
  unsupported?: boolean;
  /** `speechSynthesis` throws, as in some sandboxes. */
  denied?: boolean;
  /** `speechSynthesis` is no event target, as in old Safari. Only at installation. */
  noEvents?: boolean;
  /** The browser by what else it has, beside voices. Only at installation. Default: none of these. */
  browser?: 'chromium' | 'firefox' | 'safari';
}
