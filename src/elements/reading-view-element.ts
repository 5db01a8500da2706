import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type ReadingViewMessages, readingViewMessagesFor } from '../i18n/reading-view-messages.js';
import { focusedElement } from '../page/focused-element.js';
import { holds, linkTarget } from '../page/link-target.js';
import { moveFocus } from '../page/move-focus.js';
import type { PassagesOptions } from '../page/passages.js';
import { printAlone } from '../page/print-alone.js';
import { type ReadingCopy, readingCopy } from '../page/reading-copy.js';
import { sanitise } from '../page/sanitise.js';
import { countAsText } from '../page/widget-parts.js';
import { wrapTables } from '../page/wrap-tables.js';
import {
  type ReadingViewPreferences,
  readingViewPreferencesFrom,
} from '../reader/reading-view-preferences.js';
import { onDemand } from './on-demand.js';
import { readingViewStyles } from './reading-view-element.styles.js';
import type { Prefer } from './reading-view-settings.js';
import { readingViewTools } from './reading-view-tools.js';

/**
 * @summary A calm copy of the article over the whole window, in letters and colours of the person's.
 * @tag na-glos-reading-view
 * @slot before - The button beside a selection: before the player, as the keyboard goes on from it.
 * @slot - The player: under the text while the view is open, where it stands otherwise.
 * @slot over - What is shown over the text: in the view while it is open.
 * @csspart reading-view - The whole of it.
 * @csspart reading-text - The copied text.
 */
export class NaGlosReadingViewElement extends LitElement {
  static override styles = readingViewStyles;

  /** The language of the interface. */
  @property({ attribute: false }) language = '';
  /** How the text looks; what of it is not understood is as by default. */
  @property({ attribute: false }) preferences: unknown;
  /** Takes what the person prefers now. */
  @property({ attribute: false }) prefer:
    ((preferences: ReadingViewPreferences) => void) | undefined;
  /** Called when the view has opened or closed, by whatever means. */
  @property({ attribute: false }) toggled: (() => void) | undefined;

  @state() private copy: ReadingCopy | undefined;
  @state() private messages: ReadingViewMessages | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('.page') private readonly page!: HTMLElement;

  #source: Element | Range | undefined;
  #font = '';
  #focusBefore: HTMLElement | undefined;
  /** Until the view closes. */
  #showing: AbortController | undefined;

  /** Whether the view lies over the page. */
  get open(): boolean {
    return this.copy !== undefined;
  }

  /** The copy that is shown. */
  get content(): Element | undefined {
    return this.copy?.content;
  }

  /** What of the page is shown. */
  get source(): Element | Range | undefined {
    return this.#source;
  }

