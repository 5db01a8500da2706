import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../../.config/bundle.mjs';

const root = new URL('../../', import.meta.url);
const { budget } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const parts = partsOf(fileURLToPath(new URL('dist', root)));

describe('The script-tag bundle', () => {
  it('has the parts that the budget of package.json names', () => {
    const names = parts.map(({ name }) => name);
    assert.deepEqual(names.toSorted(), Object.keys(budget).toSorted());
  });

  for (const { name, brotli } of parts) {
    it(`keeps to the budget of "${name}"`, () => {
      const { limit } = budget[name];
      assert.ok(brotli <= limit, `${brotli} B as sent (brotli), ${brotli - limit} B too many`);
    });
  }
});
