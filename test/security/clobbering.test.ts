import { assert } from '@open-wc/testing';
import { passages } from '../../src/page/passages.js';
import { findContent } from '../../src/page/find-content.js';
import { languageOf } from '../../src/page/language-of.js';
import { texts } from '../support/page.js';

const prose = 'Zarząd powiatu ogłasza konsultacje, w których każdy może zabrać głos. '.repeat(6);

/** All that a form has of its own or of its kind, which a field can take the place of. */
const names = new Set<string>();
const kinds = [HTMLFormElement, HTMLElement, Element, Node, EventTarget, Object];
for (const prototype of kinds.map((kind) => kind.prototype as object)) {
  for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
}

/** There are hundreds of names: none of them waits for a frame. */
function put(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.append(root);
  return root;
}

describe('a form whose fields stand for its properties', () => {
  it('keeps nobody from what is around it', () => {
    for (const name of names) {
      const root = put(
        `<div class="a"><p>Przed. ${prose}</p><form><input name="${name}"><p>W.</p></form></div><p>Po.</p>`,
      );
      const read = texts(root).map((text) => text.trim());
      assert.match(read[0] ?? '', /^Przed\./u, name);
      assert.include(findContent(document).textContent, 'Przed.', name);
      root.remove();
    }
  });

  it('holds nobody up who is in it', () => {
    for (const name of names) {
      const root = put(
        `<form lang="pl"><input name="${name}"><div><p>W. ${prose}</p></div></form>`,
      );
      const paragraph = root.querySelector('p')!;
      assert.oneOf(languageOf(paragraph), ['pl', ''], name);
      assert.match(Array.from(passages(paragraph))[0]?.text ?? '', /^W\./u, name);
      assert.isOk(findContent(document));
      root.remove();
    }
  });
});
