import { type BackEnd, backEndOf } from './back-end.js';
import type { Clock } from './clock.js';
import type { Utterance } from './engine.js';
import { Pace } from './pace.js';
import { pickVoice, voiceKey } from './pick-voice.js';
import { VoiceList } from './voice-list.js';
import { rankVoices } from './voice-rank.js';
import { WordTrust } from './word-trust.js';

/** The browser's voices, and what was learned of each. */
export class Voices {
  /** Use only voices that speak on this device. */
  localOnly = false;
  /** Whether any was heard yet. */
  heard = false;
  /** How many ends in a row came too soon. */
  hastyEnds = 0;

  readonly list: VoiceList;
  readonly pace = new Pace();
  readonly trust = new WordTrust();
  readonly #failed = new Set<string>();
  #chosen: string | undefined;

  constructor(clock: Clock, onchange: () => void) {
    this.list = new VoiceList(clock, () => {
      this.#failed.clear();
      onchange();
    });
  }

  get backEnd(): BackEnd {
    return backEndOf(this.list.voices);
  }

  /** Whether a voice speaks the language; undefined as long as voices may still come. */
  haveFor(lang: string): boolean | undefined {
    if (this.list.isLoading) return undefined;
    return rankVoices(this.list.voices, lang, this).length > 0;
  }

  /** The voice to try; null for the system's own, undefined if none may speak. */
  pick(utterance: Utterance): SpeechSynthesisVoice | null | undefined {
    const { localOnly } = this;
    const limits = { localOnly, online: navigator.onLine, failed: this.#failed };
    return pickVoice(this.list.voices, utterance, limits);
  }

  /** A voice that the person chooses gets another chance. */
  choose({ voice }: Utterance): void {
    if (voice?.voiceURI !== this.#chosen) this.#failed.clear();
    this.#chosen = voice?.voiceURI;
  }

  /** Passes over a voice that was tried in vain. */
  passOver(key: string): void {
    this.#failed.add(key);
  }

  /** Gives all of them another chance. */
  forgive(): void {
    this.#failed.clear();
  }

  /** How long an utterance should take, in milliseconds, by what was measured of its voice. */
  estimateMs(utterance: Utterance): number {
    const key = voiceKey(this.pick(utterance) ?? null);
    return this.pace.estimateMs(utterance.text.length, key, utterance.rate);
  }
}
