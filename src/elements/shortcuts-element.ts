import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PanelMessages } from '../i18n/panel-messages.js';
import {
  keysOf,
  problemOf,
  type ShortcutCommand,
  shortcutCommands,
  shortcutOf,
  type Shortcuts,
} from '../reader/shortcuts.js';
import { buttonStyles } from './button.styles.js';
import { themeStyles } from './theme.styles.js';

/**
 * @summary The keyboard shortcuts, each with a button that waits for other keys.
 * @tag na-glos-shortcuts
 * @csspart button - Every button.
 */
export class NaGlosShortcutsElement extends LitElement {
  static override styles = [
    themeStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }

      button {
        flex-wrap: wrap;
        justify-content: space-between;
        inline-size: 100%;
        text-align: start;
      }

      kbd {
        font: inherit;
      }

      p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) panel!: PanelMessages;
  @property({ attribute: false }) shortcuts!: Shortcuts;
  /** Keeps other keys. */
  @property({ attribute: false }) keep!: (shortcuts: Shortcuts) => void;

  /** The command that waits for its new keys. */
  @state() private waiting: ShortcutCommand | undefined;
  @state() private notice = '';

  override render(): TemplateResult {
    const { panel } = this;
    return html`
      <p id="hint">${panel.changeShortcut}</p>
      ${shortcutCommands.map((command) => this.#row(command))}
      <p role="status">${this.notice || (this.waiting ? panel.pressKeys : '')}</p>
    `;
  }

  #row(command: ShortcutCommand): TemplateResult {
    const name = this.panel.shortcutNames[command];
    const keys = keysOf(this.shortcuts[command]);
    return html`
      <button
        part="button"
        type="button"
        aria-describedby="hint"
        @click=${() => {
          this.waiting = command;
          this.notice = '';
        }}
        @keydown=${this.#hear}
        @blur=${this.#giveUp}
      >
        <span>${name}</span><kbd>${this.waiting === command ? '…' : keys}</kbd>
      </button>
    `;
  }

  readonly #hear = (event: KeyboardEvent): void => {
    const command = this.waiting;
    if (!command || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.#giveUp();
      return;
    }
    const shortcut = shortcutOf(event);
    if (shortcut) this.#change(command, shortcut);
  };

  #change(command: ShortcutCommand, shortcut: string): void {
    const problem = problemOf(shortcut);
    const taken = shortcutCommands.find(
      (other) => other !== command && this.shortcuts[other] === shortcut,
    );
    if (problem) this.notice = this.panel[problem];
    else if (taken) this.notice = this.panel.shortcutTaken(this.panel.shortcutNames[taken]);
    else {
      this.#giveUp();
      this.keep({ ...this.shortcuts, [command]: shortcut });
    }
  }

  readonly #giveUp = (): void => {
    this.waiting = undefined;
    this.notice = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-shortcuts': NaGlosShortcutsElement;
  }
}
