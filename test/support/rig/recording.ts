import { executeServerCommand } from '@web/test-runner-commands';

/** What is surely not silence, and what surely is, between 0 and 1. */
const loud = 0.05;
const quiet = 0.005;
/** A busy machine brings sound to the loudspeaker late, and lets it fade late. */
const tries = 6;

/** Listens for a while; the loudest moment, or none where no loudspeaker is recorded. */
const listen = async (ms: number): Promise<number | undefined> =>
  (await executeServerCommand<{ loudest?: number }, number>('listen', ms)).loudest;

/** Fails if the loudspeaker is silent, and stays so. */
export async function assertSound(what: string): Promise<void> {
  for (let number = 0; number < tries; number += 1) {
    if (((await listen(400)) ?? 1) > loud) return;
  }
  throw new Error(`${what}: nothing is heard`);
}

/** Fails if the loudspeaker does not soon fall silent, or does not stay so. */
export async function assertSilence(what: string): Promise<void> {
  for (let number = 0; number < tries; number += 1) {
    if (((await listen(400)) ?? 0) < quiet) break;
  }
  const loudest = (await listen(800)) ?? 0;
  if (loudest > quiet) throw new Error(`${what}: something is heard (${loudest.toFixed(4)})`);
}
