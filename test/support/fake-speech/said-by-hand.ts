import type { UtteranceListener } from '../../../src/speech/engine.js';
import { WebSpeechEngine } from '../../../src/speech/web-speech-engine.js';
import { FakeClock } from '../fake-clock.js';
import { type FakeSpeech, type FakeSpeechOptions, installFakeSpeech } from '../fake-speech.js';

/** Longer than the engine waits for anything. */
export const forever = 60_000;

export const online = [{ name: 'Google polski', lang: 'pl-PL', localService: false }];
export const english = [{ name: 'Daniel', lang: 'en-GB' }];
export const firefox = [{ name: 'Zosia', lang: 'pl-PL', voiceURI: 'urn:moz-tts:osx:zosia' }];

export let clock: FakeClock;
export let fake: FakeSpeech;
export let engine: WebSpeechEngine;
/** What the listeners were told, in order. */
export let told: string[];

export const listener = (name = ''): UtteranceListener => ({
  start: () => told.push(`${name}start`),
  boundary: (offset) => told.push(`${name}boundary ${offset}`),
  end: () => told.push(`${name}end`),
  error: (code) => told.push(`${name}${code}`),
});

export function say(
  text = 'Ala ma kota.',
  { lang = 'pl-PL', rate = 1, name = '', by = engine } = {},
): void {
  by.speak({ text, lang, rate }, listener(name));
}

/** A browser that behaves so, with the time of the test. */
export function browser(options: FakeSpeechOptions = {}): void {
  fake = installFakeSpeech({ clock, ...options });
}

/** The calls of the browser's interface, without looks at its voices. */
export const calls = (): string[] => fake.calls.map(({ name }) => name);

/** How often something was cancelled; the first cancel clears what others left behind. */
export const cancels = (): number => calls().filter((call) => call === 'cancel').length - 1;

export function setUp(): void {
  clock = new FakeClock();
  engine = new WebSpeechEngine(clock);
  told = [];
}

export function takeDown(): void {
  engine.cancel();
  fake.uninstall();
}
