import { HandlerTarget } from './handler-target.js';

/** The browser's `SpeechSynthesisUtterance`; it refuses what Web IDL refuses. */
export class FakeUtterance extends HandlerTarget implements SpeechSynthesisUtterance {
  static {
    this.handles('start', 'boundary', 'end', 'error', 'mark', 'pause', 'resume');
  }

  /** Voices of another frame or a list that is gone are no objects of the interface. */
  static accepts: (voice: SpeechSynthesisVoice) => boolean = () => true;

  text: string;
  lang = '';
  readonly #numbers = { pitch: 1, rate: 1, volume: 1 };
  #voice: SpeechSynthesisVoice | null = null;

  declare onstart: SpeechSynthesisUtterance['onstart'];
  declare onboundary: SpeechSynthesisUtterance['onboundary'];
  declare onend: SpeechSynthesisUtterance['onend'];
  declare onerror: SpeechSynthesisUtterance['onerror'];
  declare onmark: SpeechSynthesisUtterance['onmark'];
  declare onpause: SpeechSynthesisUtterance['onpause'];
  declare onresume: SpeechSynthesisUtterance['onresume'];

  constructor(text = '') {
    super();
    this.text = text;
  }

  get voice(): SpeechSynthesisVoice | null {
    return this.#voice;
  }

  set voice(voice: SpeechSynthesisVoice | null) {
    if (voice && !FakeUtterance.accepts(voice)) throw new TypeError('not a SpeechSynthesisVoice');
    this.#voice = voice;
  }

  get pitch(): number {
    return this.#numbers.pitch;
  }

  set pitch(pitch: number) {
    this.#numbers.pitch = finite(pitch);
  }

  get rate(): number {
    return this.#numbers.rate;
  }

  set rate(rate: number) {
    this.#numbers.rate = finite(rate);
  }

  get volume(): number {
    return this.#numbers.volume;
  }

  set volume(volume: number) {
    this.#numbers.volume = finite(volume);
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError('The provided float value is non-finite.');
  return value;
}

/** An event of an utterance, as the browser makes it. */
export function speechEvent(
  type: string,
  utterance: SpeechSynthesisUtterance,
  details: object = {},
): Event {
  const usual = { charIndex: 0, charLength: 0, elapsedTime: 0, name: '' };
  return Object.assign(new Event(type), { utterance, ...usual, ...details });
}
