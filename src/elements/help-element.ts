import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { PanelMessages } from '../i18n/panel-messages.js';
import { defaultPreferences, type Preferences } from '../reader/preferences.js';
import { keysOf, shortcutCommands } from '../reader/shortcuts.js';
import { dialogStyles } from './dialog.styles.js';
import { icon } from './icons.js';

/**
 * @summary What the reader is, for whom, its keys, and how to get better voices; in a dialog.
 * @tag na-glos-help
 * @csspart dialog - The dialog.
 * @csspart button - Every button.
 */
export class NaGlosHelpElement extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      section,
      dl {
        display: grid;
        gap: 0.5rem;
        max-inline-size: 70ch;
        margin: 0;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0;
      }

      kbd {
        padding: 0.1em 0.4em;
        border: 1px solid var(--_border);
        border-radius: 0.25em;
        font: inherit;
      }
    `,
  ];

  @property({ attribute: false }) panel!: PanelMessages;
  @property({ attribute: false }) preferences: Preferences = defaultPreferences;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Whether the dialog is open. */
  get shown(): boolean {
    return this.dialog.open;
  }

  /** Opens the dialog; focus returns to where it was when it closes. */
  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { panel } = this;
    return html`
      <dialog part="dialog" aria-labelledby="title">
        <div class="head">
          <h2 id="title">${panel.help}</h2>
          <button part="button" type="button" @click=${this.#close}>
            ${icon('close')}<span>${panel.close}</span>
          </button>
        </div>
        <div class="content">
          ${panel.helpSections.map(
            ({ heading, paragraphs }) => html`
              <section>
                <h3>${heading}</h3>
                ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
              </section>
            `,
          )}
          <section>
            <h3>${panel.keysHeading}</h3>
            <dl>
              ${this.#keys().map(
                ([keys, meaning]) => html`
                  <dt><kbd>${keys}</kbd></dt>
                  <dd>${meaning}</dd>
                `,
              )}
            </dl>
          </section>
        </div>
      </dialog>
    `;
  }

  /** The keys that do something now. */
  #keys(): (readonly [keys: string, meaning: string])[] {
    const { panel, preferences } = this;
    const shortcuts = preferences.shortcuts ? shortcutCommands : [];
    return [
      ['Tab', panel.keyTab],
      ['Escape', panel.keyEscape],
      ...shortcuts.map(
        (command) => [keysOf(preferences.keys[command]), panel.shortcutNames[command]] as const,
      ),
    ];
  }

  readonly #close = (): void => {
    this.dialog.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-help': NaGlosHelpElement;
  }
}
