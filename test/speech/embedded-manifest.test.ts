import { assert } from '@open-wc/testing';
import { isManifest } from '../../src/speech/embedded-manifest.js';
import { manifest } from '../support/fake-voice.js';

describe('isManifest', () => {
  it('knows a manifest', () => {
    assert.isTrue(isManifest(manifest));
  });

  const pl = { voice: 'zlw/pl', packs: ['pl'] };
  for (const [what, value] of [
    ['nothing', undefined],
    ['another answer', 'Not found'],
    ['one without programs', { ...manifest, programs: undefined }],
    ['one with a file that has no size', { ...manifest, programs: [{ file: 'a', sha256: '' }] }],
    ['one with a pack that is none', { ...manifest, packs: { pl: 'pl.pack' } }],
    ['one with a language that needs a pack it has not', { ...manifest, packs: {} }],
    ['one with a language without a voice', { ...manifest, languages: { pl: { packs: [] } } }],
    ['one with a language that is none', { ...manifest, languages: { pl: null } }],
    ['one with no languages', { ...manifest, languages: undefined }],
    [
      'one with packs that have no names',
      { ...manifest, languages: { pl: { ...pl, packs: [1] } } },
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.isFalse(isManifest(value));
    });
  }
});
