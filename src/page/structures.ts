import type { Structure } from '../text/structure.js';
import { flatParent } from './flat-parent.js';
import type { Passage } from './passage.js';
import { TableHeaders } from './table-headers.js';

/** An element that a listener may be told of. */
export interface Place {
  readonly element: Element;
  readonly kind: Structure['kind'];
}

const kinds: readonly (readonly [string, Structure['kind']])[] = [
  ['h1, h2, h3, h4, h5, h6, [role="heading"]', 'heading'],
  ['ul:not([role]), ol:not([role]), dl:not([role]), [role="list"]', 'list'],
  ['blockquote', 'quote'],
  ['table', 'table'],
  ['figure', 'figure'],
];
const pictures = 'img, picture, svg, canvas, video, object, [role="img"]';
const item = 'li, dt, dd, [role="listitem"]';

/** Nobody waits before the first word until more passages than these are counted. */
const mostCounted = 500;
/** The rows that tell how wide a table is. */
const rowsOfWidth = 12;

/** What a passage stands in, the outermost first. */
export function placesAround({ block }: Passage): Place[] {
  const places: Place[] = [];
  for (let element = block ?? null; element; element = flatParent(element)) {
    const kind = kindOf(element);
    if (kind) places.unshift({ element, kind });
  }
  return places;
}

/**
 * What there is to tell of a place.
 *
 * @param read - What is read from there on: what is left out is not counted.
 * @param isAll - Whether nothing was read before it.
 * @returns Nothing where a few words were picked out of a list or a table.
 */
export function structureAt(
  { element, kind }: Place,
  read: Iterable<Passage>,
  isAll: boolean,
): Structure | undefined {
  if (kind === 'heading') return { kind, level: levelOf(element) };
  if (kind !== 'list' && kind !== 'table') return { kind };
  const part = kind === 'list' ? item : 'tr';
  const parts = partsOf(element, part, read);
  if (isAll && parts?.length === 1 && element.querySelectorAll(part).length > 1) return undefined;
  if (kind === 'list') return { kind, items: parts?.length };
  return { kind, rows: parts?.length, columns: columnsOf(element as HTMLTableElement) };
}

function kindOf(element: Element): Structure['kind'] | undefined {
  const kind = kinds.find(([selector]) => element.matches(selector))?.[1];
  if (kind === 'table') {
    return new TableHeaders(element).isData ? kind : undefined;
  }
  if (kind !== 'figure') return kind;
  // A table or a quotation in a figure is told of as what it is.
  const hasPicture = element.querySelector(pictures) !== null;
  return hasPicture && !element.querySelector('table, blockquote') ? kind : undefined;
}

function levelOf(heading: Element): number {
  const level = Number(
    heading.getAttribute('aria-level') ?? /^h([1-6])$/u.exec(heading.localName)?.[1],
  );
  return Number.isInteger(level) && level > 0 ? level : 2;
}

/** The items or rows that are read; nothing if they are too many to be counted. */
function partsOf(whole: Element, part: string, read: Iterable<Passage>): Element[] | undefined {
  const parts = new Set<Element>();
  let left = mostCounted;
  for (const { block } of read) {
    const found = block && partAround(block, whole, part);
    if (!found) break;
    if (found !== whole) parts.add(found);
    if ((left -= 1) === 0) return undefined;
  }
  return parts.size > 0 ? [...parts] : undefined;
}

/** The item or row of a whole that a block is in; the whole itself if it is in none. */
function partAround(block: Element, whole: Element, part: string): Element | undefined {
  let found = whole;
  for (let at: Element | null = block; at; at = flatParent(at)) {
    if (at === whole) return found.localName === 'dd' ? termOf(found) : found;
    if (at.matches(part)) found = at;
  }
  return undefined;
}

/** A term and what is said of it are one item. */
function termOf(description: Element): Element {
  let term: Element | null = description;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  return term ?? description;
}

/** How many columns a table shows. */
function columnsOf({ rows }: HTMLTableElement): number {
  return Math.max(...[...rows].slice(0, rowsOfWidth).map(shownCells));
}

function shownCells({ cells }: HTMLTableRowElement): number {
  return [...cells]
    .filter((cell) => getComputedStyle(cell).display !== 'none')
    .reduce((width, { colSpan }) => width + colSpan, 0);
}
