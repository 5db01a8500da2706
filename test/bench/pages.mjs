import { oneOf, randomFrom } from './random.mjs';
import { plainSentence, sentence, title } from './text.mjs';

const seed = 20261122;

/** One word in a few sentences stands in an element of its own, as links and stresses do. */
function marked(random, text) {
  if (random() > 0.35) return text;
  const words = text.split(' ');
  const at = 1 + Math.floor(random() * (words.length - 2));
  const tag = oneOf(random, ['a href="#tresc"', 'strong', 'em']);
  words[at] = `<${tag}>${words[at]}</${tag.split(' ')[0]}>`;
  return words.join(' ');
}

const sentences = (random, count) =>
  Array.from({ length: count }, () => marked(random, sentence(random))).join(' ');

function section(random) {
  const paragraphs = Array.from(
    { length: 4 },
    () => `<p>${sentences(random, 2 + Math.floor(random() * 5))}</p>`,
  );
  const items = Array.from({ length: 4 }, () => `<li>${sentences(random, 1)}</li>`);
  const rows = Array.from(
    { length: 3 },
    () => `<tr><td>${title(random)}</td><td>${title(random)}</td></tr>`,
  );
  const table = `<table><tr><th>Sprawa</th><th>Pokój</th></tr>${rows.join('')}</table>`;
  return [
    `<h2>${title(random)}</h2>`,
    ...paragraphs,
    `<ul>${items.join('')}</ul>`,
    random() < 0.3 ? table : '',
  ].join('\n');
}

const textOf = (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The content of a page, section after section until there is enough. */
function content(isEnough) {
  const random = randomFrom(seed);
  // Its first sentence is long, and short enough to be spoken in one breath.
  const parts = [
    `<h1>${title(random)}</h1>`,
    `<p>${plainSentence(random, 36)} ${sentences(random, 2)}</p>`,
  ];
  let text = textOf(parts.join(' '));
  while (!isEnough(text)) {
    const next = section(random);
    parts.push(next);
    text += textOf(next);
  }
  return parts.join('\n');
}

function page(main) {
  const links = Array.from({ length: 12 }, (_, i) => `<li><a href="#${i}">Dział ${i + 1}</a></li>`);
  return {
    main,
    nav: `<nav><ul>${links.join('')}</ul></nav>`,
    footer: '<footer>Starostwo</footer>',
  };
}

/** The pages that all is measured on, made anew each time and always the same. */
export const pages = {
  article: page(content((text) => text.split(' ').length >= 2000)),
  long: page(content((text) => text.length >= 1_000_000)),
};

/** A page as a server sends it; `head` and `body` are added. */
export function htmlOf({ main, nav, footer }, head, body) {
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Strona</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:60em}table{border-collapse:collapse}td,th{border:1px solid}</style>
${head}</head><body>${nav}<main id="tresc"><article>${main}</article></main>${footer}
<button id="press" style="position:fixed;right:0;top:0">Czytaj</button>
${body}</body></html>`;
}
