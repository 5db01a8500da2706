import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.js';
import type { SelectedText } from '../page/selection-watcher.js';
import { icon } from './icons.js';
import { offerStyles } from './offer-element.styles.js';
import { onDemand } from './on-demand.js';

/**
 * @summary The button beside a selection. It lies above everything and never takes focus by itself.
 * @tag na-glos-offer
 * @csspart offer - The button.
 */
export class NaGlosOfferElement extends LitElement {
  static override styles = offerStyles;

  @property({ attribute: false }) messages!: Messages;
  /** The selection that the button stands beside; none hides it. */
  @property({ attribute: false }) selected: SelectedText | undefined;
  @property({ attribute: false }) accept!: () => void;

  @query('button') private readonly button!: HTMLButtonElement;

  #placing: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.requestUpdate('selected');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#placing?.abort();
  }

  /** Whether the button is shown. */
  get open(): boolean {
    return this.matches(':popover-open');
  }

  override focus(options?: FocusOptions): void {
    this.button.focus(options);
  }

  override render(): TemplateResult {
    return html`
      <button
        part="offer"
        type="button"
        class="primary"
        aria-keyshortcuts="Tab"
        @mousedown=${keepSelection}
        @click=${this.accept}
      >
        ${icon('listen')}<span>${this.messages.listenToSelectedText}</span>
        ${this.selected?.by === 'keyboard' ? html`<kbd aria-hidden="true">Tab</kbd>` : ''}
      </button>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected')) return;
    this.#placing?.abort();
    if (this.selected) onDemand(this.#show(this.selected));
    else if (this.open) this.hidePopover();
  }

  async #show(selected: SelectedText): Promise<void> {
    const placing = new AbortController();
    this.#placing = placing;
    const { placeBeside } = await import('./place-beside.js');
    if (placing.signal.aborted) return;
    if (!this.open) this.showPopover();
    placeBeside(selected, this, placing.signal);
  }
}

/** A press that moved focus would lose the selection. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-offer': NaGlosOfferElement;
  }
}
