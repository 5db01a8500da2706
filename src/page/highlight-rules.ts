import {
  type HighlightColors,
  highlightColors,
  type HighlightLayer,
  type MarkColors,
} from './highlight-colors.js';

const layers = ['sentence', 'word'] as const;
const parts = ['background', 'color'] as const;
type Part = (typeof parts)[number];

/** The names a layer goes by: its own, and one more for colours other than the page's. */
export function highlightNames(layer: HighlightLayer, colors: HighlightColors): string[] {
  const name = `na-glos-${layer}`;
  return colors === 'yellow' ? [name] : [name, `${name}-${colors}`];
}

/**
 * The rules for all marks. A rule that is added or changed restyles the whole page, so all colours
 * have theirs from the start, and none is touched when a person chooses another. They decorate
 * nothing: a line under a word makes its step cost three times as much on a long page.
 *
 * @param ofPage - Whether the page has colours of its own. To look for them, a browser makes the
 *   styles of marks for each element anew, and keeps them: 8 MB in a page of a megabyte.
 */
export function highlightRules(ofPage: boolean): string {
  const rules: string[] = [];
  for (const colors of Object.keys(highlightColors) as HighlightColors[]) {
    for (const layer of layers) {
      const names = highlightNames(layer, colors);
      const selector = `::highlight(${names.at(-1) ?? ''})`;
      const [background, color]: MarkColors = highlightColors[colors][layer];
      const value = (part: Part, ours: string): string =>
        ofPage && names.length === 1 ? `var(${propertyOf(layer, part)}, ${ours})` : ours;
      rules.push(
        `${selector} { background-color: ${value('background', background)}; color: ${value('color', color)} }`,
      );
    }
  }
  return rules.join('\n');
}

/** Whether the page has colours of its own for what is marked in an element. */
export function setsColors(element: Element): boolean {
  const style = getComputedStyle(element);
  return layers.some((layer) =>
    parts.some((part) => style.getPropertyValue(propertyOf(layer, part)) !== ''),
  );
}

function propertyOf(layer: HighlightLayer, part: Part): string {
  return `--na-glos-${layer}-${part}`;
}
