import { fakeBroadcastChannel } from './fake-channel.js';
import { FakeUtterance, speechEvent } from './fake-utterance.js';
import { Globals } from './globals.js';
import type { FakeSpeechOptions } from './options.js';
import { SpeechQueue } from './speech-queue.js';
import { VoiceStore } from './voice-store.js';

/** What a boundary says besides its place. */
export interface BoundaryDetails {
  /** Default: `word`. */
  readonly name?: string;
  readonly charLength?: number;
}

/** A call of the browser's interface, and where it came from. */
export interface Call {
  readonly at: number;
  readonly name: string;
  readonly inGesture: boolean;
  readonly inHandler: boolean;
}

/** The browser's `speechSynthesis`, in the hands of a test. */
export class FakeSpeech extends SpeechQueue implements SpeechSynthesis {
  static {
    this.handles('voiceschanged');
  }

  /** Every call of the browser's interface, in order: `getVoices`, `speak Ala ma kota.`, `cancel`. */
  readonly log: string[] = [];
  /** The same calls, but `getVoices`, with what they tell of the caller. */
  readonly calls: Call[] = [];
  /** Every utterance that `speak()` was given, in order, lost ones among them. */
  readonly utterances: SpeechSynthesisUtterance[] = [];
  /** Whether somebody sees the page. */
  isSeen = true;

  declare onvoiceschanged: SpeechSynthesis['onvoiceschanged'];

