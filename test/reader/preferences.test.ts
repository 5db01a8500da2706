import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import {
  chosenVoice,
  defaultPreferences,
  type Preferences,
  preferencesFrom,
} from '../../src/reader/preferences.js';
import { defaultShortcuts } from '../../src/reader/shortcuts.js';

const zosia = { voiceURI: 'urn:zosia', name: 'Zosia', lang: 'pl-PL' };

const chosen: Preferences = {
  rate: 1.6,
  voices: { pl: zosia, ukr: { voiceURI: '', name: 'Леся', lang: 'uk' } },
  embeddedVoice: true,
  highlight: 'word',
  follow: false,
  lineFocus: 'mask-3',
  placement: 'top-start',
  collapsed: true,
  colors: 'green',
  shortcuts: true,
  keys: { ...defaultShortcuts, next: 'Ctrl+KeyM' },
  spokenForms: false,
  announce: true,
};

describe('preferencesFrom', () => {
  it('reads back what was written', () => {
    assert.deepEqual(preferencesFrom(JSON.parse(JSON.stringify(chosen))), chosen);
  });

  const nonsense: unknown[] = [undefined, null, true, 7, 'rate', [], [1], {}, () => ({ rate: 2 })];
  for (const value of nonsense) {
    it(`reads ${String(value) || 'nothing'} as the default`, () => {
      assert.deepEqual(preferencesFrom(value), defaultPreferences);
    });
  }

  const wrong: [field: keyof Preferences, value: unknown][] = [
    ['rate', 1.25],
    ['rate', '2'],
    ['rate', NaN],
    ['rate', Infinity],
    ['rate', [2]],
    ['rate', null],
    ['voices', 'pl'],
    ['voices', [zosia]],
    ['voices', { pl: 'Zosia' }],
    ['voices', { pl: null }],
    ['voices', { pl: { voiceURI: 'a', name: 'b' } }],
    ['voices', { pl: { ...zosia, name: 7 } }],
    ['voices', { pl: { ...zosia, name: 'a'.repeat(301) } }],
    ['voices', { Polish: zosia, 'pl-PL': zosia, p: zosia, '': zosia }],
    ['voices', { constructor: zosia, toString: zosia, valueOf: zosia }],
    ['embeddedVoice', 'true'],
    ['embeddedVoice', 1],
    ['highlight', 'all'],
    ['highlight', 'toString'],
    ['follow', 0],
    ['lineFocus', 'mask-2'],
    ['lineFocus', true],
    ['shortcuts', 'yes'],
    ['spokenForms', null],
  ];
  for (const [field, value] of wrong) {
    it(`reads ${field}: ${JSON.stringify(value).slice(0, 60)} as the default, the rest as is`, () => {
      const read = preferencesFrom({ ...chosen, [field]: value });
      assert.deepEqual(read, { ...chosen, [field]: defaultPreferences[field] });
    });
  }

  it('keeps the good voices among bad ones, and no field that a voice does not have', () => {
    const { voices } = preferencesFrom({ voices: { pl: { ...zosia, evil: 1 }, de: 3 } });
    assert.deepEqual(voices, { pl: zosia });
  });

  it('keeps no more than a hundred languages', () => {
    const many = Array.from({ length: 400 }, (_, i): [string, object] => [
      String.fromCharCode(97 + (i % 20), 97 + i / 20),
      zosia,
    ]);
    const { voices } = preferencesFrom({ voices: Object.fromEntries(many) });
    assert.lengthOf(Object.keys(voices), 100);
  });

  it('takes nothing from a prototype, and leaves none changed', () => {
    const hostile: unknown = JSON.parse(
      `{ "__proto__": { "rate": 2, "polluted": 1 },
         "constructor": { "prototype": { "polluted": 1 } },
         "voices": { "__proto__": { "pl": ${JSON.stringify(zosia)}, "polluted": 1 } } }`,
    );
    const read = preferencesFrom(hostile);
    assert.deepEqual(read, defaultPreferences);
    assert.notProperty({}, 'polluted');
    assert.notProperty(read.voices, 'pl');
    assert.deepEqual(preferencesFrom(Object.create({ rate: 2 })), defaultPreferences);
  });

  it('bears what throws when it is read', () => {
    const thrower = (): never => {
      throw new Error('hostile');
    };
    const traps = { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower };
    const hostile = new Proxy({}, traps);
    assert.deepEqual(preferencesFrom(hostile), defaultPreferences);
    assert.deepEqual(preferencesFrom({ voices: hostile, rate: hostile }), defaultPreferences);
    const half = Object.defineProperty({ rate: 2 }, 'follow', { get: thrower, enumerable: true });
    assert.deepEqual(preferencesFrom(half), { ...defaultPreferences, rate: 2 });
  });

  it('gives what nobody can change', () => {
    const read = preferencesFrom(chosen);
    assert.isFrozen(read);
    assert.isFrozen(read.voices);
    assert.isFrozen(read.voices['pl']);
    assert.isFrozen(defaultPreferences.voices);
  });

  it('makes the same of anything and of what it made', () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(chosen), 'pl', '__proto__'), fc.string());
    const values = [fc.anything(), fc.constantFrom<unknown>('word', 'mask-3', 1.3, true, zosia)];
    fc.assert(
      fc.property(fc.object({ key: keys, values, maxDepth: 3 }), (value) => {
        const read = preferencesFrom(value);
        assert.deepEqual(preferencesFrom(read), read);
        assert.hasAllKeys(read, Object.keys(defaultPreferences));
      }),
    );
  });
});

describe('chosenVoice', () => {
  const preferences = preferencesFrom(chosen);
  const table: [lang: string, expected: unknown][] = [
    ['pl', zosia],
    ['pl-PL', zosia],
    ['PL_pl', zosia],
    ['en', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ];
  for (const [lang, expected] of table) {
    it(`finds ${expected ? 'one' : 'none'} for "${lang}"`, () => {
      assert.deepEqual(chosenVoice(preferences, lang), expected);
    });
  }
});
