import { flatParent } from './flat-parent.js';
import { isElement } from './node-kind.js';

/** The modal dialog that a node is shown in, outside of which nothing can be pressed. */
export function modalAround(node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = flatParent(at)) {
    if (isElement(at) && at.matches(':modal')) return at;
  }
  return undefined;
}
