/** What a node is, also one of another frame, whose classes are others than ours. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** Text, a comment, or anything else that holds characters and no nodes. */
export function isCharacterData(node: Node): node is CharacterData {
  return 'data' in node;
}

export function isRange(source: Node | Range): source is Range {
  return 'startContainer' in source;
}

/** Whether a page gave a place in a document: a node or a range, of whatever window. */
export function isPlace(value: unknown): value is Node | Range {
  return (
    hasOwnKind(value, Node.prototype, 'nodeType') ||
    hasOwnKind(value, Range.prototype, 'commonAncestorContainer')
  );
}

/** A getter of a kind of object takes no other. */
function hasOwnKind(value: unknown, prototype: object, name: string): boolean {
  try {
    return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(value) !== undefined;
  } catch {
    return false;
  }
}
