import type {
  SpeechEngine,
  SpeechErrorCode,
  Utterance,
  UtteranceListener,
} from '../../src/speech/engine.js';

/** An engine in the hands of a test: it tells nothing by itself, and nothing of what is over. */
export class FakeEngine implements SpeechEngine {
  readonly supported = true;
  /** Every utterance, in order. */
  readonly utterances: Utterance[] = [];
  /** How often it was told to fall silent. */
  cancelled = 0;
  #listener: UtteranceListener | undefined;

  /** Every text, in order. */
  get spoken(): string[] {
    return this.utterances.map(({ text }) => text);
  }

  /** Whether something is on its way or heard. */
  get busy(): boolean {
    return this.#listener !== undefined;
  }

  prepare(): void {
    // There is nothing to get ready.
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    this.utterances.push(utterance);
    this.#listener = listener;
  }

  cancel(): void {
    this.cancelled += 1;
    this.#listener = undefined;
  }

  start(): void {
    this.#listener?.start();
  }

  boundary(offset: number): void {
    this.#listener?.boundary(offset);
  }

  /** A boundary where this word of the utterance begins. */
  boundaryAt(word: string): void {
    this.boundary(this.utterances.at(-1)!.text.indexOf(word));
  }

  end(): void {
    this.#over()?.end();
  }

  error(code: SpeechErrorCode): void {
    this.#over()?.error(code);
  }

  /** The listener for the last time: it may speak the next utterance at once. */
  #over(): UtteranceListener | undefined {
    const listener = this.#listener;
    this.#listener = undefined;
    return listener;
  }
}

/** One that keeps its place in the sound, and has a use for what comes next. */
export class FakeHoldingEngine extends FakeEngine {
  /** What it was told to expect, in order. */
  readonly expected: Utterance[] = [];
  /** How often it was asked to go on from its place. */
  resumed = 0;
  /** Whether it can keep its place. */
  holds = true;

  pause(): boolean {
    return this.busy && this.holds;
  }

  resume(): void {
    this.resumed += 1;
  }

  expect(utterance: Utterance): void {
    this.expected.push(utterance);
  }
}
