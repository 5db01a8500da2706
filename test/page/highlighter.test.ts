import { assert } from '@open-wc/testing';
import { Highlighter } from '../../src/page/highlighter.js';
import { engine, setMedia } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { marked } from '../support/marked.js';

describe('Highlighter', () => {
  let text: Text;
  let highlighter: Highlighter;

  beforeEach(async () => {
    const root = await page('<p>Ala ma kota.</p>');
    text = root.querySelector('p')!.firstChild as Text;
    highlighter = new Highlighter();
    highlighter.prepare(document);
  });

  afterEach(() => {
    highlighter.clear();
  });

  it('marks a sentence and a word in it', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    assert.deepEqual(marked('na-glos-sentence'), ['Ala ma kota.']);
    assert.deepEqual(marked('na-glos-word'), ['ma']);
  });

  it('marks one place at a time', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 0, text, 3));
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    assert.deepEqual(marked('na-glos-word'), ['ma']);
  });

  it('leaves nothing behind', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    highlighter.clear();
    assert.isFalse(CSS.highlights.has('na-glos-sentence'));
    assert.isFalse(CSS.highlights.has('na-glos-word'));
  });

  it("leaves another's marks alone", () => {
    const other = new Highlighter();
    highlighter.show(rangeIn(text, 0, text, 12), undefined);
    other.show(undefined, undefined);
    assert.deepEqual(marked('na-glos-sentence'), ['Ala ma kota.']);
  });

  it('puts its rules into a document once', () => {
    const sheets = document.adoptedStyleSheets.length;
    new Highlighter().prepare(document);
    assert.lengthOf(document.adoptedStyleSheets, sheets);
  });

  it('changes nothing in the page', () => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    assert.isEmpty(observer.takeRecords());
  });

  if (engine === 'chromium') {
    it('marks the word alone in forced colours, where both would look the same', async () => {
      await setMedia({ forcedColors: 'active' });
      highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
      await setMedia({});
      assert.isEmpty(marked('na-glos-sentence'));
      assert.deepEqual(marked('na-glos-word'), ['ma']);
    });
  }
});
