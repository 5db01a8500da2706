import { assert, fixture, html } from '@open-wc/testing';
import { defaultPreferences } from '../../src/reader/preferences.js';
import { Reader } from '../../src/reader/reader.js';
import type { ReadablePassage } from '../../src/reader/reader-state.js';
import type { SpeechEngine } from '../../src/speech/engine.js';
import { words } from '../../src/text/words.js';
import { memory } from '../support/leak/memory.js';
import { centerOf, click } from '../support/rig/commands.js';

const count = 1000;
const sentencesEach = 10;
/** By then all that is made once is made. */
const settledAfter = 100;
const mostGrowth = 1_000_000;

const sentenceOf = (number: number): string => `Numer ${number} idzie dalej.`;
const texts = Array.from({ length: count / sentencesEach }, (_, paragraph) =>
  Array.from({ length: sentencesEach }, (__, number) =>
    sentenceOf(paragraph * sentencesEach + number),
  ).join(' '),
);

/** Reads a thousand sentences, twice as fast as usual; fails if one is lost, doubled or kept. */
export async function soak(engine: SpeechEngine): Promise<void> {
  const passages = texts.map((text): ReadablePassage => ({ text, lang: 'pl' }));
  const reader = new Reader(engine, { preferences: { ...defaultPreferences, rate: 2 } });
  const heard: { readonly text: string; readonly words: string[] }[] = [];
  let line: unknown;
  const finished = new Promise<string>((resolve) => {
    reader.addEventListener('change', () => {
      const { state } = reader;
      if (state.status === 'finished' || state.status === 'failed') resolve(state.status);
      if (state.status === 'paused') reader.resume();
      if (state.status !== 'speaking') return;
      const { passage, sentence } = state.line;
      if (state.line !== line) {
        line = state.line;
        heard.push({ text: passage.text.slice(sentence.start, sentence.end), words: [] });
      }
      if (state.word)
        heard.at(-1)?.words.push(passage.text.slice(state.word.start, state.word.end));
    });
  });
  const start = (): void => {
    reader.read(passages, 'content');
  };
  const button = await fixture(html`<button @click=${start}>Czytaj</button>`);
  const startedAt = performance.now();
  await click(centerOf(button));

  const settled = new Promise<void>((resolve) => {
    const look = (): void => {
      if (heard.length < settledAfter) return;
      reader.removeEventListener('change', look);
      resolve();
    };
    reader.addEventListener('change', look);
  });
  await settled;
  const { heap: before } = await memory();
  assert.equal(await finished, 'finished');
  const seconds = (performance.now() - startedAt) / 1000;
  const { heap: after } = await memory();

  const expected = Array.from({ length: count }, (_, number) => sentenceOf(number));
  const whole = heard.filter(({ text, words: told }) => {
    const wanted = Array.from(words(text, 'pl'), ({ start: from, end }) => text.slice(from, end));
    return told.join(' ') === wanted.join(' ');
  });
  // eslint-disable-next-line no-console -- these figures are what it is for
  console.log(
    `${heard.length} sentences in ${Math.round(seconds)} s; every word told once in ${whole.length}; ` +
      `heap ${(before / 1e6).toFixed(2)} MB after ${settledAfter} sentences, ${(after / 1e6).toFixed(2)} MB after all`,
  );
  assert.deepEqual(
    heard.map(({ text }) => text),
    expected,
  );
  assert.lengthOf(whole, count);
  assert.isBelow(after - before, mostGrowth);
}
