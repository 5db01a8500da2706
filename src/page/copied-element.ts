import { copiedAttributes, copiedElements, copiedFormulas } from './copied-names.js';
import { isInline } from './content-text.js';

const html = 'http://www.w3.org/1999/xhtml';

/** Makes an element that is to hold in a copy what another holds in the page, without its insides. */
export function copiedElement(
  element: Element,
  { display, whiteSpace }: CSSStyleDeclaration,
  inert: Document,
): Element {
  const block = !/^(?:inline|contents|ruby|math)/u.test(display);
  const copy = inert.createElement(nameFor(element, block));
  for (const name of element.getAttributeNames()) {
    if (copiedAttributes.has(name)) copy.setAttribute(name, element.getAttribute(name) ?? '');
  }
  if (block && isInline(copy)) copy.setAttribute('data-block', '');
  if (/^(?:pre|break-spaces)/u.test(whiteSpace)) copy.setAttribute('data-preserved', '');
  resolveAddresses(element, copy);
  return copy;
}

/** A formula with all that is in it, for there is no other way to say it. */
export function copiedFormula(formula: Element, inert: Document): Element | undefined {
  const math = formula.localName === 'math' ? formula : formula.querySelector('math');
  if (!math) return undefined;
  const copy = inert.importNode(math, true);
  // KaTeX and MathJax put the source beside what is shown.
  for (const source of copy.querySelectorAll('annotation, annotation-xml')) source.remove();
  for (const semantics of copy.querySelectorAll('semantics')) {
    semantics.replaceWith(...semantics.childNodes);
  }
  return copy;
}

/** Whether an element is something to see, though no text is in it. */
export function isSubstance(copy: Element): boolean {
  return copy.matches('img, hr, td, th, ol > li') || copiedFormulas.includes(copy.localName);
}

/** What a part of a list, a table, a figure must be in; the place for it. */
export function shellFor(part: Element, content: Element): Element {
  let place = content;
  for (const name of shells[part.localName] ?? []) {
    const shell = content.ownerDocument.createElement(name);
    place.append(shell);
    place = shell;
  }
  return place;
}

const table = ['table'];
const row = ['table', 'tr'];
const shells: Readonly<Record<string, readonly string[]>> = {
  ...{ li: ['ul'], dt: ['dl'], dd: ['dl'], td: row, th: row, summary: ['details'] },
  ...{ tr: table, thead: table, tbody: table, tfoot: table, caption: table },
  figcaption: ['figure'],
};

function nameFor(element: Element, block: boolean): string {
  const heading = element.getAttribute('role') === 'heading';
  if (heading) return `h${levelOf(element)}`;
  const known = element.namespaceURI === html && copiedElements.has(element.localName);
  if (known) return element.localName;
  return block ? 'div' : 'span';
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** An address is relative to the page it stands in, which may be in a frame. */
function resolveAddresses(element: Element, copy: Element): void {
  if (copy.localName === 'a' && copy.hasAttribute('href')) {
    copy.setAttribute('href', (element as HTMLAnchorElement).href);
  } else if (copy.localName === 'img') {
    const { currentSrc, src } = element as HTMLImageElement;
    copy.setAttribute('src', currentSrc || src);
    copy.setAttribute('loading', 'lazy');
  }
}
