import { eachPage } from './each-page.js';
import { isElement } from './node-kind.js';
import { passages } from './passages.js';
import { isSameRange } from './same-range.js';
import { selectedRange } from './selected-range.js';
import { happenedIn, isPartOf } from './widget-parts.js';

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
  /** Where the person was last active: each page in a frame has a selection of its own. */
  #page: Document | undefined;
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

  /** Watches this page, and those in its frames, until the signal aborts. */
  watch(signal: AbortSignal): void {
    eachPage((page) => {
      this.#watchPage(page, signal);
    }, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#mouseDown = false;
    });
    // It may have been selected before anybody watched.
    this.#rest();
  }

  #watchPage(page: Document, signal: AbortSignal): void {
    const options = { signal, capture: true, passive: true };
    const rest = (): void => {
      this.#rest();
    };
    const release = (): void => {
      this.#mouseDown = false;
      rest();
    };
    page.addEventListener(
      'selectionchange',
      () => {
        if (page !== this.#page && selectedRange(page)) this.#page = page;
        rest();
      },
      options,
    );
    // In WebKit a selection in a field is no change of the document's.
    page.addEventListener('focusin', rest, options);
    page.addEventListener('pointerup', release, options);
    page.addEventListener('pointercancel', release, options);
    page.addEventListener(
      'pointerdown',
      (event) => {
        if (!this.#turnTo(page, event)) return;
        const { pointerType, button } = event;
        this.#by = pointerType === 'touch' ? 'touch' : 'mouse';
        // Where a menu opens, the end of the press may be told to nobody.
        this.#mouseDown = pointerType !== 'touch' && button === 0;
      },
      options,
    );
    page.addEventListener(
      'keydown',
      (event) => {
        if (this.#turnTo(page, event)) this.#by = 'keyboard';
      },
      options,
    );
  }

  /** Notes where the person is active. @returns Whether it is in the page, not in the widget. */
  #turnTo(page: Document, event: Event): boolean {
    this.#inWidget = happenedIn(this.#options.widget, event);
    if (!this.#inWidget) this.#page = page;
    return !this.#inWidget;
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
    const now = selectedRange(this.#page?.defaultView ? this.#page : document);
    if (!now) {
      const gone = this.#selected?.range.startContainer.isConnected === false;
      if (!this.#inWidget || gone) this.#selected = undefined;
      return;
    }
    if (this.#selected && isSameRange(now.range, this.#selected.range)) return;
    this.#selected = this.#isText(now.range) ? { ...now, by: this.#by } : undefined;
  }

  #isText(range: Range): boolean {
    const node = range.commonAncestorContainer;
    const element = (isElement(node) ? node : node.parentElement) as HTMLElement | null;
    if (element?.isContentEditable || element?.ownerDocument.designMode === 'on') return false;
    if (isPartOf(this.#options.widget, node)) return false;
    return passages(range, { skip: this.#options.skip() }).next().done === false;
  }
}
