import { isElement } from './node-kind.js';

/** The boxes of a range, line by line, in the coordinates of our own window. */
export function boxesOf(range: Range): DOMRect[] {
  const page = pageOf(range);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => inWindow(box, page));
}

/** The box around a range, in the coordinates of our own window. */
export function boxAround(range: Range): DOMRect {
  return inWindow(range.getBoundingClientRect(), pageOf(range));
}

/** The page that a range is in, which may be that of a frame. */
export function pageOf({ startContainer }: Range): Document {
  return startContainer.ownerDocument ?? (startContainer as Document);
}

/** The element a range begins in. */
export function elementOf({ startContainer }: Range): Element | null {
  return isElement(startContainer) ? startContainer : startContainer.parentElement;
}

/** A box in a page, in the coordinates of our own window. */
export function inWindow(box: DOMRect, page: Document): DOMRect {
  const frame = page === document ? null : page.defaultView?.frameElement;
  return frame ? inWindow(outOfFrame(box, frame as HTMLElement), frame.ownerDocument) : box;
}

/** A box in the page of a frame, in the coordinates of the page around it. */
export function outOfFrame(box: DOMRect, frame: HTMLElement): DOMRect {
  const outer = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const left = frame.clientLeft + parseFloat(style.paddingLeft);
  const top = frame.clientTop + parseFloat(style.paddingTop);
  const inside = frame.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  // What is inside may be drawn larger or smaller, by a transform or a zoom of the page around.
  const outerScale = outer.width / frame.offsetWidth || 1;
  const inner = (frame as HTMLIFrameElement).contentWindow?.innerWidth;
  const scale = inner ? (inside * outerScale) / inner : outerScale;
  return new DOMRect(
    outer.left + left * outerScale + box.left * scale,
    outer.top + top * outerScale + box.top * scale,
    box.width * scale,
    box.height * scale,
  );
}
