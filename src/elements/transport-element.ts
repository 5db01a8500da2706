import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type Messages, percentage } from '../i18n/messages.js';
import { written } from '../i18n/number.js';
import { rates } from '../reader/preferences.js';
import type { Reader } from '../reader/reader.js';
import { icon } from './icons.js';
import { ReaderController } from './reader-controller.js';
import { type CountedPassage, countCharacters } from './text-length.js';
import { transportStyles } from './transport-element.styles.js';

/** What the transport asks for besides moving the reader. */
export interface TransportCommands {
  /** Reads at another speed, and keeps it. */
  setRate(rate: (typeof rates)[number]): void;
}

/** Makes the passages that are read once more, to be counted. */
export type TransportPassages = () => Iterable<CountedPassage>;

/**
 * @summary Steps, speed and progress: what a person needs while something is read.
 * @tag na-glos-transport
 * @csspart button - Every button.
 * @csspart progress - How far the reading is; can be moved.
 */
export class NaGlosTransportElement extends LitElement {
  static override styles = transportStyles;

  /** What it moves. */
  @property({ attribute: false }) reader!: Reader;
  /** The words of the interface. */
  @property({ attribute: false }) messages!: Messages;
  /** What it asks for. */
  @property({ attribute: false }) commands!: TransportCommands;
  /** What is being read, to tell how long it is. */
  @property({ attribute: false }) passages: TransportPassages | undefined;

  @query('input') private readonly slider!: HTMLInputElement | null;

  /** Where the person drags to, before they let go. */
  @state() private sought: number | undefined;
  /** Characters of all that is read, or about as many; undefined until they are counted. */
  @state() private total: number | undefined;

  #counting: AbortController | undefined;

  constructor() {
    super();
    new ReaderController(this, () => this.reader);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#counting?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('passages')) this.#count();
  }

  override render(): TemplateResult {
    const { messages, reader } = this;
    return html`
      <div class="steps">
        ${this.#button('previousPassage', () => {
          reader.previousPassage();
        })}
        ${this.#button('previousSentence', () => {
          reader.previous();
        })}
        ${this.#button('nextSentence', () => {
          reader.next();
        })}
        ${this.#button('nextPassage', () => {
          reader.nextPassage();
        })}
      </div>
      <div class="speed" role="group" aria-label=${messages.speed}>
        ${this.#speedButton('slower', -1)}
        <span id="rate">${messages.speeds[rates.indexOf(reader.preferences.rate)]}</span>
        ${this.#speedButton('faster', 1)}
      </div>
      ${this.#progress()}
    `;
  }

  #count(): void {
    this.#counting?.abort();
    this.#counting = new AbortController();
    this.total = undefined;
    if (!this.passages) return;
    countCharacters(this.passages(), this.#counting.signal, (characters) => {
      this.total = characters;
    });
  }

  #button(
    name: 'previousPassage' | 'previousSentence' | 'nextSentence' | 'nextPassage',
    press: () => void,
  ): TemplateResult {
    return html`
      <button part="button" type="button" @click=${press}>
        ${icon(name)}<span>${this.messages[name]}</span>
      </button>
    `;
  }

  #speedButton(name: 'slower' | 'faster', step: -1 | 1): TemplateResult {
    const rate = rates[rates.indexOf(this.reader.preferences.rate) + step];
    return html`
      <button
        part="button"
        type="button"
        aria-describedby="rate"
        aria-disabled=${rate === undefined}
        @click=${() => {
          if (rate === undefined) return;
          this.commands.setRate(rate);
          // The reader tells of what it reads, not of how: the next press is a step further all the same.
          this.requestUpdate();
        }}
      >
        ${icon(name)}<span>${this.messages[name]}</span>
      </button>
    `;
  }

  #progress(): TemplateResult | typeof nothing {
    const { messages } = this;
    const progress = this.reader.progress;
    const total = progress?.total ?? this.total;
    if (!progress || !total) return nothing;
    const spoken = Math.min(this.sought ?? progress.spoken, total);
    return html`
      <div class="progress">
        <input
          part="progress"
          type="range"
          min="0"
          max=${total}
          step=${Math.max(1, Math.round(total / 100))}
          aria-label=${messages.progress}
          aria-valuetext=${percentage(spoken / total, messages)}
          .value=${String(spoken)}
          @input=${this.#drag}
          @change=${this.#seek}
        />
        <span>${this.#timeLeft(total - spoken, progress.pace)}</span>
      </div>
    `;
  }

  #timeLeft(characters: number, pace: number | undefined): string {
    if (!pace) return '';
    const seconds = characters / pace;
    const [value, unit] =
      seconds < 60
        ? ([Math.max(10, Math.ceil(seconds / 10) * 10), 'second'] as const)
        : ([Math.round(seconds / 60), 'minute'] as const);
    const { messages } = this;
    const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return messages.timeLeft(written(value, messages.lang, format));
  }

  readonly #drag = (): void => {
    if (this.slider) this.sought = this.slider.valueAsNumber;
  };

  readonly #seek = (): void => {
    const { sought } = this;
    const { progress } = this.reader;
    this.sought = undefined;
    if (sought === undefined || !progress) return;
    const { spoken, next } = progress;
    // A step of the keyboard may be shorter than the sentence, or than the space before it, and
    // would never get out of it.
    this.reader.seek(sought > spoken ? Math.max(sought, next) : Math.min(sought, spoken - 2));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-transport': NaGlosTransportElement;
  }
}
