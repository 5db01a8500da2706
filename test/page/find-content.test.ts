import { assert, fixtureCleanup } from '@open-wc/testing';
import { findContent } from '../../src/page/find-content.js';

/** A document of its own, since the test page has its own content. */
function documentWith(body: string): Document {
  return new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
}

describe('findContent', () => {
  afterEach(fixtureCleanup);

  const long = 'Tekst artykułu. '.repeat(50);
  const cases: [what: string, body: string, expected: string][] = [
    ['main', '<nav>Menu</nav><main id="it"><p>Raz</p></main>', '#it'],
    ['the role of main', '<div role="main" id="it"><p>Raz</p></div>', '#it'],
    ['the only article in main', '<main><article id="it">Raz</article><p>Dwa</p></main>', '#it'],
    ['the only article', '<p>Raz</p><article id="it">Dwa</article>', '#it'],
    [
      'main with several articles',
      '<main id="it"><article>A</article><article>B</article></main>',
      '#it',
    ],
    [
      'the article that outweighs the rest',
      `<article>A</article><article id="it">${long}</article><article>B</article>`,
      '#it',
    ],
    [
      'all of a list that is the article',
      `<div><a href="/">Menu</a></div><div id="it"><ol>${`<li>${long.slice(0, 90)}</li>`.repeat(9)}</ol></div>`,
      '#it',
    ],
    [
      'all of a table that is the article',
      `<div id="it"><h1>Cennik</h1><table>${`<tr><td>${long.slice(0, 90)}<td>5</tr>`.repeat(9)}</table></div>`,
      '#it',
    ],
    [
      'an article with a title of another kind before it',
      `<div>Menu</div><div id="it"><div class="tytul">Zarządzenie nr 12</div><div>${long}</div></div><div>Stopka</div>`,
      '#it',
    ],
    ['the body where nothing stands out', '<p>Raz</p>', 'body'],
  ];
  for (const [what, body, expected] of cases) {
    it(`finds ${what}`, () => {
      const doc = documentWith(body);
      assert.equal(findContent(doc), doc.querySelector(expected));
    });
  }

  it('takes what the author names', () => {
    const doc = documentWith('<main>Raz</main><div class="tresc">Dwa</div>');
    assert.equal(findContent(doc, '.tresc').textContent, 'Dwa');
  });

  for (const selector of ['.nie-ma', ':::']) {
    it(`finds the article where content="${selector}" means nothing, and warns once`, () => {
      const doc = documentWith('<main>Raz</main>');
      const warnings: unknown[] = [];
      const warn = console.warn;
      console.warn = (message: unknown) => warnings.push(message);
      try {
        findContent(doc, selector);
        assert.equal(findContent(doc, selector).localName, 'main');
      } finally {
        console.warn = warn;
      }
      assert.lengthOf(warnings, 1);
    });
  }
});
