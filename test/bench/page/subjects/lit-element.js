// The smallest thing that is worth its Lit: one button with a style and a state.
import { css, html, LitElement } from 'lit';

class SmallestElement extends LitElement {
  static properties = { pressed: { state: true } };
  static styles = css`
    button {
      font: inherit;
      min-height: 44px;
    }
  `;

  render() {
    return html`<button aria-pressed=${String(this.pressed ?? false)} @click=${this.#press}>
      Czytaj
    </button>`;
  }

  #press() {
    this.pressed = !this.pressed;
  }
}
customElements.define('smallest-element', SmallestElement);
document.body.append(document.createElement('smallest-element'));
