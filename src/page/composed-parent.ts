import { parentOf } from './tree.js';

/** What a node is in, out through shadow roots. */
export function composedParent(node: Node): Node | null {
  return parentOf(node) ?? ('host' in node ? (node as ShadowRoot).host : null);
}

/** Whether a node is an element or in it, in its shadow root included. */
export function composedContains(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = composedParent(at)) {
    if (at === element) return true;
  }
  return false;
}
