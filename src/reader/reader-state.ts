import type { SpeechErrorCode } from '../speech/engine.js';
import type { Span } from '../text/span.js';

/** A passage as the reader needs it; where it stands is not the reader's business. */
export interface ReadablePassage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** What it is in its page; headings and paragraphs are followed by a moment of silence. */
  readonly role?: string;
}

/** What the person asked to hear. */
export type ReadingSubject = 'content' | 'selection' | 'place' | 'greeting';

/** A sentence of a passage, or the part of a very long one that is spoken in one breath. */
export interface Line<P extends ReadablePassage = ReadablePassage> {
  readonly passage: P;
  /** Offsets in the passage's text. */
  readonly sentence: Span;
  /** Offsets in the passage's text; the sentence itself unless it is very long. */
  readonly breath: Span;
}

/** Why nothing is read, or no more. */
export type ReadingErrorCode = SpeechErrorCode | 'no-text';

/** What is going on. Each status carries only what is true in it. */
export type ReaderState<P extends ReadablePassage = ReadablePassage> =
  | { readonly status: 'idle' }
  | { readonly status: 'starting'; readonly subject: ReadingSubject; readonly line: Line<P> }
  | {
      readonly status: 'speaking';
      readonly subject: ReadingSubject;
      readonly line: Line<P>;
      /** Offsets in the passage's text; only if the voice tells its words. */
      readonly word?: Span;
    }
  | {
      readonly status: 'paused';
      readonly subject: ReadingSubject;
      readonly line: Line<P>;
      /** Where reading goes on: offset in the passage's text. */
      readonly from: number;
      /** Who wanted it: the person, or a page or program that took the voice. */
      readonly by: 'person' | 'system';
    }
  | {
      readonly status: 'finished';
      readonly subject: ReadingSubject;
      /** Languages of passages that were left out for want of a voice. */
      readonly unspoken: readonly string[];
    }
  | {
      readonly status: 'failed';
      readonly subject: ReadingSubject;
      readonly code: ReadingErrorCode;
      /** The language of what could not be read; an empty string if there was nothing to read. */
      readonly lang: string;
    };

/** How far a reading is. */
export interface ReadingProgress {
  /** Characters before the word being spoken, or before the line if no words are told. */
  readonly spoken: number;
  /** Characters before the next sentence. */
  readonly next: number;
  /** Characters in all; undefined until the last passage was asked for. */
  readonly total: number | undefined;
  /** Characters a second with this voice and speed, as measured; undefined until a line was heard. */
  readonly pace: number | undefined;
}
