import { whenIdle } from './when-idle.js';

/** How long one slice of counting may take, in milliseconds: less than anyone feels. */
const sliceMs = 5;

/** So many characters are counted; what is longer is guessed by them. */
const mostCounted = 30_000;

/** What is counted. */
export interface CountedPassage {
  readonly text: string;
  /** How many times as long all is as the characters up to here; nothing if that can't be told. */
  readonly timesAsLong?: (characters: number) => number | undefined;
}

/**
 * Counts the characters of passages while nothing else happens.
 *
 * @param oncounted - Told the number in the end, unless the signal aborts before.
 */
export function countCharacters(
  passages: Iterable<CountedPassage>,
  signal: AbortSignal,
  oncounted: (characters: number) => void,
): void {
  const iterator = passages[Symbol.iterator]();
  let characters = 0;
  let limit = mostCounted;
  const slice = (): void => {
    if (signal.aborted) return;
    for (const end = performance.now() + sliceMs; performance.now() < end;) {
      const next = iterator.next();
      if (next.done) {
        oncounted(characters);
        return;
      }
      const { text, timesAsLong } = next.value;
      characters += text.length;
      if (characters < limit) continue;
      limit = Infinity;
      const times = timesAsLong?.(characters);
      if (times === undefined) continue;
      oncounted(Math.round(characters * times));
      return;
    }
    whenIdle(slice);
  };
  whenIdle(slice);
}
