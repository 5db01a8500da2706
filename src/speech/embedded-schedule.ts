import { type Loudspeaker, samplesPerSecond } from './embedded-loudspeaker.js';
import type { Sound } from './embedded-protocol.js';
import type { UtteranceListener } from './engine.js';

/** Seconds that the one who speaks gets to bring the next utterance, so that there is no gap. */
const notice = 0.2;
/** The end is told this much early at least. */
const leastLead = 0.05;
/** What is scheduled for this very moment would lose its first samples. */
const margin = 0.005;

/** When an utterance is to begin, in seconds. */
export interface Beginning {
  /** When the one before it, and the pause behind that, are over; if it goes on from one. */
  readonly followsAt: number | undefined;
  readonly silence: number;
}

/** One utterance in the time of the sound. */
export class Schedule {
  readonly #loudspeaker: Loudspeaker;
  readonly #listener: UtteranceListener;
  readonly #beginning: Beginning;
  #startsAt: number | undefined;
  #length = 0;
  #started = false;
  /** As it is at the start: it changes, which must not change the order of what is told. */
  #latency = 0;
  #endsAt: number | undefined;

  constructor(loudspeaker: Loudspeaker, listener: UtteranceListener, beginning: Beginning) {
    this.#loudspeaker = loudspeaker;
    this.#listener = listener;
    this.#beginning = beginning;
  }

  /** Whether there is sound, or silence, that is on its way. */
  get begun(): boolean {
    return this.#startsAt !== undefined;
  }

  /** When all of it, and the pause behind it, are over. */
  get followsAt(): number {
    return (this.#startsAt ?? 0) + this.#length;
  }

  /** Whether it should have told its end some time ago. */
  get overdue(): boolean {
    return this.#endsAt !== undefined && this.#loudspeaker.now > this.#endsAt + 1;
  }

  /** Plays a piece behind those before it. */
  play({ samples, words }: Sound): void {
    const loudspeaker = this.#loudspeaker;
    const startsAt = this.#begin();
    // A slow machine may bring a piece too late: the rest of the utterance is then as late.
    const late = Math.max(0, loudspeaker.now - (startsAt + this.#length));
    const shifted = onSample(startsAt + late);
    this.#startsAt = shifted;
    loudspeaker.play(samples, shifted + this.#length);
    this.#length += samples.length / samplesPerSecond;
    for (const { offset, at } of words) {
      loudspeaker.mark(shifted + at + this.#latency, () => {
        this.#listener.boundary(offset);
      });
    }
  }

  /**
   * Calls back when the voice falls silent, so many seconds after the start; or a moment earlier,
   * where the pause behind it is short.
   */
  end(spoken: number, ended: () => void): void {
    const startsAt = this.#begin();
    const lead = Math.max(leastLead, notice - (this.#length - spoken));
    const endsAt = startsAt + Math.max(0, spoken - lead);
    this.#endsAt = endsAt;
    this.#loudspeaker.mark(endsAt, ended);
  }

  /** Tells of the start again, once sound comes out again. */
  goOn(): void {
    if (!this.#started) return;
    this.#loudspeaker.mark(this.#loudspeaker.now, () => {
      this.#listener.start();
    });
  }

  #begin(): number {
    if (this.#startsAt !== undefined) return this.#startsAt;
    const { followsAt, silence } = this.#beginning;
    const soon = this.#loudspeaker.now + margin;
    const startsAt = onSample(
      followsAt === undefined ? soon + silence : Math.max(soon, followsAt + silence),
    );
    this.#startsAt = startsAt;
    this.#latency = this.#loudspeaker.latency;
    this.#loudspeaker.mark(startsAt + this.#latency, () => {
      this.#started = true;
      this.#listener.start();
    });
    return startsAt;
  }
}

/** Between two samples, a browser would make new ones out of both. */
const onSample = (seconds: number): number =>
  Math.round(seconds * samplesPerSecond) / samplesPerSecond;
