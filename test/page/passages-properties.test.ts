import { assert, fixtureCleanup } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import { type Passage } from '../../src/page/passage.js';
import { passages } from '../../src/page/passages.js';
import { spokenText } from '../../src/text/spoken-text.js';
import { samplePages } from '../support/pages/sample-pages.js';
import { page } from '../support/page.js';

const text = fc.constantFrom(
  ...['Ala', ' ma ', 'kota.', '\n  ', ' ', '\u00A0', 'ul. Długa 5', 'ża\u00ADba', '😀', '\u200B'],
  ...['</i>', '&amp;', 'שלום', '1.', 'W', '\uFEFF', '...', 'e\u0301', '<!-- nie -->', 'tel. 22'],
);
const inline = fc.constantFrom(
  ...[
    'b',
    'i',
    'span',
    'a href="#"',
    'sup',
    'abbr title="na przykład"',
    'del',
    'q',
    'bdo dir="rtl"',
  ],
  ...['span hidden', 'span lang="en"', 'i style="display:block"', 'i style="float:left"', 'button'],
  ...['span data-na-glos-say="x y"', 'span data-ssml-sub-alias="z"', 'i style="visibility:hidden"'],
);
const block = fc.constantFrom(
  ...['p', 'div', 'h2', 'ul><li', 'ol><li', 'table><tr><td', 'pre', 'blockquote', 'section', 'nav'],
  ...['div style="display:flex"', 'div style="display:contents"', 'details', 'div inert', 'figure'],
);
const element = (tag: string, inside: string): string =>
  `<${tag}>${inside}</${tag.split(/[ >]/u, 1)[0] ?? ''}>`;
const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
  markup: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc.constantFrom('<br>', '<img alt="Ratusz zimą">', '<wbr>', '<hr>', '<input value="x">'),
    fc.tuple(inline, tie('markup')).map(([tag, inside]) => element(tag, inside)),
    fc.tuple(block, tie('markup')).map(([tag, inside]) => element(tag, inside)),
  ),
}));

const shown = (written: string): string => written.replace(/[ \t\n\r\f]/gu, ' ');

/** Each character leads to one that looks the same, to an element, or nowhere; never backwards. */
function assertMap(passage: Passage): void {
  assert.notMatch(passage.text, /\s$/u);
  let last: Range | undefined;
  for (let at = 0; at < passage.text.length; at += 1) {
    const range = passage.rangeOf(at, at + 1);
    if (!range) continue;
    const { startContainer: node, startOffset, endOffset } = range;
    if (node instanceof Text && range.endContainer === node) {
      assert.equal(shown(node.data.slice(startOffset, endOffset)), passage.text.charAt(at));
    }
    if (last) assert.isAtMost(last.compareBoundaryPoints(Range.START_TO_START, range), 0);
    last = range;
  }
  assert.exists(last, `nothing stands for "${passage.text}"`);
}

/** What is spoken leads back into the text, in order. */
function assertSpoken({ text: written }: Passage): void {
  const spoken = spokenText(written, 'pl');
  let last = { start: 0, end: 0 };
  for (let at = 0; at < spoken.text.length; at += 1) {
    const source = spoken.sourceOf(at, at + 1);
    assert.isAtMost(source.start, source.end);
    assert.isAtLeast(source.start, last.start);
    assert.isAtMost(source.end, written.length);
    last = source;
  }
}

describe('passages of any page', () => {
  afterEach(fixtureCleanup);

  it('lead back from every character', async () => {
    const root = await page('<div></div>');
    fc.assert(
      fc.property(markup, fc.constantFrom('article', 'selection'), (html, mode) => {
        root.innerHTML = html;
        for (const passage of passages(root, { mode })) {
          assertMap(passage);
          assertSpoken(passage);
        }
      }),
    );
  });

  it('lead back from every character of any range', async () => {
    const root = await page('<div></div>');
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (html, a, b, c, d) => {
        root.innerHTML = html;
        const nodes: Node[] = [root];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const place = (which: number, offset: number): [Node, number] => {
          const node = nodes[which % nodes.length] ?? root;
          const length = node instanceof CharacterData ? node.length : node.childNodes.length;
          return [node, offset % (length + 1)];
        };
        const range = document.createRange();
        range.setStart(...place(a, b));
        range.setEnd(...place(c, d));
        for (const passage of passages(range)) assertMap(passage);
      }),
    );
  });

  it('are found where a range is out of the page, or in what holds no text', async () => {
    const root = await page('<p>Raz<!-- nie --></p><div></div><iframe></iframe>');
    const shadow = root.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Dwa</p><slot></slot>';
    const detached = document.createElement('div');
    detached.innerHTML = '<p>Raz</p><!-- nie --><p>Dwa</p>';
    const xml = new DOMParser().parseFromString('<?nie tak?><a><b>Raz</b></a>', 'text/xml');
    const html = document.implementation.createHTMLDocument('Tytuł');
    html.body.innerHTML = '<p>Raz</p>';
    const fragment = document.createDocumentFragment();
    fragment.append('Raz', document.createElement('b'));
    const framed = root.querySelector('iframe')!.contentDocument!;
    framed.body.innerHTML = '<p>Raz</p>';
    const empty = document.implementation.createDocument(null, null);
    const nodes = [
      ...[root, root.querySelector('p')!.lastChild!, shadow, shadow.firstChild!.firstChild!],
      ...[detached, detached.childNodes[1]!, detached.firstChild!.firstChild!],
      ...[xml, xml.firstChild!, xml.documentElement, html, html.doctype!.parentNode!, html.body],
      ...[fragment, fragment.firstChild!, framed, framed.body, empty, document, document.head],
      ...[
        document.createTextNode('Raz'),
        document.createComment('nie'),
        document.createElement('b'),
      ],
    ];
    for (const node of nodes) {
      const length = node instanceof CharacterData ? node.length : node.childNodes.length;
      for (const [start, end] of [
        [0, length],
        [0, 0],
        [length, length],
        [Math.min(1, length), length],
      ] as const) {
        const range = (node.ownerDocument ?? (node as Document)).createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        for (const passage of passages(range)) assertMap(passage);
      }
    }
  });

  for (const { kind, html } of samplePages) {
    it(`lead back from every character of ${kind}`, async () => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const root = await page(
        `<div>${body.innerHTML.replace(/<(?:script|img|iframe)[^>]*>/gu, '')}</div>`,
      );
      for (const mode of ['article', 'selection'] as const) {
        for (const passage of passages(root, { mode })) {
          assertMap(passage);
          assertSpoken(passage);
        }
      }
    });
  }
});
