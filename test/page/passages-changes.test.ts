import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import type { Passage } from '../../src/page/passage.js';
import { passages } from '../../src/page/passages.js';
import { page, rangeIn } from '../support/page.js';

/** What is said from the second passage on, after the page was changed behind the first. */
async function readOn(
  markup: string,
  change: (root: HTMLElement) => void,
  read = 1,
): Promise<string[]> {
  const root = await page(markup);
  const reading = passages(root);
  for (let i = 0; i < read; i += 1) reading.next();
  change(root);
  return Array.from(reading, ({ text }) => text);
}

const three = '<div><p>Raz</p><p>Dwa</p><p>Trzy</p></div>';

describe('passages of a page that changes', () => {
  const changes: [what: string, change: (root: HTMLElement) => void, expected: string[]][] = [
    [
      'everything is made anew',
      (root) => {
        root.innerHTML = three;
      },
      ['Dwa', 'Trzy'],
    ],
    [
      'everything is made anew, with other words further on',
      (root) => {
        root.innerHTML = three.replace('Trzy', 'Cztery');
      },
      ['Dwa', 'Cztery'],
    ],
    [
      'the block around is put into another',
      (root) => {
        const section = document.createElement('section');
        const inner = root.firstElementChild!;
        inner.replaceWith(section);
        section.append(...inner.childNodes);
      },
      ['Dwa', 'Trzy'],
    ],
    [
      'the block around is given up for what is in it',
      (root) => {
        root.firstElementChild!.replaceWith(...root.firstElementChild!.childNodes);
      },
      ['Dwa', 'Trzy'],
    ],
    [
      'the next paragraph is removed',
      (root) => {
        root.querySelector('p + p')!.remove();
      },
      ['Trzy'],
    ],
    [
      'this paragraph and the next are removed',
      (root) => {
        root.querySelectorAll('p:not(:last-child)').forEach((paragraph) => {
          paragraph.remove();
        });
      },
      ['Trzy'],
    ],
    [
      'a paragraph is added ahead',
      (root) => {
        root.querySelector('p')!.insertAdjacentHTML('afterend', '<p>Półtora</p>');
      },
      ['Półtora', 'Dwa', 'Trzy'],
    ],
    [
      'a paragraph is added behind',
      (root) => {
        root.querySelector('p')!.insertAdjacentHTML('beforebegin', '<p>Zero</p>');
      },
      ['Dwa', 'Trzy'],
    ],
    [
      'this paragraph moves away',
      (root) => {
        root.append(root.querySelector('p')!);
      },
      ['Dwa', 'Trzy', 'Raz'],
    ],
    [
      'the block around is removed',
      (root) => {
        root.firstElementChild!.remove();
      },
      [],
    ],
    [
      'all of it is removed',
      (root) => {
        root.remove();
      },
      [],
    ],
  ];
  for (const [what, change, expected] of changes) {
    it(`go on where ${what}`, async () => {
      assert.deepEqual(await readOn(three, change), expected);
    });
  }

  it('go on with what stands behind a block that was removed with what was read in it', async () => {
    const said = await readOn(`${three}<p>Cztery</p>`, (root) => {
      root.firstElementChild!.remove();
    });
    assert.deepEqual(said, ['Cztery']);
  });

  it('go on in the middle of a paragraph that was made anew', async () => {
    const said = await readOn('<p>Raz<br><br>dwa</p><p>Trzy</p>', (root) => {
      root.innerHTML = '<p>Raz<br><br>dwa</p><p>Trzy</p>';
    });
    assert.deepEqual(said, ['dwa', 'Trzy']);
  });

  it('end where a selection ends when what follows it is removed', async () => {
    const root = await page('<p>Raz</p><p>Dwa</p><p>Trzy</p><p>Cztery</p>');
    const reading = passages(rangeIn(root, 0, root, 2));
    reading.next();
    root.children[2]!.remove();
    assert.deepEqual(
      Array.from(reading, ({ text }) => text),
      ['Dwa'],
    );
  });

  it('read a selection that was changed meanwhile as it was', async () => {
    const root = await page('<p>Raz</p><p>Dwa</p>');
    const range = rangeIn(root, 0, root, 2);
    const reading = passages(range);
    reading.next();
    range.collapse(true);
    assert.deepEqual(
      Array.from(reading, ({ text }) => text),
      ['Dwa'],
    );
  });

  const edits: [
    what: string,
    edit: (paragraph: HTMLElement, text: Text) => unknown,
    word: string,
  ][] = [
    [
      'a sentence before was edited',
      (_, text) => {
        text.replaceData(0, 3, 'Kasia');
      },
      'Kot',
    ],
    [
      'a sentence behind was edited',
      (_, text) => {
        text.replaceData(13, 3, 'Pies');
      },
      'ma',
    ],
    ['its node was split', (_, text) => text.splitText(5), 'kota'],
    ['its node was split within it', (_, text) => text.splitText(9), 'kota'],
    [
      'its nodes were joined',
      (paragraph) => {
        paragraph.normalize();
      },
      'kota',
    ],
    [
      'its block was written anew',
      (paragraph) => {
        paragraph.innerHTML = paragraph.innerHTML.replaceAll('kota', '<b>kota</b>');
      },
      'kota',
    ],
    [
      'its block was moved',
      (paragraph) => {
        paragraph.parentElement!.prepend(paragraph);
      },
      'kota',
    ],
  ];
  for (const [what, edit, word] of edits) {
    it(`find a word again where ${what}`, async () => {
      const root = await page('<p>Przed.</p><p>Ala ma kota. Kot ma Alę.</p>');
      const paragraph = root.querySelector<HTMLElement>('p + p')!;
      const text = paragraph.firstChild as Text;
      const [, passage] = passages(root);
      const at = passage!.text.indexOf(word);
      if (what.includes('joined')) text.splitText(3);
      edit(paragraph, text);
      assert.equal(passage!.rangeOf(at, at + word.length)?.toString(), word);
    });
  }

  const losses: [what: string, change: (paragraph: HTMLElement) => void][] = [
    [
      'it says something else',
      (paragraph) => {
        paragraph.textContent = 'Coś zupełnie innego stoi tu teraz.';
      },
    ],
    [
      'its block is gone',
      (paragraph) => {
        paragraph.remove();
      },
    ],
    [
      'its block was replaced',
      (paragraph) => {
        paragraph.replaceWith(paragraph.cloneNode(true));
      },
    ],
    [
      'it left its block',
      (paragraph) => {
        paragraph.previousElementSibling!.append(paragraph.firstChild!);
      },
    ],
    [
      'it could be either of two',
      (paragraph) => {
        paragraph.innerHTML = 'Ala ma kota.<br><br>Ala ma kota.';
      },
    ],
  ];
  for (const [what, change] of losses) {
    it(`know no place for a word where ${what}`, async () => {
      const root = await page('<p>Przed.</p><p>Ala ma kota.</p><p>Ala ma kota.</p>');
      const [, passage] = passages(root);
      change(root.querySelector<HTMLElement>('p + p')!);
      assert.isUndefined(passage!.rangeOf(7, 11));
    });
  }

  it('know no place for words that the page put in another order', async () => {
    const root = await page('<p><b>Ala</b> ma <i>kota</i></p>');
    const [passage] = passages(root);
    const paragraph = root.querySelector('p')!;
    paragraph.prepend(paragraph.querySelector('i')!);
    assert.isUndefined(passage!.rangeOf(0, 11));
    assert.equal(passage!.rangeOf(7, 11)?.toString(), 'kota');
  });
});

