import type { HighlightChoice, HighlightColors, HighlightLayer } from './highlight-colors.js';
import { highlightNames, highlightRules, setsColors } from './highlight-rules.js';
import { mediaQuery } from './media-query.js';
import { isSameRange } from './same-range.js';
import { warnOnce } from './warn-once.js';
import { elementOf, pageOf } from './window-boxes.js';

/** Something that marks what is spoken. */
export interface Marks {
  /** Marks a sentence and a word, in place of those before. */
  show(sentence: Range | undefined, word: Range | undefined): void;
}

/**
 * Marks what is being spoken, by the CSS Custom Highlight API: no element of the page changes.
 */
export class Highlighter implements Marks {
  readonly #standIn: (() => Promise<Marks>) | undefined;
  readonly #layers = { sentence: new Layer('sentence'), word: new Layer('word') };
  #forcedColors: { readonly matches: boolean } | undefined;
  /** Whether the API is there, but not as it should be. */
  #broken = false;
  #choice: HighlightChoice = 'both';
  #colors: HighlightColors = 'yellow';
  #sentence: Range | undefined;
  #word: Range | undefined;
  #marks: Marks | undefined;
  /** Where it was last looked for colours of the page. */
  #place: Element | undefined;

  /** @param standIn - Loads what marks in a browser without the API. Default: nothing does. */
  constructor(standIn?: () => Promise<Marks>) {
    this.#standIn = standIn;
  }

  /** Which marks are shown. */
  get choice(): HighlightChoice {
    return this.#choice;
  }

  set choice(choice: HighlightChoice) {
    this.#choice = choice;
    this.#render();
  }

  /** The colours of the marks. */
  get colors(): HighlightColors {
    return this.#colors;
  }

  set colors(colors: HighlightColors) {
    this.#colors = colors;
    this.#render();
  }

  /**
   * Puts the rules for the marks into a document or a shadow root, once, or once more where the page
   * has colours of its own there. New rules restyle all that is in it, so this is for a moment when
   * nobody waits.
   *
   * @param place - What is marked in it. Default: anything.
   */
  prepare(root: Document | ShadowRoot, place: Element | null = placeOf(root)): void {
    const view = (root.ownerDocument ?? root).defaultView;
    if (!view || !place || place === this.#place || !supported()) return;
    this.#place = place;
    const known = prepared.get(root);
    const sheet = known?.sheet ?? new view.CSSStyleSheet();
    const ofPage = known?.ofPage === true || setsColors(place);
    if (ofPage !== known?.ofPage) {
      sheet.replaceSync(highlightRules(ofPage));
      prepared.set(root, { sheet, ofPage });
    }
    // A page that sets its own sheets may have dropped it.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  /** Marks a sentence and, where the voice tells it, a word in it, in place of those before. */
  show(sentence: Range | undefined, word: Range | undefined): void {
    this.#sentence = sentence;
    this.#word = word;
    // The page may have other colours the next time.
    if (!sentence && !word) this.#place = undefined;
    this.#render();
  }

  /** Takes the marks away. */
  clear(): void {
    this.show(undefined, undefined);
  }

  #render(): void {
    const { sentence, word } = this.#chosen();
    try {
      if (!this.#broken && supported()) {
        this.#highlight(sentence, word);
        return;
      }
    } catch {
      this.#broken = true;
    }
    this.#renderStandIn(sentence, word).catch((error: unknown) => {
      warnOnce(`what is spoken cannot be marked: ${String(error)}`);
    });
  }

  #highlight(sentence: Range | undefined, word: Range | undefined): void {
    const range = sentence ?? word;
    const place = range && elementOf(range);
    if (place) this.prepare(place.getRootNode() as Document | ShadowRoot, place);
    this.#forcedColors ??= mediaQuery('(forced-colors: active)');
    const forced = this.#forcedColors.matches;
    const colors = forced ? 'yellow' : this.#colors;
    // In forced colours both would look the same: the word alone is more use.
    this.#layers.sentence.show(forced && word ? undefined : sentence, colors);
    this.#layers.word.show(word, colors);
  }

  #chosen(): { sentence?: Range | undefined; word?: Range | undefined } {
    const { sentence, word } = { sentence: this.#sentence, word: this.#word };
    if (this.#choice === 'both') return { sentence, word };
    if (this.#choice === 'sentence') return { sentence };
    return this.#choice === 'word' ? { word } : {};
  }

  async #renderStandIn(sentence: Range | undefined, word: Range | undefined): Promise<void> {
    if (!this.#marks && !sentence && !word) return;
    const marks = (this.#marks ??= await this.#standIn?.());
    // The reading may have gone on while that was loaded.
    const now = this.#chosen();
    marks?.show(now.sentence, now.word);
  }
}

/** One kind of mark: a live range that moves, in the registry of the page it is in. */
class Layer {
  readonly #layer: HighlightLayer;
  readonly #marks = new Map<string, Highlight>();
  #live: Range | undefined;
  #registry: HighlightRegistry | undefined;

  constructor(layer: HighlightLayer) {
    this.#layer = layer;
  }

  show(range: Range | undefined, colors: HighlightColors): void {
    const view = range && pageOf(range).defaultView;
    if (!range || !view) {
      this.#clear();
      return;
    }
    if (view.CSS.highlights !== this.#registry) this.#clear();
    this.#registry = view.CSS.highlights;
    const live = (this.#live ??= view.document.createRange());
    // To move it, even to where it is, has all of it painted anew.
    if (!isSameRange(range, live)) {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    }
    const names = highlightNames(this.#layer, colors);
    for (const name of this.#marks.keys()) if (!names.includes(name)) this.#remove(name);
    for (const name of names) {
      let mark = this.#marks.get(name);
      if (!mark) {
        mark = new view.Highlight(live);
        mark.priority = (this.#layer === 'word' ? 2 : 0) + names.indexOf(name);
        this.#marks.set(name, mark);
      }
      if (this.#registry.get(name) !== mark) this.#registry.set(name, mark);
    }
  }

  #clear(): void {
    for (const name of this.#marks.keys()) this.#remove(name);
    this.#live = undefined;
    this.#registry = undefined;
  }

  /** Takes a mark away, unless another has put its own there. */
  #remove(name: string): void {
    if (this.#registry?.get(name) === this.#marks.get(name)) this.#registry?.delete(name);
    this.#marks.delete(name);
  }
}

const prepared = new WeakMap<Document | ShadowRoot, { sheet: CSSStyleSheet; ofPage: boolean }>();

function placeOf(root: Document | ShadowRoot): Element | null {
  return 'host' in root ? root.host : root.documentElement;
}

function supported(): boolean {
  // A page may have put something of its own in its place.
  return (
    typeof CSS !== 'undefined' &&
    Object.prototype.toString.call(CSS.highlights) === '[object HighlightRegistry]'
  );
}
