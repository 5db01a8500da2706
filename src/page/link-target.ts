import { composedContains } from './composed-parent.js';
import { decoded } from './decoded.js';
import { isRange } from './node-kind.js';

/** Where a link leads to within this page, as an empty range before it; nothing for other links. */
export function linkTarget({ href, hash }: HTMLAnchorElement): Range | undefined {
  const [page] = document.URL.split('#', 1);
  if (hash.length < 2 || href !== `${page ?? ''}${hash}`) return undefined;
  const target = document.getElementById(decoded(hash.slice(1)));
  if (!target?.parentNode) return undefined;
  const place = document.createRange();
  place.setStartBefore(target);
  return place;
}

/** Whether a place is in a part of the page. */
export function holds(source: Element | Range, { startContainer, startOffset }: Range): boolean {
  if (!isRange(source)) return composedContains(source, startContainer);
  const sameTree = source.startContainer.getRootNode() === startContainer.getRootNode();
  return sameTree && source.isPointInRange(startContainer, startOffset);
}
