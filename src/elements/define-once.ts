/** Registers an element. A tag that is taken stays as it is: a page may load the script twice. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
