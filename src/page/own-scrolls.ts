import { mediaQuery } from './media-query.js';
import type { Scroll } from './sight.js';
import { windowOf } from './scrollers.js';

/** How long after its last step, in milliseconds, a scroll that missed its target is given up. */
const patienceMs = 300;

/** Where a scroller is on its way to. */
interface Aim {
  readonly left: number;
  readonly top: number;
  /** How far it still was when last seen. */
  away: number;
  seenAt: number;
}

/** Scrolls, and tells its own scrolling from a person's. */
export class OwnScrolls {
  readonly #aims = new Map<Element, Aim>();

  /** Scrolls smoothly, or at once for those who want less motion. */
  go(scrolls: readonly Scroll[], behavior = calmBehavior()): void {
    for (const { scroller, left, top } of scrolls) {
      const target = { left: scroller.scrollLeft + left, top: scroller.scrollTop + top };
      const away = Math.hypot(left, top);
      this.#aims.set(scroller, { ...target, away, seenAt: performance.now() });
      scroller.scrollTo({ ...target, behavior });
    }
  }

  /** Whether it was a person, or the page, that scrolled. */
  isForeign({ target }: Event): boolean {
    const scroller = scrollerOf(target);
    const aim = scroller && this.#aims.get(scroller);
    if (!aim) return true;
    const now = performance.now();
    const away = Math.hypot(scroller.scrollLeft - aim.left, scroller.scrollTop - aim.top);
    const there = away < 2;
    // What comes late or leads away from where we go is no step of ours.
    const foreign = !there && (now - aim.seenAt > patienceMs || away > aim.away + 2);
    if (there || foreign) this.#aims.delete(scroller);
    else Object.assign(aim, { away, seenAt: now });
    return foreign;
  }

  /** The person scrolls from now on, even if a scroll of our own is not over. */
  yield(): void {
    this.#aims.clear();
  }
}

function calmBehavior(): 'instant' | 'smooth' {
  return mediaQuery('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** What an event of scrolling tells of. */
export function scrollerOf(target: EventTarget | null): Element | undefined {
  if (!(target && 'nodeType' in target)) return undefined;
  return target.nodeType === Node.DOCUMENT_NODE
    ? windowOf(target as Document)
    : (target as Element);
}
