/** A place in the coordinates of the element it is drawn in. */
export interface OwnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Turns boxes of the window into those of an element that fills it: what is around it may be moved
 * by a transform or zoomed.
 */
export function ownBoxes(layer: HTMLElement): (box: DOMRect) => OwnBox {
  const { left, top, width } = layer.getBoundingClientRect();
  const scale = width / layer.offsetWidth || 1;
  return (box) => ({
    left: (box.left - left) / scale,
    top: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  });
}
