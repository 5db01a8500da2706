import { nextFrame } from '@open-wc/testing';
import { nameOf, upwards } from './shown.js';

/** Longer than this a person would see it. */
const patience = 10;

/** What lies over an element that has focus, at one of its corners; words for it, if any does. */
function coverOf(focused: Element): string | undefined {
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const inset = 2;
  const { innerWidth, innerHeight } = window;
  const corners = [left + inset, right - inset].flatMap((x) =>
    [top + inset, bottom - inset].map((y) => [x, y] as const),
  );
  const seen = corners.filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  // What is larger than the window cannot be seen whole.
  const isLarge = bottom - top > innerHeight || right - left > innerWidth;
  if (seen.length < 4 && !isLarge) return `the edge of the window, at ${top} to ${bottom}`;
  for (const [x, y] of seen) {
    const found = topmost(x, y);
    if (!isOf(focused, found)) return `${found?.localName ?? 'nothing'} at ${x}, ${y}`;
  }
  return undefined;
}

/** What is nearest to the person at a place, in whatever shadow root. */
function topmost(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** Round corners let what is behind be seen, which is not to be covered. */
function isOf(focused: Element, found: Element | null): boolean {
  if (!found) return false;
  return [...upwards(found)].includes(focused) || [...upwards(focused)].includes(found);
}

/** What is covered when it has focus, and stays so. @returns A line for each. */
export async function coverage(controls: readonly HTMLElement[]): Promise<string[]> {
  const covered: string[] = [];
  for (const control of controls) {
    control.focus();
    let cover: string | undefined;
    for (let frame = 0; frame === 0 || (cover && frame < patience); frame++) {
      await nextFrame();
      cover = coverOf(control);
    }
    if (cover) covered.push(`"${nameOf(control)}" is covered by ${cover}`);
  }
  return covered;
}
