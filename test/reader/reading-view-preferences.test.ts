import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import {
  defaultReadingViewPreferences,
  readingThemes,
  readingViewPreferencesFrom,
  readingViewSteps,
  typefaces,
} from '../../src/reader/reading-view-preferences.js';

describe('readingViewPreferencesFrom', () => {
  it('keeps what a person can have chosen', () => {
    const chosen = {
      ...{ textSize: 400, lineHeight: 3, letterSpacing: 0.12, wordSpacing: 0.16, columnWidth: 30 },
      ...{ typeface: 'serif', theme: 'cream', pictures: false, hyphens: true },
    };
    assert.deepEqual(readingViewPreferencesFrom(JSON.parse(JSON.stringify(chosen))), chosen);
  });

  it('takes the default for each that it does not understand, and nothing else over', () => {
    const kept: unknown = JSON.parse(
      '{"textSize":"400","lineHeight":1e9,"theme":"<b>","typeface":"serif","x":1,' +
        '"__proto__":{"pictures":false},"pictures":"no"}',
    );
    const read = readingViewPreferencesFrom(kept);
    assert.deepEqual(read, { ...defaultReadingViewPreferences, typeface: 'serif' });
  });

  it('trusts nothing, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (kept) => {
        const read = readingViewPreferencesFrom(kept);
        for (const [name, steps] of Object.entries(readingViewSteps)) {
          assert.include(steps, read[name as keyof typeof readingViewSteps]);
        }
        assert.include(typefaces, read.typeface);
        assert.include(readingThemes, read.theme);
        assert.isBoolean(read.pictures);
        assert.isBoolean(read.hyphens);
      }),
    );
  });

  it('has lines of no more than 80 characters by default', () => {
    assert.isAtMost(defaultReadingViewPreferences.columnWidth, 80);
  });
});
