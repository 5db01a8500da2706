// The least that shows where a voice is: one highlight with one live range, moved.
const sheet = new CSSStyleSheet();
sheet.replaceSync('::highlight(bare) { background-color: #173b7a; color: #ffffff }');
document.adoptedStyleSheets.push(sheet);

const range = document.createRange();
CSS.highlights.set('bare', new Highlight(range));
const text = document.querySelector('article p').firstChild;
const words = Array.from(text.data.matchAll(/[\p{L}\p{N}]\S*/gu));

window.subject = {
  ready: Promise.resolve(),
  step(number) {
    const { 0: word, index } = words[number % words.length];
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
  },
};
