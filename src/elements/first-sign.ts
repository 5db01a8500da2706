/** What a person does in a page, whatever with. */
const signs = [
  ...['pointermove', 'pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'],
  ...['selectionchange', 'wheel', 'scroll'],
];

/** Calls back at the first sign of a person in the page, unless the signal aborts before. */
export function atFirstSign(callback: () => void, signal: AbortSignal): void {
  const waiting = new AbortController();
  const options = { capture: true, passive: true, signal: waiting.signal };
  const seen = (): void => {
    waiting.abort();
    callback();
  };
  for (const sign of signs) document.addEventListener(sign, seen, options);
  signal.addEventListener('abort', () => {
    waiting.abort();
  });
}
