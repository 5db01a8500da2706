import { CancelGate } from './cancel-gate.js';
import { browserClock, type Clock } from './clock.js';
import type { SpeechEngine, SpeechErrorCode, Utterance, UtteranceListener } from './engine.js';
import { voiceFor } from './voice-rank.js';

/** Milliseconds; where each comes from stands where it is used. */
const patience = { voices: 1500, poll: 100, start: 2500, remoteStart: 5000, settle: 60 };

/** One utterance being tried; events of any other are late and of no account. */
interface Attempt {
  readonly utterance: Utterance;
  readonly listener: UtteranceListener;
  native: SpeechSynthesisUtterance | undefined;
  started: boolean;
  retried: boolean;
  /** Calls off the wait that is on: for voices, for the start, for the end. */
  stopWaiting: () => void;
}

/** Speaks by the browser's own voices, through the Web Speech API. */
export class WebSpeechEngine implements SpeechEngine {
  /** The engine whose utterance the browser has; its queue is one for the whole page. */
  static #speaking: WebSpeechEngine | undefined;

  /** Use only voices that speak on this device. */
  localOnly = false;

  readonly #clock: Clock;
  #attempt: Attempt | undefined;

  constructor(clock: Clock = browserClock) {
    this.#clock = clock;
  }

  get supported(): boolean {
    return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  }

