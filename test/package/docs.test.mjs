import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { elementsOf, manifest, readme } from '../../.config/docs.mjs';

const folder = new URL('../../src/elements/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: read(name) }));

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

describe('The documentation of the elements', () => {
  let found;
  let elements;
  const named = (tag) => elements.find(({ tagName }) => tagName === tag);
  const names = (list = []) => list.map(({ name }) => name);

  before(async () => {
    found = await manifest();
    elements = elementsOf(found);
  });

  it('is what the code says; if not: npm run docs', async () => {
    assert.equal(read('README.md'), await readme(found));
  });

  it('has every tag that is registered', () => {
    const tags = sources.flatMap(({ text }) => all(text, /'([a-z-]+)': NaGlos\w*Element;/g));
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...new Set(tags)].sort());
  });

  it('says of every element what it is for', () => {
    for (const { tagName, summary } of elements) assert.ok(summary, tagName);
  });

  it('has every part of each element', () => {
    for (const { name, text } of sources.filter(({ name }) => name.endsWith('-element.ts'))) {
      const [tag] = all(text, /@tag ([a-z-]+)/g);
      const parts = all(text, /\bpart="([^"]+)"/g).flatMap((value) => value.split(' '));
      for (const part of parts)
        assert.ok(names(named(tag).cssParts).includes(part), `${name}: ${part}`);
    }
  });

  it('has every part that a page can reach', () => {
    const exported = sources
      .flatMap(({ text }) => all(text, /exportparts(?:="|', ')([^"']+)/g))
      .flatMap((value) => value.split(/,\s*/));
    assert.deepEqual([...new Set(exported)].sort(), names(named('na-glos').cssParts).sort());
  });

  it('has every custom property that a page can set', () => {
    const used = sources.flatMap(({ text }) => all(text, /var\((--na-glos-[a-z-]+)/g));
    assert.deepEqual([...new Set(used)].sort(), names(named('na-glos').cssProperties).sort());
  });

  it('has every event that is sent', () => {
    const sent = all(read('events.ts'), /'(na-glos-[a-z]+)': /g);
    assert.deepEqual([...new Set(sent)].sort(), names(named('na-glos').events).sort());
  });

  it('says of every attribute what it is', () => {
    for (const tag of ['na-glos', 'na-glos-skip-link']) {
      for (const { name, description } of named(tag).attributes) assert.ok(description, name);
    }
  });
});
