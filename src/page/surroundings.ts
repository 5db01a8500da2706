import { framedPage } from './framed-page.js';
import { isClutter } from './clutter.js';
import { languageOf } from './language-of.js';
import { itemNumber } from './item-number.js';
import type { PassageRole } from './passage.js';
import { replacement } from './replacement.js';
import { speechMarks } from './ssml.js';
import { cellLead, isRowOfHeaders } from './table-headers.js';

/** What an element means for the text inside it. */
export interface Surroundings {
  readonly lang: string;
  readonly role: PassageRole;
  /** Whether text directly inside is seen. */
  readonly visible: boolean;
  /** Whether spaces and line breaks count as they stand. */
  readonly preserved: boolean;
  /** Whether text before and after the element stands apart from the text inside. */
  readonly block: boolean;
  /** What is said before the text inside, and what parts it from the text before. */
  readonly lead?: { readonly text: string; readonly separator: string } | undefined;
  /** What is said in place of all that is inside. */
  readonly says?: string | undefined;
  /** A pause before what is inside. */
  readonly pause?: 'short' | 'long' | undefined;
  readonly opaque?: boolean;
}

/** How a page is looked at: as an article, or as what a person selected in it. */
export interface Reading {
  readonly mode: 'article' | 'selection';
  /** The language of text for which the page declares none. */
  readonly lang: string;
  /** CSS selector of what is never read. */
  readonly skip?: string | undefined;
}

const never =
  'script, style, noscript, template, textarea, select, input, datalist, svg, canvas, audio, video, ' +
  'object, embed, meter, progress, rt, rp, [inert], [data-na-glos="skip"], na-glos, ' +
  'na-glos-skip-link, details:not([open]) > :not(summary:first-of-type)';

const notInArticles =
  'nav, footer, aside, menu, button, label, dialog:not([open]), [aria-hidden="true"], ' +
  '[role="navigation"], [role="complementary"], [role="menu"], [role="menubar"], [role="search"], ' +
  '[role="button"], [role="dialog"], [role="alertdialog"], [role="alert"]';

/** Said only to a person who selected a part of it. */
const struckOut = 'del, s, strike';

const roles: readonly (readonly [string, PassageRole])[] = [
  ['h1, h2, h3, h4, h5, h6, [role="heading"]', 'heading'],
  ['li, dt, dd', 'listitem'],
  ['td, th', 'cell'],
  ['caption, figcaption', 'caption'],
  ['blockquote', 'quote'],
  ['figure', 'figure'],
];

/** What an element means for its text; nothing if it is passed by with all that is inside. */
export function surroundingsOf(
  element: Element,
  outer: Surroundings | undefined,
  { mode, lang, skip }: Reading,
): Surroundings | undefined {
  const article = mode === 'article';
  if (outer ? element.matches(never) : element.closest(never)) return undefined;
  // The root of a walk is read because somebody pointed at it, whatever it is.
  if (article && outer && element.matches(notInArticles)) return undefined;
  if (outer && element.matches(struckOut)) return undefined;
  // A frame of another origin holds only what is shown to browsers without frames.
  if (element.localName === 'iframe' && !framedPage(element)) return undefined;
  if (skip && element.matches(skip)) return undefined;
  if (article && (isFootnoteMark(element) || isRowOfHeaders(element))) return undefined;

  const style = getComputedStyle(element);
  if (style.display === 'none' || style.contentVisibility === 'hidden') return undefined;
  if (style.opacity === '0' || isClippedAway(element, style)) return undefined;
  if (parseFloat(style.textIndent) < farAway) return undefined;
  if (article && outer && (style.position === 'fixed' || isClutter(element))) return undefined;

  const declared = declaredLanguage(element) ?? outer?.lang ?? languageOf(element);
  const ownLang = declared === '' ? lang : declared;
  const marks = speechMarks(element, ownLang);
  const says = replacement(element, ownLang, article, marks.says);
  const lead = leadOf(element, style);
  return {
    lang: ownLang,
    role: roles.find(([selector]) => element.matches(selector))?.[1] ?? outer?.role ?? 'paragraph',
    visible: style.visibility === 'visible' && (article || isSelectable(style)),
    preserved: /^(?:pre|break-spaces)/u.test(style.whiteSpaceCollapse || style.whiteSpace),
    block: isBlock(element, style) && !(style.display === 'table-cell' && lead),
    lead,
    says,
    pause: marks.pause,
    opaque: says !== undefined,
  };
}

/** The language that an element, or the page in a frame, declares for itself. */
function declaredLanguage(element: Element): string | undefined {
  return (framedPage(element) ?? element).getAttribute('lang')?.trim();
}

/** Whether an element stands apart from the text around it; an initial that floats does not. */
function isBlock(element: Element, { display, float }: CSSStyleDeclaration): boolean {
  if (float !== 'none') return element.textContent.trim().length > 1;
  return element.localName === 'iframe' || !/^(?:inline|contents|ruby|math)/u.test(display);
}

/** Safari knows the property by its old name alone. */
function isSelectable(style: CSSStyleDeclaration): boolean {
  return (style.userSelect || style.getPropertyValue('-webkit-user-select')) !== 'none';
}

function leadOf(element: Element, style: CSSStyleDeclaration): Surroundings['lead'] {
  if (style.display === 'table-cell') return cellLead(element);
  const number = style.display === 'list-item' ? itemNumber(element, style) : undefined;
  return number === undefined ? undefined : { text: number, separator: '' };
}

/** A mark that leads to a note; "m²" is none. */
function isFootnoteMark(element: Element): boolean {
  if (element.matches('[role="doc-noteref"]')) return true;
  if (element.localName !== 'sup') return false;
  const link = element.querySelector('a[href*="#"]') ?? element.closest('a[href*="#"]');
  return link !== null || /^\s*\[\p{N}+\]\s*$/u.test(element.textContent);
}

/** Less than any place in a page, in pixels. */
const farAway = -999;

/** Text for screen readers alone: the listener follows what is seen. */
function isClippedAway(
  element: Element,
  { position, clipPath, overflow, left, top }: CSSStyleDeclaration,
): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (parseFloat(left) < farAway || parseFloat(top) < farAway) return true;
  if (clipPath === 'none' && overflow === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}
