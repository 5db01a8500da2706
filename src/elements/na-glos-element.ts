import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { findContent } from '../page/find-content.js';
import { isElement, isPlace, isRange } from '../page/node-kind.js';
import type { Passage } from '../page/passage.js';
import { passagesFrom } from '../page/passages-from.js';
import { passages, type PassagesOptions } from '../page/passages.js';
import { unbroken } from '../page/unbroken.js';
import { warnOnce } from '../page/warn-once.js';
import type { ReadingSubject } from '../reader/reader-state.js';
import { DodgeController } from './dodge-controller.js';
import { LanguageController } from './language-controller.js';
import { OfferController } from './offer-controller.js';
import type { NaGlosOfferElement } from './offer-element.js';
import type { NaGlosPlayerElement } from './player-element.js';
import { PanelsController } from './panels-controller.js';
import { PlaceController } from './place-controller.js';
import { type Placement, placements } from './placement.js';
import { playerCommands } from './player-commands.js';
import { ReadingController } from './reading-controller.js';
import { type KeyCommands, listenToKeys } from './reading-keys.js';
import { ReadingViewController } from './reading-view-controller.js';
import type { NaGlosReadingViewElement } from './reading-view-element.js';

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
 * @csspart progress - How much of the embedded voice has come.
 * @csspart offer - The button beside a selection.
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

  @query('na-glos-offer') private readonly offer!: NaGlosOfferElement | null;
  @query('na-glos-player') private readonly player!: NaGlosPlayerElement | null;

  @query('na-glos-reading-view') private readonly view!: NaGlosReadingViewElement | null;

  readonly #language = new LanguageController(this);
  readonly #reading = new ReadingController(this, {
    voiceUrl: () => this.embeddedVoice,
    lang: () => this.#language.lang,
    inSight: (range) => this.#view.inSight(range),
  });
  readonly #selection = new OfferController(this, {
    skip: () => this.skip,
    button: () => this.offer,
    onoffer: () => {
      this.#reading.prepare();
    },
  });
  readonly #view = new ReadingViewController(this, () => this.view);
  readonly #panels = new PanelsController(this, {
    messages: () => this.#language.messages,
    preferences: () => ({ ...this.#reading.preferences, shortcuts: this.#shortcutsOn }),
    commands: this.#reading,
  });
  readonly #place = new PlaceController(this, {
    messages: () => this.#language.messages,
    source: () => ({ content: this.#content, ...this.#options }),
    read: (place) => {
      this.readFrom(place);
    },
    spoken: () => this.#reading.aids.sentence,
  });
  #connection: AbortController | undefined;
  /** Makes what is read, or was last, once more. */
  #passages: (() => Iterable<Passage>) | undefined;

  constructor() {
    super();
    new DodgeController(this, { player: () => this.player, home: () => this.#corner });
  }

  /** Reads what is selected in the page, or was when the person turned to the player. */
  readSelection(): void {
    const { opened } = this.#view;
    const selected = opened ? opened.selected : this.#selection.selected?.range;
    if (!selected && this.#reading.on) return;
    this.#read((options) => (selected ? passages(selected, options) : []), 'selection');
  }

  /** Reads the article. */
  readContent(): void {
    const shown = this.#view.opened?.source;
    this.#read((options) => passages(shown ?? this.#content, options), 'content');
  }

  /** Reads from a place in the page to the end of the article, or of the page if it is outside. */
  readFrom(place: Node | Range): void {
    if (!isPlace(place)) {
      warnOnce('readFrom() takes a node or a range.');
      return;
    }
    const from = this.#view.inPage(place);
    this.#read((options) => passagesFrom(from, this.#content, options), 'place');
  }

  /**
   * Opens the reading view: a calm copy of the article, or of another part of the page, in letters
   * and colours of the person's.
   */
  async openReadingView(source?: Element | Range): Promise<void> {
    if (source !== undefined && !(isPlace(source) && (isRange(source) || isElement(source)))) {
      warnOnce('openReadingView() takes an element or a range.');
      return;
    }
    await this.#view.open(() => source ?? this.#content, this.#options);
  }

  /** Closes the reading view. */
  closeReadingView(): void {
    this.#view.close();
  }

  /** Falls silent and keeps the place. */
  pause(): void {
    this.#reading.reader.pause();
  }

  /** Goes on after a pause, from the word or the sentence. */
  resume(): void {
    this.#reading.reader.resume();
  }

  /** Falls silent and forgets the place. */
  stop(): void {
    this.#reading.reader.stop();
  }

  /** Goes on with the next sentence. */
  next(): void {
    this.#reading.reader.next();
  }

  /** Begins the sentence again, or goes one back if it has only just begun. */
  previous(): void {
    this.#reading.reader.previous();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    listenToKeys(this.#keys, this.#connection.signal);
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
    if (changed.has('localOnly')) this.#reading.localOnly = this.localOnly;
    if (changed.has('placement') && !placements.includes(this.placement)) {
      warnOnce(`placement="${this.placement}" is not one of ${placements.join(', ')}.`);
      this.placement = 'bottom-end';
    }
  }

  override render(): TemplateResult {
    const { messages, lang } = this.#language;
    return html`
      <div lang=${messages.lang} dir=${messages.dir}>
        <na-glos-offer
          exportparts="offer"
          .messages=${messages}
          .selected=${this.#selection.offered}
          .accept=${this.#acceptOffer}
        ></na-glos-offer>
        <na-glos-reading-view
          exportparts="reading-view, reading-text"
          .language=${messages.lang}
          .preferences=${this.#reading.preferences.readingView}
          .prefer=${this.#preferView}
          .toggled=${this.#viewToggled}
        >
          <na-glos-player
            exportparts="player, greeting, button, primary, status, notice, progress"
            placement=${this.#corner}
            .reader=${this.#reading.reader}
            .messages=${messages}
            .commands=${this.#commands}
            .passages=${this.#passages}
            .collapsed=${this.#reading.preferences.collapsed}
            .away=${!this.#reading.aids.following}
            .choosing=${this.#place.on}
            .viewFailed=${this.#view.failed}
            .unsupported=${!this.#reading.supported}
            .voiceOffer=${this.#reading.offer}
            .download=${this.#reading.download}
            .greeting=${this.greeting}
            .greetingLang=${lang}
          ></na-glos-player>
          <div slot="over">${this.#reading.aids.elements} ${this.#place.element}</div>
        </na-glos-reading-view>
        ${this.#panels.render()}
      </div>
    `;
  }

  readonly #keys: KeyCommands = {
    escape: () =>
      this.#view.close() ||
      this.#reading.silence() ||
      this.#place.leave() ||
      this.#selection.dismiss(),
    tab: (backwards) => this.#selection.tab(backwards),
    shortcuts: () => (this.#shortcutsOn ? this.#reading.preferences.keys : undefined),
    run: (command) => {
      if (command !== 'toggle') this[command]();
      else if (!this.#reading.toggle()) this.readContent();
      return true;
    },
  };

  readonly #commands = playerCommands({
    element: this,
    reading: this.#reading,
    panels: this.#panels,
    place: this.#place,
    readGreeting: (greeting) => {
      this.#read((options) => passages(greeting, options), 'greeting');
    },
  });

  readonly #acceptOffer = (): void => {
    this.readSelection();
    this.#selection.accept();
  };

  readonly #preferView = (readingView: unknown): void => {
    this.#reading.prefer({ readingView });
  };

  /** What is spoken is seen elsewhere now. */
  readonly #viewToggled = (): void => {
    this.#reading.aids.look();
  };

  /** Where the player belongs: where the person wants it, or else the page. */
  get #corner(): Placement {
    const { placement } = this.#reading.preferences;
    return placement === 'page' ? this.placement : placement;
  }

  get #shortcutsOn(): boolean {
    return this.#reading.preferences.shortcuts ?? this.shortcuts;
  }

  get #content(): Element {
    return findContent(document, this.content);
  }

  get #options(): PassagesOptions {
    return { skip: this.skip, lang: this.#language.messages.lang };
  }

  #read(make: (options: PassagesOptions) => Iterable<Passage>, subject: ReadingSubject): void {
    if (!this.isConnected) return;
    const options = this.#options;
    this.#passages = () => unbroken(make(options));
    this.#reading.reader.read(this.#passages(), subject);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos': NaGlosElement;
  }
}
