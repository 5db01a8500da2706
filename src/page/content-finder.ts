import { findContent } from './find-content.js';

/** What of a page tells where its article is. */
const all = { attributes: true, characterData: true, childList: true, subtree: true };

/** Finds the article of our document, and looks anew only once the page has changed. */
export class ContentFinder {
  readonly #observer = new MutationObserver(() => {
    this.#forget();
  });
  #selector = '';
  #found: Element | undefined;

  /** @param selector - What the page's author says it is. */
  find(selector: string): Element {
    const changed = this.#observer.takeRecords().length > 0 || selector !== this.#selector;
    if (!this.#found || changed) {
      this.#selector = selector;
      this.#found = findContent(document, selector);
      this.#observer.observe(document, all);
    }
    return this.#found;
  }

  /** A page that changes all the time is not to be followed through it all. */
  #forget(): void {
    this.#observer.disconnect();
    this.#found = undefined;
  }
}
