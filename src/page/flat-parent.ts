import { isElement } from './node-kind.js';

/** The element that a node is shown in: out through slots, shadow roots and frames of this origin. */
export function flatParent(node: Node): Element | null {
  if ('assignedSlot' in node && node.assignedSlot) return node.assignedSlot as Element;
  const parent = node.parentNode;
  if (parent && isElement(parent)) return parent;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** The documents and shadow roots that a node is in, from the innermost out. */
export function* rootsAround(node: Node): Generator<Document | ShadowRoot> {
  for (let at: Node | null | undefined = node; at;) {
    const root = at.getRootNode() as Document | ShadowRoot;
    yield root;
    at = 'host' in root ? root.host : root.defaultView?.frameElement;
  }
}
