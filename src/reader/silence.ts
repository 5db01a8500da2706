import type { Line } from './reader-state.js';

/**
 * Milliseconds at normal speed, besides the pause that back ends make behind every utterance. The
 * cells of a row and the items of a list belong together.
 */
const behind: Readonly<Partial<Record<string, number>>> = {
  heading: 400,
  listitem: 100,
  cell: 0,
};
const behindOthers = 250;

/** The silence between two lines that are read one after the other, shorter where speech is fast. */
export function silenceBetween(before: Line, after: Line, rate: number): number {
  const { passage } = before;
  if (passage === after.passage) return 0;
  return Math.round((behind[passage.role ?? ''] ?? behindOthers) / rate);
}
