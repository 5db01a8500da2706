import { defineOnce } from './define-once.js';
import { NaGlosElement } from './na-glos-element.js';
import { NaGlosPlayerElement } from './player-element.js';
import { NaGlosSkipLinkElement } from './skip-link-element.js';

/** Registers what is seen of the widget in a page that nobody has touched yet. */
export function defineShell(): void {
  defineOnce('na-glos-skip-link', NaGlosSkipLinkElement);
  defineOnce('na-glos-player', NaGlosPlayerElement);
  defineOnce('na-glos', NaGlosElement);
}
