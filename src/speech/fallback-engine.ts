import type { SpeechEngine, SpeechErrorCode, Utterance, UtteranceListener } from './engine.js';
import { embeddedVoiceURI } from './voice.js';

/** The system's voices. */
export interface NativeEngine extends SpeechEngine {
  /** Whether a voice speaks the language; undefined as long as that is not known. */
  hasVoiceFor(lang: string): boolean | undefined;
}

/** A voice that comes with the widget. */
export interface EmbeddedEngine extends SpeechEngine {
  /** Lets sound out later, if this is the task of a press. */
  unlock(): void;
  /** Loads what a language needs. */
  prepare(lang?: string): void;
  /** How many bytes that would be; undefined if there is nothing to be had. */
  downloadSize(lang: string): Promise<number | undefined>;
}

/** Where to get that voice from, and when. */
export interface EmbeddedVoice {
  /** Whether the voice speaks a language, as far as that can be told before it is loaded. */
  speaks(lang: string): boolean;
  /** Whether the person or the page wants it where the system has no voice. */
  wanted(): boolean;
  /** Loads it; asked once, and again only if that failed. */
  load(): Promise<EmbeddedEngine>;
}

/** One utterance, and what speaks it once that is there. */
interface Attempt {
  readonly utterance: Utterance;
  readonly listener: UtteranceListener;
  engine: SpeechEngine | undefined;
}

/** What the native engine says where it has no voice for a language. */
const noVoice: readonly SpeechErrorCode[] = ['unsupported', 'no-voice', 'no-voice-for-language'];

/**
 * Speaks by the system's voices, and by the embedded voice where that was chosen, or where there is
 * none and it is wanted; never by a voice of another language.
 */
export class FallbackEngine implements SpeechEngine {
  readonly #native: NativeEngine;
  readonly #voice: EmbeddedVoice;
  #loading: Promise<EmbeddedEngine | undefined> | undefined;
  #embedded: EmbeddedEngine | undefined;
  #attempt: Attempt | undefined;

  constructor(native: NativeEngine, voice: EmbeddedVoice) {
    this.#native = native;
    this.#voice = voice;
  }

  get supported(): boolean {
    return this.#native.supported || this.#voice.wanted();
  }

  /** @param lang - The language of what is likely to be spoken; without it only voices are looked for. */
  prepare(lang = ''): void {
    this.#native.prepare();
    if (this.#wouldStandIn(lang) && this.#native.hasVoiceFor(lang) !== true) {
      void this.load().then((embedded) => {
        // By now the system may have told of its voices.
        if (this.#native.hasVoiceFor(lang) === false) embedded?.prepare(lang);
      });
    }
  }

  /** Loads the embedded voice, so that a press can be answered at once. @returns It, if it is there. */
  async load(): Promise<EmbeddedEngine | undefined> {
    this.#loading ??= this.#voice.load().then(
      (embedded) => (this.#embedded = embedded),
      (error: unknown) => {
        this.#loading = undefined;
        console.warn(`Na głos: the embedded voice cannot be loaded. ${String(error)}`);
        return undefined;
      },
    );
    return this.#loading;
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    const before = this.#attempt?.engine;
    const attempt: Attempt = { utterance, listener, engine: undefined };
    this.#attempt = attempt;
    if (this.#isForEmbedded(utterance)) {
      if (before === this.#native) before.cancel();
      this.#speakEmbedded(attempt);
    } else {
      if (before !== this.#native) before?.cancel();
      // Should the system turn out to have no voice, this task of a press is long over.
      if (this.#wouldStandIn(utterance.lang) && this.#native.hasVoiceFor(utterance.lang) !== true)
        this.#embedded?.unlock();
      this.#give(attempt, this.#native);
    }
  }

  cancel(): void {
    this.#attempt = undefined;
    this.#native.cancel();
    this.#embedded?.cancel();
  }

  pause(): boolean {
    return this.#attempt?.engine?.pause?.() ?? false;
  }

  resume(): void {
    this.#attempt?.engine?.resume?.();
  }

  expect(utterance: Utterance): void {
    if (this.#isForEmbedded(utterance)) this.#embedded?.expect?.(utterance);
    else this.#native.expect?.(utterance);
  }

  #isForEmbedded({ lang, voice }: Utterance): boolean {
    if (voice?.voiceURI === embeddedVoiceURI) return this.#voice.speaks(lang);
    return this.#wouldStandIn(lang) && this.#native.hasVoiceFor(lang) === false;
  }

  #wouldStandIn(lang: string): boolean {
    return this.#voice.wanted() && this.#voice.speaks(lang);
  }

  #speakEmbedded(attempt: Attempt): void {
    if (this.#embedded) {
      this.#give(attempt, this.#embedded);
      return;
    }
    void this.load().then((embedded) => {
      if (this.#attempt !== attempt) return;
      if (embedded) this.#give(attempt, embedded);
      else this.#over(attempt)?.error('embedded-voice-missing');
    });
  }

  #give(attempt: Attempt, engine: SpeechEngine): void {
    attempt.engine = engine;
    const { utterance, listener } = attempt;
    engine.speak(utterance, {
      start: () => {
        if (this.#attempt === attempt) listener.start();
      },
      boundary: (offset) => {
        if (this.#attempt === attempt) listener.boundary(offset);
      },
      end: () => {
        this.#over(attempt)?.end();
      },
      error: (code) => {
        if (this.#attempt !== attempt) return;
        const standsIn = noVoice.includes(code) && this.#wouldStandIn(utterance.lang);
        if (standsIn && engine === this.#native) this.#speakEmbedded(attempt);
        else this.#over(attempt)?.error(code);
      },
    });
  }

  /** Whom to tell that an utterance is over; nobody if something else is spoken by now. */
  #over(attempt: Attempt): UtteranceListener | undefined {
    if (this.#attempt !== attempt) return undefined;
    this.#attempt = undefined;
    return attempt.listener;
  }
}
