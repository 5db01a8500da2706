import {
  type HighlightColors,
  highlightColors,
  type HighlightLayer,
  type MarkColors,
} from './highlight-colors.js';

const layers = ['sentence', 'word'] as const;

/** The names a layer goes by: its own, and one more for colours other than the page's. */
export function highlightNames(layer: HighlightLayer, colors: HighlightColors): string[] {
  const name = `na-glos-${layer}`;
  return colors === 'yellow' ? [name] : [name, `${name}-${colors}`];
}

/**
 * The rules for all marks. A rule that is added or changed restyles the whole page, so all colours
 * have theirs from the start, and none is touched when a person chooses another. They decorate
 * nothing: a line under a word makes its step cost three times as much on a long page.
 */
export function highlightRules(): string {
  const rules: string[] = [];
  for (const colors of Object.keys(highlightColors) as HighlightColors[]) {
    for (const layer of layers) {
      const names = highlightNames(layer, colors);
      const selector = `::highlight(${names.at(-1) ?? ''})`;
      const [background, color]: MarkColors = highlightColors[colors][layer];
      const value = (part: string, ours: string): string =>
        names.length > 1 ? ours : `var(--na-glos-${layer}-${part}, ${ours})`;
      rules.push(
        `${selector} { background-color: ${value('background', background)}; color: ${value('color', color)} }`,
      );
    }
  }
  return rules.join('\n');
}
