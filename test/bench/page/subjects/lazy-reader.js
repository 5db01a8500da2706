// The least that reads a selection well: it looks at one block, splits off one sentence, speaks it
// and moves one live range from word to word.
import { css, html, LitElement } from 'lit';

const blocks = 'p, li, td, th, h1, h2, h3, blockquote, figcaption';

class LazyReader extends LitElement {
  static styles = css`
    button {
      font: inherit;
      min-height: 44px;
    }
  `;

  #segmenter;
  #mark = new Highlight();
  #range = document.createRange();
  #runs = [];

  firstUpdated() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(lazy) { background-color: #ffeeb0 }');
    document.adoptedStyleSheets.push(sheet);
    CSS.highlights.set('lazy', this.#mark);
  }

  render() {
    return html`<button @mousedown=${(event) => event.preventDefault()} @click=${this.#read}>
      Czytaj
    </button>`;
  }

  #read() {
    const range = getSelection().getRangeAt(0);
    const first = range.startContainer;
    const block = (first.parentElement ?? first).closest(blocks);
    this.#runs = [];
    let text = '';
    for (const node of window.bench.textsOf(block)) {
      if (!range.intersectsNode(node)) continue;
      const start = node === first ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      this.#runs.push({ node, start, at: text.length });
      text += node.data.slice(start, end);
    }
    this.#segmenter ??= new Intl.Segmenter('pl', { granularity: 'sentence' });
    const [sentence] = this.#segmenter.segment(text);
    const utterance = new SpeechSynthesisUtterance(sentence.segment);
    utterance.lang = 'pl';
    utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
      this.#move(charIndex, charIndex + charLength);
    });
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  }

  #move(start, end) {
    const runOf = (at) => this.#runs.findLast((run) => run.at <= at);
    const first = runOf(start);
    const last = runOf(end - 1);
    this.#range.setStart(first.node, first.start + start - first.at);
    this.#range.setEnd(last.node, last.start + end - last.at);
    if (this.#mark.size === 0) this.#mark.add(this.#range);
  }
}
customElements.define('lazy-reader', LazyReader);
const reader = document.body.appendChild(document.createElement('lazy-reader'));
reader.style.cssText = 'position:fixed;left:0;top:0';

window.subject = {
  ready: reader.updateComplete,
  target: () => reader.shadowRoot.querySelector('button'),
  step: (number) => speechSynthesis.word(number),
  stop: () => speechSynthesis.cancel(),
};
