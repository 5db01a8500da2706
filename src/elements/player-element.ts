import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fileSize, type Messages, percentage } from '../i18n/messages.js';
import type { Reader } from '../reader/reader.js';
import type { ReadingSubject } from '../reader/reader-state.js';
import type { Download } from './embedded-voice.js';
import { icon } from './icons.js';
import { onDemand } from './on-demand.js';
import { playerStyles } from './player-element.styles.js';
import { noticeOf, type ShownState, statusOf } from './player-words.js';
import { ReaderController } from './reader-controller.js';
import type { VoiceOffer } from './reading-controller.js';
import type { TransportCommands, TransportPassages } from './transport-element.js';

/** What a player asks for, since the page is not its business. */
export interface PlayerCommands extends TransportCommands {
  readonly readContent: () => void;
  readonly readSelection: () => void;
  readonly readGreeting: (greeting: Element) => void;
  /** Forgets what waits to be read. */
  readonly giveUp: () => void;
  readonly useEmbeddedVoice: () => void;
  readonly openReadingView: () => void;
  readonly collapse: (collapsed: boolean) => void;
  /** Begins or gives up to choose where to read from. */
  readonly choosePlace: (byKeyboard: boolean) => void;
  readonly backToReading: () => void;
  readonly openSettings: () => void;
  readonly openHelp: () => void;
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
 * @csspart progress - How much of the embedded voice has come, and how far the reading is.
 */
export class NaGlosPlayerElement extends LitElement {
  static override styles = playerStyles;

  /** What reads; not yet there in a page that nobody has touched. */
  @property({ attribute: false }) reader: Reader | undefined;
  /** What waits to be read until that is there. */
  @property({ attribute: false }) waiting: ReadingSubject | undefined;
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) commands!: PlayerCommands;
  /** What is being read, to tell how long it is. */
  @property({ attribute: false }) passages: TransportPassages | undefined;
  /** Shown as one small button: because the person wants it so. */
  @property({ type: Boolean }) collapsed = false;
  /** Shown as one small button: for want of room, until there is some. */
  @property({ type: Boolean }) small = false;
  /** Whether the person has scrolled away from what is spoken. */
  @property({ type: Boolean, attribute: false }) away = false;
  /** Whether the person is choosing where to read from. */
  @property({ type: Boolean, attribute: false }) choosing = false;
  /** Whether this browser can speak at all. */
  @property({ type: Boolean }) unsupported = false;
  /** The embedded voice, where it would help. */
  @property({ attribute: false }) voiceOffer: VoiceOffer | undefined;
  /** How much of it has come, while it is downloaded. */
  @property({ attribute: false }) download: Download | undefined;
  /** What was asked for and did not load. */
  @property({ attribute: false }) missing: 'notLoaded' | 'noReadingView' | undefined;
  @property() greeting = '';
  /** The language of the greeting. */
  @property({ attribute: false }) greetingLang = '';

  /** Whether anything was read yet. */
  #wasReading = false;
  /** Whether the button that had focus is about to go. */
  #hadFocus = false;

  constructor() {
    super();
    new ReaderController(this, () => this.reader);
  }

