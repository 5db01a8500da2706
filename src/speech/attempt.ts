import type { BackEnd } from './back-end.js';
import { cutOffMs } from './back-end.js';
import { nativeUtterance, silence } from './browser-speech.js';
import { gateOf } from './cancel-gate.js';
import type { Clock } from './clock.js';
import type { Pace } from './pace.js';
import type { Piece } from './pieces.js';
import { watchdog } from './watchdog.js';
import type { WordsOfUtterance } from './word-trust.js';

/** What became of an attempt; `hasty` is an end that came too soon to be one. */
export type Outcome =
  'end' | 'hasty' | 'silent' | 'interrupted' | 'not-allowed' | 'refused' | 'too-long' | 'failed';

/** Hears what an attempt does: words as they come, then one outcome. */
export interface AttemptListener {
  start(): void;
  /** A word begins at this offset of the piece. */
  word(index: number): void;
  over(outcome: Outcome): void;
}

/** What is tried, and all that is known of it. */
export interface AttemptPlan {
  readonly piece: Piece;
  readonly words: WordsOfUtterance;
  readonly synthesis: SpeechSynthesis;
  readonly backEnd: BackEnd;
  readonly pace: Pace;
  readonly clock: Clock;
  /** How long it may take to begin. */
  readonly startMs: number;
  /** Whether it is given up sooner where the browser knows nothing of it. */
  readonly hurries: boolean;
}

/** What was swallowed is found out within this; whatever is on its way is at least queued by then. */
const lostMs = 800;
/** A page that keeps Google's voices awake pauses and resumes at once. */
const pausedMs = 300;
/** The browser's flags follow its events within this. */
const settledMs = 50;
/** An end of so short a text is never too soon. */
const briefLength = 20;

/**
 * What is being spoken. Old Safari and Chrome forget whom to tell of what nobody holds. Can go when
 * nobody meets https://crbug.com/509488 any more.
 */
const held = new Set<SpeechSynthesisUtterance>();

const outcomes: Readonly<Record<string, Outcome | undefined>> = {
  'not-allowed': 'not-allowed',
  interrupted: 'interrupted',
  canceled: 'interrupted',
  'language-unavailable': 'refused',
  'voice-unavailable': 'refused',
  'text-too-long': 'too-long',
};

/**
 * One utterance in the hands of the browser. No event is relied on: what does not come is found out,
 * and what comes late, twice or to the wrong one is not heard.
 */
export class Attempt {
  readonly #plan: AttemptPlan;
  readonly #listener: AttemptListener;
  #alive = true;
  #spokenAt = 0;
  #startedAt: number | undefined;
  #stopWatching = (): void => undefined;
  #stopPause = (): void => undefined;
  #letGo = (): void => undefined;
  #release = (): void => undefined;

  constructor(plan: AttemptPlan, listener: AttemptListener) {
    this.#plan = plan;
    this.#listener = listener;
  }

