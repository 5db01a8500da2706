import type { SpeechEngine, SpeechErrorCode } from '../speech/engine.js';
import { type SpokenText, spokenText } from '../text/spoken-text.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';
import type { Line, ReadablePassage, ReaderState, ReadingSubject } from './reader-state.js';
import { Script } from './script.js';

/** How long after its start a sentence is stepped back from, rather than begun again. */
const justBegunMs = 2000;

/** One reading: what is read, and how far it is. */
interface Run<P extends ReadablePassage> {
  readonly subject: ReadingSubject;
  readonly script: Script<P>;
  index: number;
  /** Where the voice is, or is to begin: offset in the passage's text. */
  from: number;
  /** Never, while the voice has yet to begin. */
  lineStartedAt: number;
  readonly unspoken: Set<string>;
  /** Whether anything was heard yet. */
  heard: boolean;
}

/**
 * Reads passages aloud, line by line.
 *
 * Holds the one state of the widget and tells each change of it by a `change` event. The state
 * follows what the engine reports, not what it was asked.
 */
export class Reader<P extends ReadablePassage = ReadablePassage> extends EventTarget {
  readonly #engine: SpeechEngine;
  readonly #now: () => number;
  #state: ReaderState<P> = { status: 'idle' };
  #run: Run<P> | undefined;

  /**
   * @param engine - The voice.
   * @param now - The time in milliseconds, from any moment on.
   */
  constructor(engine: SpeechEngine, now: () => number = () => performance.now()) {
    super();
    this.#engine = engine;
    this.#now = now;
  }

  get state(): ReaderState<P> {
    return this.#state;
  }

  /** Reads passages in place of what is being read. They are asked for as they are needed. */
  read(passages: Iterable<P>, subject: ReadingSubject): void {
    this.stop();
    const script = new Script(passages);
    const run = {
      subject,
      script,
      index: 0,
      from: 0,
      lineStartedAt: Infinity,
      unspoken: new Set<string>(),
      heard: false,
    };
    this.#run = run;
    if (script.line(0)) this.#speak(run, 0);
    else this.#setState({ status: 'failed', subject, code: 'no-text', lang: '' });
  }

  /** Falls silent and keeps the place. Does nothing unless something is being read. */
  pause(): void {
    const run = this.#run;
    // Between two sentences it is the one to come that waits.
    const line = run?.script.line(run.index);
    if (!run || !line || this.#state.status === 'paused') return;
    this.#engine.cancel();
    this.#setState({ status: 'paused', subject: run.subject, line, from: run.from });
  }

  /** Goes on from the word, or from the sentence where the voice tells no words. */
  resume(): void {
    const run = this.#run;
    if (run && this.#state.status === 'paused') this.#speak(run, run.index, this.#state.from);
  }

  /** Falls silent and forgets the place. */
  stop(): void {
    if (this.#isReading) this.#engine.cancel();
    this.#run = undefined;
    if (this.#state.status !== 'idle') this.#setState({ status: 'idle' });
  }

  /** Goes on with the next sentence; behind the last, the reading is finished. */
  next(): void {
    const run = this.#run;
    if (run && this.#isReading) this.#speak(run, run.script.nextSentence(run.index));
  }

  /** Begins the sentence again, or goes one back if it has only just begun. */
  previous(): void {
    const run = this.#run;
    if (!run || !this.#isReading) return;
    const start = run.script.sentenceStart(run.index);
    const begun =
      this.#state.status === 'speaking' && this.#now() - run.lineStartedAt > justBegunMs;
    const stays = begun || start < run.index || start === 0;
    this.#speak(run, stays ? start : run.script.sentenceStart(start - 1));
  }

  get #isReading(): boolean {
    const { status } = this.#state;
    return status === 'starting' || status === 'speaking' || status === 'paused';
  }

  /** Speaks a line, or the rest of it from an offset of its passage. */
  #speak(run: Run<P>, index: number, from?: number): void {
    const { subject } = run;
    const line = run.script.line(index);
    if (!line) {
      this.#engine.cancel();
      this.#run = undefined;
      this.#setState({ status: 'finished', subject, unspoken: [...run.unspoken] });
      return;
    }
    run.index = index;
    run.lineStartedAt = Infinity;
    const { passage, breath } = line;
    const start = from ?? breath.start;
    run.from = start;
    const spoken = spokenText(passage.text.slice(start, breath.end), passage.lang);
    // Between two sentences the person still sees the one that was spoken last.
    if (this.#state.status !== 'speaking') this.#setState({ status: 'starting', subject, line });

    this.#engine.speak(
      { text: spoken.text, lang: passage.lang, rate: 1 },
      {
        start: () => {
          run.heard = true;
          run.lineStartedAt = this.#now();
          this.#setState({ status: 'speaking', subject, line });
        },
        boundary: (offset) => {
          this.#wordBegins(run, line, wordAt(spoken, start, line, offset));
        },
        end: () => {
          this.#speak(run, index + 1);
        },
        error: (code) => {
          this.#lineFailed(run, line, code);
        },
      },
    );
  }

  #wordBegins(run: Run<P>, line: Line<P>, word: Span | undefined): void {
    const state = this.#state;
    if (!word || state.status !== 'speaking' || state.word?.start === word.start) return;
    run.from = word.start;
    this.#setState({ status: 'speaking', subject: state.subject, line, word });
  }

  #lineFailed(run: Run<P>, line: Line<P>, code: SpeechErrorCode): void {
    const { lang } = line.passage;
    if (code === 'interrupted') {
      this.pause();
    } else if (code === 'no-voice-for-language' && run.heard) {
      run.unspoken.add(lang);
      this.#speak(run, run.script.nextPassage(run.index));
    } else {
      this.#run = undefined;
      this.#setState({ status: 'failed', subject: run.subject, code, lang });
    }
  }

  #setState(state: ReaderState<P>): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** The word that the engine has come to, by the word itself and not by what the engine counts. */
function wordAt(
  spoken: SpokenText,
  start: number,
  { passage, breath }: Line,
  offset: number,
): Span | undefined {
  if (offset < 0 || offset >= spoken.text.length) return undefined;
  const at = start + spoken.sourceOf(offset, offset + 1).start;
  for (const word of words(passage.text.slice(breath.start, breath.end), passage.lang)) {
    const end = breath.start + word.end;
    if (end > at) return { start: breath.start + word.start, end };
  }
  return undefined;
}
