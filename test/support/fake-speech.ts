import { browserClock, type Clock } from '../../src/speech/clock.js';

/** A voice as a test describes it: what is left out is what most voices have. */
export type FakeVoice = Partial<SpeechSynthesisVoice>;

/** What an utterance does by itself; `words` is a boundary at each word. */
export type AutoStep = 'start' | 'words' | 'end' | 'error';

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
  /** `true`: all but `error`, in order; `['end']`: a muted tab. Default: all is fired by hand. */
  auto?: true | readonly AutoStep[];
  /** Time between two steps of `auto`. Default: 0, which makes each step a task of its own. */
  stepMs?: number;
  /** Code of the errors of `auto`; null makes events without `.error`, as Firefox does. */
  errorCode?: SpeechSynthesisErrorCode | null;
  /** `speak()` fires the error `not-allowed` before it returns. */
  notAllowed?: boolean;
  /** `speak()` throws. */
  speakThrows?: boolean;
  /** `speak()` is lost if it comes within so many milliseconds of a `cancel()`. Default: 0. */
  swallowsForMs?: number;
  /** What the current utterance hears of a `cancel()`, in a task of its own. Default: interrupted. */
  cancelYields?: 'interrupted' | 'end' | 'nothing';
  /** It hears it before `cancel()` returns, as in Safari. */
  cancelAtOnce?: boolean;
  /** `getVoices()` throws. */
  voicesThrow?: boolean;
  /** The browser knows nothing of speech: both globals are missing. Only at installation. */
  unsupported?: boolean;
  /** The browser is Safari by the sign of it, `GestureEvent`. Only at installation. */
  safari?: boolean;
}

/** What a boundary says besides its place. */
export interface BoundaryDetails {
  /** Default: `word`. */
  readonly name?: string;
  readonly charLength?: number;
}

type Handler = ((event: Event) => void) | null;

/** An event target whose `on…` properties listen too. */
class HandlerTarget extends EventTarget {
  readonly #handlers = new Map<string, Handler>();

  protected static handles(...types: string[]): void {
    for (const type of types) {
      Object.defineProperty(this.prototype, `on${type}`, {
        get(this: HandlerTarget) {
          return this.#handlers.get(type) ?? null;
        },
        set(this: HandlerTarget, handler: Handler) {
          if (!this.#handlers.has(type)) {
            this.addEventListener(type, (event) => this.#handlers.get(type)?.call(this, event));
          }
          this.#handlers.set(type, handler);
        },
      });
    }
  }
}

class FakeUtterance extends HandlerTarget implements SpeechSynthesisUtterance {
  static {
    this.handles('start', 'boundary', 'end', 'error', 'mark', 'pause', 'resume');
  }

  text: string;
  lang = '';
  pitch = 1;
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  volume = 1;

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
}

/** The browser's `speechSynthesis`, in the hands of a test. */
export class FakeSpeech extends HandlerTarget implements SpeechSynthesis {
  static {
    this.handles('voiceschanged');
  }

  /** Every call of the browser's interface, in order: `getVoices`, `speak Ala ma kota.`, `cancel`. */
  readonly log: string[] = [];
  /** Every utterance that `speak()` was given, in order, lost ones among them. */
  readonly utterances: SpeechSynthesisUtterance[] = [];
  readonly options: FakeSpeechOptions;

  paused = false;
  declare onvoiceschanged: SpeechSynthesis['onvoiceschanged'];

  /** The first is the current one, the rest wait for it. */
  readonly #queue: SpeechSynthesisUtterance[] = [];
  #voicesAsked = false;
  #voicesLate = false;
  #voices: SpeechSynthesisVoice[] = [];
  #described: readonly FakeVoice[] | undefined;
  #swallowing = 0;
  readonly #restore: (() => void)[] = [];

  constructor(options: FakeSpeechOptions) {
    super();
    this.options = { ...options };
    this.#voicesLate = this.options.voicesAfterMs !== undefined;
  }

  /** The texts that `speak()` was given, in order. */
  get spoken(): string[] {
    return this.utterances.map(({ text }) => text);
  }

