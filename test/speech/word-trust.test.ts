import { assert } from '@open-wc/testing';
import { WordTrust } from '../../src/speech/word-trust.js';

const text = 'Zażółć gęślą jaźń. Kot 😀 i łódź.';
const long = 'słowo '.repeat(40).trim();
const encoder = new TextEncoder();

/** Where the words of a text begin. */
const starts = (of: string): number[] => Array.from(of.matchAll(/\p{L}+/gu), ({ index }) => index);

/** The offsets that pass, of those that a voice tells. */
function passing(offsets: readonly number[], of = text, trust = new WordTrust()): number[] {
  const words = trust.follow('Zosia', of);
  return offsets.filter((offset, number) => words.passes(offset, number * 300));
}

describe('WordTrust', () => {
  it('lets the words of a good voice pass', () => {
    assert.deepEqual(passing(starts(text)), starts(text));
  });

  const table: [what: string, offsets: number[], passed: number[]][] = [
    ['what is told twice', [0, 0, 7, 7], [0, 7]],
    ['one word back', [0, 7, 13, 7, 19], [0, 7, 13, 19]],
    ['a long way back', [0, 7, 13, 19, 0, 25], [0, 7, 13, 19, 25]],
    ['what is outside', [0, 900, -1, 7], [0, 7]],
    ['what is no number', [0, NaN, 0.5, 7], [0, 7]],
    ['the end of the text', [0, 7, text.length], [0, 7]],
    ['all behind a place within a word', [0, 9, 13, 19], [0]],
  ];
  for (const [what, offsets, passed] of table) {
    it(`does not let pass ${what}`, () => {
      assert.deepEqual(passing(offsets), passed);
    });
  }

  it('lets a place before a word pass, whose word it is', () => {
    assert.deepEqual(passing([0, 6, 12]), [0, 6, 12]);
  });

  it('takes a long jump for an error', () => {
    assert.deepEqual(passing([0, 120, 6, 12], long), [0, 6, 12]);
  });

  it('takes a long jump for true if what follows agrees', () => {
    assert.deepEqual(passing([0, 120, 126, 132], long), [0, 126, 132]);
  });

  it('shows no wrong word of a voice that counts bytes', () => {
    const bytes = starts(text).map((start) => encoder.encode(text.slice(0, start)).length);
    assert.deepEqual(passing(bytes), [0]);
  });

  it('shows no wrong word of a voice that counts what it escaped', () => {
    const passed = passing([0, 4 + 4, 13 + 4], 'Ala i Ola mają kota');
    assert.deepEqual(passed, [0]);
  });

  it('takes no words from a voice that was absurd three times', () => {
    const trust = new WordTrust();
    passing([-1, 900, NaN], text, trust);
    assert.isEmpty(passing(starts(text), text, trust));
  });

  it('holds nothing against another voice', () => {
    const trust = new WordTrust();
    passing([-1, 900, NaN], text, trust);
    assert.isTrue(trust.follow('Ewa', text).passes(0, 0));
  });

  const bursts: [what: string, atMs: number][] = [
    ['at the start', 10],
    ['at the end', 2900],
  ];
  for (const [what, atMs] of bursts) {
    it(`takes no more words from a voice that tells all of them ${what}`, () => {
      const trust = new WordTrust();
      const words = trust.follow('Zosia', text);
      for (const start of starts(text)) words.passes(start, atMs);
      words.over(3000);
      assert.isEmpty(passing(starts(text), text, trust));
    });
  }

  it('takes no more words from a voice that only knows where it begins', () => {
    const trust = new WordTrust();
    for (let utterance = 0; utterance < 3; utterance += 1) {
      const words = trust.follow('Zosia', text);
      words.passes(0, 0);
      words.over(3000);
    }
    assert.isEmpty(passing(starts(text), text, trust));
  });
});
