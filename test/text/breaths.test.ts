import { assert } from '@open-wc/testing';
import { breaths } from '../../src/text/breaths.js';
import type { Span } from '../../src/text/span.js';

const limit = 300;

const all = (text: string): Span => ({ start: 0, end: text.length });
const parts = (text: string, sentence = all(text)): string[] =>
  Array.from(breaths(text, sentence), ({ start, end }) => text.slice(start, end));

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('breaths', () => {
  it('are one for a sentence that is not too long', () => {
    const text = 'słowo '.repeat(49) + 'koniec';
    assert.deepEqual(parts(text), [text]);
  });

  it('are one for a sentence of exactly the greatest length', () => {
    assert.deepEqual(parts('a'.repeat(limit)), ['a'.repeat(limit)]);
  });

  it('are none for an empty sentence', () => {
    assert.isEmpty(parts(''));
  });

  it('end behind the last comma that fits', () => {
    const clause = 'w tym także osoby uprawnione,';
    const text = Array(20).fill(clause).join(' ');
    const found = parts(text);
    assert.isTrue(found.every((part) => part.endsWith(',')));
    assert.isAbove(found[0]!.length, limit - clause.length - 1);
  });

  for (const mark of [',', ';', ':', ')', '–', '—']) {
    it(`end behind ${mark}`, () => {
      const text = `${'słowo '.repeat(30)}raz${mark} ${'słowo '.repeat(30)}koniec`;
      assert.isTrue(parts(text)[0]!.endsWith(`raz${mark}`));
    });
  }

  it('end between words rather than behind a comma near the beginning', () => {
    const text = `Tak, ${'słowo '.repeat(80)}koniec`;
    assert.isAbove(parts(text)[0]!.length, limit - 10);
  });

  it('do not end at a comma inside a number', () => {
    const text = `${'1,5'.repeat(60)} ${'1,5 '.repeat(60)}x`;
    assert.isTrue(parts(text).every((part) => !part.endsWith(',')));
  });

  it('keep to the sentence', () => {
    const text = `Przed. ${'słowo '.repeat(80)}koniec. Po.`;
    const sentence = { start: 7, end: text.length - 4 };
    const found = [...breaths(text, sentence)];
    assert.equal(found[0]!.start, sentence.start);
    assert.equal(found.at(-1)!.end, sentence.end);
  });

  it('go on, within the limit, where a single word is too long', () => {
    assert.deepEqual(
      parts('a'.repeat(700)).map(({ length }) => length),
      [300, 300, 100],
    );
  });

  it('do not part the halves of a character', () => {
    const found = parts(`a${'𝐀'.repeat(400)}`);
    assert.isTrue(found.every((part) => !loneSurrogate.test(part)));
  });

  const long: Record<string, string> = {
    words: 'słowo '.repeat(200).trim(),
    clauses: 'raz, dwa; trzy: cztery – pięć '.repeat(40).trim(),
    'a comma just before the limit': `${'a'.repeat(298)}, ${'b'.repeat(298)}, ${'c'.repeat(298)}`,
    'a space at the limit': `${'a'.repeat(limit)} ${'b'.repeat(limit)} c`,
    'many spaces': `${'raz'.padEnd(40)}dwa  trzy\n`.repeat(30).trim(),
    'one endless word': 'ą'.repeat(1000),
    'characters outside the basic plane': '𝐀'.repeat(500),
  };
  for (const [what, text] of Object.entries(long)) {
    it(`have at most ${limit} characters in ${what}`, () => {
      assert.isTrue(parts(text).every(({ length }) => length > 0 && length <= limit));
    });

    it(`neither lose nor double anything but spaces in ${what}`, () => {
      const bare = (of: string): string => of.replace(/\s+/gu, '');
      assert.equal(bare(parts(text).join('')), bare(text));
    });
  }
});
