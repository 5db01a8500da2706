import { coverAt } from './covers.js';
import { flatParent } from './flat-parent.js';
import { scrollersOf } from './scrollers.js';
import { viewOf } from './view-of.js';
import { elementOf, outOfFrame } from './window-boxes.js';

/** Headers can be stacked; more than a few of them cover the page anyway. */
const mostCovers = 3;

/** How far from the edge of a window to look for them, in CSS pixels: some float. */
const depths = [1, 32];

/** What has to be scrolled, and how far, in CSS pixels. */
export interface Scroll {
  readonly scroller: Element;
  readonly left: number;
  readonly top: number;
}

/** How much of a range is seen, and what to do about it. */
export interface Look {
  /** Whether any of it is seen: not scrolled away, and not behind what stays in place. */
  readonly inSight: boolean;
  /** Whether it is too large to be seen whole. */
  readonly tooLarge: boolean;
  /**
   * What has to be scrolled for it to be seen whole, from the innermost out; nothing if it is seen.
   * It comes to the middle, so that what follows it is in view for a while, or begins at the edge
   * if it is too large for that.
   */
  readonly scrolls: readonly Scroll[];
}

/** Looks whether a range is seen. */
export function lookAt(range: Range): Look {
  const element = elementOf(range);
  const look = { inSight: false, tooLarge: false, scrolls: [] as Scroll[] };
  if (!element) return look;
  const { writingMode, direction } = getComputedStyle(element);
  const upright = writingMode.startsWith('horizontal');
  const fromRight = upright ? direction === 'rtl' : writingMode.endsWith('rl');
  const moved = { left: 0, top: 0 };
  let hidden = 0;
  let seen = 0;
  for (const { scroller, box, now, band } of sights(range, moved)) {
    if (overlaps(now, band)) seen += 1;
    else hidden += 1;
    look.tooLarge ||= box.height > band.height || box.width > band.width;
    const left = within(
      scrollable(scroller, 'left'),
      fromRight
        ? -distance(-box.right, -box.left, -band.right, -band.left, !upright)
        : distance(box.left, box.right, band.left, band.right, !upright),
    );
    const top = within(
      scrollable(scroller, 'top'),
      distance(box.top, box.bottom, band.top, band.bottom, upright),
    );
    if (left === 0 && top === 0) continue;
    moved.left += left;
    moved.top += top;
    look.scrolls.push({ scroller, left, top });
  }
  look.inSight = seen > 0 && hidden === 0;
  return look;
}

/** A range as one scroller around it shows it. */
interface Sight {
  readonly scroller: Element;
  /** The range, in the coordinates of the scroller's page. */
  readonly now: DOMRect;
  /** The same when what is further in has been scrolled. */
  readonly box: DOMRect;
  /** What of the scroller is not covered. */
  readonly band: DOMRect;
}

/** @param moved - How far the range will have been moved by scrolling what is further in. */
function* sights(range: Range, moved: { left: number; top: number }): Generator<Sight> {
  const element = elementOf(range);
  if (!element) return;
  let now = range.getBoundingClientRect();
  let page = element.ownerDocument;
  if (now.width === 0 && now.height === 0) return;
  for (const scroller of scrollersOf(range.startContainer)) {
    for (; page !== scroller.ownerDocument; page = scroller.ownerDocument) {
      const frame = flatParent(page.documentElement);
      if (!frame) return;
      now = outOfFrame(now, frame as HTMLElement);
    }
    const { left, top, width, height } = now;
    const box = new DOMRect(left - moved.left, top - moved.top, width, height);
    yield { scroller, now, box, band: bandOf(scroller, now, element) };
  }
}

/** What is seen of the inside of a scroller where a box is, clear of what stays in place. */
function bandOf(scroller: Element, box: DOMRect, below: Element): DOMRect {
  const view = viewOf(scroller);
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  let top = view.top + pixels(scrollPaddingTop);
  let bottom = view.bottom - pixels(scrollPaddingBottom);
  const left = Math.max(box.left, view.left) + 1;
  const right = Math.min(box.right, view.right) - 1;
  const page = scroller.ownerDocument;
  // Where next to nothing would be left, half covered is better than none.
  const least = Math.min(view.height / 3, 96);
  for (const x of left < right ? [left, (left + right) / 2, right] : []) {
    for (const depth of depths) {
      for (let i = 0; i < mostCovers; i += 1) {
        const above = coverAt(page, x, top + depth, below)?.getBoundingClientRect();
        if (!above || above.bottom <= top || bottom - above.bottom < least) break;
        top = above.bottom;
      }
      for (let i = 0; i < mostCovers; i += 1) {
        const under = coverAt(page, x, bottom - depth, below)?.getBoundingClientRect();
        if (!under || under.top >= bottom || under.top - top < least) break;
        bottom = under.top;
      }
    }
  }
  if (bottom - top < least) return view;
  return new DOMRect(view.left, top, view.width, bottom - top);
}

function overlaps(box: DOMRect, band: DOMRect): boolean {
  return (
    Math.min(box.bottom, band.bottom) - Math.max(box.top, band.top) > 1 &&
    Math.min(box.right, band.right) - Math.max(box.left, band.left) > 1
  );
}

/** How far a stretch has to be scrolled to lie in another, along one axis. */
function distance(start: number, end: number, from: number, to: number, centred: boolean): number {
  if (start >= from - 1 && end <= to + 1) return 0;
  if (end - start > to - from) return start - from;
  if (centred) return (start + end - from - to) / 2;
  return start < from ? start - from : end - to;
}

/** How far a scroller can go either way from where it is. */
function scrollable(scroller: Element, side: 'left' | 'top'): [least: number, most: number] {
  const upwards = side === 'top';
  const inside = upwards ? scroller.scrollHeight : scroller.scrollWidth;
  const at = upwards ? scroller.scrollTop : scroller.scrollLeft;
  const room = inside - (upwards ? scroller.clientHeight : scroller.clientWidth);
  const { direction, writingMode } = getComputedStyle(scroller);
  const backwards =
    at < 0 ||
    (side === 'left' && (writingMode === 'vertical-rl' || (direction === 'rtl' && at <= 0)));
  return backwards ? [-room - at, -at] : [-at, room - at];
}

function within([least, most]: [number, number], wanted: number): number {
  return Math.round(Math.min(Math.max(wanted, least), most));
}

function pixels(length: string): number {
  return length.endsWith('px') ? parseFloat(length) : 0;
}
