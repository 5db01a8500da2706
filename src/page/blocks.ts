import { type Place, placeOf } from './block-at.js';
import type { Passage } from './passage.js';
import { lookAt } from './sight.js';

/** The blocks of some content in order, found as far as they are asked for. */
export class Blocks {
  readonly #passages: Iterator<Passage>;
  readonly #found: Passage[] = [];

  constructor(passages: Iterable<Passage>) {
    this.#passages = passages[Symbol.iterator]();
  }

  /** The first that is in view. */
  inSight(): Place | undefined {
    return this.#first((block) => lookAt(block).inSight)?.place ?? this.#next(-1, 1);
  }

  /** The block that a place is in, or the first behind it. */
  around(place: Range): Place | undefined {
    return this.#first((block) => isBehind(block, place))?.place;
  }

  /** The block after that of a place. */
  after(place: Range): Place | undefined {
    const at = this.#first((block) => isBehind(block, place));
    return at && this.#next(at.index, 1);
  }

  /** The block before that of a place. */
  before(place: Range): Place | undefined {
    const at = this.#first((block) => isBehind(block, place));
    return this.#next(at?.index ?? this.#found.length, -1);
  }

  #first(fits: (block: Range) => boolean): { index: number; place: Place } | undefined {
    for (let index = 0; this.#at(index); index += 1) {
      const place = this.#place(index);
      if (place && fits(place.block)) return { index, place };
    }
    return undefined;
  }

  /** The next that is still in the page, one way or the other. */
  #next(index: number, step: 1 | -1): Place | undefined {
    for (let at = index + step; this.#at(at); at += step) {
      const place = this.#place(at);
      if (place) return place;
    }
    return undefined;
  }

  #place(index: number): Place | undefined {
    const passage = this.#at(index);
    return passage && placeOf(passage);
  }

  #at(index: number): Passage | undefined {
    while (this.#found.length <= index) {
      const next = this.#passages.next();
      if (next.done) return undefined;
      this.#found.push(next.value);
    }
    return this.#found[index];
  }
}

/** Whether a block ends behind the start of a place. */
function isBehind(block: Range, place: Range): boolean {
  const { startContainer, startOffset } = place;
  if (startContainer.getRootNode() !== block.endContainer.getRootNode()) return false;
  return block.comparePoint(startContainer, startOffset) <= 0;
}