  override render(): TemplateResult {
    const { messages, commands } = this;
    const state = this.#state;
    if (this.collapsed || this.small) return this.#collapsed(state);
    return html`
      <section part="player" aria-label=${messages.playerLabel}>
        ${this.#greeting(state)}
        <div class="buttons">
          ${this.#primary(state)}
          ${this.#button('selection', messages.listenToSelection, commands.readSelection)}
          ${this.#button('view', messages.openReadingView, commands.openReadingView)}
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
        ${this.away ? this.#button('back', messages.backToReading, this.#backToReading) : nothing}
        ${this.#transport(state)} ${this.#status(state)}
        <p part="notice" role="status">${this.#notice(state)}</p>
        ${this.#voiceOffer()}
        <div class="tools">
          <button
            part="button"
            type="button"
            aria-pressed=${this.choosing ? 'true' : 'false'}
            @click=${this.#choosePlace}
          >
            ${icon('place')}<span>${messages.readFromPlace}</span>
          </button>
          ${this.#button('settings', messages.settings, commands.openSettings)}
          ${this.#button('help', messages.help, commands.openHelp)}
          ${this.#button('collapse', messages.collapse, this.#collapse)}
        </div>
      </section>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The button that was pressed is gone.
    if (!this.#hadFocus || !(changed.has('collapsed') || changed.has('small'))) return;
    this.#hadFocus = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  get #state(): ShownState {
    if (this.waiting) return { status: 'starting', subject: this.waiting };
    return this.reader?.state ?? { status: 'idle' };
  }

  /** One small button, and what has to be said. */
  #collapsed(state: ShownState): TemplateResult {
    const { messages } = this;
    return html`
      <section part="player" aria-label=${messages.playerLabel}>
        ${this.#button('listen', messages.expand, this.#expand)}
        <p part="notice" role="status">${this.#notice(state)}</p>
      </section>
    `;
  }

  #button(picture: Parameters<typeof icon>[0], words: string, press: () => void): TemplateResult {
    return html`
      <button part="button" type="button" class=${picture} @click=${press}>
        ${icon(picture)}<span>${words}</span>
      </button>
    `;
  }

  /** It stays while it is read itself: whoever listens sees it, and its button keeps focus. */
  #greeting(state: ShownState): TemplateResult | typeof nothing {
    const isRead = 'subject' in state && state.subject === 'greeting';
    if (!this.greeting || (isReading(state) && !isRead)) return nothing;
    return html`
      <div class="welcome">
        <p part="greeting" lang=${this.greetingLang || nothing}>${this.greeting}</p>
        ${this.#button('listen', this.messages.listenToGreeting, this.#readGreeting)}
      </div>
    `;
  }

  /** One button whose words change: focus stays where it is. */
  #primary({ status }: ShownState): TemplateResult {
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

  /** Steps, speed and progress, which nobody needs before something is read. */
  #transport(state: ShownState): TemplateResult | typeof nothing {
    const reading = this.reader !== undefined && isReading(state);
    if (!reading && !this.#wasReading) return nothing;
    this.#wasReading = true;
    onDemand(this.#loadTransport());
    return html`
      <na-glos-transport
        ?hidden=${!reading}
        exportparts="button, progress"
        .reader=${this.reader}
        .messages=${this.messages}
        .commands=${this.commands}
        .passages=${this.passages}
      ></na-glos-transport>
    `;
  }

  async #loadTransport(): Promise<void> {
    const { defineTransport } = await import('./transport.js');
    defineTransport();
  }

  /** What is happening, in a place that no screen reader announces while the voice speaks. */
  #status(state: ShownState): TemplateResult {
    const { messages, download } = this;
    if (!download || state.status !== 'starting')
      return html`<p part="status">
        ${this.choosing ? messages.choosePlace : statusOf(state, messages)}
      </p>`;
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

  #notice(state: ShownState): string {
    const { messages } = this;
    if (this.unsupported) return messages.unsupported;
    return this.missing ? messages[this.missing] : noticeOf(state, messages);
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

  /** What a button does that goes when it is pressed: focus must not be lost with it. */
  #leaving(command: 'useEmbeddedVoice' | 'backToReading'): () => void {
    return () => {
      this.renderRoot.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
      this.commands[command]();
    };
  }

  readonly #press = (): void => {
    const { status } = this.#state;
    if (this.waiting) this.commands.giveUp();
    else if (status === 'starting' || status === 'speaking') this.reader?.pause();
    else if (status === 'paused') this.reader?.resume();
    else this.commands.readContent();
  };

  readonly #readGreeting = (): void => {
    const greeting = this.renderRoot.querySelector('[part="greeting"]');
    if (greeting) this.commands.readGreeting(greeting);
  };

  readonly #useEmbeddedVoice = this.#leaving('useEmbeddedVoice');

  readonly #stop = (): void => {
    if (this.waiting) this.commands.giveUp();
    else if (isReading(this.#state)) this.reader?.stop();
  };

  readonly #choosePlace = ({ detail }: MouseEvent): void => {
    // What no pointer pressed, the keyboard did.
    this.commands.choosePlace(detail === 0);
  };

  readonly #backToReading = this.#leaving('backToReading');

  readonly #collapse = (): void => {
    this.#hadFocus = true;
    this.commands.collapse(true);
  };

  readonly #expand = (): void => {
    this.#hadFocus = true;
    this.small = false;
    this.commands.collapse(false);
  };
}

function isReading({ status }: ShownState): boolean {
  return status === 'starting' || status === 'speaking' || status === 'paused';
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-player': NaGlosPlayerElement;
  }
}
