import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const { name, exports, sideEffects } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);

/** Where a specifier of the package leads, as Node itself finds it from within. */
const resolved = (key) => import.meta.resolve(key.replace(/^\./, name));

/** Lit brings a registry of its own to Node, where the global one is missing. */
const tag = (it) => globalThis.customElements?.get(it);

const tags = ['na-glos', 'na-glos-player', 'na-glos-offer', 'na-glos-skip-link'];

// In this order: a module that is imported stays.
describe('The package', () => {
  it('exports names and registers no tag when its index is imported', async () => {
    const { Reader, sentences } = await import(resolved('.'));
    assert.equal(typeof Reader, 'function');
    assert.equal(typeof sentences, 'function');
    assert.deepEqual(tags.filter(tag), []);
  });

  it('registers its tags when define.js is imported', async () => {
    const { NaGlosElement } = await import(resolved('./define.js'));
    assert.equal(typeof NaGlosElement, 'function');
    assert.equal(tag('na-glos'), NaGlosElement);
    assert.deepEqual(tags.filter(tag), tags);
  });

  it('takes define.js a second time, as from another place', async () => {
    const first = tag('na-glos');
    await import(`${resolved('./define.js')}?again`);
    assert.equal(tag('na-glos'), first);
  });

  for (const [key, target] of Object.entries(exports)) {
    // The bundle is for a script tag; the other modules import without a browser.
    if (typeof target === 'string') continue;
    it(`has "${key}", with types`, async () => {
      assert.equal(resolved(key), new URL(target.default, root).href);
      assert.notEqual(Object.keys(await import(resolved(key))).length, 0);
      assert.match(readFileSync(new URL(target.types, root), 'utf8'), /export/);
    });
  }

  it('has every name of its index in the bundle as well', async () => {
    const bundle = readFileSync(new URL(resolved('./na-glos.js')), 'utf8');
    const exported = Array.from(bundle.matchAll(/export\{([^}]*)\}/g), ([, names]) => names).join();
    for (const key of Object.keys(await import(resolved('.')))) {
      assert.match(exported, new RegExp(`\\b${key}\\b`));
    }
  });

  it('names as side effects what registers tags, and nothing else', () => {
    assert.deepEqual(sideEffects, ['./dist/define.js', './dist/na-glos.js']);
  });
});
