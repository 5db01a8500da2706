import { composedParent } from './composed-parent.js';
import { isElement } from './node-kind.js';

/**
 * The language declared nearest to a node, out through shadow roots to the document.
 *
 * @returns The tag as the author wrote it; an empty string where none is declared.
 */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = composedParent(at)) {
    const lang = isElement(at) ? at.getAttribute('lang') : null;
    if (lang !== null) return lang.trim();
  }
  return '';
}
