/** Calls back when nothing else is to be done; WebKit cannot tell when that is. */
export function whenIdle(callback: () => void): void {
  if (typeof window.requestIdleCallback === 'function') requestIdleCallback(callback);
  else setTimeout(callback, 50);
}
