import { flatParent } from './flat-parent.js';
import { isElement, isText } from './node-kind.js';
import { scrollersOf } from './scrollers.js';
import { viewOf } from './view-of.js';
import { inWindow, outOfFrame, pageOf } from './window-boxes.js';

/** The beginning of a range, or its end. */
type Edge = 'start' | 'end';

/** A range that holds more pieces of text is long. */
const mostTexts = 100;

/** What is seen of a range, in the coordinates of our own window; nothing if it is scrolled away. */
export function visibleBox(range: Range): DOMRect | undefined {
  let page = pageOf(range);
  let box = boxOf(range);
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
export function edgeOf(range: Range, edge: Edge): DOMRect {
  return inWindow(boxAtEdge(range, edge), pageOf(range));
}

function boxAtEdge(range: Range, edge: Edge): DOMRect {
  const caret = range.cloneRange();
  caret.collapse(edge === 'start');
  const [box] = caret.getClientRects();
  if (box) return box;
  // Between elements a caret has no box; the nearest there is belongs to the whole range.
  const boxes = isLong(range) ? textBoxes(range, edge) : [...range.getClientRects()];
  return (edge === 'start' ? boxes[0] : boxes.at(-1)) ?? boxOf(range);
}

/** The box around a range; of a long one that of what holds it, from the first line to the last. */
function boxOf(range: Range): DOMRect {
  const holder = range.commonAncestorContainer;
  const around = isElement(holder) && isLong(range) ? holder.getBoundingClientRect() : undefined;
  if (!around?.width) return range.getBoundingClientRect();
  const [first] = textBoxes(range, 'start');
  const last = textBoxes(range, 'end').at(-1);
  // In columns the last line may stand above the first.
  if (!first || !last || first.top >= last.bottom) return around;
  return new DOMRect(around.left, first.top, around.width, last.bottom - first.top);
}

/** Whether a range holds so much that all its boxes take a browser long: 200 ms for a megabyte. */
function isLong(range: Range): boolean {
  const walker = textsIn(range);
  walker.currentNode = range.startContainer;
  for (let left = mostTexts; left > 0; left -= 1) {
    const node = walker.nextNode();
    if (!node || range.comparePoint(node, 0) > 0) return false;
  }
  return true;
}

/** The boxes of the text nearest to an edge of a range. */
function textBoxes(range: Range, edge: Edge): DOMRect[] {
  const walker = textsIn(range);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  let node: Node | null;
  if (edge === 'start') node = startContainer.childNodes[startOffset] ?? startContainer;
  else node = endContainer.childNodes[endOffset - 1] ?? endContainer;
  while (edge === 'end' && node !== endContainer && node.lastChild) node = node.lastChild;
  walker.currentNode = node;
  const part = range.cloneRange();
  for (let left = mostTexts; node && left > 0; left -= 1) {
    if (isText(node)) {
      part.setStart(node, node === startContainer ? startOffset : 0);
      part.setEnd(node, node === endContainer ? endOffset : node.length);
      const boxes = [...part.getClientRects()].filter(({ width }) => width > 0);
      if (boxes.length > 0) return boxes;
    }
    node = edge === 'start' ? walker.nextNode() : walker.previousNode();
  }
  return [];
}

function textsIn(range: Range): TreeWalker {
  return pageOf(range).createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
}
