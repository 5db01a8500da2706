const sentenceName = 'na-glos-sentence';
const wordName = 'na-glos-word';

/** Each pair of colours has a contrast of at least 7:1; a page may set its own. */
const rules = `
::highlight(${sentenceName}) {
  background-color: var(--na-glos-sentence-background, #ffeeb0);
  color: var(--na-glos-sentence-color, #1b1b1b);
}
::highlight(${wordName}) {
  background-color: var(--na-glos-word-background, #173b7a);
  color: var(--na-glos-word-color, #ffffff);
  text-decoration: underline;
}`;

/**
 * Marks what is being spoken, by the CSS Custom Highlight API: no element of the page changes.
 * Does nothing in a browser without it.
 */
export class Highlighter {
  readonly #sentence = supported() ? new Highlight() : undefined;
  readonly #word = supported() ? new Highlight() : undefined;

  /**
   * Puts the rules for the marks into a document, once. A new rule restyles the whole page, so this
   * is for a moment when nobody waits.
   */
  prepare(document: Document): void {
    if (!supported() || prepared.has(document)) return;
    prepared.add(document);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }

  /** Marks a sentence and, where the voice tells it, a word in it, in place of those before. */
  show(sentence: Range | undefined, word: Range | undefined): void {
    // In forced colours both would look the same: the word alone is more use.
    const one = matchMedia('(forced-colors: active)').matches && word;
    mark(sentenceName, this.#sentence, one ? undefined : sentence);
    mark(wordName, this.#word, word);
  }

  /** Takes the marks away. */
  clear(): void {
    this.show(undefined, undefined);
  }
}

const prepared = new WeakSet<Document>();

function supported(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}

function mark(name: string, highlight: Highlight | undefined, range: Range | undefined): void {
  if (!highlight) return;
  highlight.clear();
  if (range) {
    highlight.add(range);
    highlight.priority = name === wordName ? 1 : 0;
    CSS.highlights.set(name, highlight);
  } else if (CSS.highlights.get(name) === highlight) {
    CSS.highlights.delete(name);
  }
}
