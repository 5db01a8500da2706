import { browserClock, type Clock } from '../../../src/speech/clock.js';
import { speechEvent } from './fake-utterance.js';
import { HandlerTarget } from './handler-target.js';
import type { FakeSpeechOptions, FaultName } from './options.js';
import { type Moment, perform, type Performance } from './performance.js';
import { performanceFaults, type Struck } from './performance-faults.js';
import { Playing } from './playing.js';

/** What came out of the loudspeaker. */
export interface Heard {
  readonly utterance: SpeechSynthesisUtterance;
  /** The part of the text that was heard. */
  readonly text: string;
  /** When it was over. */
  readonly at: number;
}

/** One in the browser's queue; without an utterance it is another page's. */
interface Waiting {
  readonly utterance: SpeechSynthesisUtterance | undefined;
  readonly lastsMs: number;
  playing?: Playing;
  stop?: () => void;
}

/** The queue behind the browser's speech: what is heard, what waits, and what is told of it. */
export class SpeechQueue extends HandlerTarget {
  readonly options: FakeSpeechOptions;
  /** What was heard so far, in order; what is still heard comes when it is over. */
  readonly heard: Heard[] = [];
  /** The most utterances of this page that were in the queue at once. */
  mostQueued = 0;
  paused = false;

  protected readonly queue: Waiting[] = [];
  /** How many event handlers are running. */
  protected handlers = 0;
  #held = false;
  #begun = 0;
  #lastHeardAt = 0;

  constructor(options: FakeSpeechOptions) {
    super();
    this.options = { ...options };
  }

  /** What is being spoken. */
  get current(): SpeechSynthesisUtterance | undefined {
    return this.queue[0]?.utterance;
  }

  /** Whether something of this page can be heard. */
  get isAudible(): boolean {
    return this.queue[0]?.playing?.isAudible ?? false;
  }

  /** How much of what is being spoken was heard, in characters. */
  get heardLength(): number {
    const [waiting] = this.queue;
    return waiting ? this.#lengthHeard(waiting) : 0;
  }

  /** For how long nothing of this page was heard, in milliseconds. */
  get silentForMs(): number {
    return this.isAudible ? 0 : this.clock.now - this.#lastHeardAt;
  }

  get speaking(): boolean {
    if (this.has('F66 always claims to be idle')) return false;
    return this.has('F66 always claims to speak') || this.#own > 0;
  }

  get pending(): boolean {
    return this.#own > 1;
  }

  /** Another page, or a script of the host, calls `cancel()`. */
  foreignCancel(): void {
    const { cancelYields = 'interrupted', cancelAtOnce, cancelAfterMs = 0 } = this.options;
    const [current, ...rest] = this.queue;
    if (this.has('F64 a pause sticks until cancel()')) this.#held = false;
    this.paused = false;
    for (const waiting of this.queue) this.#silence(waiting);
    const utterance = current?.utterance;
    // Another page's goes on where tabs do not share the queue.
    const others = this.options.sharesQueue ? [] : rest.filter((waiting) => !waiting.utterance);
    if (current && !utterance && !this.options.sharesQueue) others.unshift(current);
    this.queue.splice(0, Infinity, ...others);
    if (this.queue[0] && !this.queue[0].stop) this.#play();
    if (!utterance) return;
    if (this.has('F46 tells a late end to the next')) this.#tellNext();
    if (cancelYields === 'nothing') return;
    const tell = (): void => {
      const type = cancelYields === 'end' ? 'end' : 'error';
      this.over(utterance, speechEvent(type, utterance, { error: cancelYields }));
    };
    if (cancelAtOnce) tell();
    else if (cancelAfterMs > 0) this.clock.after(cancelAfterMs, tell);
    else this.clock.soon(tell);
  }

  /** Another page, or a script of the host, calls `pause()`. */
  foreignPause(): void {
    const [current] = this.queue;
    const { playing, utterance } = current ?? {};
    const sticks =
      this.has('F64 a pause sticks until cancel()') ||
      this.has('F64 a pause sticks until resume()');
    if (!playing || !utterance) {
      this.#held ||= sticks;
      this.paused ||= this.has('F64 a pause sticks until resume()');
      return;
    }
    if (this.has('F60 ignores pause()') || playing.isPaused) return;
    this.#stopSound(playing);
    if (this.has('F61 stops at pause()') || this.has('F62 tells nothing of a pause')) return;
    this.paused = true;
    this.#tellTwice('pause', utterance);
  }

  /** Another page, or a script of the host, calls `resume()`. */
  foreignResume(): void {
    this.paused = false;
    if (this.#held) {
      this.#held = false;
      this.#play();
    }
    const { playing, utterance } = this.queue[0] ?? {};
    if (!playing?.isPaused || !utterance || this.has('F61 stops at pause()')) return;
    playing.play();
    if (!this.has('F62 tells nothing of a pause')) this.#tellTwice('resume', utterance);
  }

  /** Another page speaks for so long; ours has to wait. */
  foreignSpeak(lastsMs: number): void {
    this.enqueue({ utterance: undefined, lastsMs });
  }

