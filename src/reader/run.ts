import { hasWords } from '../text/words.js';
import type { Announcer } from './announcer.js';
import type { Pace } from './pace.js';
import type { Preferences } from './preferences.js';
import type { Line, ReadablePassage, ReadingProgress, ReadingSubject } from './reader-state.js';
import { Script } from './script.js';
import { silenceBetween } from './silence.js';
import { soundAlike, spokenLine, type SpokenLine } from './spoken-line.js';

/** How long after its start a sentence is stepped back from, rather than begun again. */
const justBegunMs = 2000;

/** One reading: what is read, how far it is, and what the engine was given of it. */
export class Run<P extends ReadablePassage> {
  readonly subject: ReadingSubject;
  readonly script: Script<P>;
  readonly unspoken = new Set<string>();
  readonly #announcer: Announcer<P> | undefined;
  /** Whether anything was heard yet. */
  heard = false;
  /** Whether the engine keeps the place in the sound. */
  held = false;
  /** Where the voice is, or is to begin: offset in the line's passage. */
  from = 0;
  #index = 0;
  /** When the line began to be heard from its first word: never yet, or long ago if in its middle. */
  #startedAt = Infinity;
  #spoken: SpokenLine<P> | undefined;
  /** The next line, made while this one is spoken. */
  #ahead: SpokenLine<P> | undefined;

  constructor(subject: ReadingSubject, passages: Iterable<P>, announcer?: Announcer<P>) {
    this.subject = subject;
    this.script = new Script(passages);
    this.#announcer = announcer;
  }

  /** The line that the voice is at; none behind the last. */
  get line(): Line<P> | undefined {
    return this.script.line(this.#index);
  }

  get index(): number {
    return this.#index;
  }

  /** What the engine was given last; reports of anything else are of no account. */
  get spoken(): SpokenLine<P> | undefined {
    return this.#spoken;
  }

  /** Moves to a line, or to an offset of its passage in it. @returns The line, if there is one. */
  moveTo(index: number, from?: number): Line<P> | undefined {
    this.#index = index;
    const { line } = this;
    this.from = from ?? line?.breath.start ?? 0;
    this.#startedAt = Infinity;
    this.held = false;
    return line;
  }

  /** The line to step back to: the start of this sentence or passage, or of the one before. */
  before(whole: 'sentence' | 'passage', now: number): number {
    const start = this.script.startOf(whole, this.#index);
    const stays = start === 0 || start < this.#index || now - this.#startedAt > justBegunMs;
    return stays ? start : this.script.startOf(whole, start - 1);
  }

  /** What the engine is to be given now. */
  speak(line: Line<P>, preferences: Preferences, silenceMs: number): SpokenLine<P> {
    this.#spoken = this.#made(line, this.from, preferences, silenceMs);
    this.#ahead = undefined;
    return this.#spoken;
  }

  /** What the engine will probably be given next. */
  expect(preferences: Preferences): SpokenLine<P> | undefined {
    const next = this.script.line(this.#index + 1);
    this.#ahead =
      next &&
      this.#made(next, next.breath.start, preferences, this.silenceBefore(next, preferences));
    return this.#ahead;
  }

  /** The silence between this line and the next. */
  silenceBefore(next: Line<P>, { rate }: Preferences): number {
    return this.line ? silenceBetween(this.line, next, rate) : 0;
  }

  /** Whether what the engine was given last is what the person wants to hear by now. */
  soundsRight(preferences: Preferences): boolean {
    const spoken = this.#spoken;
    if (!spoken) return false;
    const rest = (preferred: Preferences): SpokenLine<P> =>
      this.#fresh(spoken.line, this.from, preferred);
    const then = this.from === spoken.from ? spoken : rest(spoken.preferences);
    return soundAlike(then.utterance, rest(preferences).utterance);
  }

  /** Notes that the voice began, or went on after a pause. */
  begins(now: number): void {
    this.heard = true;
    const fromItsStart = this.#startedAt === Infinity && this.from === this.line?.breath.start;
    this.#startedAt = fromItsStart ? now : -Infinity;
  }

  /** Notes that the voice came to the end of the line. */
  ends(now: number, pace: Pace): void {
    if (!this.#spoken) return;
    const { line, lead, utterance } = this.#spoken;
    // How long the text itself took is not known behind an announcement.
    if (lead !== '') return;
    pace.measure(utterance, line.breath.end - line.breath.start, now - this.#startedAt);
  }

  /** How far it is. */
  progress(pace: Pace): ReadingProgress | undefined {
    const { line } = this;
    if (!line) return undefined;
    const before = this.script.charactersBefore(line);
    return {
      spoken: before + this.from,
      next: before + line.sentence.end,
      total: this.script.characters,
      pace: this.#spoken && pace.of(this.#spoken.utterance),
    };
  }

  #made(line: Line<P>, from: number, preferences: Preferences, silenceMs: number): SpokenLine<P> {
    const ahead = this.#ahead;
    const isIt =
      ahead?.line === line &&
      ahead.from === from &&
      ahead.preferences === preferences &&
      ahead.utterance.silenceMs === silenceMs;
    return isIt ? ahead : this.#fresh(line, from, preferences, silenceMs);
  }

  #fresh(line: Line<P>, from: number, preferences: Preferences, silenceMs = 0): SpokenLine<P> {
    const lead = preferences.announce ? this.#leadOf(line, from) : '';
    return spokenLine(line, from, { preferences, silenceMs, lead });
  }

  /** What is said before the text, where a passage begins. */
  #leadOf({ passage }: Line<P>, from: number): string {
    if (!this.#announcer || hasWords(passage.text.slice(0, from))) return '';
    return this.#announcer(passage, ...this.script.around(passage));
  }
}
