import { isElement } from './node-kind.js';
import { parentOf } from './tree.js';
import { widen } from './content-widen.js';
import { isNamedArticle, namesOf } from './content-names.js';
import { type Weight, weigh, type Weights } from './content-weight.js';
import { warnOnce } from './warn-once.js';

/** What is only a piece of something else. */
const pieces = 'p, ul, ol, li, dl, table, thead, tbody, tr';

/** A page that says less than this has no article that stands out. */
const leastProse = 140;

/**
 * What a person would point at as "the article" of a page. It may hold more than is to be read:
 * what `isClutter` tells is for whoever reads it to leave out.
 *
 * @param selector - What the page's author says it is; used if it matches anything.
 */
export function findContent(document: Document, selector?: string): Element {
  try {
    return lookForContent(document, selector);
  } catch (error) {
    warnOnce(`the article cannot be looked for: ${String(error)}`);
    return document.documentElement;
  }
}

function lookForContent(document: Document, selector?: string): Element {
  const named = selector ? find(document, selector) : null;
  if (named) return named;
  if (selector)
    warnOnce(`nothing matches content="${selector}"; the article is looked for instead.`);

  // A document of another kind has no body; one without any element has nothing to read.
  const body = document.querySelector('body') ?? document.querySelector(':root');
  if (!body) return document.createElement('body');
  const weights = weigh(body);
  const prose = (element: Element): number => weights.get(element)?.prose ?? 0;

  const main = heaviest(document.querySelectorAll('main, [role="main"]'), prose);
  const page = main && prose(main) >= 0.3 * prose(body) ? main : body;
  const article = onlyArticle(page, prose);
  if (article) return widen(article, page, weights);
  if (prose(page) < leastProse) return page;
  const best = densest(page, weights)?.closest(`:not(${pieces})`);
  return best ? widen(most(best, page, prose), page, weights) : page;
}

/** The block around another that holds most of a page; less will do if it is named an article. */
function most(best: Element, page: Element, prose: (element: Element) => number): Element {
  for (let at: Node | null = best; at && isElement(at) && at !== page; at = parentOf(at)) {
    const least = at.querySelector('h1') || isNamedArticle(namesOf(at)) ? 0.4 : 0.6;
    if (prose(at) >= least * prose(page)) return at;
  }
  return page;
}

function find(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function heaviest(
  elements: Iterable<Element>,
  weightOf: (element: Element) => number,
): Element | undefined {
  let best: Element | undefined;
  for (const element of elements) {
    if (!best || weightOf(element) > weightOf(best)) best = element;
  }
  return best;
}

/** The one article of a page, or the one beside which the others are only announced. */
function onlyArticle(page: Element, prose: (element: Element) => number): Element | undefined {
  const articles = [...page.querySelectorAll('article')];
  const best = heaviest(articles, prose);
  if (!best) return undefined;
  const least = articles.length === 1 ? 0.3 : 0.5;
  return prose(best) >= least * prose(page) && (articles.length === 1 || prose(best) > 0)
    ? best
    : undefined;
}

/** The block with the most running text right inside, text further in counting less. */
function densest(page: Element, weights: Weights): Element | undefined {
  const scores = new Map<Element, number>();
  for (const { element, own } of weights.values()) {
    if (own === 0 || !page.contains(element)) continue;
    let share = own;
    let at = element.localName === 'p' ? parentOf(element) : element;
    for (let level = 1; at && isElement(at) && level <= 5; level += 1) {
      scores.set(at, (scores.get(at) ?? 0) + share);
      share = own / (level * (level > 1 ? 3 : 2));
      if (at === page) break;
      at = parentOf(at);
    }
  }
  return heaviest(scores.keys(), (element) => {
    const weight = weights.get(element);
    return weight ? (scores.get(element) ?? 0) * worth(weight) : 0;
  });
}

/** How likely a block is an article by its name and by how little of it is links. */
function worth({ element, text, prose }: Weight): number {
  const named = element.localName === 'article' || isNamedArticle(namesOf(element)) ? 1.3 : 1;
  return named * (0.5 + prose / text);
}
