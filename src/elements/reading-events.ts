import type { Passage } from '../page/passage.js';
import type { Line, ReaderState } from '../reader/reader-state.js';
import {
  NaGlosEndEvent,
  NaGlosErrorEvent,
  NaGlosPauseEvent,
  NaGlosResumeEvent,
  NaGlosSentenceEvent,
  NaGlosStartEvent,
  NaGlosWordEvent,
} from './events.js';
import type { SpokenRanges } from './spoken-place.js';

/** Turns the reader's states into the events that a page hears. */
export class ReadingEvents {
  readonly #target: EventTarget;
  /** How the reading was last heard of; undefined when none has begun. */
  #heard: 'speaking' | 'paused' | undefined;
  #sentence: Line['sentence'] | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** Sends what it means for the page that nothing is spoken any more, or not yet. */
  follow(state: ReaderState<Passage>): void {
    if (state.status === 'paused' && this.#heard === 'speaking') {
      this.#heard = 'paused';
      this.#send(new NaGlosPauseEvent());
    } else if (state.status === 'failed') {
      this.#send(new NaGlosErrorEvent(state.code));
      this.#end('stopped');
    } else if (state.status === 'finished' || state.status === 'idle') {
      this.#end(state.status === 'finished' ? 'finished' : 'stopped');
    }
  }

  /** Sends what it means for the page that something is spoken, and where it stands. */
  speaking(
    { line, word }: Extract<ReaderState<Passage>, { status: 'speaking' }>,
    place: SpokenRanges,
  ): void {
    const before = this.#heard;
    this.#heard = 'speaking';
    if (before === undefined) this.#send(new NaGlosStartEvent());
    if (before === 'paused') this.#send(new NaGlosResumeEvent());

    const { passage, sentence } = line;
    const textOf = ({ start, end }: Line['sentence']): string => passage.text.slice(start, end);
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      // What listeners do to it must not move the mark.
      this.#send(new NaGlosSentenceEvent(textOf(sentence), place.sentence?.cloneRange()));
    }
    if (word) {
      this.#send(new NaGlosWordEvent(textOf(word), place.word));
    }
  }

  #end(reason: NaGlosEndEvent['reason']): void {
    const begun = this.#heard !== undefined;
    this.#heard = undefined;
    this.#sentence = undefined;
    if (begun) this.#send(new NaGlosEndEvent(reason));
  }

  #send(event: Event): void {
    this.#target.dispatchEvent(event);
  }
}
