import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusedElement } from '../page/focused-element.js';
import { modalAround } from '../page/modal-around.js';
import { type SelectedText, SelectionWatcher } from '../page/selection-watcher.js';
import { tabFrom } from '../page/tab-from.js';
import { isTyping } from '../page/typing.js';
import { isPartOf } from '../page/widget-parts.js';
import { elementOf } from '../page/window-boxes.js';
import type { NaGlosOfferElement } from './offer-element.js';

/** What the controller needs of its host. */
export interface OfferOptions {
  /** Whether selections are offered here. */
  readonly wanted: () => boolean;
  /** CSS selector of what is never read. */
  readonly skip: () => string;
  /** The button beside the selection, once it is rendered. */
  readonly button: () => NaGlosOfferElement | null;
  /** Called when a selection is offered: a press is likely to come. */
  readonly onoffer: () => void;
}

/** Decides when a selection is offered to be read, and how the keyboard gets there and away. */
export class OfferController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: OfferOptions;
  readonly #watcher: SelectionWatcher;
  #connection: AbortController | undefined;
  #offered: SelectedText | undefined;
  /** Once for each selection: a Tab that always led here would let nobody past. */
  #tabLeadsHere = false;
  #focusBefore: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: OfferOptions) {
    this.#host = host;
    this.#options = options;
    this.#watcher = new SelectionWatcher({
      widget: host,
      skip: options.skip,
      onchange: (selected) => {
        if (selected) options.onoffer();
        this.#offer(selected && this.#canBePressed(selected) ? selected : undefined);
      },
    });
    host.addController(this);
  }

  /** The selection beside which the button stands; none if it is hidden. */
  get offered(): SelectedText | undefined {
    return this.#options.wanted() ? this.#offered : undefined;
  }

  /** What is selected, whether it is offered or not. */
  get selected(): SelectedText | undefined {
    return this.#watcher.selected;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#watcher.watch(signal);
    // Out of the host nobody hears of focus that stays in it.
    this.#host.shadowRoot?.addEventListener('focusin', this.#yield, { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#offer(undefined);
  }

  /** Takes the button away, which the person has pressed. */
  accept(): void {
    this.#offer(undefined);
  }

  /** Takes the button away, and gives focus back if it was there. @returns Whether there was one. */
  dismiss(): boolean {
    if (!this.offered) return false;
    if (this.#hasFocus) this.#giveFocusBack();
    this.#offer(undefined);
    return true;
  }

  /** What Tab means here. @returns Whether focus was moved; if not, the browser moves it. */
  tab(backwards: boolean): boolean {
    if (this.#hasFocus) {
      this.#giveFocusBack();
      return false;
    }
    const button = this.#options.button();
    if (backwards || !this.#tabLeadsHere || !button?.open) return false;
    // In a form, Tab leads to the next field.
    const focused = focusedElement();
    if (isTyping() || focused?.localName === 'select') return false;
    if (focused && isPartOf(this.#host, focused)) return false;
    button.focus();
    // It takes no focus while what is selected is scrolled away.
    if (focusedElement() === focused) return false;
    this.#tabLeadsHere = false;
    this.#focusBefore = focused;
    return true;
  }

  get #hasFocus(): boolean {
    const button = this.#options.button();
    return button !== null && this.#host.shadowRoot?.activeElement === button;
  }

  /** A modal dialog of the page lets nothing be pressed that is not in it. */
  #canBePressed({ range }: SelectedText): boolean {
    const button = this.#options.button();
    return !button || modalAround(range.startContainer) === modalAround(button);
  }

  /** The player, which offers the same, is not to be covered while it has focus. */
  readonly #yield = (): void => {
    if (this.#offered && !this.#hasFocus) this.#offer(undefined);
  };

  #offer(selected: SelectedText | undefined): void {
    this.#offered = selected;
    this.#tabLeadsHere = selected !== undefined;
    this.#host.requestUpdate();
  }

  #giveFocusBack(): void {
    if (this.#focusBefore) {
      this.#focusBefore.focus({ preventScroll: true });
      return;
    }
    const place = this.#offered && elementOf(this.#offered.range);
    if (place) tabFrom(place as HTMLElement);
  }
}
