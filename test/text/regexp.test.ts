import { assert } from '@open-wc/testing';
import { regexp } from '../../src/text/regexp.js';

describe('regexp', () => {
  const letter = regexp.u`^\p{L}$`;
  for (const character of ['a', 'Z', 'ą', 'Ż', 'ß', 'ő', 'є', 'Я', 'Ω']) {
    it(`takes "${character}" for a letter`, () => {
      assert.isTrue(letter.test(character));
    });
  }

  for (const character of ['×', '÷', '1', '-', ' ', '€', '²']) {
    it(`takes "${character}" for no letter`, () => {
      assert.isFalse(letter.test(character));
    });
  }

  it('knows the letters inside a class of characters as well', () => {
    assert.isTrue(regexp.u`^[\p{Lu}\d-]+$`.test('ŻÓŁĆ-5'));
    assert.isFalse(regexp.u`^[\p{Lu}\d-]+$`.test('Żółć'));
    assert.isTrue(regexp.u`^[^\p{L}]$`.test('5'));
  });

  it('takes an escaped bracket for itself', () => {
    assert.isTrue(regexp.u`^\[\p{Ll}\]$`.test('[ą]'));
  });

  it('leaves other properties as they are', () => {
    assert.isTrue(regexp.u`^\p{Extended_Pictographic}$`.test('📞'));
  });

  it('puts values in as they are written', () => {
    assert.isTrue(regexp.iu`^${'(?:ul|al)\\.'} \p{L}+$`.test('Ul. Żabia'));
  });

  it('builds one without values once', () => {
    const build = (): RegExp => regexp.gu`\p{L}+`;
    assert.strictEqual(build(), build());
  });

  it('builds one with values for each of them', () => {
    const build = (value: string): RegExp => regexp.u`^${value}$`;
    assert.isTrue(build('a').test('a'));
    assert.isTrue(build('b').test('b'));
  });
});