  prepare(): void {
    // Chromium, Firefox and Android load their voices only when first asked for them.
    this.#voices();
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    const other = WebSpeechEngine.#speaking;
    if (other !== this) other?.giveWay();
    WebSpeechEngine.#speaking = this;
    this.cancel();
    const attempt: Attempt = {
      utterance,
      listener,
      native: undefined,
      started: false,
      retried: false,
      stopWaiting: () => undefined,
    };
    this.#attempt = attempt;
    if (!this.supported) this.#fail(attempt, 'unsupported');
    else
      this.#whenVoicesAreKnown(attempt, () => {
        this.#utterWhenSettled(attempt);
      });
  }

  cancel(): void {
    const attempt = this.#attempt;
    this.#attempt = undefined;
    if (!attempt) return;
    attempt.stopWaiting();
    this.#cancelNative(attempt);
  }

  /** Another engine of this page speaks now, which the browser would queue behind this one. */
  protected giveWay(): void {
    const attempt = this.#attempt;
    if (!attempt) return;
    this.#cancelNative(attempt);
    this.#fail(attempt, 'interrupted');
  }

  #voices(): SpeechSynthesisVoice[] {
    try {
      return speechSynthesis.getVoices();
    } catch {
      return [];
    }
  }

  /**
   * Voices come late in Chromium and Firefox, and the event that says so may never come. Safari
   * knows them at once, and iOS wants `speak()` in the very task of the press.
   */
  #whenVoicesAreKnown(attempt: Attempt, go: () => void): void {
    if (this.#voices().length > 0 || 'GestureEvent' in globalThis) {
      go();
      return;
    }
    let waited = 0;
    const look = (): void => {
      waited += patience.poll;
      if (this.#voices().length > 0 || waited >= patience.voices) go();
      else attempt.stopWaiting = this.#clock.after(patience.poll, look);
    };
    attempt.stopWaiting = this.#clock.after(patience.poll, look);
  }

  #utter(attempt: Attempt): void {
    const { utterance } = attempt;
    const voices = this.#voices();
    const voice = voiceFor(voices, utterance.lang, { localOnly: this.localOnly });
    // A list that stays empty may be kept from us: the language alone is worth a try.
    if (!voice && (voices.length > 0 || this.localOnly)) {
      this.#fail(attempt, voices.length > 0 ? 'no-voice-for-language' : 'no-voice');
      return;
    }

    const native = new SpeechSynthesisUtterance(utterance.text);
    attempt.native = native;
    // Android Chrome goes by the language alone and ignores the voice.
    native.lang = utterance.lang || (voice?.lang.replace('_', '-') ?? '');
    if (voice) setVoice(native, voice);
    native.rate = utterance.rate;

    const mine = (): boolean => this.#attempt === attempt && attempt.native === native;
    native.addEventListener('start', () => {
      if (mine()) this.#started(attempt);
    });
    native.addEventListener('boundary', (event) => {
      if (!mine()) return;
      this.#started(attempt);
      // Windows and Firefox send boundaries of sentences and marks as well.
      if (event.name === 'word' || !event.name) attempt.listener.boundary(event.charIndex);
    });
    native.addEventListener('end', () => {
      if (mine()) this.#ended(attempt);
      else this.#settled();
    });
    native.addEventListener('error', (event) => {
      if (mine()) this.#broken(attempt, event.error);
      else this.#settled();
    });

    const remote = voice?.localService === false;
    const wait =
      voices.length === 0 ? patience.voices : remote ? patience.remoteStart : patience.start;
    attempt.stopWaiting = this.#clock.after(wait, () => {
      this.#neverStarted(attempt);
    });
    speechSynthesis.speak(native);
  }

  #started(attempt: Attempt): void {
    attempt.stopWaiting();
    // Google's voices and Safari lose the end; a boundary shows that it is still to come.
    const { text, rate } = attempt.utterance;
    const estimateMs = (text.length / (14 * rate)) * 1000;
    attempt.stopWaiting = this.#clock.after(Math.max(4000, 2.2 * estimateMs + 2000), () => {
      this.#cancelNative(attempt);
      this.#finish(attempt, (listener) => {
        listener.end();
      });
    });
    if (attempt.started) return;
    attempt.started = true;
    attempt.listener.start();
  }

  #ended(attempt: Attempt): void {
    // Chromium "ends" what it never spoke where the tab is muted.
    if (!attempt.started) this.#fail(attempt, 'silent');
    else
      this.#finish(attempt, (listener) => {
        listener.end();
      });
  }

  #broken(attempt: Attempt, code: string | undefined): void {
    if (code === 'not-allowed') this.#fail(attempt, code);
    else if (code === 'interrupted' || code === 'canceled') this.#fail(attempt, 'interrupted');
    else this.#fail(attempt, this.#voices().length === 0 ? 'no-voice' : 'failed');
  }

  #neverStarted(attempt: Attempt): void {
    this.#cancelNative(attempt);
    if (this.#voices().length === 0) this.#fail(attempt, 'no-voice');
    else if (attempt.retried) this.#fail(attempt, 'silent');
    else {
      attempt.retried = true;
      this.#utterWhenSettled(attempt);
    }
  }

  #fail(attempt: Attempt, code: SpeechErrorCode): void {
    this.#finish(attempt, (listener) => {
      listener.error(code);
    });
  }

  /** Tells the end in a task of its own: WebKit loses what is spoken from within a handler. */
  #finish(attempt: Attempt, tell: (listener: UtteranceListener) => void): void {
    attempt.stopWaiting();
    attempt.native = undefined;
    this.#clock.soon(() => {
      if (this.#attempt !== attempt) return;
      this.#attempt = undefined;
      tell(attempt.listener);
    });
  }

  #cancelNative(attempt: Attempt): void {
    if (!attempt.native) return;
    // Safari tells of a cancel before `cancel()` returns: the utterance must be no one's by then.
    attempt.native = undefined;
    if (!this.supported) return;
    // Firefox and Safari swallow what is spoken too soon after a cancel; not all tell its end.
    gateOf(speechSynthesis).close(this.#clock, patience.settle);
    speechSynthesis.cancel();
  }

  #utterWhenSettled(attempt: Attempt): void {
    gateOf(speechSynthesis).pass(() => {
      if (this.#attempt !== attempt) return;
      try {
        this.#utter(attempt);
      } catch {
        this.#fail(attempt, 'failed');
      }
    });
  }

  #settled(): void {
    if (this.supported) gateOf(speechSynthesis).open(this.#clock);
  }
}

const gates = new WeakMap<SpeechSynthesis, CancelGate>();

/** The gate of the browser's one queue, which all engines of a page share. */
function gateOf(synthesis: SpeechSynthesis): CancelGate {
  const gate = gates.get(synthesis) ?? new CancelGate();
  gates.set(synthesis, gate);
  return gate;
}

/** A voice from another frame's list is refused; the utterance's language then chooses. */
function setVoice(native: SpeechSynthesisUtterance, voice: SpeechSynthesisVoice): void {
  try {
    native.voice = voice;
  } catch {
    native.voice = null;
  }
}
