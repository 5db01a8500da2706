import type { Preferences } from '../../../src/reader/preferences.js';
import { Reader } from '../../../src/reader/reader.js';
import type { ReadablePassage, ReaderState } from '../../../src/reader/reader-state.js';
import { WebSpeechEngine } from '../../../src/speech/web-speech-engine.js';
import { sentences } from '../../../src/text/sentences.js';
import { spokenText } from '../../../src/text/spoken-text.js';
import { FakeClock } from '../fake-clock.js';
import { PageClock } from '../page-clock.js';
import { type FakeSpeech, installFakeSpeech } from './fake-speech.js';
import type { FakeSpeechOptions } from './options.js';

/** A reader on top of a browser that lies. */
export class Reading {
  readonly clock = new FakeClock();
  /** The time as the page has it. */
  readonly page = new PageClock(this.clock);
  readonly fake: FakeSpeech;
  readonly engine: WebSpeechEngine;
  readonly reader: Reader;
  /** Every status the reader had, in order. */
  readonly statuses: ReaderState['status'][] = [];
  /** Every word it was at, in order. */
  readonly words: string[] = [];

  constructor(options: FakeSpeechOptions) {
    this.fake = installFakeSpeech({ clock: this.clock, ...options });
    this.engine = new WebSpeechEngine(this.page);
    this.reader = new Reader(this.engine, { clock: this.clock });
    this.reader.addEventListener('change', () => {
      const { state } = this.reader;
      this.statuses.push(state.status);
      if (state.status !== 'speaking' || !state.word) return;
      this.words.push(state.line.passage.text.slice(state.word.start, state.word.end));
    });
  }

  get state(): ReaderState {
    return this.reader.state;
  }

  /** The sentence that is read, or would be. */
  get sentence(): string {
    if (!('line' in this.state)) return '';
    const { passage, sentence } = this.state.line;
    return passage.text.slice(sentence.start, sentence.end);
  }

  /** The person presses something. */
  press(act: (reader: Reader) => void): void {
    this.fake.gesture(() => {
      act(this.reader);
    });
  }

  /** The person changes the speed: soon it is spoken anew from where it was. */
  setRate(rate: number): void {
    const preferences = { ...this.reader.preferences, rate: rate as Preferences['rate'] };
    this.reader.preferences = preferences;
  }

  /** Lets time pass until it is so; fails if that takes longer. */
  until(isSo: () => boolean, withinMs = 20_000): void {
    for (let waited = 0; !isSo(); waited += 10) {
      if (waited > withinMs) throw new Error(`still ${this.state.status} after ${withinMs} ms`);
      this.clock.advance(10);
    }
  }

  /** Lets time pass until the reader has come to this. */
  untilStatus(...statuses: ReaderState['status'][]): void {
    this.until(() => statuses.includes(this.state.status), 600_000);
  }

  /** Whether every part of a sentence was heard, in one go or several. */
  wasHeard(sentence: string, lang: string): boolean {
    const spoken = spokenText(sentence, lang).text;
    let heardTo = 0;
    for (const { utterance, text } of this.fake.heard) {
      const at = spoken.indexOf(utterance.text.trim());
      if (at >= 0 && at <= heardTo) heardTo = Math.max(heardTo, at + text.trim().length);
      while (spoken.charAt(heardTo) === ' ') heardTo += 1;
    }
    return heardTo >= spoken.length;
  }

  end(): void {
    this.reader.stop();
    this.clock.advance(20_000);
    this.fake.uninstall();
  }
}

/** The sentences of passages, each with its language. */
export function sentencesOf(passages: readonly ReadablePassage[]): [text: string, lang: string][] {
  return passages.flatMap(({ text, lang }) =>
    Array.from(sentences(text, lang), ({ start, end }): [string, string] => [
      text.slice(start, end),
      lang,
    ]),
  );
}

const passage = (text: string): ReadablePassage => ({ text, lang: 'pl-PL' });

/** An article as councils write them: headings, short and long sentences. */
export const article: readonly ReadablePassage[] = [
  passage('Nabór do szkół'),
  passage(
    'Zażółć gęślą jaźń to zdanie próbne. Rada miejska zebrała się we wtorek po południu. Obrady trwały długo.',
  ),
  passage('Czego dotyczą zmiany w regulaminie?'),
  passage(
    'Nowy regulamin określa terminy składania wniosków, sposób ich rozpatrywania przez komisję, zasady odwoływania się od jej decyzji, a także obowiązki dyrektorów szkół, którzy do końca miesiąca muszą ogłosić listę wolnych miejsc w oddziałach przedszkolnych i pierwszych klasach. Rodzice mogą pytać urzędników. Odpowiedzi przyjdą pocztą.',
  ),
  passage('Zapraszamy wszystkich mieszkańców na spotkanie. Do zobaczenia wkrótce.'),
];
