import { assert } from '@open-wc/testing';
import { Highlighter } from '../../src/page/highlighter.js';
import { engine, setMedia } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { marked } from '../support/marked.js';
import { until } from '../support/widget.js';

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

  it('keeps one range for each mark and moves it', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 0, text, 3));
    const [first] = CSS.highlights.get('na-glos-word')!;
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    const [second] = CSS.highlights.get('na-glos-word')!;
    assert.equal(first, second);
  });

  it('moves a mark backwards, too', () => {
    highlighter.show(undefined, rangeIn(text, 7, text, 11));
    highlighter.show(undefined, rangeIn(text, 0, text, 3));
    assert.deepEqual(marked('na-glos-word'), ['Ala']);
  });

  const choices = [
    ['both', ['Ala ma kota.'], ['ma']],
    ['sentence', ['Ala ma kota.'], []],
    ['word', [], ['ma']],
    ['none', [], []],
  ] as const;
  for (const [choice, sentence, word] of choices) {
    it(`marks ${choice} if it is so chosen while something is marked`, () => {
      highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
      highlighter.choice = choice;
      assert.deepEqual(marked('na-glos-sentence'), [...sentence]);
      assert.deepEqual(marked('na-glos-word'), [...word]);
    });
  }

  it('marks again what it was told not to mark', () => {
    highlighter.choice = 'none';
    highlighter.show(rangeIn(text, 0, text, 12), undefined);
    highlighter.choice = 'both';
    assert.deepEqual(marked('na-glos-sentence'), ['Ala ma kota.']);
  });

  it('changes its colours at once, and no style sheet', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    const sheets = [...document.adoptedStyleSheets];
    highlighter.colors = 'blue';
    assert.deepEqual(marked('na-glos-word-blue'), ['ma']);
    assert.deepEqual(marked('na-glos-sentence-blue'), ['Ala ma kota.']);
    // These are the names that pages know.
    assert.deepEqual(marked('na-glos-word'), ['ma']);
    highlighter.colors = 'green';
    assert.isFalse(CSS.highlights.has('na-glos-word-blue'));
    assert.deepEqual(document.adoptedStyleSheets, sheets);
  });

  it('lays the word over its sentence, in whatever colours', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    highlighter.colors = 'dark';
    const priority = (name: string): number => CSS.highlights.get(name)!.priority;
    assert.isAbove(priority('na-glos-sentence-dark'), priority('na-glos-sentence'));
    assert.isAbove(priority('na-glos-word'), priority('na-glos-sentence-dark'));
    assert.isAbove(priority('na-glos-word-dark'), priority('na-glos-word'));
  });

  it('leaves a sentence alone while only the word in it moves', () => {
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 0, text, 3));
    const [sentence] = CSS.highlights.get('na-glos-sentence')!;
    const fail = (): void => assert.fail();
    Object.assign(sentence!, { setStart: fail, setEnd: fail });
    highlighter.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
    assert.deepEqual(marked('na-glos-word'), ['ma']);
  });

  it('looks for them anew when it begins anew', async () => {
    const root = await page('<p>Ala.</p>');
    const place = root.querySelector('p')!;
    const shadow = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.append(place);
    const rule = (): string => shadow.adoptedStyleSheets[0]!.cssRules[1]!.cssText;
    highlighter.show(undefined, rangeIn(place.firstChild!, 0, place.firstChild!, 3));
    highlighter.clear();
    place.style.setProperty('--na-glos-word-background', 'red');
    highlighter.show(undefined, rangeIn(place.firstChild!, 0, place.firstChild!, 3));
    assert.include(rule(), 'var(--na-glos-word-background');
  });

  it('looks for colours of the page where it has some', async () => {
    const root = await page('<p>Ala.</p><p style="--na-glos-word-background: red">Kot.</p>');
    const [plain, coloured] = Array.from(root.querySelectorAll('p'), (p) => p.firstChild as Text);
    const shadow = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.append(plain!.parentElement!, coloured!.parentElement!);
    const rule = (): string => shadow.adoptedStyleSheets[0]!.cssRules[1]!.cssText;
    highlighter.show(undefined, rangeIn(plain!, 0, plain!, 3));
    assert.notInclude(rule(), 'var(');
    highlighter.show(undefined, rangeIn(coloured!, 0, coloured!, 3));
    assert.include(rule(), 'var(--na-glos-word-background');
    assert.lengthOf(shadow.adoptedStyleSheets, 1);
    highlighter.show(undefined, rangeIn(plain!, 0, plain!, 3));
    assert.include(rule(), 'var(--na-glos-word-background');
  });

  it('marks in a shadow root, where it puts its rules first', async () => {
    const root = await page('<div></div>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Kot ma Alę.</p>';
    const inside = shadow.querySelector('p')!.firstChild!;
    highlighter.show(rangeIn(inside, 0, inside, 11), undefined);
    assert.deepEqual(marked('na-glos-sentence'), ['Kot ma Alę.']);
    assert.lengthOf(shadow.adoptedStyleSheets, 1);
    highlighter.show(rangeIn(inside, 0, inside, 3), undefined);
    assert.lengthOf(shadow.adoptedStyleSheets, 1);
  });

  it('marks in a frame, and in the page again', async () => {
    const root = await page('<iframe></iframe>');
    const view = root.querySelector('iframe')!.contentWindow as typeof window;
    view.document.body.innerHTML = '<p>Kot ma Alę.</p>';
    const inside = view.document.querySelector('p')!.firstChild!;
    highlighter.show(rangeIn(text, 0, text, 12), undefined);
    highlighter.show(rangeIn(inside, 0, inside, 11), rangeIn(inside, 0, inside, 3));
    assert.deepEqual(marked('na-glos-sentence', view), ['Kot ma Alę.']);
    assert.deepEqual(marked('na-glos-word', view), ['Kot']);
    assert.isFalse(CSS.highlights.has('na-glos-sentence'));
    assert.lengthOf(view.document.adoptedStyleSheets, 1);
    highlighter.show(rangeIn(text, 0, text, 12), undefined);
    assert.isFalse(view.CSS.highlights.has('na-glos-sentence'));
    assert.deepEqual(marked('na-glos-sentence'), ['Ala ma kota.']);
  });

  describe('in a browser without highlights', () => {
    const { highlights } = CSS;

    beforeEach(() => {
      delete (CSS as Partial<typeof CSS>).highlights;
    });

    afterEach(() => {
      Object.defineProperty(CSS, 'highlights', { configurable: true, get: () => highlights });
    });

    it('has a stand-in mark, loaded when there is something to mark', async () => {
      const shown: string[] = [];
      let loads = 0;
      const stranger = new Highlighter(async () => {
        loads += 1;
        return Promise.resolve({
          show: (sentence, word) => {
            shown.push([sentence, word].map(String).join(' / '));
          },
        });
      });
      stranger.clear();
      assert.equal(loads, 0);
      stranger.show(rangeIn(text, 0, text, 12), rangeIn(text, 4, text, 6));
      await until(() => shown.length > 0);
      assert.deepEqual(shown, ['Ala ma kota. / ma']);
      stranger.choice = 'sentence';
      await until(() => shown.length > 1);
      assert.equal(shown[1], 'Ala ma kota. / undefined');
      assert.equal(loads, 1);
    });
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
