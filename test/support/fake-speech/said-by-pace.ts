import type { UtteranceListener } from '../../../src/speech/engine.js';
import { WebSpeechEngine } from '../../../src/speech/web-speech-engine.js';
import { FakeClock } from '../fake-clock.js';
import { type FakeSpeech, type FakeSpeechOptions, installFakeSpeech } from '../fake-speech.js';
import { PageClock } from '../page-clock.js';

/** Longer than the engine waits for anything. */
export const forever = 60_000;
export const sentence = 'Rada miejska zebrała się we wtorek po południu.';
export const charsPerSecond = 14;

export let clock: FakeClock;
export let page: PageClock;
export let fake: FakeSpeech;
export let engine: WebSpeechEngine;
/** What the listeners were told, in order; words as they stand in the text. */
export let told: string[];

export function browser(options: FakeSpeechOptions): void {
  fake = installFakeSpeech({ clock, charsPerSecond, ...options });
}

/** A browser that does nothing by itself. */
export function browserByHand(): void {
  fake = installFakeSpeech({ clock });
}

export function say(
  text = sentence,
  more: { rate?: number; silenceMs?: number; then?: () => void } = {},
): void {
  const listener: UtteranceListener = {
    start: () => told.push('start'),
    boundary: (offset) => told.push(/^[\p{L}\p{N}]*/u.exec(text.slice(offset))?.[0] ?? ''),
    end: () => {
      told.push('end');
      more.then?.();
    },
    error: (code) => told.push(code),
  };
  const { rate = 1, silenceMs = 0 } = more;
  engine.speak({ text, lang: 'pl-PL', rate, silenceMs }, listener);
}

export const words = (): string[] => told.filter((what) => what !== 'start' && what !== 'end');
export const calls = (): string[] => fake.calls.map(({ name }) => name.replace(/ .*/, ''));

export function otherTab(message: unknown = 'na-glos: this tab speaks'): void {
  const channel = new BroadcastChannel('na-glos');
  channel.postMessage(message);
  channel.close();
}

export function setUp(): void {
  clock = new FakeClock();
  page = new PageClock(clock);
  engine = new WebSpeechEngine(page);
  told = [];
}

export function takeDown(): void {
  engine.cancel();
  fake.uninstall();
}
