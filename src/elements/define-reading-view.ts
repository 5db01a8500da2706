import { defineOnce } from './define-once.js';
import { NaGlosReadingViewElement } from './reading-view-element.js';

/** Registers the tag of the reading view, which is loaded when a person first opens it. */
export function defineReadingView(): void {
  defineOnce('na-glos-reading-view', NaGlosReadingViewElement);
}
