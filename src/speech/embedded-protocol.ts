/** What the page asks of the worker that speaks. */
export type VoiceRequest =
  | {
      /** Answered by `loaded`. */
      readonly type: 'load';
      readonly packs: readonly ArrayBuffer[];
    }
  | {
      /** Answered by any number of `sound`, then one `said`. */
      readonly type: 'say';
      readonly text: string;
      /** The worker's name of the voice. */
      readonly voice: string;
      readonly wordsPerMinute: number;
    };

/** Where a word is: in the text, and in the sound. */
export interface SpokenWord {
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  /** Seconds from the beginning of the sound. */
  readonly at: number;
}

/** A piece of the sound of a text. */
export interface Sound {
  /** Mono, 22,050 a second, between -1 and 1. */
  readonly samples: Float32Array<ArrayBuffer>;
  readonly words: readonly SpokenWord[];
}

/** What the worker answers. */
export type VoiceAnswer =
  | { readonly type: 'loaded' }
  | ({ readonly type: 'sound' } & Sound)
  | {
      /** All of the sound has been sent. */
      readonly type: 'said';
      /** Seconds until the voice falls silent; the pause behind a sentence comes after. */
      readonly spoken: number;
    }
  | { readonly type: 'failed'; readonly reason: string };
