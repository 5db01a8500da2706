import { assert, nextFrame } from '@open-wc/testing';
import { defineOnce } from '../../src/elements/define-once.js';
import { NaGlosMarksElement } from '../../src/elements/marks-element.js';
import { centerOf } from '../support/rig/commands.js';
import { page, rangeIn } from '../support/page.js';
import { until } from '../support/widget.js';

defineOnce('na-glos-marks', NaGlosMarksElement);

describe('na-glos-marks', () => {
  let root: HTMLElement;
  let element: NaGlosMarksElement;
  let text: Text;

  beforeEach(async () => {
    root = await page('<p style="inline-size:6em">Ala ma kota, a kot ma Alę.</p>');
    text = root.querySelector('p')!.firstChild as Text;
    element = document.createElement('na-glos-marks');
    root.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  const boxes = (layer: 'sentence' | 'word'): DOMRect[] =>
    Array.from(element.shadowRoot!.querySelectorAll(`.${layer} div`), (box) =>
      box.getBoundingClientRect(),
    );
  const edges = (list: Iterable<DOMRect>): number[][] =>
    Array.from(list, ({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round));

  it('lay a box over each line of the sentence, and over the word', async () => {
    const sentence = rangeIn(text, 0, text, text.length);
    const word = rangeIn(text, 4, text, 6);
    element.show(sentence, word);
    await until(() => boxes('word').length > 0);
    assert.isAbove(boxes('sentence').length, 1);
    assert.deepEqual(edges(boxes('sentence')), edges(sentence.getClientRects()));
    assert.deepEqual(edges(boxes('word')), edges(word.getClientRects()));
  });

  it('move on with the word', async () => {
    element.show(undefined, rangeIn(text, 0, text, 3));
    await until(() => boxes('word').length > 0);
    element.show(undefined, rangeIn(text, 4, text, 6));
    await element.updateComplete;
    await nextFrame();
    assert.deepEqual(edges(boxes('word')), edges(rangeIn(text, 4, text, 6).getClientRects()));
  });

  it('follow scrolling', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '3000px';
    root.append(space);
    const word = rangeIn(text, 0, text, 3);
    element.show(undefined, word);
    await until(() => boxes('word').length > 0);
    window.scrollTo(0, 10);
    await until(() => Math.abs(boxes('word')[0]!.top - word.getBoundingClientRect().top) < 1);
  });

  it('go away', async () => {
    element.show(rangeIn(text, 0, text, 3), rangeIn(text, 0, text, 3));
    await until(() => boxes('word').length > 0);
    element.show(undefined, undefined);
    await element.updateComplete;
    await nextFrame();
    assert.isEmpty([...boxes('word'), ...boxes('sentence')]);
  });

  it('let every press through', async () => {
    const word = rangeIn(text, 0, text, 3);
    element.show(word, word);
    await until(() => boxes('word').length > 0);
    const { x, y } = centerOf(word);
    assert.equal(document.elementFromPoint(x, y), root.querySelector('p'));
    assert.equal(element.getAttribute('aria-hidden'), 'true');
  });
});
