import { autoUpdate, computePosition, flip, hide, offset, shift } from '@floating-ui/dom';
import type { SelectedText } from '../page/selection-watcher.js';

/** Space between selection and button in CSS pixels; a finger's handles need more. */
const gap = { mouse: 8, keyboard: 8, touch: 40 };

/** Keeps an element beside the end of a selection that is in view, until the signal aborts. */
export function placeBeside(
  selected: SelectedText,
  element: HTMLElement,
  signal: AbortSignal,
): void {
  const { range, by } = selected;
  const node = range.commonAncestorContainer;
  const reference = {
    getBoundingClientRect: () => endInView(selected),
    contextElement: node instanceof Element ? node : (node.parentElement ?? document.body),
  };
  const place = async (): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom',
      middleware: [offset(gap[by]), flip(), shift({ padding: 8 }), hide()],
    });
    if (signal.aborted) return;
    const gone = middlewareData.hide?.referenceHidden ?? false;
    Object.assign(element.style, {
      transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
      visibility: gone || !isInView(range) ? 'hidden' : 'visible',
    });
  };
  const stop = autoUpdate(reference, element, () => {
    void place();
  });
  signal.addEventListener('abort', stop);
}

/** Where the person let go of the selection; the nearest edge of the window if that is outside. */
function endInView({ range, backwards }: SelectedText): DOMRect {
  const { left, top, bottom } = caretAt(range, backwards ? 'start' : 'end');
  const height = document.documentElement.clientHeight;
  if (bottom > height) return new DOMRect(left, height, 0, 0);
  if (top < 0) return new DOMRect(left, 0, 0, 0);
  return new DOMRect(left, top, 0, bottom - top);
}

function isInView(range: Range): boolean {
  return (
    caretAt(range, 'end').bottom > 0 &&
    caretAt(range, 'start').top < document.documentElement.clientHeight
  );
}

/** The box of one edge of a range. */
function caretAt(range: Range, edge: 'start' | 'end'): DOMRect {
  const caret = range.cloneRange();
  caret.collapse(edge === 'start');
  const box = caret.getClientRects()[0];
  if (box) return box;
  // Between elements a caret has no box; the nearest there is belongs to the whole range.
  const boxes = range.getClientRects();
  return (edge === 'start' ? boxes[0] : boxes[boxes.length - 1]) ?? range.getBoundingClientRect();
}
