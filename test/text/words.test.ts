import { assert } from '@open-wc/testing';
import { hasWords, words } from '../../src/text/words.js';

describe('words', () => {
  const table: [what: string, text: string, expected: string[]][] = [
    ['letters of Polish', 'Zażółć gęślą jaźń', ['Zażółć', 'gęślą', 'jaźń']],
    [
      'no punctuation',
      '„Tak”, powiedział (cicho) – i wyszedł…',
      ['Tak', 'powiedział', 'cicho', 'i', 'wyszedł'],
    ],
    ['numbers', 'W 2024 roku 12,5 zł', ['W', '2024', 'roku', '12,5', 'zł']],
    ['no emoji', 'Dzwoń 📞 dziś 👨‍👩‍👧', ['Dzwoń', 'dziś']],
    ['letters outside the basic plane', '𝐀𝐁 ab', ['𝐀𝐁', 'ab']],
    ['words at a line break', 'ala\nma\u00A0kota', ['ala', 'ma', 'kota']],
  ];
  for (const [what, text, expected] of table) {
    it(`are ${what}`, () => {
      const found = Array.from(words(text, 'pl'), ({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected);
    });
  }

  it('are none in an empty text', () => {
    assert.isEmpty([...words('', 'pl')]);
  });

  it('can be told in a language that no browser understands', () => {
    assert.deepEqual(
      [...words('ab cd', '!')],
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
    );
  });
});

describe('hasWords', () => {
  for (const text of ['a', 'Łódź', '5', '– ż –', 'Ω', '漢', '½', '𝐀']) {
    it(`is true of ${text}`, () => {
      assert.isTrue(hasWords(text));
    });
  }

  for (const text of ['', ' \n', '***', '– • …', '📞', '\u00AD\u200B', '®']) {
    it(`is false of ${JSON.stringify(text)}`, () => {
      assert.isFalse(hasWords(text));
    });
  }
});
