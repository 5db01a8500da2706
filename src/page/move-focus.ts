import { bringIntoView } from './bring-into-view.js';

/**
 * Moves focus to an element and brings it into view. One that can't have focus can while it has:
 * a `tabindex` left behind would catch every click in the text.
 */
export function moveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement !== element) {
    element.tabIndex = -1;
    element.addEventListener(
      'blur',
      () => {
        element.removeAttribute('tabindex');
      },
      { once: true },
    );
    element.focus({ preventScroll: true });
  }
  bringIntoView(element);
}
