import { windowOf } from './scrollers.js';

/** What is seen of the inside of a scroller, in the coordinates of its page. */
export function viewOf(scroller: Element): DOMRect {
  const page = scroller.ownerDocument;
  if (scroller !== windowOf(page)) {
    const { left, top } = scroller.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = scroller;
    return new DOMRect(left + clientLeft, top + clientTop, clientWidth, clientHeight);
  }
  // Smaller than the window when a person has zoomed in with two fingers.
  const { offsetLeft = 0, offsetTop = 0, width, height } = page.defaultView?.visualViewport ?? {};
  const { clientWidth, clientHeight } = scroller;
  return new DOMRect(offsetLeft, offsetTop, width ?? clientWidth, height ?? clientHeight);
}
