import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { languageName, type Messages } from '../i18n/messages.js';
import type { PanelMessages } from '../i18n/panel-messages.js';
import {
  chosenVoice,
  defaultPreferences,
  highlights,
  lineFocuses,
  markColors,
  placements,
  type Preferences,
  rates,
} from '../reader/preferences.js';
import { embeddedVoiceURI, systemVoiceURI } from '../speech/voice.js';
import type { VoiceOption } from '../speech/voice-rank.js';
import { icon } from './icons.js';
import { settingsStyles } from './settings-element.styles.js';

/** What the settings ask for, since voices are not their business. */
export interface SettingsCommands {
  /** Keeps a change. */
  prefer(change: Partial<Preferences>): void;
  /** The voices that speak a language, the best first. */
  voicesFor(lang: string): readonly VoiceOption[];
  /** Says something in the chosen voice of a language. */
  tryVoice(lang: string): void;
}

/**
 * @summary The settings, in a dialog. What is changed is so at once, while a voice speaks too.
 * @tag na-glos-settings
 * @csspart dialog - The dialog.
 * @csspart button - Every button.
 */
export class NaGlosSettingsElement extends LitElement {
  static override styles = settingsStyles;

  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) panel!: PanelMessages;
  @property({ attribute: false }) preferences: Preferences = defaultPreferences;
  @property({ attribute: false }) commands!: SettingsCommands;
  /** The languages to choose voices for. */
  @property({ attribute: false }) languages: readonly string[] = [];

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  @state() private wasReset = false;

  /** Whether the dialog is open. */
  get shown(): boolean {
    return this.dialog.open;
  }

  /** Opens the dialog; focus returns to where it was when it closes. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.wasReset = false;
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { panel, preferences } = this;
    return html`
      <dialog part="dialog" aria-labelledby="title">
        <div class="head">
          <h2 id="title">${panel.settings}</h2>
          <button part="button" type="button" @click=${this.#close}>
            ${icon('close')}<span>${panel.close}</span>
          </button>
        </div>
        <div class="content">
          ${this.languages.map((lang) => this.#voice(lang))}
          ${this.#choice(
            'rate',
            panel.speed,
            rates,
            (_, index) => this.messages.speeds[index] ?? '',
          )}
          ${this.#choice('highlight', panel.highlight, highlights, (key) => panel.marks[key])}
          ${this.#choice('colors', panel.colors, markColors, (key) => panel.colorPairs[key])}
          ${this.#choice(
            'lineFocus',
            panel.lineFocus,
            lineFocuses,
            (key) => panel.lineFocuses[key],
          )}
          ${this.#choice('placement', panel.placement, placements, (key) => panel.placements[key])}
          ${this.#check('follow', panel.follow)} ${this.#check('spokenForms', panel.spokenForms)}
          ${this.#check('announce', panel.announce)} ${this.#check('shortcuts', panel.shortcuts)}
          ${preferences.shortcuts ? this.#shortcuts() : nothing}
          <button part="button" type="button" @click=${this.#reset}>
            ${icon('reset')}<span>${panel.reset}</span>
          </button>
          <p role="status">${this.wasReset ? panel.wasReset : ''}</p>
        </div>
      </dialog>
    `;
  }

  #voice(lang: string): TemplateResult {
    const { panel, preferences } = this;
    const options = this.commands.voicesFor(lang);
    const chosen = chosenVoice(preferences, lang);
    const id = `voice-${lang}`;
    const choose = (event: Event): void => {
      // The first is no voice, but leaves the choice to the reader.
      const { selectedIndex } = event.target as HTMLSelectElement;
      const voices = { ...preferences.voices, [lang]: undefined };
      const option = options[selectedIndex - 1];
      const choice = option && { voiceURI: option.voiceURI, name: option.name, lang: option.lang };
      this.commands.prefer({ voices: choice ? { ...voices, [lang]: choice } : voices });
    };
    return html`
      <div class="field">
        <label for=${id}>${panel.voiceFor(languageName(lang, this.messages))}</label>
        <div class="row">
          <select id=${id} @change=${choose}>
            <option ?selected=${!chosen}>
              ${options.length > 0 ? panel.bestVoice : panel.noVoice}
            </option>
            ${options.map(
              (option) => html`
                <option
                  lang=${option.lang}
                  ?selected=${option.voiceURI === chosen?.voiceURI && option.name === chosen.name}
                >
                  ${this.#nameOf(option)}
                </option>
              `,
            )}
          </select>
          <button
            part="button"
            type="button"
            ?disabled=${options.length === 0}
            @click=${() => {
              this.commands.tryVoice(lang);
            }}
          >
            ${icon('listen')}<span>${panel.tryVoice}</span>
          </button>
        </div>
      </div>
    `;
  }

  #nameOf({ voiceURI, name, online }: VoiceOption): string {
    if (voiceURI === systemVoiceURI) return this.panel.systemVoice;
    if (voiceURI === embeddedVoiceURI) return this.panel.embeddedVoice;
    return online ? `${name} (${this.panel.online})` : name;
  }

  #choice<K extends 'rate' | 'highlight' | 'colors' | 'lineFocus' | 'placement'>(
    key: K,
    label: string,
    values: readonly Preferences[K][],
    nameOf: (value: Preferences[K], index: number) => string,
  ): TemplateResult {
    const choose = (event: Event): void => {
      const value = values[(event.target as HTMLSelectElement).selectedIndex];
      if (value !== undefined) this.#prefer({ [key]: value });
    };
    return html`
      <div class="field">
        <label for=${key}>${label}</label>
        <select id=${key} @change=${choose}>
          ${values.map(
            (value, index) => html`
              <option ?selected=${value === this.preferences[key]}>${nameOf(value, index)}</option>
            `,
          )}
        </select>
      </div>
    `;
  }

  #check(key: 'follow' | 'spokenForms' | 'announce' | 'shortcuts', label: string): TemplateResult {
    const change = (event: Event): void => {
      this.#prefer({ [key]: (event.target as HTMLInputElement).checked });
    };
    return html`
      <label class="check">
        <input type="checkbox" .checked=${this.preferences[key]} @change=${change} />
        <span>${label}</span>
      </label>
    `;
  }

  #shortcuts(): TemplateResult {
    return html`
      <na-glos-shortcuts
        exportparts="button"
        .panel=${this.panel}
        .shortcuts=${this.preferences.keys}
        .keep=${this.#keepKeys}
      ></na-glos-shortcuts>
    `;
  }

  readonly #keepKeys = (keys: Preferences['keys']): void => {
    this.#prefer({ keys });
  };

  #prefer(change: Partial<Preferences>): void {
    this.wasReset = false;
    this.commands.prefer(change);
  }

  readonly #reset = (): void => {
    this.commands.prefer(defaultPreferences);
    this.wasReset = true;
  };

  readonly #close = (): void => {
    this.dialog.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-settings': NaGlosSettingsElement;
  }
}
