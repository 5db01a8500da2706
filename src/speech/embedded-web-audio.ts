import { type Loudspeaker, samplesPerSecond } from './embedded-loudspeaker.js';

/**
 * Firefox (seen in 153 on Linux) may freeze for good when it is asked for `outputLatency`: it asks
 * the sound service while it holds what makes the sound, and the service is waiting for sound. It
 * can be asked again when it no longer does. WebKit does not know that latency at all.
 */
const freezes = 'mozInnerScreenX' in globalThis;

/** Something that happens when the sound has come to a moment. */
interface Mark {
  readonly at: number;
  readonly reach: () => void;
  readonly node: AudioScheduledSourceNode;
}

/** The sound of the page, through Web Audio. */
export class WebAudioLoudspeaker implements Loudspeaker {
  #context: AudioContext | undefined;
  #gain: GainNode | undefined;
  #volume = 1;
  #paused = false;
  readonly #playing = new Set<AudioBufferSourceNode>();
  /** In order of time. */
  #marks: Mark[] = [];

  get supported(): boolean {
    return 'AudioContext' in globalThis;
  }

  /** Chromium starts a process for the first sound. Any press that was will do for it. */
  get opensSlowly(): boolean {
    return this.#context === undefined && 'userAgentData' in navigator;
  }

  get now(): number {
    return this.#context?.currentTime ?? 0;
  }

  get latency(): number {
    const context: Partial<AudioContext> = this.#context ?? {};
    return (freezes ? undefined : context.outputLatency) ?? context.baseLatency ?? 0;
  }

  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#gain) this.#gain.gain.value = volume;
  }

  resume(): void {
    this.#paused = false;
    this.#context ??= this.#open();
    // Refused, it stays pending; that nothing moves is seen elsewhere.
    void this.#context?.resume().catch(() => undefined);
    this.#reach(this.now);
  }

  pause(): void {
    this.#paused = true;
    void this.#context?.suspend().catch(() => undefined);
  }

  play(samples: Float32Array<ArrayBuffer>, at: number): void {
    const context = (this.#context ??= this.#open());
    if (!context || !this.#gain) return;
    const buffer = context.createBuffer(1, samples.length, samplesPerSecond);
    buffer.copyToChannel(samples, 0);
    const node = new AudioBufferSourceNode(context, { buffer });
    node.connect(this.#gain);
    this.#playing.add(node);
    node.onended = () => {
      this.#playing.delete(node);
      node.disconnect();
    };
    node.start(at);
  }

  mark(at: number, reach: () => void): void {
    const context = (this.#context ??= this.#open());
    if (!context) return;
    const node = new ConstantSourceNode(context, { offset: 0 });
    node.connect(context.destination);
    const mark = { at, reach, node };
    const behind = this.#marks.findIndex((other) => other.at > at);
    this.#marks.splice(behind < 0 ? this.#marks.length : behind, 0, mark);
    node.onended = () => {
      node.disconnect();
      if (this.#marks.includes(mark)) this.#reach(at);
    };
    node.start();
    node.stop(Math.max(at, context.currentTime));
  }

  reachAll(): void {
    this.#reach(Infinity);
  }

  silence(): void {
    for (const node of [...this.#playing, ...this.#marks.map(({ node }) => node)]) {
      node.onended = null;
      node.stop();
      node.disconnect();
    }
    this.#playing.clear();
    this.#marks = [];
  }

  #reach(time: number): void {
    // The clock runs on for a moment behind a pause.
    while (!this.#paused) {
      const [mark] = this.#marks;
      if (!mark || mark.at > time) return;
      this.#marks.shift();
      mark.reach();
    }
  }

  #open(): AudioContext | undefined {
    try {
      const context = new AudioContext({
        sampleRate: samplesPerSecond,
        latencyHint: 'interactive',
      });
      this.#gain = new GainNode(context, { gain: this.#volume });
      this.#gain.connect(context.destination);
      if (this.#paused) void context.suspend().catch(() => undefined);
      return context;
    } catch {
      // Too many are open, or sound is forbidden.
      return undefined;
    }
  }
}
