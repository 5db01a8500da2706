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
