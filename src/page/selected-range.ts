import { rootsAround } from './flat-parent.js';

/** What is selected in a page, also where the selection is in a shadow root; nothing if nothing is. */
export function selectedRange(page: Document): { range: Range; backwards: boolean } | undefined {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = composedRange(selection);
  const range = page.createRange();
  if (startContainer.getRootNode() === endContainer.getRootNode()) {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } else {
    // No range goes into a shadow root and not out again: it takes all of the host.
    const root = commonRoot(startContainer, endContainer);
    if (!root) return undefined;
    const start = hostIn(root, startContainer);
    const end = hostIn(root, endContainer);
    if (start) range.setStartBefore(start);
    else range.setStart(startContainer, startOffset);
    if (end) range.setEndAfter(end);
    else range.setEnd(endContainer, endOffset);
  }
  return range.collapsed ? undefined : { range, backwards: isBackwards(selection, range) };
}

/** Browsers tell of a shadow root only to those who name it: it is the one at either end. */
function composedRange(selection: Selection): AbstractRange {
  if (!('getComposedRanges' in selection)) return (selection as Selection).getRangeAt(0);
  const shadowRoots: ShadowRoot[] = [];
  for (;;) {
    const [range] = selection.getComposedRanges({ shadowRoots });
    if (!range) return selection.getRangeAt(0);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const inside = [
      startContainer.childNodes[startOffset],
      endContainer.childNodes[endOffset],
      endContainer.childNodes[endOffset - 1],
    ].flatMap((node) => (node as Partial<Element> | undefined)?.shadowRoot ?? []);
    const unnamed = inside.filter((root) => !shadowRoots.includes(root));
    if (unnamed.length === 0) return range;
    shadowRoots.push(...unnamed);
  }
}

function commonRoot(node: Node, other: Node): Node | undefined {
  const roots: Node[] = [...rootsAround(other)];
  return [...rootsAround(node)].find((root) => roots.includes(root));
}

/** The host, in a root, of the shadow root that a node is in; nothing if it is not in one. */
function hostIn(root: Node, node: Node): Element | undefined {
  let host: Element | undefined;
  for (let at: Node = node; at.getRootNode() !== root; at = host) {
    host = (at.getRootNode() as ShadowRoot).host;
  }
  return host;
}

function isBackwards(selection: Selection, range: Range): boolean {
  // Not in every browser yet.
  const { direction } = selection as Partial<Selection>;
  if (direction === 'backward' || direction === 'forward') return direction === 'backward';
  const { anchorNode, anchorOffset } = selection;
  return anchorNode === range.endContainer && anchorOffset === range.endOffset;
}
