import { whenIdle } from './when-idle.js';

/** How long a page is left alone behind its loading, in milliseconds. */
const restMs = 5000;

/**
 * Calls back once the page has long been loaded and nothing else is to be done, unless the signal
 * aborts before; never where the person wants to save data.
 */
export function whenPageRests(callback: () => void, signal: AbortSignal): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const rest = (): void => {
    const timer = setTimeout(() => {
      whenIdle(() => {
        if (!signal.aborted) callback();
      });
    }, restMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  };
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true, signal });
}
