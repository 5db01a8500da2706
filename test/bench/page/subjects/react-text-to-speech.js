// The text of the page is shown by the component, as it must be to be highlighted.
import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { useSpeech } from 'react-text-to-speech';

const { what } = Object.fromEntries(new URLSearchParams(location.search));
const article = window.bench.article();
const blocks = Array.from(
  article.querySelectorAll('h1, h2, p, li, td, th'),
  (block) => block.textContent,
);
const texts = what === 'words' ? [blocks[1].split(' ', 10).join(' ')] : blocks.slice(1);
const text = createElement(
  Fragment,
  null,
  ...texts.map((block, i) => createElement('p', { key: i }, block)),
);
let controls;

function Reader() {
  controls = useSpeech({
    text,
    lang: 'pl-PL',
    highlightText: true,
    highlightMode: 'word',
    stableText: true,
  });
  return createElement(controls.Text);
}
article.replaceChildren();
createRoot(article).render(createElement(Reader));

window.subject = {
  ready: window.bench.pause(500),
  press: () => controls.start(),
  step: (number) => speechSynthesis.word(number),
  stop: () => controls.stop(),
};
