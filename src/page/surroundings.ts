import { isClutter } from './clutter.js';
import { leadsToFile } from './clutter-line.js';
import { isInline } from './content-text.js';
import { isFootnoteMark } from './footnote-mark.js';
import { framedPage } from './framed-page.js';
import { isShown } from './is-shown.js';
import { itemNumber } from './item-number.js';
import { languageOf } from './language-of.js';
import type { PassageRole } from './passage.js';
import type { WhiteSpace } from './passage-builder.js';
import { replacement } from './replacement.js';
import { speechMarks } from './ssml.js';
import { cellLead, isRowOfHeaders, type TableHeaders } from './table-headers.js';
import { isTableCell } from './table-parts.js';
import { isUnseen } from './unseen.js';

/** What an element means for the text inside it. */
export interface Surroundings {
  readonly element: Element;
  /** The innermost block that the text stands in. */
  readonly home: Element;
  readonly lang: string;
  readonly role: PassageRole;
  readonly selectable: boolean;
  /** Whether text directly inside is seen. */
  readonly visible: boolean;
  readonly whiteSpace: WhiteSpace;
  /** Whether text before and after the element stands apart from the text inside. */
  readonly block: boolean;
  /** Whether it is a box in a line, and whether the page shows a gap around it. */
  readonly box?: 'joined' | 'apart' | undefined;
  /** What is said before the text inside, and what parts it from the text before. */
  readonly lead?: { readonly text: string; readonly separator: string } | undefined;
  /** What is said in place of all that is inside. */
  readonly says?: string | undefined;
  /** A pause before what is inside. */
  readonly pause?: 'short' | 'long' | undefined;
  readonly opaque?: boolean;
  /** Whether it leads to another page. */
  readonly link: boolean;
}

/** How a page is looked at, and what is known of it so far. */
export interface Reading {
  /** As an article, or as what a person selected in it. */
  readonly mode: 'article' | 'selection';
  /** The language of text for which the page declares none. */
  readonly lang: string;
  /** Whether the page was shown when reading began. */
  readonly shown: boolean;
  /** CSS selector of what is never read. */
  readonly skip?: string | undefined;
  /** What images say that were met. */
  readonly told: Set<string>;
  /** The numbers of list items that were met. */
  readonly numbers: Map<Element, number>;
  readonly tables: Map<Element, TableHeaders>;
}

const never =
  'script, style, noscript, template, textarea, select, input, datalist, svg, canvas, audio, video, ' +
  'object, embed, meter, progress, rt, rp, [inert], [data-na-glos="skip"], na-glos, ' +
  'na-glos-skip-link, details:not([open]) > :not(summary:first-of-type)';

const notInArticles =
  'nav, footer, aside, menu, button, label, dialog, [aria-hidden="true"], [aria-modal="true"], ' +
  '[role="navigation"], [role="complementary"], [role="menu"], [role="menubar"], [role="search"], ' +
  '[role="button"], [role="dialog"], [role="alertdialog"], [role="alert"]';

/** Said only to a person who selected a part of it. */
const struckOut = 'del, s, strike';

const roles: readonly (readonly [string, PassageRole])[] = [
  ['h1, h2, h3, h4, h5, h6, [role="heading"]', 'heading'],
  ['li, dt, dd', 'listitem'],
  ['td, th, [role="cell"], [role="gridcell"]', 'cell'],
  ['caption, figcaption', 'caption'],
  ['blockquote', 'quote'],
  ['figure', 'figure'],
];

/** What an element means for its text; nothing if it is passed by with all that is inside. */
export function surroundingsOf(
  element: Element,
  outer: Surroundings | undefined,
  reading: Reading,
): Surroundings | undefined {
  const { mode, lang, skip } = reading;
  const article = mode === 'article';
  if (matches(element, outer, never) || (skip && matches(element, outer, skip))) return undefined;
  // The root of a walk is read because somebody pointed at it, whatever it is.
  if (article && outer && element.matches(notInArticles)) return undefined;
  if (outer && element.matches(struckOut)) return undefined;
  // A frame of another origin holds only what is shown to browsers without frames.
  if (element.localName === 'iframe' && !framedPage(element)) return undefined;

  const style = getComputedStyle(element);
  if (isUnseen(element, style, outer === undefined)) return undefined;
  if (article && outer && (style.position === 'fixed' || isClutter(element))) return undefined;
  if (article && (isFootnoteMark(element) || isRowOfHeaders(element, reading.tables)))
    return undefined;

  const declared = declaredLanguage(element) ?? outer?.lang ?? languageOf(element);
  const ownLang = declared === '' ? lang : declared;
  const marks = speechMarks(element, ownLang);
  const says = replacement(element, ownLang, style, reading, marks.says);
  const lead = leadOf(element, style, reading);
  const selectable = article || isSelectable(element, style, outer);
  const block =
    isBlock(element, style) && !(lead && isTableCell(element)) && !isAlone(element, outer);
  return {
    element,
    home: block || !outer ? element : outer.home,
    lang: ownLang,
    role: roles.find(([selector]) => element.matches(selector))?.[1] ?? outer?.role ?? 'paragraph',
    selectable,
    visible: isTextSeen(element, style) && selectable,
    whiteSpace: whiteSpaceOf(style),
    block,
    box: boxOf(element, style),
    lead,
    says,
    pause: marks.pause,
    opaque: says !== undefined,
    link: (outer?.link ?? false) || (element.localName === 'a' && !leadsToFile(element)),
  };
}

