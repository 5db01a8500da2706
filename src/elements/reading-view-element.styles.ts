import { css } from 'lit';
import { buttonStyles } from './button.styles.js';
import { readingTextStyles } from './reading-text.styles.js';
import { readingThemeStyles } from './reading-view-themes.styles.js';
import { themeStyles } from './theme.styles.js';

export const readingViewStyles = [
  themeStyles,
  buttonStyles,
  readingThemeStyles,
  readingTextStyles,
  css`
    :host {
      display: contents;
    }

    /* Nothing of how the page's text looks comes in, but the sizes that the person chose do. */
    dialog {
      all: initial;
      display: none;
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 100%;
      background: var(--_background);
      color: var(--_color);
      font: medium / 1.5 var(--na-glos-font, system-ui, sans-serif);
      /* Browsers say so of their modal dialogs, since all around them is inert. */
      -webkit-user-select: text;
      user-select: text;
    }

    dialog[open] {
      display: flex;
      flex-direction: column;
      position: fixed;
      inset: 0;
    }

    .toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: 0.5rem;
      max-block-size: 60%;
      overflow: auto;
      padding: 0.5rem;
      border-block-end: 1px solid var(--_border);
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    button,
    summary,
    select,
    legend,
    label {
      font-size: 1em;
    }

    summary {
      display: flex;
      align-items: center;
      min-block-size: 44px;
      box-sizing: border-box;
      padding: 0.4em 0.9em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      font-weight: 600;
      cursor: pointer;
    }

    .settings[open] {
      flex-basis: 100%;
    }

    .settings > div {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.75em 1.5em;
      padding-block: 0.75em;
    }

    .settings label {
      display: inline-grid;
      gap: 0.25em;
    }

    .settings .flag,
    .themes label {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: 44px;
    }

    select {
      min-block-size: 44px;
      max-inline-size: 100%;
      padding: 0.3em 0.5em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_background);
      color: var(--_color);
      font: inherit;
    }

    input {
      flex: none;
      inline-size: 1.4em;
      block-size: 1.4em;
      margin: 0;
      accent-color: var(--_accent);
    }

    .themes {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .themes label {
      padding-inline: 0.6em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_background);
      color: var(--_color);
    }

    /* The player is docked in the bar while the view is open, and has nothing to open. */
    .toolbar ::slotted(*) {
      --_opens-view: none;
      --_columns: 3;
      position: static;
      max-inline-size: 100%;
    }

    .page {
      flex: 1;
      overflow: auto;
      overscroll-behavior: contain;
    }

    .page:focus-visible {
      outline-offset: -3px;
      box-shadow: none;
    }

    @media (max-width: 40rem) {
      .toolbar ::slotted(*) {
        --_columns: 2;
        --_stop-column: 1 / -1;
      }
    }

    /* Little room: the bar scrolls away with the text. */
    @media (max-height: 36rem) {
      dialog[open] {
        display: block;
        overflow: auto;
      }

      .toolbar {
        max-block-size: none;
      }

      .page {
        overflow: visible;
      }
    }

    @media (forced-colors: active) {
      .themes {
        display: none;
      }
    }

    @media print {
      .toolbar,
      dialog ::slotted(*) {
        display: none;
      }

      dialog[open] {
        display: block;
        position: absolute;
        inset: 0 0 auto;
        block-size: auto;
        overflow: visible;
        color-scheme: light;
        background: none;
        color: #000000;
      }

      .page {
        overflow: visible;
      }
    }
  `,
];
