import { assert } from '@open-wc/testing';
import { type CountedPassage, countCharacters } from '../../src/elements/text-length.js';

const thousand = 'a'.repeat(1000);

async function counted(passages: Iterable<CountedPassage>): Promise<number> {
  return new Promise((resolve) => {
    countCharacters(passages, new AbortController().signal, resolve);
  });
}

describe('countCharacters', () => {
  it('counts to the end', async () => {
    assert.equal(await counted([{ text: 'Ala.' }, { text: 'Ma kota.' }]), 12);
  });

  it('counts to the end where nothing can be guessed, however long it is', async () => {
    const passage = { text: thousand, timesAsLong: () => undefined };
    assert.equal(await counted(new Array<CountedPassage>(50).fill(passage)), 50_000);
  });

  it('guesses what is long, and asks for no more of it', async () => {
    let made = 0;
    function* endless(): Generator<CountedPassage> {
      for (;;) {
        made += 1;
        yield { text: thousand, timesAsLong: (characters) => 600_000 / characters };
      }
    }
    assert.equal(await counted(endless()), 600_000);
    assert.equal(made, 30);
  });
});
