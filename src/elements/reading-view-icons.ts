import { svg, type SVGTemplateResult } from 'lit';
import { drawn } from './icons.js';

const letter = svg`<path d="M2 19 7.5 5h2L15 19h-2.4l-1.3-3.5H5.700L4.400 19zM6.400 13.5h4.200L8.5 7.800z"/>`;

const shapes = {
  close: svg`<path class="wave" d="M6 6l12 12M18 6L6 18"/>`,
  larger: svg`${letter}<path d="M18 8h2v3h3v2h-3v3h-2v-3h-3v-2h3z"/>`,
  print: svg`<path d="M7 3h10v4H7zM4 8h16v9h-3v-3H7v3H4z"/><path d="M8.5 15.5h7V21h-7z"/>`,
  smaller: svg`${letter}<path d="M15 11h8v2h-8z"/>`,
};

/** A picture that only the reading view has. */
export function viewIcon(name: keyof typeof shapes): SVGTemplateResult {
  return drawn(shapes[name]);
}
