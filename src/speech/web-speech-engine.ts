import { browserSpeech, hasBrowserSpeech, silence } from './browser-speech.js';
import { browserClock, type Clock } from './clock.js';
import { Delivery } from './delivery.js';
import type { SpeechEngine, Utterance, UtteranceListener } from './engine.js';
import { Session } from './session.js';
import type { Voice } from './voice.js';
import { Voices } from './voices.js';

/**
 * Speaks by the browser's own voices, through the Web Speech API.
 *
 * Sends `voiceschange` when the list of voices is another.
 */
export class WebSpeechEngine extends EventTarget implements SpeechEngine {
  /** The engine whose utterance the browser has; its queue is one for the whole page. */
  static #speaking: WebSpeechEngine | undefined;

  readonly #clock: Clock;
  readonly #voices: Voices;
  #delivery: Delivery | undefined;
  #session: Session | undefined;
  /** Whether the next utterance follows another, rather than a silence. */
  #chaining = false;
  #endedAt = -Infinity;

  constructor(clock: Clock = browserClock) {
    super();
    this.#clock = clock;
    this.#voices = new Voices(clock, () => {
      this.dispatchEvent(new Event('voiceschange'));
    });
  }

  get supported(): boolean {
    return hasBrowserSpeech();
  }

  /** Use only voices that speak on this device. */
  get localOnly(): boolean {
    return this.#voices.localOnly;
  }

  set localOnly(localOnly: boolean) {
    this.#voices.localOnly = localOnly;
  }

  /** The voices there are; the first look begins to load them. None if none came yet. */
  get voices(): readonly Voice[] {
    return this.#voices.list.voices;
  }

  /** Whether a voice speaks the language; undefined as long as voices may still come. */
  hasVoiceFor(lang: string): boolean | undefined {
    return this.supported && this.#voices.haveFor(lang);
  }

  /** How long an utterance should take, in milliseconds, by what was measured of its voice. */
  estimateMs(utterance: Utterance): number {
    return this.#voices.estimateMs(utterance);
  }

  prepare(): void {
    this.#voices.list.refresh();
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    const other = WebSpeechEngine.#speaking;
    if (other !== this) other?.giveWay();
    WebSpeechEngine.#speaking = this;
    this.#delivery?.cancel();

    const opens = !this.#chaining;
    const delivery = new Delivery(utterance, this.#follow(listener), {
      voices: this.#voices,
      clock: this.#clock,
    });
    this.#delivery = delivery;
    if (!this.supported) {
      delivery.fail('unsupported');
      return;
    }
    if (opens) this.#openSession();
    this.#voices.choose(utterance);
    delivery.begin(this.#silenceBefore(utterance), opens);
  }

  cancel(): void {
    this.#delivery?.cancel();
    this.#over();
  }

  /**
   * Falls silent, as another speaks now.
   *
   * @param gently - The other has the browser's queue, and must not be cancelled with this.
   */
  protected giveWay(gently = false): void {
    if (this.#delivery?.interrupt(gently)) this.#session?.leave();
    this.#closeSession();
  }

  get #isIdle(): boolean {
    return this.#delivery === undefined;
  }

  #silenceBefore({ silenceMs = 0 }: Utterance): number {
    // A hidden page may have to wait a minute for a timer.
    return document.hidden ? 0 : silenceMs - (this.#clock.now - this.#endedAt);
  }

  /** Keeps up with what the listener is told. */
  #follow(listener: UtteranceListener): UtteranceListener {
    return {
      start: () => {
        listener.start();
      },
      boundary: (offset) => {
        listener.boundary(offset);
      },
      end: () => {
        this.#delivery = undefined;
        this.#endedAt = this.#clock.now;
        this.#chaining = true;
        // Another tab spoke in the same instant as this one, and gave way too late.
        const synthesis = browserSpeech();
        if (synthesis && this.#session?.takeLeftover()) silence(synthesis);
        try {
          listener.end();
        } finally {
          this.#chaining = false;
          if (this.#isIdle) this.#over();
        }
      },
      error: (code) => {
        this.#over();
        listener.error(code);
      },
    };
  }

  #openSession(): void {
    this.#closeSession();
    this.#voices.hastyEnds = 0;
    this.#session = new Session((intruder) => {
      const { sharesQueue = false } = this.#voices.backEnd;
      this.giveWay(intruder === 'other-tab' && sharesQueue);
    });
  }

  #closeSession(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  #over(): void {
    this.#delivery = undefined;
    this.#chaining = false;
    this.#closeSession();
  }
}
