import { assert } from '@open-wc/testing';
import { write } from '../../src/espeak/written.js';

const latin = /\p{Script=Latin}/u;
const cyrillic = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

describe('write', () => {
  const table: [what: string, source: string, written: string][] = [
    ['leaves plain text as it is', 'Zażółć, 12,5 % §!', 'Zażółć, 12,5 % §!'],
    ['escapes what would be SSML', '<b> AT&T', '&lt;b&gt; AT&amp;T'],
    ['takes the brackets from what would be phonemes', '[[a]] {b}', '((a)) (b)'],
    ['writes quotes as the engine knows them', '„Kot” «pies» ‘a’', '"Kot" "pies" \'a\''],
    ['joins a word that has a soft hyphen', 'Bia\u00adło', 'Biało'],
    ['composes letters', 'Z\u0307o\u0301ł\u0107', 'Żółć'],
    ['drops marks that belong to no letter', 'm\u0303 \u0301', 'm '],
    ['blanks emoji, flags and skins', 'a 😀👍🏽🇵🇱 b', 'a       b'],
    ['blanks emoji that are joined', '👩\u200d👧️x', '  x'],
    ['keeps signs that have names', '© ® ™', '© ® ™'],
    ['blanks other scripts', 'w Київ 中', 'w       '],
    ['writes blanks of all kinds', 'a\u00a0b\tc\nd', 'a b c d'],
    ['blanks half a character', 'a\ud83d', 'a '],
  ];
  for (const [what, source, written] of table) {
    it(what, () => {
      assert.equal(write(source, latin).text, written);
    });
  }

  it('leads each character back to what it stands for', () => {
    const source = 'A 😀 & „b\u00adc” e\u0301';
    const { text, offsets } = write(source, latin);
    const back = Array.from(text, (character, i) => [character, source.charAt(offsets[i]!)]);
    const told = back.filter(([character]) => /[^ amp;"]/.test(character!)).map(String);
    assert.deepEqual(told, ['A,A', '&,&', 'b,b', 'c,c', 'é,e']);
    assert.lengthOf(offsets, Array.from(text).length);
    assert.equal(offsets.at(-1), source.length - 2);
  });

  it('knows the letters of the language', () => {
    assert.equal(write('Київ and Łódź', cyrillic).text, 'Київ and Łódź');
  });

  it('counts the letters and digits that there are to say', () => {
    assert.equal(write('Ala & 5 ☎ Київ', latin).spoken, 4);
  });
});
