import { assert } from '@open-wc/testing';
import { sentences } from '../../../../src/text/sentences.js';
import { councilSentences } from './council-sentences.js';
import { unseenSentences } from './unseen-sentences.js';

describe('Polish sentences', () => {
  for (const [kind, paragraphs] of Object.entries({ ...councilSentences, ...unseenSentences })) {
    for (const parts of paragraphs) {
      const text = parts.join(' ');
      it(`are found in ${kind}: "${text.slice(0, 40)}…"`, () => {
        const found = Array.from(sentences(text, 'pl'), ({ start, end }) => text.slice(start, end));
        assert.deepEqual(found, parts);
      });
    }
  }
});
