import { controlsIn, deep, isShown, nameOf, textsIn, upwards } from './shown.js';

/** What is too small to be hit. @returns A line for each. */
export function smallness(roots: readonly Element[]): string[] {
  return controlsIn(roots)
    .filter((control) => !control.closest('[part="reading-text"]'))
    .flatMap((control) => {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const isLarge = Math.min(width, height) > 43.9;
      return isLarge ? [] : [`"${nameOf(control)}" is ${round(width)} × ${round(height)}`];
    });
}

/** What cannot be read whole: cut off by what it lies in, or by the window. @returns A line for each. */
export function clipping(roots: readonly Element[]): string[] {
  return [...clipped(roots), ...sideways(roots), ...cramped(roots)];
}

function* clipped(roots: readonly Element[]): Generator<string> {
  for (const { text, element } of textsIn(roots)) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const around = [...upwards(element)].filter(clips);
    for (const box of range.getClientRects()) {
      const edge = around.find((at) => !holds(at.getBoundingClientRect(), box, axes(at)));
      if (!edge) continue;
      yield `"${text.data.trim().slice(0, 40)}" sticks out of ${edge.localName}.${edge.className}`;
      break;
    }
  }
}

/** Buttons and the like have an edge that words should not cross; others may cut them off. */
function clips(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return element.matches('button, a, label') || `${overflowX}${overflowY}` !== 'visiblevisible';
}

/** The directions in which an element does not scroll. */
function axes(element: Element): { x: boolean; y: boolean } {
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls = /auto|scroll/u;
  return { x: !scrolls.test(overflowX), y: !scrolls.test(overflowY) };
}

function holds(outer: DOMRect, inner: DOMRect, { x, y }: { x: boolean; y: boolean }): boolean {
  const slack = 1;
  return (
    (!x || (inner.left >= outer.left - slack && inner.right <= outer.right + slack)) &&
    (!y || (inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack))
  );
}

/** Nothing but a table scrolls to the side. */
function* sideways(roots: readonly Element[]): Generator<string> {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) yield `the page is ${scrollWidth - clientWidth} too wide`;
  for (const element of roots.flatMap((root) => [...deep(root)])) {
    if (!isShown(element) || axes(element).x || element.querySelector(':scope > table')) continue;
    const excess = element.scrollWidth - element.clientWidth;
    if (excess > 1) yield `${element.localName}.${element.className} is ${excess} too wide`;
  }
}

/** What lies outside the window where nothing brings it in. */
function* cramped(roots: readonly Element[]): Generator<string> {
  const pane = new DOMRect(0, 0, document.documentElement.clientWidth, window.innerHeight);
  for (const control of controlsIn(roots)) {
    const scrolls = [...upwards(control)].some((at) => !axes(at).y);
    const isInside = holds(pane, control.getBoundingClientRect(), { x: true, y: !scrolls });
    if (!isInside) yield `"${nameOf(control)}" is outside the window`;
  }
}

/** The choice that a list shows, if it does not fit. @returns A line for each. */
export function cutChoices(roots: readonly Element[]): string[] {
  const context = document.createElement('canvas').getContext('2d')!;
  const room = 18; // for the arrow
  return controlsIn(roots)
    .filter((control) => control instanceof HTMLSelectElement)
    .flatMap((select) => {
      const { font, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(select);
      context.font = font;
      context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
      const words = select.selectedOptions[0]?.textContent.trim() ?? '';
      const has = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - room;
      const excess = context.measureText(words).width - has;
      return excess > 0
        ? [`"${nameOf(select)}" has ${round(excess)} too little for "${words}"`]
        : [];
    });
}

const round = (pixels: number): string => String(Math.round(pixels * 10) / 10);
