/** Registers an element that is loaded on demand. A tag that is taken stays as it is. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
