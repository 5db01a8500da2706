import { css } from 'lit';
import { buttonStyles } from './button.styles.js';
import { themeStyles } from './theme.styles.js';

export const offerStyles = [
  themeStyles,
  buttonStyles,
  css`
    :host {
      position: fixed;
      inset: 0 auto auto 0;
      inline-size: max-content;
      max-inline-size: calc(100% - 1rem);
      margin: 0;
      padding: 0;
      border: 0;
      overflow: visible;
      background: none;
      font: 400 1rem / 1.5 var(--na-glos-font, system-ui, sans-serif);
    }

    button {
      box-shadow: 0 0.2rem 0.8rem rgb(0 0 0 / 0.35);
      user-select: none;
    }

    kbd {
      padding: 0 0.4em;
      border: 1px solid currentColor;
      border-radius: 0.25em;
      font: inherit;
      font-size: 0.875em;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
];
