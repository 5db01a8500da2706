import { browserClock, type Clock } from './clock.js';
import { EmbeddedFiles } from './embedded-files.js';
import { embeddedLanguage, type OptInLanguage } from './embedded-languages.js';
import type { Loudspeaker } from './embedded-loudspeaker.js';
import { makeSound, warmUp } from './embedded-making.js';
import { Preparation } from './embedded-preparation.js';
import { Schedule } from './embedded-schedule.js';
import { Synthesiser } from './embedded-synthesiser.js';
import { WebAudioLoudspeaker } from './embedded-web-audio.js';
import type { SpeechEngine, SpeechErrorCode, Utterance, UtteranceListener } from './engine.js';
import { Session } from './session.js';

/** How the embedded voice is set up. */
export interface EmbeddedEngineOptions {
  /** Where it lies; relative to the page. Default: `espeak/` beside the script. */
  readonly url?: string | URL | undefined;
  /** Languages that it speaks only where the page asks for it. */
  readonly optIn?: readonly OptInLanguage[] | undefined;
  readonly clock?: Clock | undefined;
  readonly loudspeaker?: Loudspeaker | undefined;
}

/** The utterance that is spoken. */
interface Speaking {
  readonly preparation: Preparation;
  readonly listener: UtteranceListener;
  readonly schedule: Schedule;
  /** How many of its sounds are scheduled. */
  played: number;
  complete: boolean;
}

/** How long the sound may stand still; whether it moves at all is looked at as often. */
const patienceMs = 1500;
/** A sound card that is not needed is let go after a while. */
const idleMs = 10_000;

/**
 * Speaks by the voice that comes with the widget, on this device and in this page.
 *
 * Tells of a download by `progress` events ({@link ProgressEvent}).
 */
export class EmbeddedEngine extends EventTarget implements SpeechEngine {
  readonly #clock: Clock;
  readonly #optIn: readonly OptInLanguage[];
  readonly #loudspeaker: Loudspeaker;
  readonly #files: EmbeddedFiles;
  readonly #synthesiser: Synthesiser;
  #speaking: Speaking | undefined;
  #paused = false;
  #expected: Preparation | undefined;
  #making: Preparation | undefined;
  /** When the last utterance and the pause behind it are over; unless it was broken off. */
  #followsAt: number | undefined;
  #stopWaiting: () => void = () => undefined;
  #session: Session | undefined;

