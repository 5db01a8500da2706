import { css } from 'lit';
import { themeStyles } from './theme.styles.js';

export const skipLinkStyles = [
  themeStyles,
  css`
    :host {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      z-index: 2147483647;
    }

    :host([hidden]) {
      display: none;
    }

    a {
      display: block;
      padding: 0.75rem 1.25rem;
      border: 1px solid var(--_border);
      border-radius: 0 0 var(--_radius);
      background: var(--_background);
      color: var(--_color);
      font: 600 1.125rem / 1.5 var(--na-glos-font, system-ui, sans-serif);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    a:not(:focus, :active) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    a:focus {
      position: fixed;
      inset-block-start: 0;
      inset-inline-start: 0;
      min-block-size: 44px;
      box-sizing: border-box;
    }
  `,
];
