/** What eSpeak NG takes for normal, and the least and the most it can. */
const normal = 175;
const least = 80;
const most = 450;

/** Words a minute for a speed that is a multiple of the voice's own. */
export function wordsPerMinute(rate: number): number {
  return Math.round(Math.min(most, Math.max(least, normal * (rate > 0 ? rate : 1))));
}
