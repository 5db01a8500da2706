import { type Loudspeaker, samplesPerSecond } from '../../src/speech/embedded-loudspeaker.js';

interface Mark {
  readonly at: number;
  readonly reach: () => void;
}

/** A loudspeaker that plays when a test lets time pass. */
export class FakeLoudspeaker implements Loudspeaker {
  supported = true;
  opensSlowly = false;
  now = 0;
  latency = 0;
  volume = 1;
  /** Whether sound may come out; browsers want a press first. */
  allowed = true;
  running = false;
  /** What is played: when, and for how long. */
  readonly played: (readonly [at: number, length: number])[] = [];
  #marks: Mark[] = [];

  resume(): void {
    this.running = this.allowed;
  }

  pause(): void {
    this.running = false;
  }

  play(samples: Float32Array<ArrayBuffer>, at: number): void {
    this.played.push([at, samples.length / samplesPerSecond]);
  }

  mark(at: number, reach: () => void): void {
    this.#marks.push({ at, reach });
  }

  reachAll(): void {
    this.#reach(Infinity);
  }

  silence(): void {
    this.played.length = 0;
    this.#marks = [];
  }

  /** Lets sound play for so many seconds, if it may. */
  pass(seconds: number): void {
    if (!this.running) return;
    this.now += seconds;
    this.#reach(this.now);
  }

  #reach(time: number): void {
    for (;;) {
      const [first] = this.#marks.toSorted((a, b) => a.at - b.at);
      if (!first || first.at > time) return;
      this.#marks.splice(this.#marks.indexOf(first), 1);
      first.reach();
    }
  }
}
