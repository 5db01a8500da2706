import { css } from 'lit';
import { buttonStyles } from './button.styles.js';
import { themeStyles } from './theme.styles.js';

export const markerStyles = [
  themeStyles,
  buttonStyles,
  css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 2147483642;
      overflow: clip;
      pointer-events: none;
      font: 400 1rem / 1.5 var(--na-glos-font, system-ui, sans-serif);
    }

    :host([hidden]),
    [hidden] {
      display: none;
    }

    .block,
    .sentence,
    button {
      position: absolute;
      inset: 0 auto auto 0;
    }

    /* A dark line in a light one, to be seen on any page. */
    .block {
      border-radius: 2px;
      outline: 3px solid #123a5c;
      outline-offset: 2px;
      box-shadow: 0 0 0 7px #ffffff;
    }

    .sentence {
      border-bottom: 3px solid #123a5c;
      box-shadow: 0 1px #ffffff;
    }

    button {
      inline-size: max-content;
      max-inline-size: calc(100% - 1rem);
      pointer-events: auto;
    }

    .words {
      max-inline-size: 20em;
      font-weight: 400;
      text-align: start;
    }

    @media (forced-colors: active) {
      .block {
        outline-color: Highlight;
      }

      .sentence {
        border-color: Highlight;
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
];