  readonly #voices = new VoiceStore(
    this.options,
    () => this.clock,
    () => {
      this.voicesChanged();
    },
  );
  readonly #globals = new Globals();
  #swallowing = 0;
  #inGesture = false;
  /** Whether anything was spoken in a gesture. */
  #wasPressed = false;

  /** The texts that `speak()` was given, in order. */
  get spoken(): string[] {
    return this.utterances.map(({ text }) => text);
  }

  getVoices(): SpeechSynthesisVoice[] {
    this.log.push('getVoices');
    return this.#voices.look();
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#called(`speak ${utterance.text}`);
    this.utterances.push(utterance);
    const { speakThrows, notAllowed, needsPress, needsToBeSeen, voicesLater } = this.options;
    if (voicesLater) this.options.voices = voicesLater;
    if (speakThrows) throw new Error('speak() fails');
    if (notAllowed) {
      this.error('not-allowed', utterance);
    } else if (needsToBeSeen && !this.isSeen) {
      this.clock.soon(() => {
        this.error('synthesis-failed', utterance);
      });
    } else if (!this.#isLost(needsPress)) {
      this.enqueue({ utterance, lastsMs: 0 });
    }
  }

  cancel(): void {
    this.#called('cancel');
    const { swallowsForMs = 0 } = this.options;
    if (swallowsForMs > 0) {
      this.#swallowing += 1;
      this.clock.after(swallowsForMs, () => {
        this.#swallowing -= 1;
      });
    }
    this.foreignCancel();
  }

  pause(): void {
    this.#called('pause');
    this.foreignPause();
  }

  resume(): void {
    this.#called('resume');
    this.foreignResume();
  }

  /** What happens within is a press of the person. */
  gesture<T>(act: () => T): T {
    this.#inGesture = true;
    try {
      return act();
    } finally {
      this.#inGesture = false;
    }
  }

  /** Tells that the voices are others now, or claims to. */
  voicesChanged(): void {
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** Nobody sees the page any more, or somebody does again. */
  setSeen(seen: boolean): void {
    this.isSeen = seen;
    const { current } = this;
    if (seen || !this.options.needsToBeSeen || !current) return;
    this.hijack();
    this.error('interrupted', current);
  }

  /** Fires `start` of the last utterance, or of an older one. */
  start(utterance = this.#last): void {
    this.dispatch(utterance, speechEvent('start', utterance));
  }

  /** Fires `boundary`. */
  boundary(
    charIndex: number,
    { name = 'word', charLength = 0 }: BoundaryDetails = {},
    utterance = this.#last,
  ): void {
    const details = { name, charIndex, charLength };
    this.dispatch(utterance, speechEvent('boundary', utterance, details));
  }

  /** Fires `end`; what waits comes next. */
  end(utterance = this.#last): void {
    this.over(utterance, speechEvent('end', utterance));
  }

  /** Fires `error`, without a code for null; what waits comes next. */
  error(code: SpeechSynthesisErrorCode | null, utterance = this.#last): void {
    this.over(utterance, speechEvent('error', utterance, code === null ? {} : { error: code }));
  }

  /** Takes the place of the speech of a window. */
  install(view: Window = window): void {
    const { unsupported, browser, noEvents } = this.options;
    if (noEvents) Object.defineProperty(this, 'addEventListener', { value: undefined });
    FakeUtterance.accepts = (voice) => this.#voices.knows(voice);
    const speech = (): unknown => {
      if (this.options.denied) throw new DOMException('denied', 'SecurityError');
      return this;
    };
    const utterance = (): unknown => FakeUtterance;
    const channel = fakeBroadcastChannel(this.clock);
    const globals = this.#globals;
    globals.replace(view, 'speechSynthesis', unsupported ? undefined : speech);
    globals.replace(view, 'SpeechSynthesisUtterance', unsupported ? undefined : utterance);
    globals.replace(view, 'GestureEvent', browser === 'safari' ? () => UIEvent : undefined);
    globals.replace(view, 'mozInnerScreenX', browser === 'firefox' ? () => 0 : undefined);
    globals.replace(view.navigator, 'userAgentData', () =>
      browser === 'chromium' ? {} : undefined,
    );
    globals.replace(view, 'BroadcastChannel', () => channel);
    globals.replace(view.document, 'hidden', () => !this.isSeen);
  }

  /** Gives the browser its own speech back. */
  uninstall(): void {
    this.#globals.restore();
  }

  protected override playSteps(utterance: SpeechSynthesisUtterance): void {
    const { auto = [], errorCode = 'synthesis-failed', stepMs = 0 } = this.options;
    const kinds = auto === true ? (['start', 'words', 'end'] as const) : auto;
    const steps = kinds.flatMap((kind): (() => void)[] => {
      if (kind === 'words') return this.#boundaries(utterance);
      const step = (): void => {
        if (kind === 'error') this.error(errorCode, utterance);
        else this[kind](utterance);
      };
      return [step];
    });
    const go = (): void => {
      // What was cancelled says nothing more by itself.
      if (this.current !== utterance) return;
      steps.shift()?.();
      wait();
    };
    const wait = (): void => {
      if (steps.length === 0) return;
      if (stepMs > 0) this.clock.after(stepMs, go);
      else this.clock.soon(go);
    };
    wait();
  }

  get #last(): SpeechSynthesisUtterance {
    const last = this.utterances.at(-1);
    if (!last) throw new Error('Nothing was spoken yet');
    return last;
  }

  /** iOS wants a first press; WebKit forgets what is spoken within a handler. */
  #isLost(needsPress = false): boolean {
    this.#wasPressed ||= this.#inGesture;
    return (
      (needsPress && !this.#wasPressed) ||
      (this.handlers > 0 && this.has('F31 loses what is spoken within a handler')) ||
      this.#swallowing > 0
    );
  }

  #boundaries(utterance: SpeechSynthesisUtterance): (() => void)[] {
    return Array.from(utterance.text.matchAll(/[\p{L}\p{N}]\S*/gu), ({ 0: word, index }) => () => {
      this.boundary(index, { charLength: word.length }, utterance);
    });
  }

  #called(name: string): void {
    this.log.push(name);
    const { now } = this.clock;
    const inHandler = this.handlers > 0;
    this.calls.push({ at: now, name, inGesture: this.#inGesture, inHandler });
  }
}

/** Puts a fake in place of the speech of a window until it is uninstalled. */
export function installFakeSpeech(options: FakeSpeechOptions = {}, view?: Window): FakeSpeech {
  const fake = new FakeSpeech(options);
  fake.install(view);
  return fake;
}
