/**
 * Makes the next Tab go on from an element, as if the person had clicked there. Browsers have no
 * call for that: the element gets focus and loses it, and its attributes are as before.
 */
export function tabFrom(element: HTMLElement): void {
  const tabIndex = element.getAttribute('tabindex');
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.blur();
  if (tabIndex === null) element.removeAttribute('tabindex');
  else element.setAttribute('tabindex', tabIndex);
}
