import { rootsAround } from './flat-parent.js';

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
}
