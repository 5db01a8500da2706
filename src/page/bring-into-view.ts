/** Sticky headers can be stacked; more than a few of them cover the page anyway. */
const mostHeaders = 3;

/** Scrolls the start of an element to the top of what is seen, clear of sticky headers. */
export function bringIntoView(element: Element): void {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  for (let i = 0; i < mostHeaders; i += 1) {
    const overlap = coveredAtTop(element);
    if (overlap <= 0) return;
    scrollerOf(element).scrollBy({ top: -overlap, behavior: 'instant' });
  }
}

/** How much of the top of an element lies behind something that stays in place, in CSS pixels. */
function coveredAtTop(element: Element): number {
  const { left, width, top } = element.getBoundingClientRect();
  const document = element.ownerDocument;
  const x = Math.min(Math.max(left + width / 2, 0), document.documentElement.clientWidth - 1);
  const cover = document.elementFromPoint(x, Math.max(top, 0) + 1);
  if (!cover || element.contains(cover)) return 0;
  for (let at: Element | null = cover; at && !at.contains(element); at = at.parentElement) {
    if (/^(?:fixed|sticky)$/u.test(getComputedStyle(at).position)) {
      return at.getBoundingClientRect().bottom - top;
    }
  }
  return 0;
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/u.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}
