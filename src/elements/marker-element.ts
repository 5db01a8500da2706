import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll } from 'lit/decorators.js';
import type { Place } from '../page/block-at.js';
import { onMove } from '../page/on-move.js';
import { boxAround, boxesOf } from '../page/window-boxes.js';
import { icon } from './icons.js';
import { markerStyles } from './marker-element.styles.js';
import { type OwnBox, ownBoxes } from './own-box.js';

/** As much of a block as tells which it is. */
const openingWords = 40;

/** Space between a block and the button above it, in CSS pixels. */
const gap = 12;

/**
 * @summary Shows from where it would be read: a frame around a block, and for the keyboard a button.
 * @tag na-glos-marker
 * @csspart marker - The button.
 */
export class NaGlosMarkerElement extends LitElement {
  static override styles = markerStyles;

  /** What the button says, before the opening words of the block. */
  @property({ attribute: false }) label = '';
  /** Where it would be read from; nowhere, and nothing is shown. */
  @property({ attribute: false }) place: Place | undefined;
  /** Whether there is a button, for those who do not point. */
  @property({ type: Boolean, attribute: false }) withButton = false;
  /** Called when the button is pressed. */
  @property({ attribute: false }) accept!: () => void;
  /** Called for the block before (-1) or after (1). */
  @property({ attribute: false }) step!: (step: 1 | -1) => void;

  @query('button') private readonly button!: HTMLButtonElement;
  @query('.block') private readonly block!: HTMLElement;
  @queryAll('.sentence') private readonly sentence!: NodeListOf<HTMLElement>;

  #moving: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#moving?.abort();
  }

  override focus(options?: FocusOptions): void {
    this.button.focus(options);
  }

  override render(): TemplateResult {
    const { place, label, withButton } = this;
    const lines = place ? boxesOf(place.sentence) : [];
    return html`
      <div class="block" ?hidden=${!place} aria-hidden="true"></div>
      ${lines.map(() => html`<div class="sentence" aria-hidden="true"></div>`)}
      <button
        part="marker"
        type="button"
        class="primary"
        ?hidden=${!withButton}
        @click=${this.accept}
        @keydown=${this.#onKey}
      >
        ${icon('listen')}<span>${label}</span>
        <span class="words" lang=${place?.passage.lang ?? ''}>${opening(place)}</span>
      </button>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) {
      this.#moving?.abort();
      if (this.place) {
        this.#moving = new AbortController();
        onMove(this.place.block.startContainer, this.#move, this.#moving.signal);
      }
    }
    this.#move();
  }

  readonly #move = (): void => {
    const { place } = this;
    if (!place) return;
    const own = ownBoxes(this);
    const box = own(boxAround(place.block));
    const lines = boxesOf(place.sentence).map(own);
    const { offsetWidth, offsetHeight } = this.button;
    put(this.block, box);
    this.sentence.forEach((line, i) => {
      const at = lines[i];
      line.hidden = !at;
      if (at) put(line, at);
    });
    const left = within(box.left, 8, this.offsetWidth - offsetWidth - 8);
    // Above the block; below it where there is no room.
    const above = box.top - offsetHeight - gap;
    const beside = above < 8 ? box.top + box.height + gap : above;
    const top = within(beside, 8, this.offsetHeight - offsetHeight - 8);
    this.button.style.transform = `translate(${left}px, ${top}px)`;
  };

  #onKey(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    this.step(step);
  }
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

function opening(place: Place | undefined): string {
  const text = place?.passage.text ?? '';
  return text.length > openingWords ? `${text.slice(0, openingWords).trimEnd()}…` : text;
}

function put(element: HTMLElement, { left, top, width, height }: OwnBox): void {
  Object.assign(element.style, {
    transform: `translate(${left}px, ${top}px)`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-marker': NaGlosMarkerElement;
  }
}
