import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fileSize, languageName, type Messages, percentage } from '../i18n/messages.js';
import type { Reader } from '../reader/reader.js';
import type { ReaderState } from '../reader/reader-state.js';
import type { Download } from './embedded-voice.js';
import { icon } from './icons.js';
import { playerStyles } from './player-element.styles.js';
import type { VoiceOffer } from './reading-controller.js';

/** What a player asks for, since the page is not its business. */
export interface PlayerCommands {
  readContent(): void;
  readSelection(): void;
  readGreeting(greeting: Element): void;
  useEmbeddedVoice(): void;
}

/**
 * @summary The docked player: listen, pause, resume, stop, and in words what is happening.
 * @tag na-glos-player
 * @csspart player - The box around it all.
 * @csspart greeting - The greeting.
 * @csspart button - Every button.
 * @csspart primary - The button that listens, pauses and resumes.
 * @csspart status - What is happening.
 * @csspart notice - What went wrong, or that the reading is over.
 * @csspart progress - How much of the embedded voice has come.
 */
export class NaGlosPlayerElement extends LitElement {
  static override styles = playerStyles;

  @property({ attribute: false }) reader!: Reader;
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) commands!: PlayerCommands;
  /** Whether this browser can speak at all. */
  @property({ type: Boolean }) unsupported = false;
  /** The embedded voice, where it would help. */
  @property({ attribute: false }) voiceOffer: VoiceOffer | undefined;
  /** How much of it has come, while it is downloaded. */
  @property({ attribute: false }) download: Download | undefined;
  @property() greeting = '';
  /** The language of the greeting. */
  @property({ attribute: false }) greetingLang = '';

  #reader: Reader | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader?.removeEventListener('change', this.#update);
    this.#reader = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reader')) this.#listen();
  }

  override render(): TemplateResult {
    const { messages, reader } = this;
    const { state } = reader;
    return html`
      <section part="player" aria-label=${messages.playerLabel}>
        ${this.#greeting()}
        <div class="buttons">
          ${this.#primary(state)}
          <button part="button" type="button" class="selection" @click=${this.#readSelection}>
            ${icon('selection')}<span>${messages.listenToSelection}</span>
          </button>
          <button
            part="button"
            type="button"
            class="stop"
            aria-disabled=${isReading(state) ? 'false' : 'true'}
            @click=${this.#stop}
          >
            ${icon('stop')}<span>${messages.stop}</span>
          </button>
        </div>
        ${this.#status(state)}
        <p part="notice" role="status">${this.#notice(state)}</p>
        ${this.#voiceOffer()}
      </section>
    `;
  }

  #greeting(): TemplateResult | typeof nothing {
    if (!this.greeting) return nothing;
    return html`
      <div class="welcome">
        <p part="greeting" lang=${this.greetingLang || nothing}>${this.greeting}</p>
        <button part="button" type="button" @click=${this.#readGreeting}>
          ${icon('listen')}<span>${this.messages.listenToGreeting}</span>
        </button>
      </div>
    `;
  }

  /** One button whose words change: focus stays where it is. */
  #primary({ status }: ReaderState): TemplateResult {
    const { messages } = this;
    const [picture, words] =
      status === 'starting' || status === 'speaking'
        ? (['pause', messages.pause] as const)
        : status === 'paused'
          ? (['resume', messages.resume] as const)
          : (['listen', messages.listenToContent] as const);
    return html`
      <button part="button primary" type="button" class="primary" @click=${this.#press}>
        ${icon(picture)}<span>${words}</span>
      </button>
    `;
  }

  /** What is happening, in a place that no screen reader announces while the voice speaks. */
  #status(state: ReaderState): TemplateResult {
    const { messages, download } = this;
    if (!download || state.status !== 'starting')
      return html`<p part="status">${statusOf(state, messages)}</p>`;
    const { loaded, total } = download;
    return html`
      <p part="status">${messages.loadingVoice(percentage(loaded / total, messages))}</p>
      <progress
        part="progress"
        aria-label=${messages.loadingVoiceLabel}
        max=${total}
        .value=${loaded}
      ></progress>
    `;
  }

  #voiceOffer(): TemplateResult | typeof nothing {
    const { messages, voiceOffer } = this;
    if (!voiceOffer) return nothing;
    const { bytes } = voiceOffer;
    return html`
      <button part="button" type="button" class="voice" @click=${this.#useEmbeddedVoice}>
        ${icon('listen')}
        <span>${messages.useEmbeddedVoice(bytes > 0 ? fileSize(bytes, messages) : '')}</span>
      </button>
    `;
  }

  #notice(state: ReaderState): string {
    const { messages } = this;
    if (this.unsupported) return messages.unsupported;
    if (state.status === 'finished') {
      const names = state.unspoken.map((lang) => languageName(lang, messages));
      return names.length > 0 ? messages.finishedWithout(names) : messages.finished;
    }
    if (state.status === 'paused' && state.by === 'system') return messages.pausedBySystem;
    return state.status === 'failed' ? failure(state, messages) : '';
  }

  readonly #update = (): void => {
    this.requestUpdate();
  };

  #listen(): void {
    if (this.#reader === this.reader) return;
    this.#reader?.removeEventListener('change', this.#update);
    this.#reader = this.reader;
    this.#reader.addEventListener('change', this.#update);
  }

  readonly #press = (): void => {
    const { status } = this.reader.state;
    if (status === 'starting' || status === 'speaking') this.reader.pause();
    else if (status === 'paused') this.reader.resume();
    else this.commands.readContent();
  };

  readonly #readSelection = (): void => {
    this.commands.readSelection();
  };

  readonly #readGreeting = (): void => {
    const greeting = this.renderRoot.querySelector('[part="greeting"]');
    if (greeting) this.commands.readGreeting(greeting);
  };

  readonly #useEmbeddedVoice = (): void => {
    // This button goes; focus must not be lost with it.
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
    this.commands.useEmbeddedVoice();
  };

  readonly #stop = (): void => {
    if (isReading(this.reader.state)) this.reader.stop();
  };
}

function isReading({ status }: ReaderState): boolean {
  return status === 'starting' || status === 'speaking' || status === 'paused';
}

function statusOf(state: ReaderState, messages: Messages): string {
  if (state.status === 'starting') return messages.starting;
  if (state.status === 'paused') return messages.paused;
  if (state.status !== 'speaking') return '';
  if (state.subject === 'selection') return messages.readingSelection;
  return state.subject === 'greeting' ? messages.readingGreeting : messages.readingContent;
}

function failure(
  { code, lang, subject }: Extract<ReaderState, { status: 'failed' }>,
  messages: Messages,
): string {
  switch (code) {
    case 'unsupported':
      return messages.unsupported;
    case 'no-voice':
      return messages.noVoice;
    case 'no-voice-for-language':
      return messages.noVoiceFor(languageName(lang, messages));
    case 'no-text':
      return subject === 'selection' ? messages.noSelection : messages.noText;
    case 'not-allowed':
      return messages.notAllowed;
    case 'silent':
      return messages.silent;
    case 'embedded-voice-missing':
      return messages.embeddedVoiceMissing;
    default:
      return messages.failed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-player': NaGlosPlayerElement;
  }
}
