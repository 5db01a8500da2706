import { svg, type SVGTemplateResult } from 'lit';

const shapes = {
  listen: svg`<path d="M4 9v6h4l5 5V4L8 9z"/><path class="wave" d="M16.5 8.2a5 5 0 0 1 0 7.6M19 5.6a8.6 8.6 0 0 1 0 12.8"/>`,
  pause: svg`<path d="M6 4h4.5v16H6zM13.5 4H18v16h-4.5z"/>`,
  resume: svg`<path d="M7 4v16l13-8z"/>`,
  selection: svg`<path d="M3 5h18v2H3zM3 17h11v2H3z"/><path d="M3 9.5h18v5H3z"/>`,
  stop: svg`<path d="M5 5h14v14H5z"/>`,
};

/** A picture beside words that say the same; assistive technology passes it by. */
export function icon(name: keyof typeof shapes): SVGTemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
