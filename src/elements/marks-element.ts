import { html, LitElement, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { Marks } from '../page/highlighter.js';
import { onMove } from '../page/on-move.js';
import { boxesOf } from '../page/window-boxes.js';
import { marksStyles } from './marks-element.styles.js';
import { ownBoxes } from './own-box.js';

/**
 * @summary Marks what is spoken by boxes over the page, in a browser that cannot highlight ranges.
 * @tag na-glos-marks
 */
export class NaGlosMarksElement extends LitElement implements Marks {
  static override styles = marksStyles;

  @query('.sentence') private readonly sentenceLayer!: HTMLElement;
  @query('.word') private readonly wordLayer!: HTMLElement;

  #sentence: Range | undefined;
  #word: Range | undefined;
  #moving: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#moving?.abort();
  }

  /** Marks a sentence and a word, in place of those before. */
  show(sentence: Range | undefined, word: Range | undefined): void {
    this.#sentence = sentence;
    this.#word = word;
    this.#moving?.abort();
    const range = sentence ?? word;
    if (range && this.isConnected) {
      this.#moving = new AbortController();
      onMove(range.startContainer, this.#place, this.#moving.signal);
    }
    void this.updateComplete.then(this.#place);
  }

  override render(): TemplateResult {
    return html`<div class="sentence"></div>
      <div class="word"></div>`;
  }

  readonly #place = (): void => {
    if (!this.isConnected) return;
    // All is measured before anything is moved.
    const own = ownBoxes(this.sentenceLayer);
    const sentence = this.#sentence ? boxesOf(this.#sentence).map(own) : [];
    const word = this.#word ? boxesOf(this.#word).map(own) : [];
    for (const [layer, boxes] of [
      [this.sentenceLayer, sentence],
      [this.wordLayer, word],
    ] as const) {
      while (layer.childElementCount > boxes.length) layer.lastElementChild?.remove();
      boxes.forEach(({ left, top, width, height }, i) => {
        const box = layer.children[i] ?? layer.appendChild(document.createElement('div'));
        Object.assign((box as HTMLElement).style, {
          transform: `translate(${left}px, ${top}px)`,
          width: `${width}px`,
          height: `${height}px`,
        });
      });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-marks': NaGlosMarksElement;
  }
}
