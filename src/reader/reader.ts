import type { SpeechEngine, SpeechErrorCode, UtteranceListener } from '../speech/engine.js';
import type { Announcer } from './announcer.js';
import { Pace } from './pace.js';
import { defaultPreferences, type Preferences, preferencesFrom } from './preferences.js';
import { type ReaderClock, systemClock } from './reader-clock.js';
import type {
  ReadablePassage,
  ReaderState,
  ReadingErrorCode,
  ReadingProgress,
  ReadingSubject,
} from './reader-state.js';
import { Run } from './run.js';
import type { SpokenLine } from './spoken-line.js';

/** How long preferences must be left alone before what is being spoken is spoken anew. */
const settleMs = 300;

/** What a reader needs besides a voice. */
export interface ReaderOptions<P extends ReadablePassage = ReadablePassage> {
  readonly clock?: ReaderClock;
  readonly preferences?: Preferences;
  /** Asked where the person wants to be told more than the text says. */
  readonly announcer?: Announcer<P> | undefined;
}

/**
 * Reads passages aloud, line by line.
 *
 * Holds the one state of the widget and tells each change of it by a `change` event. The state
 * follows what the engine reports, not what it was asked.
 */
export class Reader<P extends ReadablePassage = ReadablePassage> extends EventTarget {
  readonly #engine: SpeechEngine;
  readonly #clock: ReaderClock;
  readonly #pace = new Pace();
  readonly #announcer: Announcer<P> | undefined;
  #preferences: Preferences;
  #state: ReaderState<P> = { status: 'idle' };
  #run: Run<P> | undefined;
  #stopSettling: (() => void) | undefined;

  constructor(
    engine: SpeechEngine,
    { clock = systemClock, preferences = defaultPreferences, announcer }: ReaderOptions<P> = {},
  ) {
    super();
    this.#engine = engine;
    this.#clock = clock;
    this.#preferences = preferencesFrom(preferences);
    this.#announcer = announcer;
  }

  get state(): ReaderState<P> {
    return this.#state;
  }

