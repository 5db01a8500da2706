import { warnOnce } from './warn-once.js';

/**
 * What a person would point at as "the article" of a page.
 *
 * @param selector - What the page's author says it is; used if it matches anything.
 */
export function findContent(document: Document, selector?: string): Element {
  const named = selector ? find(document, selector) : null;
  if (named) return named;
  if (selector)
    warnOnce(`nothing matches content="${selector}"; the article is looked for instead.`);
  const main = document.querySelector('main, [role="main"]');
  const articles = [...(main ?? document).querySelectorAll('article')];
  const only = articles.length === 1 ? articles[0] : undefined;
  return only ?? main ?? heaviest(articles) ?? document.body;
}

function find(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** The one that holds most of the text, if one holds more than half of all. */
function heaviest(elements: readonly Element[]): Element | undefined {
  const weighed = elements.map((element) => ({ element, weight: element.textContent.length }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.find(({ weight }) => weight > all / 2)?.element;
}
