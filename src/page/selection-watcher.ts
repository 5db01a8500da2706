import { composedContains } from './composed-parent.js';
import { isElement } from './node-kind.js';
import { passages } from './passages.js';

/** How long a selection rests, in milliseconds, before it counts as made. */
const settleMs = 200;

/** What a person selected. */
export interface SelectedText {
  readonly range: Range;
  /** What it was made with. */
  readonly by: 'mouse' | 'touch' | 'keyboard';
  /** Whether it was made from its end to its start. */
  readonly backwards: boolean;
}

/** What a watcher is told. */
export interface SelectionWatcherOptions {
  /** The element whose insides are not the page's text. */
  readonly widget: Element;
  /** CSS selector of what is never read. */
  readonly skip: () => string | undefined;
  /** Words were selected, or none are any more. */
  readonly onchange: (selected: SelectedText | undefined) => void;
}

/**
 * Notices what the person selects, by whatever means, once the selection has come to rest. It is
 * remembered while the widget is used, since pressing a button loses it on some systems.
 */
export class SelectionWatcher {
  readonly #options: SelectionWatcherOptions;
  #selected: SelectedText | undefined;
  #by: SelectedText['by'] = 'keyboard';
  #inWidget = false;
  #mouseDown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SelectionWatcherOptions) {
    this.#options = options;
  }

  /** What is selected now, or was when the person turned to the widget. */
  get selected(): SelectedText | undefined {
    this.#look();
    return this.#selected;
  }

  /** Watches until the signal aborts. */
  watch(signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    const rest = (): void => {
      this.#rest();
    };
    const release = (): void => {
      this.#mouseDown = false;
      rest();
    };
    document.addEventListener('selectionchange', rest, options);
    // In WebKit a selection in a field is no change of the document's.
    document.addEventListener('focusin', rest, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    document.addEventListener(
      'pointerdown',
      (event) => {
        this.#inWidget = event.composedPath().includes(this.#options.widget);
        if (this.#inWidget) return;
        this.#by = event.pointerType === 'touch' ? 'touch' : 'mouse';
        this.#mouseDown = event.pointerType !== 'touch';
      },
      options,
    );
    document.addEventListener(
      'keydown',
      (event) => {
        this.#inWidget = event.composedPath().includes(this.#options.widget);
        if (!this.#inWidget) this.#by = 'keyboard';
      },
      options,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#mouseDown = false;
    });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const before = this.#selected;
      if (!this.#mouseDown) this.#look();
      if (this.#selected !== before) this.#options.onchange(this.#selected);
    }, settleMs);
  }

  #look(): void {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      if (!this.#inWidget) this.#selected = undefined;
      return;
    }
    const range = selection.getRangeAt(0);
    if (this.#selected && isSame(range, this.#selected.range)) return;
    this.#selected = this.#isText(range)
      ? { range: range.cloneRange(), by: this.#by, backwards: isBackwards(selection, range) }
      : undefined;
  }

  #isText(range: Range): boolean {
    const node = range.commonAncestorContainer;
    const element = (isElement(node) ? node : node.parentElement) as HTMLElement | null;
    if (element?.isContentEditable) return false;
    if (composedContains(this.#options.widget, node)) return false;
    return passages(range, { skip: this.#options.skip() }).next().done === false;
  }
}

function isSame(range: Range, other: Range): boolean {
  return (
    range.startContainer === other.startContainer &&
    range.startOffset === other.startOffset &&
    range.endContainer === other.endContainer &&
    range.endOffset === other.endOffset
  );
}

function isBackwards({ anchorNode, anchorOffset }: Selection, range: Range): boolean {
  return anchorNode === range.endContainer && anchorOffset === range.endOffset;
}
