import { assert } from '@open-wc/testing';
import { languages as all } from '../../src/text/languages.js';
import { languages, loaded } from '../../src/text/languages-on-demand.js';

describe('languages on demand', () => {
  it('are the same as the languages at once, when they are loaded', async () => {
    await loaded;
    assert.deepEqual([...languages], [...all]);
  });
});