  /** What is being spoken. */
  get current(): SpeechSynthesisUtterance | undefined {
    return this.#queue[0];
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  getVoices(): SpeechSynthesisVoice[] {
    this.log.push('getVoices');
    this.#awaitVoices();
    if (this.options.voicesThrow) throw new Error('getVoices() fails');
    if (this.#voicesLate) return [];
    const described = this.options.voices ?? usualVoices;
    if (this.#described !== described) {
      this.#described = described;
      this.#voices = described.map(voice);
    }
    return [...this.#voices];
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.log.push(`speak ${utterance.text}`);
    this.utterances.push(utterance);
    if (this.options.speakThrows) throw new Error('speak() fails');
    if (this.options.notAllowed) {
      this.error('not-allowed', utterance);
    } else if (this.#swallowing === 0) {
      this.#queue.push(utterance);
      if (this.#queue.length === 1) this.#play();
    }
  }

  cancel(): void {
    this.log.push('cancel');
    const { swallowsForMs = 0, cancelYields = 'interrupted', cancelAtOnce } = this.options;
    if (swallowsForMs > 0) {
      this.#swallowing += 1;
      this.#clock.after(swallowsForMs, () => {
        this.#swallowing -= 1;
      });
    }
    const [utterance] = this.#queue.splice(0);
    if (!utterance || cancelYields === 'nothing') return;
    const tell = (): void => {
      if (cancelYields === 'end') this.end(utterance);
      else this.error('interrupted', utterance);
    };
    if (cancelAtOnce) tell();
    else this.#clock.soon(tell);
  }

  pause(): void {
    this.log.push('pause');
    this.paused = true;
  }

  resume(): void {
    this.log.push('resume');
    this.paused = false;
  }

  /** Fires `start` of the last utterance, or of an older one. */
  start(utterance = this.#last): void {
    utterance.dispatchEvent(speechEvent('start', utterance));
  }

  /** Fires `boundary`. */
  boundary(
    charIndex: number,
    { name = 'word', charLength = 0 }: BoundaryDetails = {},
    utterance = this.#last,
  ): void {
    utterance.dispatchEvent(speechEvent('boundary', utterance, { name, charIndex, charLength }));
  }

  /** Fires `end`; what waits comes next. */
  end(utterance = this.#last): void {
    this.#over(utterance, speechEvent('end', utterance));
  }

  /** Fires `error`, without a code for null; what waits comes next. */
  error(code: SpeechSynthesisErrorCode | null, utterance = this.#last): void {
    this.#over(utterance, speechEvent('error', utterance, code === null ? {} : { error: code }));
  }

  /** Gives the browser its own speech back. */
  uninstall(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  /** Takes the place of the browser's speech. */
  install(): void {
    const { unsupported, safari } = this.options;
    this.#replace('speechSynthesis', unsupported ? undefined : this);
    this.#replace('SpeechSynthesisUtterance', unsupported ? undefined : FakeUtterance);
    this.#replace('GestureEvent', safari ? UIEvent : undefined);
  }

  /** Replaces a global, or takes it away. */
  #replace(name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(window, name);
    if (value) Object.defineProperty(window, name, { configurable: true, get: () => value });
    else Reflect.deleteProperty(window, name);
    this.#restore.push(() => {
      Reflect.deleteProperty(window, name);
      if (own) Object.defineProperty(window, name, own);
    });
  }

  get #clock(): Clock {
    return this.options.clock ?? browserClock;
  }

  get #last(): SpeechSynthesisUtterance {
    const last = this.utterances.at(-1);
    if (!last) throw new Error('Nothing was spoken yet');
    return last;
  }

  #awaitVoices(): void {
    if (this.#voicesAsked) return;
    this.#voicesAsked = true;
    const { voicesAfterMs, voicesChanged = true } = this.options;
    if (voicesAfterMs === undefined) return;
    this.#clock.after(voicesAfterMs, () => {
      this.#voicesLate = false;
      if (voicesChanged) this.dispatchEvent(new Event('voiceschanged'));
    });
  }

  #play(): void {
    const utterance = this.#queue[0];
    const { auto = [], errorCode = 'synthesis-failed', stepMs = 0 } = this.options;
    if (!utterance) return;
    const kinds: readonly AutoStep[] = auto === true ? ['start', 'words', 'end'] : auto;
    const steps = kinds.flatMap((kind): (() => void)[] => {
      if (kind === 'words') return this.#boundaries(utterance);
      if (kind === 'error')
        return [
          () => {
            this.error(errorCode, utterance);
          },
        ];
      return [
        () => {
          this[kind](utterance);
        },
      ];
    });
    const go = (): void => {
      // What was cancelled says nothing more by itself.
      if (this.#queue[0] !== utterance) return;
      steps.shift()?.();
      wait();
    };
    const wait = (): void => {
      if (steps.length === 0) return;
      if (stepMs > 0) this.#clock.after(stepMs, go);
      else this.#clock.soon(go);
    };
    wait();
  }

  #boundaries(utterance: SpeechSynthesisUtterance): (() => void)[] {
    return Array.from(utterance.text.matchAll(/[\p{L}\p{N}]\S*/gu), ({ 0: word, index }) => () => {
      this.boundary(index, { charLength: word.length }, utterance);
    });
  }

  #over(utterance: SpeechSynthesisUtterance, event: Event): void {
    if (this.#queue[0] === utterance) this.#queue.shift();
    const next = this.#queue[0];
    utterance.dispatchEvent(event);
    // A handler may have spoken something else in its place.
    if (next && this.#queue[0] === next) this.#play();
  }
}

const usualVoices: readonly FakeVoice[] = [
  { name: 'Zosia', lang: 'pl-PL' },
  { name: 'Anna', lang: 'en-GB' },
];

function voice({
  name = 'Voice',
  lang = 'pl-PL',
  voiceURI = name,
  localService = true,
  default: isDefault = false,
}: FakeVoice): SpeechSynthesisVoice {
  return { name, lang, voiceURI, localService, default: isDefault };
}

function speechEvent(
  type: string,
  utterance: SpeechSynthesisUtterance,
  details: object = {},
): Event {
  const usual = { charIndex: 0, charLength: 0, elapsedTime: 0, name: '' };
  return Object.assign(new Event(type), { utterance, ...usual, ...details });
}

/** Puts a fake in place of the browser's speech until it is uninstalled. */
export function installFakeSpeech(options: FakeSpeechOptions = {}): FakeSpeech {
  const fake = new FakeSpeech(options);
  fake.install();
  return fake;
}
