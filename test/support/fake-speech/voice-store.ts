import type { Clock } from '../../../src/speech/clock.js';
import { type FakeVoice, fakeVoice, usualVoices } from './fake-voice.js';
import type { FakeSpeechOptions } from './options.js';

/** The browser's list of voices, as early, late or broken as its options say. */
export class VoiceStore {
  readonly #options: FakeSpeechOptions;
  readonly #clock: () => Clock;
  readonly #changed: () => void;
  #asked = false;
  #late: boolean;
  #voices: SpeechSynthesisVoice[] = [];
  #described: readonly FakeVoice[] | undefined;

  constructor(options: FakeSpeechOptions, clock: () => Clock, changed: () => void) {
    this.#options = options;
    this.#clock = clock;
    this.#changed = changed;
    this.#late = options.voicesAfterMs !== undefined;
  }

  /** What `getVoices()` answers. */
  look(): SpeechSynthesisVoice[] {
    this.#await();
    const { voices = usualVoices, voicesThrow, voicesNull, voicesAnew } = this.#options;
    if (voicesThrow) throw new Error('getVoices() fails');
    if (voicesNull) return null as unknown as SpeechSynthesisVoice[];
    if (this.#late) return [];
    if (this.#described !== voices || voicesAnew) {
      this.#described = voices;
      this.#voices = voices.map(fakeVoice);
    }
    return [...this.#voices];
  }

  /** Whether a voice is one of the list, or was. */
  knows(voice: SpeechSynthesisVoice): boolean {
    return this.#options.voicesAnew === true || this.#voices.includes(voice);
  }

  #await(): void {
    if (this.#asked) return;
    this.#asked = true;
    const { voicesAfterMs, voicesChanged = true } = this.#options;
    if (voicesAfterMs === undefined) return;
    this.#clock().after(voicesAfterMs, () => {
      this.#late = false;
      if (voicesChanged) this.#changed();
    });
  }
}
