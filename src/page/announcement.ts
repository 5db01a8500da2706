import { isEnclosing } from '../text/structure.js';
import { structureTold } from '../text/structure-told.js';
import type { Passage } from './passage.js';
import { type Place, placesAround, structureAt } from './structures.js';

/**
 * What is said before a passage of what ends and begins there: "Koniec listy. Cytat. ".
 *
 * @param before - The passage read before it, if any was: what both stand in has been told.
 * @param read - The passages from this one on.
 */
export function announcement(
  passage: Passage,
  before: Passage | undefined,
  read: Iterable<Passage>,
): string {
  const here = placesAround(passage);
  const there = before ? placesAround(before) : [];
  // The end of the outermost is that of all in it.
  const ended = without(there, here)
    .map(({ kind }) => kind)
    .find(isEnclosing);
  const begun = without(here, there).flatMap((place) => structureAt(place, read, !before) ?? []);
  return structureTold({ ended, begun }, passage.lang, passage.text);
}

function without(places: readonly Place[], others: readonly Place[]): Place[] {
  return places.filter(({ element }) => !others.some((other) => other.element === element));
}
