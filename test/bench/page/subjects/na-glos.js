// The widget as a page has it: the bundle itself is loaded beside this.
const widget = () => document.querySelector('na-glos');
const rendered = (tag) => widget().shadowRoot.querySelector(tag);

window.subject = {
  ready: customElements.whenDefined('na-glos').then(() => widget().updateComplete),
  /** Whether all has come that comes with a person. */
  woken: () => rendered('na-glos-offer') !== null,
  /** The button beside the selection, or that of the player; the widget itself until it is there. */
  target: (what) => {
    const [tag, button] =
      what === 'player' ? ['na-glos-player', '.primary'] : ['na-glos-offer', 'button'];
    return rendered(tag)?.shadowRoot.querySelector(button) ?? widget();
  },
  step: (number) => speechSynthesis.word(number),
  stop: () => widget().stop(),
};
