import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { warnOnce } from '../page/warn-once.js';
import type { Preferences } from '../reader/preferences.js';
import { hasBrowserSpeech } from '../speech/browser-speech.js';
import { CompanyController } from './company-controller.js';
import { LanguageController } from './language-controller.js';
import { type Placement, placements } from './placement.js';
import { playerCommands } from './player-commands.js';
import { PreferenceStore } from './preference-store.js';
import { type KeyCommands, listenToKeys } from './reading-keys.js';
import { ReadingOnDemand } from './reading-on-demand.js';

/**
 * @summary Reads the page aloud: what is selected, or the article.
 * @tag na-glos
 * @fires na-glos-start - A voice began to speak.
 * @fires na-glos-pause - Reading paused.
 * @fires na-glos-resume - Reading goes on.
 * @fires na-glos-end - Reading is over; `reason` is "finished" or "stopped".
 * @fires na-glos-sentence - A sentence begins; `range` and `text`.
 * @fires na-glos-word - A word begins; `range` and `text`. Only from voices that tell their words.
 * @fires na-glos-error - Something could not be read; `code`.
 * @csspart player - The box of the player.
 * @csspart button - Every button of the player.
 * @csspart primary - The button that listens, pauses and resumes.
 * @csspart status - What is happening.
 * @csspart notice - What went wrong, or that the reading is over.
 * @csspart progress - How much of the embedded voice has come, and how far the reading is.
 * @csspart offer - The button beside a selection.
 * @csspart greeting - The greeting.
 * @csspart marker - The button at the place that would be read from.
 * @csspart dialog - The settings, and the help.
 * @csspart reading-view - The whole of the reading view.
 * @csspart reading-text - The text in it.
 * @cssprop --na-glos-background - Behind the words.
 * @cssprop --na-glos-color - The words.
 * @cssprop --na-glos-muted - Words of less weight.
 * @cssprop --na-glos-accent - Behind the words of the most important button.
 * @cssprop --na-glos-on-accent - These words.
 * @cssprop --na-glos-border - The edges of buttons and boxes.
 * @cssprop --na-glos-focus - The ring around what has focus.
 * @cssprop --na-glos-focus-inner - A ring within it, to be seen on any ground.
 * @cssprop --na-glos-radius - How round corners are.
 * @cssprop --na-glos-font - The typeface.
 * @cssprop --na-glos-sentence-background - Behind the spoken sentence.
 * @cssprop --na-glos-sentence-color - The spoken sentence.
 * @cssprop --na-glos-word-background - Behind the spoken word.
 * @cssprop --na-glos-word-color - The spoken word.
 */
export class NaGlosElement extends LitElement {
  static override styles = css`
    :host([hidden]) {
      display: none;
    }
  `;

  /** CSS selector of what "the article" is. Default: found. */
  @property() content = '';
  /** CSS selector of what is never read, besides what is skipped anyway. */
  @property() skip = '';
  /** A sentence shown in the player and spoken when the person asks. */
  @property() greeting = '';
  /** The corner where the player docks: bottom-end, bottom-start, top-end or top-start. */
  @property() placement: Placement = 'bottom-end';
  /** Use only voices that speak on this device. */
  @property({ type: Boolean, attribute: 'local-only' }) localOnly = false;
  /** Where the embedded voice lies: beside the script by default; `none` turns it off. */
  @property({ attribute: 'embedded-voice' }) embeddedVoice = '';
  /** Turn on keyboard shortcuts outside the player: Alt+Shift+L listens, Alt+Shift+S the selection. */
  @property({ type: Boolean }) shortcuts = false;

