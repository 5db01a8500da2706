import { isShown } from './is-shown.js';

/** Further out than any place in a page, in pixels; what is wide to the right may be scrolled to. */
const farAway = -999;
const farRight = 9000;

/** Boxes of these kinds hide what is in them whatever `content-visibility` says. */
const neverSkipsContents = /^(?:inline(?:-table)?|contents|ruby.*|table(?!-caption).*)$/u;

/** What browsers hide in a page that is not shown, and has no styles. */
const hiddenByDefault =
  'head, title, [hidden], [popover], dialog:not([open]), [style*="display:none" i], [style*="display: none" i]';

/**
 * Whether nobody sees an element, nor anything in it. Text for screen readers alone is unseen: the
 * listener follows what is on the screen.
 *
 * @param alone - Whether what is around it has to be asked as well.
 */
export function isUnseen(element: Element, style: CSSStyleDeclaration, alone: boolean): boolean {
  if (!isShown(element)) return element.matches(hiddenByDefault);
  // A page without boxes may have no styles, or in Firefox none but the author's.
  if (element.matches(hiddenByDefault) && !isLaidOut(element)) return true;
  const { display, contentVisibility, opacity } = style;
  // Without a display there is no box: a child of a host that no slot shows.
  if (display === 'none' || display === '' || opacity === '0') return true;
  if (contentVisibility === 'hidden' && !neverSkipsContents.test(display)) return true;
  if (isOutOfPage(element, style) || isClippedAway(element, style)) return true;
  return alone && display !== 'contents' && isAroundHidden(element);
}

function isAroundHidden(element: Element): boolean {
  if (!('checkVisibility' in element) || !isLaidOut(element)) return false;
  return !element.checkVisibility({ opacityProperty: true });
}

/** Whether the page of an element has a place: that of a frame that is not displayed has none. */
function isLaidOut({ ownerDocument }: Element): boolean {
  return ownerDocument.documentElement.getBoundingClientRect().width > 0;
}

function isOutOfPage(element: Element, style: CSSStyleDeclaration): boolean {
  const { position, left, top, textIndent, marginLeft, transform } = style;
  if (parseFloat(textIndent) < farAway || parseFloat(marginLeft) < farAway) return true;
  if (position !== 'static' && [left, top].some((offset) => parseFloat(offset) < farAway)) {
    return true;
  }
  if (position === 'absolute' && parseFloat(left) > farRight) return true;
  // Without boxes it stays as the author wrote it.
  if (!transform.startsWith('matrix')) return false;
  const { m41, m42 } = new DOMMatrixReadOnly(transform);
  if (m41 > farAway && m42 > farAway) return false;
  // A strip of slides is moved as far as that, with some of them in view.
  const { left: x, top: y } = element.getBoundingClientRect();
  return x + element.scrollWidth + scrollX < 0 || y + element.scrollHeight + scrollY < 0;
}

function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  const { display, position, overflow, clipPath, transform } = style;
  if (/^(?:inline|contents)$/u.test(display) || /^(?:html|body)$/u.test(element.localName)) {
    return false;
  }
  if (/^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?(?: |\)))/u.test(clipPath)) return true;
  const isPlaced = position === 'absolute' || position === 'fixed';
  if (isPlaced && isNothing(style.getPropertyValue('clip'))) return true;
  if (overflow === 'visible' && transform === 'none') return false;
  const { width, height } = element.getBoundingClientRect();
  return (width <= 1 || height <= 1) && isLaidOut(element);
}

/** Whether a clip leaves nothing to see: "rect(0px, 0px, 0px, 0px)". */
function isNothing(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/-?[\d.]+(?=px)|auto/gu) ?? [];
  return Number(right) - Number(left) <= 1 || Number(bottom) - Number(top) <= 1;
}