  /** How far the reading is; undefined while there is none. */
  get progress(): ReadingProgress | undefined {
    return this.#run?.progress(this.#pace);
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  /**
   * What the voice speaks goes on otherwise from the word or the line where it is, once the person
   * has left the preferences alone for a moment. What is not understood is as by default.
   */
  set preferences(preferences: Preferences) {
    this.#preferences = preferencesFrom(preferences);
    this.#stopSettling?.();
    if (!this.#reading) return;
    this.#stopSettling = this.#clock.after(settleMs, () => {
      const run = this.#reading;
      if (run && this.#state.status !== 'paused' && !run.soundsRight(this.#preferences))
        this.#speak(run, run.index, { from: run.from });
    });
  }

  /**
   * Says the first line of what is likely to be read to nobody, so that a press finds all that it
   * takes awake: a browser compiles rules and loads what it knows of a language with their first use.
   */
  prepare(passages: Iterable<P>): void {
    const run = new Run('content', passages);
    if (run.line) run.speak(run.line, this.#preferences, 0).wordAt(0);
  }

  /** Reads passages in place of what is being read. They are asked for as they are needed. */
  read(passages: Iterable<P>, subject: ReadingSubject): void {
    this.stop();
    const run = new Run(subject, passages, this.#announcer);
    this.#run = run;
    if (run.line) this.#speak(run, 0);
    else this.#fail(run, 'no-text', '');
  }

  /**
   * Falls silent and keeps the place. Does nothing unless something is being read.
   *
   * @param by - The system, where it is not the person who wants it, as when the page is left: the
   *   voice then is given away for good, even after a pause.
   */
  pause(by: 'person' | 'system' = 'person'): void {
    const run = this.#reading;
    if (!run) return;
    const paused = this.#state.status === 'paused';
    if (paused && (by === 'person' || !run.held)) return;
    run.held = by === 'person' && (this.#engine.pause?.() ?? false);
    if (!run.held) this.#engine.cancel();
    if (!paused) this.#setPaused(run, by);
  }

  /** Goes on from the word, or from the line where the voice tells no words. */
  resume(): void {
    const run = this.#reading;
    if (!run?.line || this.#state.status !== 'paused') return;
    if (run.held && this.#engine.resume && run.soundsRight(this.#preferences)) {
      run.held = false;
      if (this.#setStarting(run)) this.#engine.resume();
    } else {
      this.#speak(run, run.index, { from: run.from });
    }
  }

  /** Falls silent and forgets the place. */
  stop(): void {
    if (this.#reading) this.#engine.cancel();
    this.#run = undefined;
    if (this.#state.status !== 'idle') this.#setState({ status: 'idle' });
  }

  /** After a failure, tries once more to read what could not be read, and goes on from there. */
  retry(): void {
    const run = this.#run;
    if (run?.line && this.#state.status === 'failed')
      this.#speak(run, run.index, { from: run.from });
  }

  /**
   * Goes on with the next sentence; behind the last, the reading is finished. This and the other
   * steps speak after a pause, too: unlike a song, a sentence that is not heard tells nobody where
   * they are.
   */
  next(): void {
    const run = this.#reading;
    if (run) this.#speak(run, run.script.after('sentence', run.index));
  }

  /** Begins the sentence again, or goes one back if it has only just begun. */
  previous(): void {
    const run = this.#reading;
    if (run) this.#speak(run, run.before('sentence', this.#clock.now));
  }

  /** Goes on with the next passage; behind the last, the reading is finished. */
  nextPassage(): void {
    const run = this.#reading;
    if (run) this.#speak(run, run.script.after('passage', run.index));
  }

  /** Begins the passage again, or goes one back if it has only just begun. */
  previousPassage(): void {
    const run = this.#reading;
    if (run) this.#speak(run, run.before('passage', this.#clock.now));
  }

  /**
   * Goes on with the sentence in which the nth character of all is; stays paused if it is, as a
   * place is sought in many small steps.
   */
  seek(character: number): void {
    const run = this.#reading;
    if (!run) return;
    const index = run.script.sentenceAt(character);
    if (this.#state.status !== 'paused') {
      this.#speak(run, index);
      return;
    }
    if (run.held) this.#engine.cancel();
    run.moveTo(index);
    this.#setPaused(run, this.#state.by);
  }

  /** What is being read, if anything is: spoken, on its way, or paused. */
  get #reading(): Run<P> | undefined {
    const { status } = this.#state;
    return status === 'starting' || status === 'speaking' || status === 'paused'
      ? this.#run
      : undefined;
  }

  /** Speaks a line, or the rest of it from an offset of its passage. */
  #speak(
    run: Run<P>,
    index: number,
    { from, silenceMs = 0 }: { readonly from?: number; readonly silenceMs?: number } = {},
  ): void {
    const line = run.moveTo(index, from);
    if (!line) {
      this.#engine.cancel();
      this.#run = undefined;
      const { subject, unspoken } = run;
      this.#setState({ status: 'finished', subject, unspoken: [...unspoken] });
      return;
    }
    const spoken = run.speak(line, this.#preferences, silenceMs);
    // Between two sentences the person still sees the one that was spoken last.
    if (this.#state.status === 'speaking' || this.#setStarting(run))
      this.#engine.speak(spoken.utterance, this.#listener(run, spoken));
  }

  #listener(run: Run<P>, spoken: SpokenLine<P>): UtteranceListener {
    const isLate = (): boolean => this.#run !== run || run.spoken !== spoken;
    return {
      start: () => {
        if (!isLate()) this.#lineBegins(run, spoken);
      },
      boundary: (offset) => {
        if (!isLate()) this.#wordBegins(run, spoken, offset);
      },
      end: () => {
        if (!isLate()) this.#lineEnds(run);
      },
      error: (code) => {
        if (!isLate()) this.#lineFails(run, spoken, code);
      },
    };
  }

  #lineBegins(run: Run<P>, { line }: SpokenLine<P>): void {
    run.begins(this.#clock.now);
    this.#setState({ status: 'speaking', subject: run.subject, line });
    if (!this.#engine.expect || run !== this.#reading) return;
    const next = run.expect(this.#preferences);
    if (next) this.#engine.expect(next.utterance);
  }

  #wordBegins(run: Run<P>, spoken: SpokenLine<P>, offset: number): void {
    const state = this.#state;
    if (state.status !== 'speaking') return;
    const { line } = spoken;
    const word = spoken.wordAt(offset);
    if (!word || state.word?.start === word.start) return;
    run.from = word.start;
    this.#setState({ status: 'speaking', subject: state.subject, line, word });
  }

  #lineEnds(run: Run<P>): void {
    run.ends(this.#clock.now, this.#pace);
    const next = run.script.line(run.index + 1);
    const silenceMs = next && run.silenceBefore(next, this.#preferences);
    if (this.#state.status === 'paused' && next) {
      // It was over by the time the engine was asked to keep its place.
      run.moveTo(run.index + 1);
      this.#setPaused(run, this.#state.by);
    } else {
      this.#speak(run, run.index + 1, silenceMs === undefined ? {} : { silenceMs });
    }
  }

  #lineFails(run: Run<P>, { line }: SpokenLine<P>, code: SpeechErrorCode): void {
    const { lang } = line.passage;
    run.held = false;
    // What is paused is spoken anew when it goes on.
    if (this.#state.status === 'paused') return;
    if (code === 'interrupted') {
      this.#setPaused(run, 'system');
    } else if (code === 'no-voice-for-language' && run.heard) {
      run.unspoken.add(lang);
      this.#speak(run, run.script.after('passage', run.index));
    } else {
      this.#fail(run, code, lang);
    }
  }

  #fail({ subject }: Run<P>, code: ReadingErrorCode, lang: string): void {
    this.#setState({ status: 'failed', subject, code, lang });
  }

  /** @returns Whether it still holds: whoever was told may have asked for something else. */
  #setStarting({ subject, line }: Run<P>): boolean {
    if (!line) return false;
    const starting = { status: 'starting', subject, line } as const;
    this.#setState(starting);
    return this.#state === starting;
  }

  /** Between two sentences it is the one to come that waits. */
  #setPaused({ subject, line, from }: Run<P>, by: 'person' | 'system'): void {
    if (line) this.#setState({ status: 'paused', subject, line, from, by });
  }

  #setState(state: ReaderState<P>): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