  /** Another frame takes the browser's speech over: ours falls silent, and nothing is told. */
  hijack(): void {
    for (const waiting of this.queue.splice(0)) this.#silence(waiting);
  }

  protected get clock(): Clock {
    return this.options.clock ?? browserClock;
  }

  protected has(fault: FaultName): boolean {
    return this.options.faults?.includes(fault) ?? false;
  }

  protected enqueue(waiting: Waiting): void {
    this.queue.push(waiting);
    this.mostQueued = Math.max(this.mostQueued, this.#own);
    if (this.queue.length === 1) this.#play();
  }

  /** An utterance is over, if it was not before; what waits comes next. */
  protected over(utterance: SpeechSynthesisUtterance, event: Event, leaves = true): void {
    if (leaves) this.#leave(utterance);
    const next = this.queue[0];
    this.dispatch(utterance, event);
    // A handler may have spoken something else in its place.
    if (next && this.queue[0] === next && !next.playing && !next.stop) this.#play();
  }

  protected dispatch(utterance: SpeechSynthesisUtterance, event: Event): void {
    this.handlers += 1;
    try {
      utterance.dispatchEvent(event);
    } finally {
      this.handlers -= 1;
    }
  }

  /** Speaks by steps rather than by a pace. */
  protected playSteps?(utterance: SpeechSynthesisUtterance): void;

  /** How many utterances of this page are in the queue. */
  get #own(): number {
    return this.queue.filter(({ utterance }) => utterance).length;
  }

  #play(): void {
    const [waiting] = this.queue;
    if (!waiting || this.#held) return;
    const { utterance, lastsMs } = waiting;
    if (!utterance) {
      waiting.stop = this.clock.after(lastsMs, () => {
        this.queue.shift();
        this.#play();
      });
    } else if (this.options.charsPerSecond === undefined) {
      waiting.stop = () => undefined;
      this.playSteps?.(utterance);
    } else {
      this.#begun += 1;
      waiting.playing = this.#perform(utterance);
      waiting.playing.play();
    }
  }

  #perform(utterance: SpeechSynthesisUtterance): Playing {
    const { charsPerSecond = 14, speed = (rate: number): number => rate, errorCode } = this.options;
    const struck: Struck = {
      utterance,
      isFirst: this.#begun === 1,
      errorCode: errorCode === undefined ? 'synthesis-failed' : errorCode,
    };
    const pace = charsPerSecond * speed(utterance.rate);
    let performance: Performance = perform(utterance.text, pace);
    for (const name of this.options.faults ?? []) {
      if (name in performanceFaults) {
        const fault = performanceFaults[name as keyof typeof performanceFaults];
        performance = fault(performance, struck);
      }
    }
    return new Playing(this.clock, performance, {
      tell: ({ type, details }: Moment) => {
        const event = speechEvent(type, utterance, details);
        if (type === 'end' || type === 'error') this.over(utterance, event, type === 'error');
        else this.dispatch(utterance, event);
      },
      leave: () => {
        this.#leave(utterance);
        // What is told of its end comes in this very task; then it is the next one's turn.
        this.clock.soon(() => {
          if (!this.queue[0]?.playing && !this.queue[0]?.stop) this.#play();
        });
      },
    });
  }

  #leave(utterance: SpeechSynthesisUtterance): void {
    const at = this.queue.findIndex((waiting) => waiting.utterance === utterance);
    const [waiting] = at < 0 ? [] : this.queue.splice(at, 1);
    if (waiting) this.#record(waiting);
  }

  #silence(waiting: Waiting): void {
    this.#record(waiting);
    waiting.playing?.stop();
    if (waiting.utterance || this.options.sharesQueue) waiting.stop?.();
  }

  #stopSound(playing: Playing): void {
    if (playing.isAudible) this.#lastHeardAt = this.clock.now;
    playing.stop();
  }

  #record({ utterance, playing }: Waiting): void {
    if (!utterance || !playing || playing.heardMs <= 0) return;
    if (!playing.isPaused) this.#lastHeardAt = this.clock.now;
    const text = utterance.text.slice(0, Math.round(this.#lengthHeard({ utterance, playing })));
    this.heard.push({ utterance, text, at: this.clock.now });
  }

  #lengthHeard({ utterance, playing }: Pick<Waiting, 'utterance' | 'playing'>): number {
    const { charsPerSecond = 14, speed = (rate: number): number => rate } = this.options;
    const pace = charsPerSecond * speed(utterance?.rate ?? 1);
    return ((playing?.heardMs ?? 0) / 1000) * pace;
  }

  /** WebKit's callbacks name no utterance: whatever is spoken by then hears of the end. */
  #tellNext(): void {
    this.clock.after(200, () => {
      const { current } = this;
      if (current) this.dispatch(current, speechEvent('end', current));
    });
  }

  #tellTwice(type: 'pause' | 'resume', utterance: SpeechSynthesisUtterance): void {
    const times = this.has('F65 tells of pauses twice') ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      this.clock.soon(() => {
        this.dispatch(utterance, speechEvent(type, utterance));
      });
    }
  }
}
