import { css } from 'lit';

/**
 * Colours and the focus ring, the same everywhere. `light-dark()` follows the page's colour scheme,
 * not the system's: a page that is always light gets a light widget.
 */
export const themeStyles = css`
  :host {
    --_background: var(--na-glos-background, light-dark(#ffffff, #16202b));
    --_color: var(--na-glos-color, light-dark(#14212e, #eef3f8));
    --_muted: var(--na-glos-muted, light-dark(#33475a, #c3cfdb));
    --_accent: var(--na-glos-accent, light-dark(#0b4a6f, #9fd3f5));
    --_on-accent: var(--na-glos-on-accent, light-dark(#ffffff, #0b1722));
    --_border: var(--na-glos-border, light-dark(#5b7083, #7d92a6));
    --_focus: var(--na-glos-focus, light-dark(#0b4a6f, #ffd23f));
    --_focus-inner: var(--na-glos-focus-inner, light-dark(#ffd23f, #0b1722));
    --_radius: var(--na-glos-radius, 0.5rem);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_color);
      --_border: var(--na-glos-border, var(--_color));
    }
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
