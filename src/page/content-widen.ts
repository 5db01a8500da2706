import { isNamedColumn, isNamedTitle, namesOf } from './content-names.js';
import { isElement } from './node-kind.js';
import { parentOf } from './tree.js';
import type { Weights } from './content-weight.js';

/** A part of an article says little but running text. */
const leastDense = 0.85;

/** A title is found beside the article or beside what is right around it. */
const mostLevels = 3;

/** A lead or a further section is no shorter than this. */
const leastGain = 80;

/**
 * The widest block around an article that adds what belongs to it, its title or its lead or further
 * sections, and little else.
 */
export function widen(article: Element, page: Element, weights: Weights): Element {
  const title = titleBefore(article);
  let content = article;
  let foreign = 0;
  let gained = 0;
  for (
    let inner = article, at = parentOf(article);
    at && isElement(at);
    inner = at, at = parentOf(at)
  ) {
    const weight = weights.get(at);
    if (!weight) break;
    let parts = weight.own;
    const inColumn = isNamedColumn(namesOf(inner));
    for (const child of at.querySelectorAll(':scope > *')) {
      if (child === inner) continue;
      const { text = 0, prose = 0 } = weights.get(child) ?? {};
      if (isTitle(child)) foreign -= text;
      else if (prose >= leastDense * text && !(inColumn && isNamedColumn(namesOf(child))))
        parts += text;
    }
    foreign += weight.text - (weights.get(inner)?.text ?? 0) - parts;
    gained += parts;
    const { text = 0, prose = 0 } = weights.get(content) ?? {};
    const titled = title !== undefined && !content.contains(title) && at.contains(title);
    const inPage = page.contains(at);
    if (
      (titled && foreign <= 0.5 * text + 200) ||
      (inPage && gained >= leastGain && foreign <= Math.min(0.25 * prose, gained) + 100)
    ) {
      content = at;
      foreign = gained = 0;
    }
  }
  return content;
}

const titles = 'h1, [itemprop~="headline"]';

function isTitle(element: Element): boolean {
  return element.localName === 'h1';
}

/** The title that an article lacks, if one stands before it; the site's name is only a link home. */
function titleBefore(article: Element): Element | undefined {
  if (article.matches(titles) || article.querySelector(titles)) return undefined;
  const found = [...article.ownerDocument.querySelectorAll(titles)].findLast(
    (element) =>
      element.textContent.trim().length >= 3 &&
      !element.querySelector('a[href="/"], a[href="./"]') &&
      (element.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return found ?? headingBeside(article);
}

/** What stands right before an article that has no heading of its own, and looks like one. */
function headingBeside(article: Element): Element | undefined {
  if (article.querySelector('h2')) return undefined;
  let at: Element | null = article;
  for (let level = 0; at && level < mostLevels; level += 1, at = at.parentElement) {
    let before = at.previousElementSibling;
    for (let i = 0; before && i < 3; i += 1) {
      if (before.matches('h2') || isTitleLine(before)) return before;
      before = before.previousElementSibling;
    }
  }
  return undefined;
}

/** Whether a line is a title by its name, or says what the title of the page says. */
function isTitleLine(element: Element): boolean {
  const text = element.textContent.trim();
  if (text.length < 8 || text.length > 200 || element.querySelector('a, form')) return false;
  if (isNamedTitle(namesOf(element)) || element.ownerDocument.title.includes(text)) return true;
  return (
    element.localName === 'tr' &&
    element.querySelector('b, strong, big')?.textContent.trim() === text
  );
}
