/** What a mark looks like: the colour behind the text and that of the text itself. */
export type MarkColors = readonly [background: string, color: string];

/** Colours for the spoken sentence and word; in each, text has a contrast of at least 7:1. */
export const highlightColors = {
  yellow: { sentence: ['#ffeeb0', '#1b1b1b'], word: ['#173b7a', '#ffffff'] },
  blue: { sentence: ['#cfe5ff', '#10202f'], word: ['#6b2c00', '#ffffff'] },
  green: { sentence: ['#d3f2d0', '#12261a'], word: ['#5b1a6e', '#ffffff'] },
  dark: { sentence: ['#1f2a36', '#ffffff'], word: ['#ffe14d', '#111111'] },
} as const satisfies Readonly<Record<string, Readonly<Record<HighlightLayer, MarkColors>>>>;

/** What is marked in the text. */
export type HighlightLayer = 'sentence' | 'word';

/** Names of the colours to choose from. The first is the one that a page can change. */
export type HighlightColors = keyof typeof highlightColors;

/** Which marks are shown. */
export type HighlightChoice = 'both' | 'sentence' | 'word' | 'none';
