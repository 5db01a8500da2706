import type { SpeechErrorCode, Utterance } from './engine.js';
import type { Sound } from './embedded-protocol.js';

/** An utterance that is made sound, in time or ahead of it. */
export class Preparation {
  readonly utterance: Utterance;
  readonly sounds: Sound[] = [];
  /** Whether the sound is being made, or has been. */
  begun = false;
  /** Seconds until the voice falls silent; undefined until all of the sound is there. */
  spoken: number | undefined;
  /** Why there will be no more sound. */
  failure: SpeechErrorCode | undefined;
  /** Called when any of this has changed. */
  changed: () => void = () => undefined;

  constructor(utterance: Utterance) {
    this.utterance = utterance;
  }

  /** Whether it will do for an utterance. */
  fits({ text, lang, rate }: Utterance): boolean {
    const mine = this.utterance;
    return (
      this.failure === undefined && mine.text === text && mine.lang === lang && mine.rate === rate
    );
  }
}