describe('passages of any page that changes', () => {
  const words = fc.constantFrom('Ala', ' ma', ' kota.', ' Pies', 'ul. Długa 5 ', '\n ', 'ó');
  const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
    markup: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      words,
      fc.constant('<br>'),
      fc
        .tuple(fc.constantFrom('p', 'div', 'b', 'li', 'span lang="en"'), tie('markup'))
        .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ', 1)[0] ?? ''}>`),
    ),
  }));
  const change = fc.record({
    what: fc.constantFrom('remove', 'move', 'edit', 'split', 'join', 'renew', 'empty', 'wrap'),
    which: fc.nat(),
    where: fc.nat(),
  });
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  function make(root: HTMLElement, { what, which, where }: Change): void {
    const nodes: ChildNode[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
    const node = nodes[which % (nodes.length || 1)];
    const other = nodes[where % (nodes.length || 1)];
    if (!node || !other) return;
    if (what === 'remove') node.remove();
    else if (what === 'move' && !node.contains(other)) other.before(node);
    else if (what === 'edit' && node instanceof Text) node.replaceData(0, where % 3, 'Nowe');
    else if (what === 'split' && node instanceof Text) node.splitText(where % (node.length + 1));
    else if (what === 'join') root.normalize();
    else if (what === 'renew')
      (node.parentElement ?? root).replaceChildren(
        ...(node.parentElement ?? root).cloneNode(true).childNodes,
      );
    else if (what === 'empty') node.textContent = '';
    else if (what === 'wrap') {
      const section = document.createElement('section');
      node.replaceWith(section);
      section.append(node);
    }
  }

  /** A place begins and ends where the same words do; what came to stand between is in it. */
  function assertPlaces(found: readonly Passage[], root: HTMLElement): void {
    for (const passage of found) {
      for (const { 0: word, index } of passage.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = passage.rangeOf(index, index + word.length);
        if (!range) continue;
        const there = range.toString();
        assert.isTrue(root.contains(range.commonAncestorContainer));
        if (range.startContainer === range.endContainer) assert.equal(there, word);
        assert.equal(there.charAt(0) + there.slice(-1), word.charAt(0) + word.slice(-1));
      }
    }
  }

  it('never end in an error or in a place where something else stands', async () => {
    const root = await page('<div></div>');
    fc.assert(
      fc.property(markup, fc.array(change, { minLength: 1, maxLength: 12 }), (html, changes) => {
        root.innerHTML = html;
        const found: Passage[] = [];
        const reading = passages(root);
        for (const each of changes) {
          const next = reading.next();
          if (next.done) break;
          found.push(next.value);
          make(root, each);
          assertPlaces(found, root);
        }
        found.push(...reading);
        assertPlaces(found, root);
      }),
      { numRuns: 400 },
    );
  });
});
