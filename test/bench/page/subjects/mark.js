import Mark from 'mark.js';

const article = window.bench.article();
const mark = new Mark(article);
const text = article.textContent;
const from = text.indexOf(article.querySelector('p').textContent);
const words = Array.from(text.slice(from, from + 300).matchAll(/[\p{L}\p{N}]\S*/gu));

window.subject = {
  ready: Promise.resolve(),
  step(number) {
    const { 0: word, index } = words[number % words.length];
    mark.unmark();
    mark.markRanges([{ start: from + index, length: word.length }]);
  },
};
