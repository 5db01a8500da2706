import type { SpeechErrorCode } from '../speech/engine.js';
import type { Span } from '../text/span.js';

/** A passage as the reader needs it; where it stands is not the reader's business. */
export interface ReadablePassage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
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
