import { autoUpdate, computePosition, flip, offset, platform, shift } from '@floating-ui/dom';
import type { SelectedText } from '../page/selection-watcher.js';
import { edgeOf, visibleBox } from '../page/visible-box.js';
import { elementOf } from '../page/window-boxes.js';

/** Space between selection and button in CSS pixels; a finger's handles need more. */
const gap = { mouse: 8, keyboard: 8, touch: 40 };

/** Space between the button and the edge of the window, in CSS pixels. */
const padding = 8;

/**
 * Keeps an element beside what is seen of a selection, until the signal aborts: on the side where
 * the person let go of it, or below it on touch, since systems put their own menu above.
 */
export function placeBeside(
  selected: SelectedText,
  element: HTMLElement,
  signal: AbortSignal,
): void {
  const { by, backwards, range } = selected;
  const above = backwards && by !== 'touch';
  let seen = false;
  const getBoundingClientRect = (): DOMRect => {
    const box = visibleBox(range);
    seen = box !== undefined;
    if (!box) return edgeOf(range, 'end');
    const { left } = edgeOf(range, above ? 'start' : 'end');
    return new DOMRect(Math.min(Math.max(left, box.left), box.right), box.top, 0, box.height);
  };
  const inside = elementOf(range) ?? document.body;
  // Our boxes are those of our own window: to the library the selection is not in a frame.
  const reference = { getBoundingClientRect, contextElement: outOfFrames(inside) };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: above ? 'top' : 'bottom',
      platform: { ...platform, getDimensions: sizeInWindow },
      middleware: [
        offset(gap[by]),
        by === 'touch' ? undefined : flip({ padding }),
        // Rather over the text than out of the window.
        shift({ padding, crossAxis: true }),
      ],
    });
    if (signal.aborted) return;
    const scale = sizeInWindow(element).width / element.offsetWidth || 1;
    Object.assign(element.style, {
      transform: `translate(${Math.round(x / scale)}px, ${Math.round(y / scale)}px)`,
      visibility: seen ? 'visible' : 'hidden',
    });
  };
  const moving = { getBoundingClientRect, contextElement: inside };
  const stop = autoUpdate(moving, element, () => {
    void place();
  });
  signal.addEventListener('abort', stop);
}

function outOfFrames(element: Element): Element {
  const frame =
    element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  return frame ? outOfFrames(frame) : element;
}

/** The size that an element has in the window, of which a zoomed page knows nothing. */
function sizeInWindow(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
