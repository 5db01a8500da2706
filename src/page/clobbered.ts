/** What the code of this folder asks of elements. */
const used = (
  'matches closest getAttribute getAttributeNames hasAttribute querySelector querySelectorAll ' +
  'localName namespaceURI nodeType textContent firstChild lastChild childNodes ' +
  'nextSibling previousSibling parentNode parentElement ownerDocument isConnected shadowRoot ' +
  'contains getRootNode getBoundingClientRect'
).split(' ');

/**
 * Whether fields of a form stand where its own properties should: `<input name="matches">`. By
 * mistake that is rare; whoever means it gets no farther than not being read.
 */
export function isClobbered(element: Element): boolean {
  const kind = Object.prototype.toString.call(element);
  return kind === '[object HTMLFormElement]' && used.some((name) => Object.hasOwn(element, name));
}
