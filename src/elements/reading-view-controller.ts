import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatParent } from '../page/flat-parent.js';
import { isRange } from '../page/node-kind.js';
import type { PassagesOptions } from '../page/passages.js';
import { warnOnce } from '../page/warn-once.js';
import type { NaGlosReadingViewElement } from './reading-view-element.js';

/** Opens the reading view, which is loaded for it, and tells what of the page is seen there. */
export class ReadingViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #element: () => NaGlosReadingViewElement | null;
  #failed = false;
  /** Until another is to be opened, or none. */
  #opening: AbortController | undefined;

  /**
   * @param host - The element in whose shadow root the view stands.
   * @param element - The view, once it is rendered; not yet upgraded before it was opened.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    element: () => NaGlosReadingViewElement | null,
  ) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  hostConnected(): void {
    this.#failed = false;
  }

  hostDisconnected(): void {
    this.#opening?.abort();
  }

  /** Whether the view could not be opened. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The view while it lies over the page. */
  get opened(): NaGlosReadingViewElement | undefined {
    const element = this.#element();
    return element?.open ? element : undefined;
  }

  /** Shows a part of the page, once what that takes is loaded. The last wish counts. */
  async open(source: () => Element | Range, options: PassagesOptions): Promise<void> {
    this.#opening?.abort();
    const { signal } = (this.#opening = new AbortController());
    this.#failed = false;
    // A dialog that is not drawn would make the page inert, and nobody could close it.
    if (!isDrawn(this.#host)) {
      warnOnce('the reading view cannot be opened in a widget that is not shown.');
      return;
    }
    try {
      const { defineReadingView } = await import('./define-reading-view.js');
      defineReadingView();
      if (!signal.aborted) await this.#element()?.show(source(), options, signal);
    } catch (error) {
      this.close();
      this.#failed = true;
      warnOnce(`the reading view cannot be opened: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }

  /** Closes the view, also one that is about to open. @returns Whether one was open. */
  close(): boolean {
    const { opened } = this;
    this.#opening?.abort();
    opened?.close();
    return opened !== undefined;
  }

  /** Where something of the page is seen: in the view while it is open and shows it. */
  inSight(range: Range): Range;
  inSight(range: Range | undefined): Range | undefined;
  inSight(range: Range | undefined): Range | undefined {
    return range && (this.opened?.toCopy(range) ?? range);
  }

  /** Where something seen is in the page. */
  inPage(place: Range): Range;
  inPage(place: Node | Range): Node | Range;
  inPage(place: Node | Range): Node | Range {
    const { opened } = this;
    if (!opened) return place;
    return opened.toPage(isRange(place) ? place : rangeAt(place)) ?? place;
  }
}

function isDrawn(element: Element): boolean {
  let at: Element | null = element;
  while (at && getComputedStyle(at).display !== 'none') at = flatParent(at);
  return element.isConnected && at === null;
}

function rangeAt(node: Node): Range {
  const range = document.createRange();
  if (node.parentNode) range.selectNode(node);
  else range.selectNodeContents(node);
  return range;
}
