import { html, type ReactiveController, type TemplateResult } from 'lit';
import { ContentFinder } from '../page/content-finder.js';
import { isElement, isPlace, isRange } from '../page/node-kind.js';
import type { Passage } from '../page/passage.js';
import { passagesFrom, restFrom } from '../page/passages-from.js';
import { passages, type PassagesOptions } from '../page/passages.js';
import { parentOf } from '../page/tree.js';
import { timesAsLong } from '../page/times-as-long.js';
import { unbroken } from '../page/unbroken.js';
import { warnOnce } from '../page/warn-once.js';
import type { Preferences } from '../reader/preferences.js';
import type { ReadingSubject } from '../reader/reader-state.js';
import type { CompanyController } from './company-controller.js';
import { defineOnce } from './define-once.js';
import { DodgeController } from './dodge-controller.js';
import type { LanguageController } from './language-controller.js';
import type { NaGlosElement } from './na-glos-element.js';
import { OfferController } from './offer-controller.js';
import { NaGlosOfferElement } from './offer-element.js';
import { PanelsController } from './panels-controller.js';
import { PlaceController } from './place-controller.js';
import type { Placement } from './placement.js';
import type { PreferenceStore } from './preference-store.js';
import { ReadingController } from './reading-controller.js';
import { ReadingViewController } from './reading-view-controller.js';
import type { CountedPassage } from './text-length.js';

/** What the widget has before anything is read. */
export interface ReadingMeans {
  readonly language: LanguageController;
  readonly store: PreferenceStore;
  /** The other widgets of the page. */
  readonly company: CompanyController;
  /** What the person prefers, with what the page wants where they said nothing. */
  readonly preferences: () => Preferences;
  /** Where the player belongs. */
  readonly corner: () => Placement;
}

/** Joins the page and the reader, and builds all that this takes, for one widget. */
export class Reading implements ReactiveController {
  readonly voice: ReadingController;
  readonly view: ReadingViewController;
  readonly panels: PanelsController;
  readonly place: PlaceController;
  readonly selection: OfferController;
  readonly #element: NaGlosElement;
  readonly #language: LanguageController;
  readonly #contentFinder = new ContentFinder();
  /** Makes what is read, or was last, once more. */
  #passages: (() => Iterable<CountedPassage>) | undefined;

  constructor(element: NaGlosElement, means: ReadingMeans) {
    const { language, store, company, preferences, corner } = means;
    defineOnce('na-glos-offer', NaGlosOfferElement);
    this.#element = element;
    this.#language = language;
    this.view = new ReadingViewController(element, () => this.#rendered('na-glos-reading-view'));
    this.voice = new ReadingController(element, {
      store,
      voiceUrl: () => element.embeddedVoice,
      lang: () => language.lang,
      likely: () => {
        const offered = this.selection.offered?.range;
        const source = offered ? this.view.inPage(offered) : this.#content;
        return unbroken(passages(source, this.#options));
      },
      inSight: (range) => this.view.inSight(range),
    });
    company.follow(this.voice.reader);
    this.selection = new OfferController(element, {
      wanted: () => company.leads,
      skip: () => element.skip,
      button: () => this.#rendered('na-glos-offer'),
      onoffer: () => {
        this.voice.prepare();
      },
    });
    this.panels = new PanelsController(element, {
      messages: () => language.messages,
      preferences,
      commands: this.voice,
    });
    this.place = new PlaceController(element, {
      messages: () => language.messages,
      source: () => ({ content: this.view.opened?.content ?? this.#content, ...this.#options }),
      read: (place) => {
        this.readFrom(place);
      },
      spoken: () => this.view.inSight(this.voice.aids.sentence),
      home: () => this.#rendered('na-glos-player')?.shadowRoot?.querySelector('button'),
    });
    new DodgeController(element, { player: () => this.#rendered('na-glos-player'), home: corner });
    element.addController(this);
  }

  hostUpdate(): void {
    this.voice.localOnly = this.#element.localOnly;
  }

  /** Makes what is read, or was last, once more, to tell how long it is. */
  get passages(): (() => Iterable<CountedPassage>) | undefined {
    return this.#passages;
  }

  /** Reads what is selected in the page, or was when the person turned to the player. */
  readSelection(): void {
    const selected = this.selection.selected?.range;
    if (!selected && this.voice.on) return;
    this.#read(selected && this.view.inPage(selected), 'selection');
  }

  /** Reads the article. */
  readContent(): void {
    this.#read(this.view.opened?.source ?? this.#content, 'content');
  }

  /** Reads the greeting. */
  readGreeting(greeting: Element): void {
    this.#read(greeting, 'greeting');
  }

  /** Reads from a place in the page to the end of the article, or of the page if it is outside. */
  readFrom(place: Node | Range): void {
    if (!isPlace(place) || !(isRange(place) || parentOf(place))) {
      warnOnce('readFrom() takes a range, or a node that is in something.');
      return;
    }
    const from = this.view.inPage(place);
    const content = this.#content;
    this.#read(restFrom(from, content), 'place', (options) => passagesFrom(from, content, options));
  }

  /** Opens the reading view with the article, or with another part of the page. */
  async openView(source?: Element | Range): Promise<void> {
    if (source !== undefined && !(isPlace(source) && (isRange(source) || isElement(source)))) {
      warnOnce('openReadingView() takes an element or a range.');
      return;
    }
    await this.view.open(() => source ?? this.#content, this.#options);
  }

  /** What Escape does: it closes, stops, leaves or takes away one thing. @returns Whether it did. */
  escape(): boolean {
    // A panel closes by itself, whatever lies under it.
    if (this.panels.shown) return this.voice.silence();
    const leave = (): boolean => this.place.leave() || this.selection.dismiss();
    return this.view.opened ? leave() || this.view.close() : this.voice.silence() || leave();
  }

  /** Turns to the reading view, or back to the page: the text is seen elsewhere now. */
  turn(): void {
    this.place.leave();
    this.selection.accept();
    this.voice.aids.turn();
  }

  /** The button beside a selection. */
  renderOffer(): TemplateResult {
    return html`
      <na-glos-offer
        slot="before"
        exportparts="offer"
        .messages=${this.#language.messages}
        .selected=${this.selection.offered}
        .accept=${this.#acceptOffer}
      ></na-glos-offer>
    `;
  }

  readonly #acceptOffer = (): void => {
    this.#element.readSelection();
    this.selection.accept();
  };

  get #content(): Element {
    return this.#contentFinder.find(this.#element.content);
  }

  get #options(): PassagesOptions {
    return { skip: this.#element.skip, lang: this.#language.messages.lang };
  }

  #rendered<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] | null {
    return this.#element.shadowRoot?.querySelector(tag) ?? null;
  }

  #read(
    source: Element | Range | undefined,
    subject: ReadingSubject,
    make: (options: PassagesOptions) => Iterable<Passage> = (options) =>
      source ? passages(source, options) : [],
  ): void {
    if (!this.#element.isConnected) return;
    const options = this.#options;
    this.#passages = () => (source ? countable(unbroken(make(options)), source) : []);
    this.voice.reader.read(unbroken(make(options)), subject);
    this.#element.requestUpdate();
  }
}

function* countable(
  passages: Iterable<Passage>,
  source: Element | Range,
): Generator<CountedPassage> {
  for (const passage of passages) {
    const { text } = passage;
    yield { text, timesAsLong: (characters) => timesAsLong(source, passage, characters) };
  }
}
