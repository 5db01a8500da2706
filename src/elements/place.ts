import { defineOnce } from './define-once.js';
import { NaGlosMarkerElement } from './marker-element.js';

export { ReadFromHereController } from './read-from-here-controller.js';

/** Makes what shows the place that would be read from. */
export function createMarker(): NaGlosMarkerElement {
  defineOnce('na-glos-marker', NaGlosMarkerElement);
  const marker = document.createElement('na-glos-marker');
  marker.setAttribute('exportparts', 'marker');
  return marker;
}
