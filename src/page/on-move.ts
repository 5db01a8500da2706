import { rootsAround } from './flat-parent.js';
import { scrollersOf } from './scrollers.js';

/**
 * Calls back, at most once a frame, when a node may stand elsewhere in the window: something was
 * scrolled or resized, in the frames and shadow roots around it too.
 */
export function onMove(node: Node, callback: () => void, signal: AbortSignal): void {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) callback();
    });
  };
  const options = { signal, capture: true, passive: true };
  for (const root of rootsAround(node)) root.addEventListener('scroll', ask, options);
  window.addEventListener('resize', ask, options);
  window.visualViewport?.addEventListener('resize', ask, options);
  window.visualViewport?.addEventListener('scroll', ask, options);
  // Larger letters, or a bar that grows beside the text.
  const sizes = new ResizeObserver(ask);
  for (const scroller of scrollersOf(node)) sizes.observe(scroller);
  if (node.parentElement) sizes.observe(node.parentElement);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });
}
