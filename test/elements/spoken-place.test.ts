import { assert } from '@open-wc/testing';
import { SpokenPlace } from '../../src/elements/spoken-place.js';
import { type Passage, passages } from '../../src/index.js';
import { page } from '../support/page.js';

describe('SpokenPlace', () => {
  let place: SpokenPlace;
  let root: HTMLElement;
  let passage: Passage;

  beforeEach(async () => {
    place = new SpokenPlace();
    root = await page('<p>Ala ma kota. Kot ma Alę.</p>');
    [passage] = passages(root) as unknown as [Passage];
  });

  const sentences = { first: { start: 0, end: 12 }, second: { start: 13, end: 24 } };

  /** The place of a sentence, and of the first word of so many letters in it. */
  const of = (line: ReturnType<typeof lineOf>, letters?: number): (string | undefined)[] => {
    const { start } = line.sentence;
    const word = letters === undefined ? {} : { word: { start, end: start + letters } };
    const found = place.of({ status: 'speaking', subject: 'content', line, ...word });
    return [found.sentence?.toString(), found.word?.toString()];
  };

  const lineOf = (sentence: { start: number; end: number }) =>
    ({ passage, sentence, breath: sentence }) as const;

  it('is that of the sentence and of its word', () => {
    assert.deepEqual(of(lineOf(sentences.first)), ['Ala ma kota.', undefined]);
    assert.deepEqual(of(lineOf(sentences.second), 3), ['Kot ma Alę.', 'Kot']);
  });

  it('looks for a sentence once, whatever number of words it has', () => {
    const line = lineOf(sentences.first);
    const state = { status: 'speaking', subject: 'content', line } as const;
    const { sentence } = place.of(state);
    assert.equal(place.of({ ...state, word: { start: 4, end: 6 } }).sentence, sentence);
  });

  it('is looked for anew where the page put other nodes in place', () => {
    const line = lineOf(sentences.first);
    of(line);
    root.querySelector('p')!.textContent = 'Ala ma kota. Kot ma Alę.';
    assert.deepEqual(of(line, 3), ['Ala ma kota.', 'Ala']);
  });

  it('is none where the page says something else', () => {
    const line = lineOf(sentences.first);
    of(line);
    root.querySelector('p')!.textContent = 'Coś innego.';
    assert.deepEqual(of(line, 3), [undefined, undefined]);
  });
});