  constructor({ url, optIn = [], clock = browserClock, loudspeaker }: EmbeddedEngineOptions = {}) {
    super();
    this.#clock = clock;
    this.#optIn = optIn;
    this.#loudspeaker = loudspeaker ?? new WebAudioLoudspeaker();
    this.#files = new EmbeddedFiles(url, clock);
    this.#synthesiser = new Synthesiser(this.#files, clock, (loaded, total) => {
      this.dispatchEvent(new ProgressEvent('progress', { lengthComputable: true, loaded, total }));
    });
  }

  get supported(): boolean {
    return 'Worker' in globalThis && this.#loudspeaker.supported;
  }

  /** How loud it speaks, between 0 and 1; also while it does. */
  get volume(): number {
    return this.#loudspeaker.volume;
  }

  set volume(volume: number) {
    this.#loudspeaker.volume = volume;
  }

  /** Whether it speaks a language, once it is loaded. */
  speaks(lang: string): boolean {
    return this.#languageOf(lang) !== undefined;
  }

  /** Whether it has all that it needs to speak a language at once. */
  loaded(lang: string): boolean {
    return this.#synthesiser.has(this.#languageOf(lang) ?? '');
  }

  /**
   * How many bytes a language would take from the network, from a server that compresses them; none
   * if they are kept from another time. Undefined if there is nothing to be had.
   */
  async downloadSize(lang: string): Promise<number | undefined> {
    const name = this.#languageOf(lang);
    if (name === undefined) return undefined;
    if (this.loaded(lang)) return 0;
    return this.#files.downloadSize(name).catch(() => undefined);
  }

  /** Loads what a language needs; without one there is nothing to get ready. */
  prepare(lang = ''): void {
    const language = this.#languageOf(lang);
    if (language === undefined || !this.supported) return;
    void warmUp(language, this.#synthesiser, () => this.#isSpeaking);
  }

  /** Lets sound out later, if this is the task of a press. `speak()` does it as well. */
  unlock(): void {
    if (this.#speaking) return;
    this.#loudspeaker.resume();
    this.#rest();
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    const expected = this.#expected;
    this.#expected = undefined;
    this.#breakOff();
    const preparation = expected?.fits(utterance) ? expected : new Preparation(utterance);
    const schedule = new Schedule(this.#loudspeaker, listener, {
      followsAt: this.#followsAt,
      silence: (utterance.silenceMs ?? 0) / 1000,
    });
    const speaking: Speaking = { preparation, listener, schedule, played: 0, complete: false };
    this.#speaking = speaking;
    this.#followsAt = undefined;
    const language = this.#languageOf(utterance.lang);
    if (!this.supported) {
      this.#fail(speaking, 'unsupported');
    } else if (language === undefined) {
      this.#fail(speaking, 'no-voice-for-language');
    } else {
      preparation.changed = () => {
        this.#play(speaking);
      };
      this.#openSession();
      this.#letOut(speaking, language);
      this.#make();
      this.#play(speaking);
      this.#watch(speaking);
    }
  }

  cancel(): void {
    this.#expected = undefined;
    this.#breakOff();
    this.#followsAt = undefined;
    this.#closeSession();
  }

  pause(): boolean {
    if (!this.#speaking) return false;
    this.#paused = true;
    this.#stopWaiting();
    this.#closeSession();
    this.#loudspeaker.pause();
    return true;
  }

  resume(): void {
    const speaking = this.#speaking;
    if (!speaking || !this.#paused) return;
    this.#paused = false;
    this.#openSession();
    this.#loudspeaker.resume();
    speaking.schedule.goOn();
    this.#watch(speaking);
  }

  expect(utterance: Utterance): void {
    if (!this.supported || !this.speaks(utterance.lang) || this.#expected?.fits(utterance)) return;
    this.#expected = new Preparation(utterance);
    this.#make();
  }

  /** Opens the sound: now, or once the worker has all it needs where the page stands still for it. */
  #letOut(speaking: Speaking, language: string): void {
    const begun = this.#synthesiser.begin(language);
    const open = (): void => {
      if (this.#speaking === speaking && !this.#paused) this.#loudspeaker.resume();
    };
    if (this.#loudspeaker.opensSlowly)
      void begun.then(() => {
        this.#clock.soon(open);
      });
    else open();
  }

  get #isSpeaking(): boolean {
    return this.#speaking !== undefined;
  }

  /** Tells other tabs that this one speaks, unless they know, and gives way where one of them does. */
  #openSession(): void {
    this.#session ??= new Session(() => {
      if (this.#speaking) this.#fail(this.#speaking, 'interrupted');
    });
  }

  #closeSession(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  #languageOf(lang: string): string | undefined {
    return embeddedLanguage(lang, this.#optIn);
  }

  /** Has the sound made of what is spoken, or else of what is expected; one at a time. */
  #make(): void {
    const next = [this.#speaking?.preparation, this.#expected].find((made) => made && !made.begun);
    const language = next && this.#languageOf(next.utterance.lang);
    if (this.#making || language === undefined || !next) return;
    this.#making = next;
    void makeSound(next, language, this.#synthesiser).then(() => {
      this.#making = undefined;
      next.changed();
      this.#make();
    });
  }

  /** Schedules what has been made of the sound. */
  #play(speaking: Speaking): void {
    if (this.#speaking !== speaking) return;
    const { preparation, schedule } = speaking;
    const { sounds, spoken, failure } = preparation;
    for (const sound of sounds.slice(speaking.played)) schedule.play(sound);
    speaking.played = sounds.length;
    if (failure !== undefined) this.#fail(speaking, failure);
    else if (spoken !== undefined && !speaking.complete) {
      speaking.complete = true;
      schedule.end(spoken, () => {
        this.#end(speaking);
      });
    }
  }

  #end(speaking: Speaking): void {
    if (this.#speaking !== speaking) return;
    // Where sound takes long to be heard, the last words have yet to be told.
    this.#loudspeaker.reachAll();
    this.#speaking = undefined;
    this.#followsAt = speaking.schedule.followsAt;
    this.#rest();
    try {
      speaking.listener.end();
    } finally {
      if (!this.#isSpeaking) this.#closeSession();
    }
  }

  #breakOff(): void {
    if (this.#speaking) {
      this.#speaking.preparation.changed = () => undefined;
      this.#speaking = undefined;
      this.#followsAt = undefined;
      this.#loudspeaker.silence();
      this.#rest();
    }
    this.#paused = false;
  }

  /** Tells an error in a task of its own: none comes before `speak()` has returned. */
  #fail(speaking: Speaking, code: SpeechErrorCode): void {
    this.#loudspeaker.silence();
    this.#clock.soon(() => {
      if (this.#speaking !== speaking) return;
      this.#speaking = undefined;
      this.#rest();
      this.#closeSession();
      speaking.listener.error(code);
    });
  }

  /** Sees to it that sound moves: without a press it may not, and a call may take it away. */
  #watch(speaking: Speaking, last = -1, tries = 0): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#clock.after(patienceMs, () => {
      const { now } = this.#loudspeaker;
      if (speaking.schedule.overdue) this.#end(speaking);
      // While there is nothing to be heard yet, others keep watch.
      else if (now > last || !speaking.schedule.begun) this.#watch(speaking, now);
      else if (tries > 0) this.#fail(speaking, now > 0 ? 'interrupted' : 'not-allowed');
      else {
        this.#loudspeaker.resume();
        this.#watch(speaking, now, tries + 1);
      }
    });
  }

  /** Nothing is spoken: after a while, the sound card is not needed. */
  #rest(): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#clock.after(idleMs, () => {
      this.#loudspeaker.pause();
    });
  }
}
