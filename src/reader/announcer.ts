import type { ReadablePassage } from './reader-state.js';

/**
 * Tells what is to be said before a passage besides its text, where the person wants that: that a
 * list begins, say. An empty string says nothing.
 *
 * @param before - The passage before it, if there is one.
 * @param read - The passages from this one on.
 */
export type Announcer<P extends ReadablePassage = ReadablePassage> = (
  passage: P,
  before: P | undefined,
  read: Iterable<P>,
) => string;
