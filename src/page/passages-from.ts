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
    const root = (isRange(at) ? at.startContainer : at).getRootNode() as Document | ShadowRoot;
    yield* passages(restFrom(at, root, content), { ...options, mode: 'article' });
    const around: Element | null | undefined =
      'host' in root ? root.host : root.defaultView?.frameElement;
    at = around && root !== document ? behind(around) : null;
  }
}

function restFrom(place: Node | Range, root: Document | ShadowRoot, content: Element): Range {
  const range = document.createRange();
  const end = content.getRootNode() === root && holds(content, place) ? content : endOf(root);
  if (isRange(place)) range.setStart(place.startContainer, place.startOffset);
  else range.setStartBefore(place);
  range.setEnd(end, end.childNodes.length);
  return range;
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
