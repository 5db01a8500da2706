import { copiedAttributes, copiedElements, copiedFormulas } from '../../src/page/copied-names.js';

/** What must never stand in a copy, however the lists of names may grow. */
const forbidden = new Set(
  (
    'script style link meta base title template slot iframe frame frameset object embed applet portal ' +
    'form input button select textarea option svg use image foreignobject annotation-xml mglyph ' +
    'video audio source track canvas dialog noscript noembed noframes xmp plaintext'
  ).split(' '),
);
const forbiddenAttributes =
  /^(?:on|style$|id$|name$|class$|slot$|part|is$|form|action|srcdoc|srcset|ping|target|xlink|autofocus|popover|contenteditable|tabindex|aria-|role$)/iu;
const harmless = /^(?:https?:|mailto:|tel:|#|\/|[\w.]*$)/iu;

/** What is in a tree that could run, load or hide something; nothing if it is clean. */
export function faultsOf(root: ParentNode): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (forbidden.has(name)) faults.push(`<${name}>`);
    if (!copiedElements.has(name) && !copiedFormulas.includes(name)) faults.push(`<${name}>?`);
    if (element.shadowRoot) faults.push(`<${name}> with a shadow root`);
    for (const { name: attribute, value } of element.attributes) {
      // No browser lets it be removed; empty it means nothing.
      if (attribute === 'is' && value === '') continue;
      if (forbiddenAttributes.test(attribute)) faults.push(`${name} ${attribute}`);
      if (!copiedAttributes.has(attribute)) faults.push(`${name} ${attribute}?`);
      const isAddress = ['href', 'src', 'cite'].includes(attribute);
      // A picture is data and nothing else.
      const isData = name === 'img' && /^data:/iu.test(value);
      if (isAddress && !isData && !harmless.test(value)) faults.push(`${attribute}="${value}"`);
    }
  }
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  if (comments.nextNode()) faults.push('a comment');
  return faults;
}
