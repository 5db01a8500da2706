/**
 * Plays pieces of sound at given times, and tells when a time has come.
 *
 * All times are seconds of sound. Its clock stands still while it is paused, and goes on in pages
 * that are hidden, where timers are held back.
 */
export interface Loudspeaker {
  readonly supported: boolean;
  /** Whether the page stands still while it opens, which need not be in the task of a press. */
  readonly opensSlowly: boolean;
  readonly now: number;
  /** How long after its time a sound is heard. */
  readonly latency: number;
  /** Between 0 and 1. */
  volume: number;
  /** Lets sound out. The first time this must be in the task of a press, or browsers refuse. */
  resume(): void;
  /** Stops the clock, and all sound with it. */
  pause(): void;
  /** Plays a piece from a time on. */
  play(samples: Float32Array<ArrayBuffer>, at: number): void;
  /** Calls back when a time has come; in order of time. */
  mark(at: number, reach: () => void): void;
  /** Calls back for all marks that are left. */
  reachAll(): void;
  /** Stops what is played and takes back all marks. */
  silence(): void;
}

/** What the worker makes. A loudspeaker of the same rate plays it as it is. */
export const samplesPerSecond = 22_050;
