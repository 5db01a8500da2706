import { warnOnce } from '../page/warn-once.js';

/**
 * Registers an element. A tag that is taken stays as it is: a page may load the script twice. What a
 * page has done to the registry is told once.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    warnOnce(`<${tag}> cannot be registered: ${String(error)}`);
  }
}
