/** Whether two ranges begin and end in the same places. */
export function isSameRange(range: Range, other: Range): boolean {
  return (
    range.startContainer === other.startContainer &&
    range.startOffset === other.startOffset &&
    range.endContainer === other.endContainer &&
    range.endOffset === other.endOffset
  );
}
