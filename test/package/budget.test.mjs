import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../../.config/bundle.mjs';

const root = new URL('../../', import.meta.url);
const { budget } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const parts = partsOf(fileURLToPath(new URL('dist', root)));

describe('The script-tag bundle', () => {
  it('has a part that is loaded with every page', () => {
    assert.ok(parts.some(({ name }) => name === 'eager'));
  });

  for (const { name, brotli } of parts) {
    it(`keeps to the budget of "${name}"`, () => {
      // A part without a budget of its own is loaded when it is asked for.
      const { limit } = budget[name] ?? budget.others;
      assert.ok(brotli <= limit, `${brotli} B as sent (brotli), ${brotli - limit} B too many`);
    });
  }
});