  /** Hands it to the browser. */
  speak(): void {
    const { piece, synthesis, clock } = this.#plan;
    this.#spokenAt = clock.now;
    this.#awaitStart();
    try {
      const native = nativeUtterance(piece);
      this.#hear(native);
      held.add(native);
      this.#release = () => {
        held.delete(native);
      };
      synthesis.speak(native);
    } catch {
      this.#over('failed');
    }
  }

  /** Whether it is in the browser's queue, as far as is known, and nothing of it was heard. */
  get waits(): boolean {
    return this.#alive && this.#startedAt === undefined;
  }

  /** Takes it back from the browser. */
  cancel(): void {
    if (!this.#alive) return;
    // Safari tells of a cancel before `cancel()` returns: it must be no one's by then.
    this.abandon();
    const { synthesis, clock, backEnd } = this.#plan;
    // Firefox and Safari swallow what is spoken too soon after a cancel; not all tell its end.
    const open = gateOf(synthesis).close(clock, backEnd.settleMs);
    if (!backEnd.settlesLate) this.#letGo = open;
    silence(synthesis);
  }

  /** Hears no more of it, and leaves it to the browser. */
  abandon(): void {
    this.#alive = false;
    this.#release();
    this.#stopWatching();
    this.#stopPause();
  }

  #hear(native: SpeechSynthesisUtterance): void {
    const on = <K extends keyof SpeechSynthesisUtteranceEventMap>(
      type: K,
      heard: (event: SpeechSynthesisUtteranceEventMap[K]) => void,
    ): void => {
      native.addEventListener(type, (event) => {
        if (this.#alive) heard(event);
        else if (type === 'end' || type === 'error') this.#letGo();
      });
    };
    const goesOn = (): void => {
      this.#goesOn();
    };
    on('start', goesOn);
    on('resume', goesOn);
    on('boundary', ({ name, charIndex }) => {
      this.#goesOn();
      // Windows and Firefox tell of sentences and marks as well.
      const isWord = name === 'word' || !name;
      if (isWord && this.#plan.words.passes(charIndex, this.#tookMs))
        this.#listener.word(charIndex);
    });
    on('pause', () => {
      this.#stopPause();
      this.#stopPause = watchdog(this.#plan.clock, pausedMs, () => {
        this.#giveUp('interrupted');
      });
    });
    on('end', () => {
      this.#ended();
    });
    on('error', ({ error }) => {
      this.#over(outcomes[error] ?? 'failed');
    });
  }

  #awaitStart(): void {
    const { clock, startMs, hurries } = this.#plan;
    const giveUp = (): void => {
      this.#giveUp('silent');
    };
    const awaitStart = (delayMs: number, then: () => void): void => {
      this.#stopWatching = watchdog(clock, delayMs, then);
    };
    if (!hurries || startMs <= lostMs) awaitStart(startMs, giveUp);
    else
      awaitStart(lostMs, () => {
        if (this.#isBusy) awaitStart(startMs - lostMs, giveUp);
        else giveUp();
      });
  }

  /** A sign of life; the first is the start, whatever it is. */
  #goesOn(): void {
    const { piece, words, pace, clock } = this.#plan;
    this.#stopPause();
    this.#stopWatching();
    const toComeMs = pace.estimateMs(piece.text.length - words.last, piece.key, piece.rate);
    const cutOff = piece.voice ? cutOffMs(piece.voice) : Infinity;
    const patienceMs = Math.min(Math.max(4000, 2.2 * toComeMs + 2000), cutOff + 2000);
    // Google's voices and Safari lose the end: what should have ended long ago, has.
    this.#stopWatching = watchdog(clock, patienceMs, () => {
      this.#giveUp('end');
    });
    if (this.#startedAt !== undefined) return;
    this.#startedAt = clock.now;
    this.#listener.start();
  }

  #ended(): void {
    const tookMs = this.#tookMs;
    if (!this.#isBusy) {
      this.#judge(tookMs);
      return;
    }
    this.#plan.clock.after(settledMs, () => {
      if (!this.#alive) return;
      if (!this.#isBusy) this.#judge(tookMs);
      // WebKit tells the end of what was cancelled to whatever is spoken next, which goes on.
      else if (this.#toldWords || !this.#isEarly(tookMs)) this.#giveUp('end');
    });
  }

  /** Whether what ended was spoken. */
  #judge(tookMs: number): void {
    const { piece, words, pace } = this.#plan;
    const { text, key, rate } = piece;
    const started = this.#startedAt !== undefined;
    if (!pace.isHasty(text.length, tookMs, key, rate)) {
      words.over(tookMs);
      if (started) pace.learn(text.length, tookMs, key, rate);
      this.#over('end');
    } else if (!started) {
      // Chromium "ends" what it never spoke where the tab is muted.
      this.#over('silent');
    } else {
      this.#over(this.#toldWords || text.length <= briefLength ? 'end' : 'hasty');
    }
  }

  #isEarly(tookMs: number): boolean {
    const { text, key, rate } = this.#plan.piece;
    return 3 * tookMs < this.#plan.pace.estimateMs(text.length, key, rate);
  }

  get #toldWords(): boolean {
    const { words, piece } = this.#plan;
    return words.last >= piece.text.length / 2;
  }

  get #tookMs(): number {
    return this.#plan.clock.now - (this.#startedAt ?? this.#spokenAt);
  }

  get #isBusy(): boolean {
    const { speaking, pending } = this.#plan.synthesis;
    return speaking || pending;
  }

  #giveUp(outcome: Outcome): void {
    this.cancel();
    this.#listener.over(outcome);
  }

  #over(outcome: Outcome): void {
    this.abandon();
    this.#listener.over(outcome);
  }
}
