import { framedPage } from './framed-page.js';
import { isElement } from './node-kind.js';

/**
 * Visits our document and that of each frame it may look into, and of frames inside those, now and
 * whenever one is loaded, until the signal aborts.
 */
export function eachPage(visit: (page: Document) => void, signal: AbortSignal): void {
  const visited = new WeakSet<Document>();
  const enter = (page: Document | undefined): void => {
    if (!page || visited.has(page) || signal.aborted) return;
    visited.add(page);
    visit(page);
    const loaded = ({ target }: Event): void => {
      if (target && isElement(target as Node)) enter(pageIn(target as Element));
    };
    page.addEventListener('load', loaded, { capture: true, signal });
    for (const frame of page.querySelectorAll('iframe')) enter(pageIn(frame));
  };
  enter(document);
}

function pageIn(frame: Element): Document | undefined {
  return framedPage(frame)?.ownerDocument;
}
