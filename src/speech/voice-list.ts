import { browserSpeech } from './browser-speech.js';
import type { Clock } from './clock.js';
import type { Voice } from './voice.js';

const pollMs = 100;
/** Voices come within two seconds where they come at all; behind that, an event has to tell. */
const pollForMs = 5000;

/**
 * The browser's voices as they come and go.
 *
 * Chromium and Firefox begin to load them when first asked, and tell late, often, too early or never.
 */
export class VoiceList {
  readonly #clock: Clock;
  readonly #onchange: () => void;
  #synthesis: SpeechSynthesis | undefined;
  #voices: readonly SpeechSynthesisVoice[] = [];
  #polledMs = 0;
  #reading = false;
  #waiting: (() => void) | undefined;

  constructor(clock: Clock, onchange: () => void) {
    this.#clock = clock;
    this.#onchange = onchange;
  }

  /** The voices there were at the last look, without entries that say no name or language. */
  get voices(): readonly SpeechSynthesisVoice[] {
    if (!this.#synthesis) this.refresh();
    return this.#voices;
  }

  /** Whether the list is empty, but may still fill. */
  get isLoading(): boolean {
    const isEmpty = this.voices.length === 0;
    return isEmpty && this.#synthesis !== undefined && this.#polledMs < pollForMs;
  }

  /** Calls back when there are voices, or after so long. @returns What calls it off. */
  whenThere(delayMs: number, callback: () => void): () => void {
    const done = (): void => {
      callOff();
      callback();
    };
    const stopWaiting = this.#clock.after(delayMs, done);
    const callOff = (): void => {
      stopWaiting();
      if (this.#waiting === done) this.#waiting = undefined;
    };
    this.#waiting = done;
    return callOff;
  }

  /** Looks anew: not every change is told. */
  refresh(): void {
    const synthesis = browserSpeech();
    const isNew = synthesis !== this.#synthesis;
    this.#synthesis = synthesis;
    if (synthesis && isNew) this.#listen(synthesis);
    this.#read();
    if (synthesis && isNew) this.#poll();
  }

  #read(): void {
    const read = readVoices();
    const changed = fingerprint(read) !== fingerprint(this.#voices);
    this.#voices = read;
    if (!changed) return;
    this.#clock.soon(this.#onchange);
    if (read.length > 0) this.#waiting?.();
  }

  #listen(synthesis: SpeechSynthesis): void {
    // The page's voices outlive the widget: what they hold must not.
    const list = new WeakRef(this);
    const changed = (): void => {
      const here = list.deref();
      if (here) here.#readSoon();
      else synthesis.removeEventListener('voiceschanged', changed);
    };
    // Safari before 16 has no event to listen to; the host's own handler stays as it is.
    const target: Partial<EventTarget> = synthesis;
    try {
      target.addEventListener?.('voiceschanged', changed);
    } catch {
      // What the page has put in its place tells nothing; it is asked instead.
    }
  }

  /** Some browsers tell fifty times a second while they load. */
  #readSoon(): void {
    if (this.#reading) return;
    this.#reading = true;
    this.#clock.soon(() => {
      this.#reading = false;
      this.#read();
    });
  }

  #poll(): void {
    if (!this.isLoading) return;
    this.#clock.after(pollMs, () => {
      this.#polledMs += pollMs;
      this.#read();
      this.#poll();
    });
  }
}

function readVoices(): SpeechSynthesisVoice[] {
  try {
    const listed: unknown = browserSpeech()?.getVoices();
    return [...((listed ?? []) as Iterable<unknown>)].filter(isVoice);
  } catch {
    return [];
  }
}

function isVoice(entry: unknown): entry is SpeechSynthesisVoice {
  try {
    const { lang, name, voiceURI = '', localService = true } = entry as Partial<Voice>;
    const words: unknown[] = [lang, name, voiceURI];
    return words.every((word) => typeof word === 'string') && typeof localService === 'boolean';
  } catch {
    return false;
  }
}

function fingerprint(voices: readonly Voice[]): string {
  return voices.map(({ voiceURI, name, lang }) => `${voiceURI}|${name}|${lang}`).join('\n');
}
