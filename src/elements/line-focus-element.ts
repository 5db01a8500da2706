import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, queryAll } from 'lit/decorators.js';
import { type Lines, linesAround } from '../page/lines.js';
import { onMove } from '../page/on-move.js';
import { lineFocusStyles } from './line-focus-element.styles.js';
import { ownBoxes } from './own-box.js';

/** How lines are set apart: by two rulers, or by shading the rest. */
export type LineFocusMode = 'ruler' | 'mask';

/**
 * @summary Sets the lines that are being read apart from the rest of the window.
 * @tag na-glos-line-focus
 */
export class NaGlosLineFocusElement extends LitElement {
  static override styles = lineFocusStyles;

  /** How lines are set apart. */
  @property({ reflect: true }) mode: LineFocusMode = 'ruler';
  /** How many lines: 1, 3 or 5. A voice that tells no words gets all of its sentence, if that is more. */
  @property({ type: Number }) lines = 1;

  @queryAll('div') private readonly bands!: NodeListOf<HTMLElement>;

  #sentence: Range | undefined;
  #word: Range | undefined;
  /** Whether this voice tells its words: a sentence's first line will do until it does, then. */
  #tellsWords = false;
  #moving: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#moving?.abort();
  }

  /** Follows the reading to a sentence and a word of it; to nothing, and nothing is set apart. */
  show(sentence: Range | undefined, word: Range | undefined): void {
    const moves = sentence?.startContainer !== this.#sentence?.startContainer;
    this.#sentence = sentence;
    this.#word = word;
    if (word) this.#tellsWords = true;
    if (!sentence) this.#tellsWords = false;
    if (moves) {
      this.#moving?.abort();
      this.#moving = new AbortController();
      if (sentence) onMove(sentence.startContainer, this.#place, this.#moving.signal);
    }
    requestAnimationFrame(this.#place);
  }

  override render(): TemplateResult {
    return html`<div class="mask before"></div>
      <div class="mask after"></div>
      <div class="ruler"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('mode') || changed.has('lines')) this.#place();
  }

  readonly #place = (): void => {
    if (!this.isConnected || !this.hasUpdated) return;
    const sentence = this.#sentence;
    const word = this.#word ?? (this.#tellsWords && sentence ? firstLetter(sentence) : undefined);
    const lines = sentence && linesAround(sentence, word, this.lines);
    const [before, after, ruler] = this.bands;
    // Where the person has scrolled to is not shaded, either.
    const shown = lines !== undefined && lines.end > 0 && lines.start < windowSize(lines);
    this.toggleAttribute('shown', shown);
    if (!shown || !before || !after || !ruler) return;
    const { vertical } = lines;
    this.toggleAttribute('vertical', vertical);
    const own = ownBoxes(this);
    const from = own(new DOMRect(lines.start, lines.start));
    const to = own(new DOMRect(lines.end, lines.end));
    const start = vertical ? from.left : from.top;
    const end = vertical ? to.left : to.top;
    const move = (x: string): string => (vertical ? `translateX(${x})` : `translateY(${x})`);
    before.style.transform = move(`calc(${start}px - 100%)`);
    after.style.transform = move(`${end}px`);
    ruler.style.transform = move(`${start}px`);
    ruler.style.width = vertical ? `${end - start}px` : '';
    ruler.style.height = vertical ? '' : `${end - start}px`;
  };
}

function windowSize({ vertical }: Lines): number {
  return vertical ? window.innerWidth : window.innerHeight;
}

function firstLetter({ startContainer, startOffset }: Range): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  if (startContainer.nodeType === Node.TEXT_NODE) {
    range.setEnd(startContainer, Math.min(startOffset + 1, (startContainer as Text).length));
  } else {
    range.setEnd(startContainer, Math.min(startOffset + 1, startContainer.childNodes.length));
  }
  return range;
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-line-focus': NaGlosLineFocusElement;
  }
}
