/** Browsers give what is in the top layer the looks of a box. */
const unadorned = { margin: 0, padding: 0, border: 0, overflow: 'visible', background: 'none' };

/**
 * Puts an element that is fixed in the window into the top layer where it is not in the window: an
 * effect on what is around it, such as a filter, makes browsers fix it in that.
 */
export function keepInWindow(element: HTMLElement): void {
  if (!('popover' in element) || element.matches(':popover-open')) return;
  if (element.popover === null) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top > -1 && bottom < window.innerHeight + 1) return;
    element.popover = 'manual';
    Object.assign(element.style, unadorned);
    // Unless WebKit has drawn it hidden in between, it leaves it where it was.
    element.getBoundingClientRect();
  }
  element.showPopover();
}
