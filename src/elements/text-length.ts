import { whenIdle } from './when-idle.js';

/** How long one slice of counting may take, in milliseconds: less than anyone feels. */
const sliceMs = 5;

/**
 * Counts the characters of passages while nothing else happens.
 *
 * @param oncounted - Told the number in the end, unless the signal aborts before.
 */
export function countCharacters(
  passages: Iterable<{ readonly text: string }>,
  signal: AbortSignal,
  oncounted: (characters: number) => void,
): void {
  const iterator = passages[Symbol.iterator]();
  let characters = 0;
  const slice = (): void => {
    if (signal.aborted) return;
    for (const end = performance.now() + sliceMs; performance.now() < end;) {
      const next = iterator.next();
      if (next.done) {
        oncounted(characters);
        return;
      }
      characters += next.value.text.length;
    }
    whenIdle(slice);
  };
  whenIdle(slice);
}
