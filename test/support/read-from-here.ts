import { html, LitElement, type TemplateResult } from 'lit';
import { NaGlosMarkerElement } from '../../src/elements/marker-element.js';
import { defineOnce } from '../../src/elements/define-once.js';
import { ReadFromHereController } from '../../src/elements/read-from-here-controller.js';

defineOnce('na-glos-marker', NaGlosMarkerElement);

/** A widget with nothing but the mode for reading from a place, which it notes instead of reading. */
export class TestReadFromHereElement extends LitElement {
  readonly read: string[] = [];
  content: Element = document.body;
  spoken: Range | undefined;

  readonly marker = document.createElement('na-glos-marker');
  readonly mode = new ReadFromHereController(this, {
    source: () => ({ content: this.content, lang: 'pl' }),
    marker: this.marker,
    read: (place) => this.read.push(place.toString()),
    spoken: () => this.spoken,
    home: () => this.shadowRoot?.querySelector<HTMLElement>('[type="reset"]'),
  });

  override render(): TemplateResult {
    this.marker.label = 'Czytaj stąd';
    return html`<button @click=${this.#toggle}>Wybierz miejsce</button
      ><button type="reset">Zatrzymaj</button>${this.marker}`;
  }

  readonly #toggle = ({ detail }: MouseEvent): void => {
    if (!this.mode.leave()) void this.mode.enter(detail === 0);
  };
}

defineOnce('test-read-from-here', TestReadFromHereElement);

declare global {
  interface HTMLElementTagNameMap {
    'test-read-from-here': TestReadFromHereElement;
  }
}