function matches(element: Element, outer: Surroundings | undefined, selector: string): boolean {
  return outer ? element.matches(selector) : element.closest(selector) !== null;
}

/** The language that an element, or the page in a frame, declares for itself. */
function declaredLanguage(element: Element): string | undefined {
  return (framedPage(element) ?? element).getAttribute('lang')?.trim();
}

/** Whether text directly in an element is seen. */
function isTextSeen(element: Element, { visibility, fontSize }: CSSStyleDeclaration): boolean {
  if (visibility === 'hidden' || visibility === 'collapse' || fontSize === '0px') return false;
  return !element.matches('details:not([open])');
}

/** Whether an element stands apart from the text around it; an initial that floats does not. */
function isBlock(element: Element, style: CSSStyleDeclaration): boolean {
  const { display, float, position } = style;
  if (display === '' || !isShown(element)) return !isInline(element);
  if (float !== 'none' || position === 'absolute') return !isInitial(element);
  return /^i?frame$/u.test(element.localName) || !/^(?:inline|contents|ruby|math)/u.test(display);
}

/** A letter that is set large before the rest of its word, with a quotation mark perhaps. */
function isInitial(element: Element): boolean {
  let inside: Node = element;
  while (inside.firstChild && !inside.firstChild.nextSibling) inside = inside.firstChild;
  if (!/^\s*\p{P}?(?:\p{L}|\p{N}{1,2})\s*$/u.test(inside.nodeValue ?? '')) return false;
  return !element.previousSibling?.textContent?.trim() && element.nextSibling !== null;
}

/** The edges of a box in a line are no spaces; where the page shows a gap, they part words. */
function boxOf(element: Element, style: CSSStyleDeclaration): Surroundings['box'] {
  if (/^(?:li|dt|dd)$/u.test(element.localName) && style.display.startsWith('inline')) {
    return 'apart';
  }
  if (style.display !== 'inline-block') return undefined;
  const { marginLeft, marginRight, paddingLeft, paddingRight } = style;
  const gaps = [marginLeft, marginRight, paddingLeft, paddingRight];
  return gaps.some((gap) => parseFloat(gap) > 0) && !isInitial(element) ? 'apart' : 'joined';
}

/** Browsers that don't know the newer property have both in one. */
function whiteSpaceOf({ whiteSpaceCollapse, whiteSpace }: CSSStyleDeclaration): WhiteSpace {
  const value = whiteSpaceCollapse || whiteSpace;
  if (/^(?:preserve-breaks|pre-line)$/u.test(value)) return 'lines';
  return /^(?:pre|break-spaces)/u.test(value) ? 'preserved' : 'collapsed';
}

/**
 * Whether a person can select what is in an element. Firefox does not tell by the element's own
 * style what is so on account of one around it, and lets nobody select a button alone.
 */
function isSelectable(
  element: Element,
  style: CSSStyleDeclaration,
  outer: Surroundings | undefined,
): boolean {
  // Safari knows the property by its old name alone.
  const value = style.userSelect || style.getPropertyValue('-webkit-user-select');
  if (value !== 'auto' && element.localName !== 'button') return value !== 'none';
  if (outer) return outer.selectable;
  const { parentElement } = element;
  return !parentElement || isSelectable(parentElement, getComputedStyle(parentElement), outer);
}

/** Whether an element is all of a cell that makes one passage with the rest of its row. */
function isAlone(element: Element, outer: Surroundings | undefined): boolean {
  if (!outer?.lead || !isTableCell(outer.element) || element.localName !== 'p') return false;
  const { childNodes } = outer.element;
  return [...childNodes].every((node) => node === element || !node.textContent?.trim());
}

function leadOf(
  element: Element,
  style: CSSStyleDeclaration,
  { mode, tables, numbers }: Reading,
): Surroundings['lead'] {
  if (isTableCell(element)) return cellLead(element, mode === 'article', tables);
  // Where a page is not shown, nothing tells of items but their name.
  const isItem = style.display === 'list-item' || style.display === '';
  const number = isItem ? itemNumber(element, style, numbers) : undefined;
  return number === undefined ? undefined : { text: number, separator: '' };
}
