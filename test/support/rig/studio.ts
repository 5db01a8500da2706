import { fixture, html, nextFrame } from '@open-wc/testing';
import { EmbeddedEngine, type EmbeddedEngineOptions } from '../../../src/speech/embedded-engine.js';
import type { Utterance } from '../../../src/speech/engine.js';
import { centerOf, click } from './commands.js';

/** Where `npm run build` puts the embedded voice. */
export const voiceUrl = '/dist/espeak/';

before(async () => {
  const { ok } = await fetch(`${voiceUrl}manifest.json`);
  if (!ok) throw new Error('There is no dist/espeak/: npm run build');
});

/** A piece of sound as it was given to the browser, in seconds of its clock. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly samples: Float32Array;
}

/** All that was played since the test began, and where the sound goes. */
export const played: Piece[] = [];
let context: AudioContext | undefined;

const start: (at: number) => void = Reflect.get(AudioBufferSourceNode.prototype, 'start');
AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, at = 0) {
  context = this.context as AudioContext;
  const { buffer } = this;
  if (buffer) played.push({ at, length: buffer.duration, samples: buffer.getChannelData(0) });
  start.call(this, at);
};

/** What hears all that goes to the loudspeaker: it goes on when the loudspeaker is stopped. */
let ear: AnalyserNode | undefined;

const connect = Reflect.get(AudioNode.prototype, 'connect') as (to: AudioNode) => AudioNode;
AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
  if (to instanceof AudioDestinationNode && this instanceof GainNode) {
    const wire = new MediaStreamAudioDestinationNode(this.context as AudioContext);
    connect.call(this, wire);
    const room = new AudioContext({ sampleRate: this.context.sampleRate });
    ear = new AnalyserNode(room, { fftSize: 2048 });
    connect.call(new MediaStreamAudioSourceNode(room, { mediaStream: wire.stream }), ear);
    void room.resume();
  }
  return connect.call(this, to);
} as typeof AudioNode.prototype.connect;

/** The time of the sound; it stands still while nothing can be heard. */
export const soundTime = (): number => context?.currentTime ?? 0;

/** How loud the last tenth of a second was: its root mean square. */
export function loudness(): number {
  const samples = new Float32Array(ear?.fftSize ?? 1);
  ear?.getFloatTimeDomainData(samples);
  return rms(samples);
}

/** The loudest of what is heard in so many milliseconds. */
export async function loudest(ms: number): Promise<number> {
  let most = 0;
  const until = performance.now() + ms;
  while (performance.now() < until) {
    most = Math.max(most, loudness());
    await nextFrame();
  }
  return most;
}

/** Waits until what is on its way to the loudspeaker has been heard: on a busy machine that takes a while. */
export async function fading(): Promise<void> {
  while ((await loudest(200)) >= 0.001);
}

export function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
}

/** What an utterance was heard to do: `start`, `word Ala`, `end`, `error failed`. */
export interface Take {
  readonly events: string[];
  /** When each of the events came, in seconds of sound. */
  readonly times: number[];
  readonly over: Promise<void>;
}

/** An engine in a page that a person has pressed something in. */
export async function studio(options: EmbeddedEngineOptions = {}): Promise<{
  engine: EmbeddedEngine;
  say: (utterance: Partial<Utterance> & { text: string }) => Take;
}> {
  played.length = 0;
  const engine = new EmbeddedEngine({ url: voiceUrl, ...options });
  const unlock = (): void => {
    engine.unlock();
  };
  const button = await fixture(html`<button @click=${unlock}>Czytaj</button>`);
  await click(centerOf(button));
  return { engine, say: (utterance) => say(engine, polish(utterance)) };
}

/** An utterance in Polish, unless it says otherwise. */
export function polish(utterance: Partial<Utterance> & { text: string }): Utterance {
  return { lang: 'pl', rate: 1, ...utterance };
}

function say(engine: EmbeddedEngine, utterance: Utterance): Take {
  const events: string[] = [];
  const times: number[] = [];
  const note = (event: string): void => {
    events.push(event);
    times.push(soundTime());
  };
  const over = new Promise<void>((resolve) => {
    engine.speak(utterance, {
      start: () => {
        note('start');
      },
      boundary: (offset) => {
        note(`word ${wordAt(utterance.text, offset)}`);
      },
      end: () => {
        note('end');
        resolve();
      },
      error: (code) => {
        note(`error ${code}`);
        resolve();
      },
    });
  });
  return { events, times, over };
}

function wordAt(text: string, offset: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(offset))?.[0] ?? `nothing at ${offset}`;
}

/** Waits until an event has come. */
export async function come({ events }: Take, event: string): Promise<void> {
  while (!events.includes(event)) await nextFrame();
}
