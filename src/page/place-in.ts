/** A stretch of a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a stretch of a text is in what the text became: in the part before what was changed or the
 * part behind it, if most of the text stands, or in the one place where the text stands whole.
 */
export function placeIn(
  now: string,
  before: string,
  start: number,
  end: number,
): Place | undefined {
  if (now === before) return { start, end };
  const at = now.indexOf(before);
  if (at >= 0) {
    const isOnly = !now.includes(before, at + 1);
    return isOnly ? { start: at + start, end: at + end } : undefined;
  }
  const shortest = Math.min(now.length, before.length);
  let head = 0;
  while (head < shortest && now[head] === before[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && now.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  if (head + tail < before.length / 2) return undefined;
  if (end <= head) return { start, end };
  const shift = now.length - before.length;
  return start >= before.length - tail ? { start: start + shift, end: end + shift } : undefined;
}