  /**
   * Shows a copy of a part of the page, unless the signal aborts before.
   *
   * @throws Where the browser lacks what this takes, or the page took it away.
   */
  async show(
    source: Element | Range,
    options?: PassagesOptions,
    signal?: AbortSignal,
  ): Promise<void> {
    // What was set before the tag was registered is there only then.
    await this.updateComplete;
    const messages = await readingViewMessagesFor(this.language);
    if (!this.isConnected || signal?.aborted) return;
    const copy = readingCopy(source, options);
    sanitise(copy.content);
    copy.content.addEventListener('click', this.#followLink);
    wrapTables(copy.content, messages.table);
    this.messages = messages;
    this.#font = fontOf(source);
    this.#source = source;
    if (!this.open) this.#focusBefore = focusedElement();
    this.copy = copy;
    await this.updateComplete;
    if (this.open && !this.dialog.open) throw new Error('No dialog opens here.');
  }

  /** Closes the view; focus goes back to where it was. */
  close(): void {
    this.copy = undefined;
    this.#source = undefined;
  }

  /** Where a range of the page is in the view; nothing if it is closed or does not show it. */
  toCopy(range: Range): Range | undefined {
    return this.copy?.twins.toCopy(range);
  }

  /** Where a range of the view is in the page. */
  toPage(range: Range): Range | undefined {
    return this.copy?.twins.toOriginal(range);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  override render(): TemplateResult {
    const { copy, messages } = this;
    const preferences = this.#preferences;
    const { theme, typeface, pictures, hyphens } = preferences;
    const slots = html`<slot name="before"></slot><slot></slot><slot name="over"></slot>`;
    return html`
      ${copy ? nothing : slots}
      <dialog
        part="reading-view"
        lang=${messages?.lang ?? nothing}
        aria-label=${messages?.label ?? nothing}
        data-theme=${theme}
        data-typeface=${typeface}
        ?data-no-pictures=${!pictures}
        ?data-hyphens=${hyphens}
        @cancel=${this.#cancel}
        @close=${this.#closedByBrowser}
      >
        ${
          copy && messages
            ? html`
                <div class="toolbar">
                  ${readingViewTools(preferences, messages, this.#change, this.#close)}
                </div>
                <section class="page" tabindex="0" aria-label=${messages.text}>
                  <div class="text" part="reading-text">${copy.content}</div>
                </section>
                ${slots}
              `
            : nothing
        }
      </dialog>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.messages && changed.has('language')) onDemand(this.#loadMessages());
  }

  protected override updated(changed: PropertyValues): void {
    for (const [name, value] of Object.entries(this.#measures)) {
      this.dialog.style.setProperty(name, value);
    }
    if (!changed.has('copy') || this.open === this.dialog.open) return;
    if (this.open && !this.#opens()) return;
    for (const player of this.children) {
      if (!player.slot) player.toggleAttribute('docked', this.open);
    }
    if (this.open) this.#opened();
    else this.#closed();
    this.toggled?.();
  }

  async #loadMessages(): Promise<void> {
    this.messages = await readingViewMessagesFor(this.language);
  }

  /** Opens the dialog. @returns Whether the page lets it. */
  #opens(): boolean {
    try {
      this.dialog.showModal();
    } catch {
      // Whoever asked for it is told.
    }
    return this.dialog.open;
  }

  #opened(): void {
    this.#showing = new AbortController();
    printAlone(this, this.#showing.signal);
    countAsText(this.page);
    this.page.focus({ preventScroll: true });
  }

  #closed(): void {
    this.#showing?.abort();
    this.dialog.close();
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = undefined;
  }

  get #preferences(): ReadingViewPreferences {
    return readingViewPreferencesFrom(this.preferences);
  }

  /** Set one by one: a strict policy allows no style written as an attribute. */
  get #measures(): Readonly<Record<string, string>> {
    const { textSize, lineHeight, letterSpacing, wordSpacing, columnWidth } = this.#preferences;
    return {
      '--_size': `${textSize}%`,
      '--_line': `${lineHeight}`,
      '--_letters': `${letterSpacing}em`,
      '--_words': `${wordSpacing}em`,
      '--_column': `${columnWidth}`,
      '--_page-font': this.#font,
    };
  }

  readonly #close = (): void => {
    this.close();
  };

  readonly #change: Prefer = (changes) => {
    const preferences = { ...this.#preferences, ...changes };
    this.preferences = preferences;
    this.prefer?.(preferences);
  };

  /** The view closes itself, so that all that goes with it is done at once. */
  readonly #cancel = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.close();
  };

  /** Browsers may close a dialog without asking. */
  readonly #closedByBrowser = (): void => {
    if (!this.dialog.open) this.close();
  };

  /** Only once the view is gone: the link goes with it. */
  async #leaveFor(address: string): Promise<void> {
    this.close();
    await this.updateComplete;
    location.assign(address);
  }

  /** A link within the page leads within the view, if what it leads to is there. */
  readonly #followLink = (event: MouseEvent): void => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    const place = linkTarget(link);
    if (!place) return;
    event.preventDefault();
    const inside = this.#source && holds(this.#source, place);
    const copy = inside && elementAt(this.toCopy(place));
    if (copy) moveFocus(copy);
    else void this.#leaveFor(link.href);
  };
}

function elementAt(place: Range | undefined): HTMLElement | undefined {
  const node = place?.startContainer;
  const at = node?.childNodes[place?.startOffset ?? 0] ?? node;
  const element = at instanceof HTMLElement ? at : at?.parentElement;
  return element ?? undefined;
}

/** The letters of running text in a part of the page. */
function fontOf(source: Element | Range): string {
  const node = source instanceof Range ? source.startContainer : source;
  const element = node instanceof Element ? node : node.parentElement;
  const text = element?.querySelector('p') ?? element;
  return text ? getComputedStyle(text).fontFamily : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-reading-view': NaGlosReadingViewElement;
  }
}
