import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { PanelMessages } from '../i18n/panel-messages.js';
import type { Preferences } from '../reader/preferences.js';
import type { SettingsCommands } from './settings-element.js';
import { onDemand } from './on-demand.js';

/** What the panels show besides words. */
export interface PanelsOptions {
  readonly messages: () => Messages;
  readonly preferences: () => Preferences;
  readonly commands: SettingsCommands;
}

const panels = ['settings', 'help'] as const;
type Panel = (typeof panels)[number];

/** Loads the settings and the help when they are first asked for, and opens them. */
export class PanelsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PanelsOptions;
  #words: PanelMessages | undefined;
  #languages: readonly string[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: PanelsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    // The page may have changed its language since.
    const { lang } = this.#options.messages();
    if (this.#words && this.#words.lang !== lang) onDemand(this.#loadWords());
  }

  /** Opens one of them. Focus returns to where it was when it is closed. */
  async open(panel: Panel): Promise<void> {
    const [{ definePanels, languagesOf }] = await Promise.all([
      import('./panels.js'),
      this.#loadWords(),
    ]);
    definePanels();
    this.#languages = languagesOf(document, this.#options.messages().lang);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.shadowRoot?.querySelector(`na-glos-${panel}`)?.open();
  }

  /** Whether one of them lies over all else. */
  get shown(): boolean {
    return panels.some((panel) => this.#host.shadowRoot?.querySelector(`na-glos-${panel}`)?.shown);
  }

  render(): TemplateResult | typeof nothing {
    const panel = this.#words;
    if (!panel) return nothing;
    const { commands } = this.#options;
    const preferences = this.#options.preferences();
    return html`
      <na-glos-settings
        exportparts="dialog, button"
        .messages=${this.#options.messages()}
        .panel=${panel}
        .preferences=${preferences}
        .commands=${commands}
        .languages=${this.#languages}
      ></na-glos-settings>
      <na-glos-help
        exportparts="dialog, button"
        .panel=${panel}
        .preferences=${preferences}
      ></na-glos-help>
    `;
  }

  async #loadWords(): Promise<void> {
    const { panelMessagesFor } = await import('../i18n/panel-messages.js');
    this.#words = await panelMessagesFor(this.#options.messages().lang);
    this.#host.requestUpdate();
  }
}
