import { flatParent } from './flat-parent.js';
import { scrollersOf, viewOf } from './scrollers.js';
import { inWindow, outOfFrame, pageOf } from './window-boxes.js';

/** What is seen of a range, in the coordinates of our own window; nothing if it is scrolled away. */
export function visibleBox(range: Range): DOMRect | undefined {
  let page = pageOf(range);
  let box = range.getBoundingClientRect();
  for (const scroller of scrollersOf(range.startContainer)) {
    for (; page !== scroller.ownerDocument; page = scroller.ownerDocument) {
      const frame = flatParent(page.documentElement);
      if (!frame) return undefined;
      box = outOfFrame(box, frame as HTMLElement);
    }
    const view = viewOf(scroller);
    const left = Math.max(box.left, view.left);
    const top = Math.max(box.top, view.top);
    const right = Math.min(box.right, view.right);
    const bottom = Math.min(box.bottom, view.bottom);
    if (right < left || bottom <= top) return undefined;
    box = new DOMRect(left, top, right - left, bottom - top);
  }
  return inWindow(box, page);
}

/** The box of one edge of a range, in the coordinates of our own window. */
export function edgeOf(range: Range, edge: 'start' | 'end'): DOMRect {
  const caret = range.cloneRange();
  caret.collapse(edge === 'start');
  // Between elements a caret has no box; the nearest there is belongs to the whole range.
  const boxes = [...range.getClientRects()];
  const box =
    caret.getClientRects()[0] ??
    (edge === 'start' ? boxes[0] : boxes.at(-1)) ??
    range.getBoundingClientRect();
  return inWindow(box, pageOf(range));
}
