import { type Color, colorOf, contrast, over } from '../contrast.js';
import { controlsIn, isShown, nameOf, deep, parentOf, textsIn, upwards } from './shown.js';

/** What is too pale to be read, seen or found. @returns A line for each. */
export function paleness(roots: readonly Element[]): string[] {
  return [...pale(roots)];
}

function* pale(roots: readonly Element[]): Generator<string> {
  for (const { text, element } of textsIn(roots)) {
    const ratio = onGround(getComputedStyle(element).color, element);
    if (ratio < 7) yield `"${text.data.trim().slice(0, 40)}" is ${ratio.toFixed(2)}:1`;
  }
  for (const element of roots.flatMap((root) => [...deep(root)])) {
    if (!element.matches('svg') || !isShown(element)) continue;
    const ratio = onGround(getComputedStyle(element).color, element);
    if (ratio < 3) yield `the picture of "${nameOf(parentOf(element)!)}" is ${ratio.toFixed(2)}:1`;
  }
  for (const control of controlsIn(roots)) {
    const ratio = edge(control);
    if (ratio < 3) yield `the edge of "${nameOf(control)}" is ${ratio.toFixed(2)}:1`;
  }
}

/** What is seen of a colour on the ground of an element, against that ground. */
function onGround(color: string, element: Element): number {
  const ground = groundOf(element);
  return contrast(over(colorOf(color), ground), ground);
}

/** How well the shape of a control is told from what is around it: by its border or by its ground. */
function edge(control: HTMLElement): number {
  const style = getComputedStyle(control);
  // What the browser draws itself.
  if (control.matches('[type="range"], [type="checkbox"], [type="radio"]')) {
    const { accentColor } = style;
    return accentColor === 'auto' ? Infinity : onGround(accentColor, control.parentElement!);
  }
  const [, , , ink] = colorOf(style.borderBlockStartColor);
  const bordered = style.borderBlockStartStyle !== 'none' && ink > 0;
  const shape = contrast(groundOf(control), groundOf(parentOf(control)!));
  // Words that stand for themselves have no shape.
  if (!bordered && shape === 1) return Infinity;
  return bordered
    ? Math.max(shape, onGround(style.borderBlockStartColor, parentOf(control)!))
    : shape;
}

/** The colour that is seen behind what an element holds. */
export function groundOf(element: Element): Color {
  const layers: Color[] = [];
  for (const at of upwards(element)) {
    const color = colorOf(getComputedStyle(at).backgroundColor);
    if (color[3] > 0) layers.push(color);
    if (color[3] === 1) break;
  }
  return layers.reduceRight((behind, layer) => over(layer, behind), pageGround());
}

/** What a page has behind all: white, or black if it asks for dark. */
function pageGround(): Color {
  const canvas = document.createElement('i');
  canvas.style.backgroundColor = 'Canvas';
  document.documentElement.append(canvas);
  const color = colorOf(getComputedStyle(canvas).backgroundColor);
  canvas.remove();
  return color;
}

/** What has a ring that cannot be seen when it has focus. @returns A line for each. */
export function ringlessness(roots: readonly Element[]): string[] {
  return controlsIn(roots).flatMap((control) => {
    control.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } =
      getComputedStyle(control);
    const name = nameOf(control);
    if (!control.matches(':focus')) return [`"${name}" takes no focus`];
    if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 3) return [`"${name}" has no ring`];
    const inside = parseFloat(outlineOffset) < 0;
    const ground = groundOf(inside ? control : parentOf(control)!);
    const ratio = contrast(over(colorOf(outlineColor), ground), ground);
    if (ratio >= 3) return [];
    // The inner ring is seen where the outer one is not.
    const inner = boxShadow === 'none' ? 1 : contrast(colorOf(boxShadow), ground);
    return inner >= 3 ? [] : [`the ring of "${name}" is ${ratio.toFixed(2)}:1`];
  });
}
