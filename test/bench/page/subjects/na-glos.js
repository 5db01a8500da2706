// The widget as a page has it: the bundle itself is loaded beside this.
const widget = () => document.querySelector('na-glos');
const inside = (tag) => widget().shadowRoot.querySelector(tag).shadowRoot;

window.subject = {
  ready: customElements.whenDefined('na-glos').then(() => widget().updateComplete),
  /** The button beside the selection, or that of the player. */
  target: (what) =>
    what === 'player'
      ? inside('na-glos-player').querySelector('.primary')
      : inside('na-glos-offer').querySelector('button'),
  step: (number) => speechSynthesis.word(number),
  stop: () => widget().stop(),
};
