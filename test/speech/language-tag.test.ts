import { assert } from '@open-wc/testing';
import { canonicalTag, languageTag } from '../../src/speech/language-tag.js';

describe('canonicalTag', () => {
  const table: [written: unknown, read: string, who: string][] = [
    ['pl-PL', 'pl-PL', 'most'],
    ['pl', 'pl', 'eSpeak'],
    ['pl_PL', 'pl-PL', 'Chrome on Android'],
    ['PL', 'pl', 'a page in capitals'],
    ['PL-pl', 'pl-PL', 'a page in the wrong case'],
    ['pol', 'pl', 'Firefox on Android'],
    ['pol-POL-f000', 'pl-PL', 'Firefox on Android'],
    ['eng-USA', 'en-US', 'Firefox on Android'],
    ['ukr-UKR-l03', 'uk-UA', 'Firefox on Android'],
    ['ger', 'de', 'the older of two codes'],
    ['chi-CHN', 'zh-CN', 'the older of two codes'],
    ['nor', 'nb', 'those who mean Bokmål'],
    ['en-us', 'en-US', 'eSpeak'],
    ['en_us', 'en-US', 'Samsung'],
    ['en-gb-scotland', 'en-GB', 'eSpeak'],
    ['en-x-rp', 'en', 'eSpeak'],
    ['en-029', 'en-029', 'eSpeak, for the Caribbean'],
    ['es-419', 'es-419', 'Latin America'],
    ['de-DE-u-co-phonebk', 'de-DE', 'a page with an extension'],
    ['pl-u-ca-gregory', 'pl', 'a page with an extension and no region'],
    ['zh-Hans-CN', 'zh-CN', 'macOS'],
    ['zh-CN-liaoning', 'zh-CN', 'Edge'],
    ['cmn', 'zh', 'eSpeak'],
    ['cmn-Hant-TW', 'zh-TW', 'a platform that is exact'],
    ['iw-IL', 'he-IL', 'old Java'],
    ['in_ID', 'id-ID', 'old Java'],
    ['no', 'nb', 'those who mean Bokmål'],
    ['nn-NO', 'nn-NO', 'those who do not'],
    [' pl-PL ', 'pl-PL', 'a careless page'],
    ['x-klingon', '', 'a private tag'],
    ['i-klingon', '', 'a tag of old'],
    ['polski', '', 'a page that means well'],
    ['english', '', 'an old Android'],
    ['', '', 'a page that says nothing'],
    ['-', '', 'nonsense'],
    ['__proto__', '', 'a hostile page'],
    ['constructor', '', 'a hostile page'],
    [null, '', 'a platform that lies'],
    [undefined, '', 'a platform that lies'],
    [7, '', 'a platform that lies'],
  ];
  for (const [written, read, who] of table) {
    it(`reads ${String(written) || 'nothing'} of ${who} as ${read || 'no language'}`, () => {
      assert.equal(canonicalTag(written), read);
    });
  }

  it('reads no more than the language of a tag that browsers know by another', () => {
    assert.match(canonicalTag('sh'), /^s[hr]$/u);
  });

  it('reads a tag of any length', () => {
    assert.equal(canonicalTag(`pl-PL${'-abcdefgh'.repeat(10_000)}`), 'pl-PL');
    assert.equal(canonicalTag('p'.repeat(100_000)), '');
  });
});

describe('languageTag', () => {
  it('tells a language without a region from one with', () => {
    assert.deepEqual(languageTag('pl'), { language: 'pl', region: undefined });
    assert.deepEqual(languageTag('pl-PL'), { language: 'pl', region: 'PL' });
  });
});
