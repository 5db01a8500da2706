/** Whether a node is in a page, and the page in a window: that of a frame may be gone. */
export function isShown(node: Node): boolean {
  return node.isConnected && Boolean(node.ownerDocument?.defaultView);
}
