import { isInline, isSilent } from './content-text.js';
import { isFootnoteMark } from './footnote-mark.js';
import { isElement, isText } from './node-kind.js';
import { isUnseen } from './unseen.js';

/** What an element says as a label: what is seen of it, in one line, without a mark at its end. */
export function labelText(element: Element): string {
  return textIn(element)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:.]+$/u, '')
    .trimStart();
}

function textIn(element: Element): string {
  const texts = [...element.childNodes].map((node) => {
    if (isText(node)) return node.data;
    if (!isElement(node) || isSilent(node) || isFootnoteMark(node)) return '';
    if (isUnseen(node, getComputedStyle(node), false)) return '';
    const title = node.localName === 'abbr' ? node.getAttribute('title') : null;
    const text = title ?? textIn(node);
    return isInline(node) ? text : ` ${text} `;
  });
  return texts.join('');
}
