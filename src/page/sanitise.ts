import DOMPurify from 'dompurify';
import { copiedAttributes, copiedElements, copiedFormulas } from './copied-names.js';

/**
 * Takes out of a tree, which is in no page yet, all that could run, load or send something. What
 * stays, stays the same node. No text is written as HTML and read again, so no Trusted Types policy
 * is needed.
 *
 * @throws Where the browser lacks what this takes, or the page took it away.
 */
export function sanitise(root: HTMLElement): void {
  // One of our own: hooks and settings of the page's do not count here.
  const purify = DOMPurify(window);
  if (!purify.isSupported) throw new Error('This browser cannot sanitise.');
  purify.sanitize(root, {
    IN_PLACE: true,
    TRUSTED_TYPES_POLICY: null,
    ALLOWED_TAGS: ['#text', ...copiedElements, ...copiedFormulas],
    ALLOWED_ATTR: [...copiedAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
  });
}
