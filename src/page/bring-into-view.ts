import { coverAt } from './covers.js';
import { scrollersOf } from './scrollers.js';

/** Sticky headers can be stacked; more than a few of them cover the page anyway. */
const mostHeaders = 3;

/** Scrolls the start of an element to the top of what is seen, clear of sticky headers. */
export function bringIntoView(element: Element): void {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  for (let i = 0; i < mostHeaders; i += 1) {
    const overlap = coveredAtTop(element);
    if (overlap <= 0) return;
    const [scroller] = scrollersOf(element);
    scroller?.scrollBy({ top: -overlap, behavior: 'instant' });
  }
}

/** How much of the top of an element lies behind something that stays in place, in CSS pixels. */
function coveredAtTop(element: Element): number {
  const { left, width, top } = element.getBoundingClientRect();
  const page = element.ownerDocument;
  const x = Math.min(Math.max(left + width / 2, 0), page.documentElement.clientWidth - 1);
  const cover = coverAt(page, x, Math.max(top, 0) + 1, element);
  return cover ? cover.getBoundingClientRect().bottom - top : 0;
}
