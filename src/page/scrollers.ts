import { flatParent } from './flat-parent.js';

/**
 * What may have to be scrolled for a node to be seen, from the innermost out: elements that scroll,
 * and for each page around it the element that stands for its window.
 */
export function* scrollersOf(node: Node): Generator<Element> {
  let inPlace = false;
  for (let at = flatParent(node); at; at = flatParent(at)) {
    const page = at.ownerDocument;
    if (at === page.documentElement) {
      if (!inPlace) yield windowOf(page);
      inPlace = false;
    } else if (!inPlace) {
      if (scrolls(at)) yield at;
      // Nothing further out in this page moves it.
      inPlace = getComputedStyle(at).position === 'fixed';
    }
  }
}

/** The element that stands for a page's window when it is scrolled. */
export function windowOf(page: Document): Element {
  return page.scrollingElement ?? page.documentElement;
}

function scrolls(element: Element): boolean {
  const page = element.ownerDocument;
  if (element === windowOf(page)) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrollable =
    (element.scrollHeight > element.clientHeight && /auto|scroll/u.test(overflowY)) ||
    (element.scrollWidth > element.clientWidth && /auto|scroll/u.test(overflowX));
  // What the body says of scrolling is the window's, unless the root says something itself.
  return (
    scrollable &&
    (element !== page.body || getComputedStyle(page.documentElement).overflowY !== 'visible')
  );
}
