import { isRange } from './node-kind.js';
import type { Passage } from './passage.js';
import { passages, type PassagesOptions } from './passages.js';

/**
 * From a place in the page to the end of the content, or of the document if the place is outside
 * it. A place in a shadow root or a frame is read to the end of that, and then what follows it.
 */
export function* passagesFrom(
  place: Node | Range,
  content: Element,
  options: Omit<PassagesOptions, 'mode'> = {},
): Generator<Passage> {
  for (let at: Node | Range | null | undefined = place; at;) {
    yield* passages(restFrom(at, content), { ...options, mode: 'article' });
    const root = rootOf(at);
    const around: Element | null | undefined =
      'host' in root ? root.host : root.defaultView?.frameElement;
    at = around && root !== document ? behind(around) : null;
  }
}

/** From a place to the end of the content, if it is in it, or of the document or shadow root. */
export function restFrom(place: Node | Range, content: Element): Range {
  const root = rootOf(place);
  const range = document.createRange();
  const end = content.getRootNode() === root && holds(content, place) ? content : endOf(root);
  if (isRange(place)) range.setStart(place.startContainer, place.startOffset);
  else range.setStartBefore(place);
  range.setEnd(end, end.childNodes.length);
  return range;
}

function rootOf(place: Node | Range): Document | ShadowRoot {
  return (isRange(place) ? place.startContainer : place).getRootNode() as Document | ShadowRoot;
}

function holds(content: Element, place: Node | Range): boolean {
  return content.contains(isRange(place) ? place.startContainer : place);
}

function endOf(root: Document | ShadowRoot): Node {
  return 'body' in root ? root.body : root;
}

function behind(element: Element): Range {
  const range = document.createRange();
  range.setStartAfter(element);
  return range;
}
