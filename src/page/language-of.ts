import { isClobbered } from './clobbered.js';
import { composedParent } from './composed-parent.js';
import { isElement } from './node-kind.js';

/**
 * The language declared nearest to a node, out through shadow roots to the document.
 *
 * @returns The tag as the author wrote it; an empty string where none is declared.
 */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = composedParent(at)) {
    const lang = isElement(at) && !isClobbered(at) ? at.getAttribute('lang') : null;
    if (lang !== null) return lang.trim();
  }
  return '';
}

/** Whether two tags name one language, one of them perhaps more exactly: "pl" and "pl-PL". */
export function isOneLanguage(tag: string, other: string): boolean {
  const [a, b] = [`${tag}-`.toLowerCase(), `${other}-`.toLowerCase()];
  return a === b || (tag !== '' && other !== '' && (a.startsWith(b) || b.startsWith(a)));
}
