import { assert } from '@open-wc/testing';
import { WordStarts } from '../../src/espeak/word-starts.js';

/** The words that a voice comes to, which counts as it does. */
function words(text: string, offsets: number[]): string[] {
  const starts = new WordStarts(text);
  return offsets.flatMap((offset) => {
    const start = starts.arriveAt(offset);
    return start === undefined ? [] : [text.slice(start).split(' ', 1)[0]!];
  });
}

describe('WordStarts', () => {
  it('comes from word to word', () => {
    assert.deepEqual(words('Ala ma kota', [0, 4, 7]), ['Ala', 'ma', 'kota']);
  });

  it('begins a word where it begins, wherever in it the voice is', () => {
    assert.deepEqual(words('Ala ma kota', [2, 5, 10]), ['Ala', 'ma', 'kota']);
  });

  it('comes to a word once', () => {
    assert.deepEqual(words('rok 1234,56 zł', [0, 4, 5, 9, 6, 12]), ['rok', '1234,56', 'zł']);
  });

  it('does not go back', () => {
    assert.deepEqual(words('a b c', [0, 4, 2]), ['a', 'c']);
  });

  it('skips what is no word', () => {
    assert.deepEqual(words('a & b', [0, 2, 3, 4, 5, -1]), ['a', 'b']);
  });
});
