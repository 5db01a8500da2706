import { svg, type SVGTemplateResult } from 'lit';

const shapes = {
  listen: svg`<path d="M4 9v6h4l5 5V4L8 9z"/><path class="wave" d="M16.5 8.2a5 5 0 0 1 0 7.6M19 5.6a8.6 8.6 0 0 1 0 12.8"/>`,
  pause: svg`<path d="M6 4h4.5v16H6zM13.5 4H18v16h-4.5z"/>`,
  resume: svg`<path d="M7 4v16l13-8z"/>`,
  view: svg`<path d="M3 5h8v14H3zM13 5h8v14h-8z"/>`,
  selection: svg`<path d="M3 5h18v2H3zM3 17h11v2H3z"/><path d="M3 9.5h18v5H3z"/>`,
  previousPassage: svg`<path d="M4 4h3v16H4zM20 4v16l-6-8zM13 4v16l-6-8z"/>`,
  previousSentence: svg`<path d="M5 4h3v16H5zM19 4v16L9 12z"/>`,
  nextSentence: svg`<path d="M16 4h3v16h-3zM5 4l10 8L5 20z"/>`,
  nextPassage: svg`<path d="M17 4h3v16h-3zM4 4l6 8-6 8zM11 4l6 8-6 8z"/>`,
  slower: svg`<path d="M4 10.5h16v3H4z"/>`,
  faster: svg`<path d="M10.5 4h3v6.5H20v3h-6.5V20h-3v-6.5H4v-3h6.5z"/>`,
  place: svg`<path d="M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"/>`,
  back: svg`<path d="M12 3a9 9 0 1 1-8.5 12h3.3a6 6 0 1 0 .6-5H11v3H2V4h3v3.4A9 9 0 0 1 12 3z"/>`,
  settings: svg`<path d="M10 2h4l.6 2.7 1.6.7 2.4-1.5 2.8 2.8-1.5 2.4.7 1.6 2.4.6v4l-2.6.6-.7 1.6 1.5 2.4-2.8 2.8-2.4-1.5-1.6.7L14 22h-4l-.6-2.6-1.6-.7-2.4 1.5-2.8-2.8 1.5-2.4-.7-1.6L1 14v-4l2.6-.6.7-1.6-1.5-2.4 2.8-2.8 2.4 1.5 1.6-.7zm2 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"/>`,
  help: svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.5 14h3v3h-3zm1.6-11c2.5 0 4.4 1.5 4.4 3.8 0 2.7-2.9 3.2-2.9 5.7h-3c0-3.5 2.8-4 2.8-5.6 0-.8-.6-1.2-1.4-1.2-1 0-1.6.6-1.7 1.7H7.4C7.5 6.7 9.5 5 12.1 5z"/>`,
  close: svg`<path d="M6.1 4 12 9.9 17.9 4 20 6.1 14.1 12 20 17.9 17.9 20 12 14.1 6.1 20 4 17.9 9.9 12 4 6.1z"/>`,
  reset: svg`<path d="M12 4a8 8 0 1 1-7.7 10h3.2A5 5 0 1 0 8.5 8.5L11 11H3V3l3.4 3.4A8 8 0 0 1 12 4z"/>`,
  collapse: svg`<path d="M4 8.5 6.1 6.4 12 12.3l5.9-5.9L20 8.5l-8 8z"/>`,
  stop: svg`<path d="M5 5h14v14H5z"/>`,
};

/** A picture beside words that say the same; assistive technology passes it by. */
export function icon(name: keyof typeof shapes): SVGTemplateResult {
  return drawn(shapes[name]);
}

/** A picture of a shape on a ground of 24 by 24. */
export function drawn(shape: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}
