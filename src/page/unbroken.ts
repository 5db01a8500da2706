import { warnOnce } from './warn-once.js';

/** What is made one by one, up to where a page's own tampering makes that impossible. */
export function* unbroken<Item>(items: Iterable<Item>): Generator<Item> {
  try {
    yield* items;
  } catch (error) {
    warnOnce(`the page cannot be read on: ${String(error)}`);
  }
}