  readonly #language = new LanguageController(this);
  readonly #store = new PreferenceStore();
  readonly #company = new CompanyController(this);
  readonly #reading = new ReadingOnDemand(this, {
    lang: () => this.#language.lang || this.#language.messages.lang,
    build: ({ Reading }) =>
      new Reading(this, {
        language: this.#language,
        company: this.#company,
        store: this.#store,
        preferences: () => this.#preferences,
        corner: () => this.#corner,
      }),
  });
  #connection: AbortController | undefined;

  constructor() {
    super();
    this.#store.addEventListener('change', () => {
      this.requestUpdate();
    });
  }

  /** Reads what is selected in the page, or was when the person turned to the player. */
  readSelection(): void {
    this.#reading.read('selection', (reading) => {
      reading.readSelection();
    });
  }

  /** Reads the article. */
  readContent(): void {
    this.#reading.read('content', (reading) => {
      reading.readContent();
    });
  }

  /** Reads from a place in the page to the end of the article, or of the page if it is outside. */
  readFrom(place: Node | Range): void {
    this.#reading.read('place', (reading) => {
      reading.readFrom(place);
    });
  }

  /**
   * Opens the reading view: a calm copy of the article, or of another part of the page, in letters
   * and colours of the person's.
   */
  async openReadingView(source?: Element | Range): Promise<void> {
    await this.#reading.ask(async (reading) => reading.openView(source));
  }

  /** Closes the reading view, also one that is about to open. */
  closeReadingView(): void {
    // Behind all that was asked for before.
    void this.#reading.ask(({ view }) => view.close());
  }

  /** Falls silent and keeps the place. */
  pause(): void {
    this.#reading.giveUp();
    this.#reading.built?.voice.reader.pause();
  }

  /** Goes on after a pause, from the word or the sentence. */
  resume(): void {
    this.#reading.built?.voice.reader.resume();
  }

  /** Falls silent and forgets the place. */
  stop(): void {
    this.#reading.giveUp();
    this.#reading.built?.voice.reader.stop();
  }

  /** Goes on with the next sentence. */
  next(): void {
    this.#reading.built?.voice.reader.next();
  }

  /** Begins the sentence again, or goes one back if it has only just begun. */
  previous(): void {
    this.#reading.built?.voice.reader.previous();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#store.follow(signal);
    listenToKeys(this.#keys, signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  protected override async scheduleUpdate(): Promise<void> {
    const loading = this.#language.load();
    if (loading) await loading;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('placement') && !placements.includes(this.placement)) {
      warnOnce(`placement="${this.placement}" is not one of ${placements.join(', ')}.`);
      this.placement = 'bottom-end';
    }
  }

  override render(): TemplateResult {
    const { messages, lang } = this.#language;
    const { built, wished, failed } = this.#reading;
    const { collapsed, readingView } = this.#store.preferences;
    return html`
      <div lang=${messages.lang} dir=${messages.dir}>
        <na-glos-reading-view
          exportparts="reading-view, reading-text"
          .language=${messages.lang}
          .preferences=${readingView}
          .prefer=${this.#preferView}
          .toggled=${this.#viewToggled}
        >
          ${built?.renderOffer()}
          <na-glos-player
            exportparts="player, greeting, button, primary, status, notice, progress"
            placement=${this.#corner}
            .reader=${built?.voice.reader}
            .waiting=${wished}
            .messages=${messages}
            .commands=${this.#commands}
            .passages=${built?.passages}
            .collapsed=${collapsed}
            .away=${built?.voice.aids.following === false}
            .choosing=${built?.place.on ?? false}
            .missing=${failed ? 'notLoaded' : built?.view.failed ? 'noReadingView' : undefined}
            .unsupported=${!this.#supported}
            .voiceOffer=${built?.voice.offer}
            .download=${built?.voice.download}
            .greeting=${this.greeting}
            .greetingLang=${lang}
          ></na-glos-player>
          <div slot="over">${built?.voice.aids.elements} ${built?.place.element}</div>
        </na-glos-reading-view>
        ${built?.panels.render()}
      </div>
    `;
  }

  readonly #keys: KeyCommands = {
    escape: () => this.#reading.giveUp() || (this.#reading.built?.escape() ?? false),
    tab: (backwards) => this.#reading.built?.selection.tab(backwards) ?? false,
    shortcuts: () => {
      const { shortcuts, keys } = this.#preferences;
      return shortcuts && this.#company.leads ? keys : undefined;
    },
    run: (command) => {
      if (command !== 'toggle') this[command]();
      else if (!this.#reading.giveUp() && !this.#reading.built?.voice.toggle()) this.readContent();
      return true;
    },
  };

  readonly #commands = playerCommands(this, this.#reading, this.#store);

  readonly #preferView = (readingView: unknown): void => {
    this.#store.prefer({ readingView });
  };

  /** The text is seen elsewhere now. */
  readonly #viewToggled = (): void => {
    this.#reading.built?.turn();
  };

  /** Where the player belongs: where the person wants it, or else the page. */
  get #corner(): Placement {
    const { placement } = this.#store.preferences;
    return this.#company.cornerFrom(placement === 'page' ? this.placement : placement);
  }

  get #preferences(): Preferences {
    const { preferences } = this.#store;
    return { ...preferences, shortcuts: preferences.shortcuts ?? this.shortcuts };
  }

  /** Whether anything can speak, as far as that can be told without trying. */
  get #supported(): boolean {
    const hasVoice = this.#store.preferences.embeddedVoice && this.embeddedVoice !== 'none';
    return hasVoice || hasBrowserSpeech();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos': NaGlosElement;
  }
}
