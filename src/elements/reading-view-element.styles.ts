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
      gap: 0.5rem;
      max-block-size: 60%;
      overflow: auto;
      padding: 0.5rem;
      border-block-end: 1px solid var(--_border);
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

    /* An arrow that says there is more, and whether it is open. */
    summary::after {
      content: '';
      inline-size: 0.4em;
      block-size: 0.4em;
      margin-inline-start: 0.7em;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      translate: 0 -25%;
      rotate: 45deg;
    }

    [open] > summary::after {
      translate: 0 25%;
      rotate: 225deg;
    }

    .settings[open] {
      flex-basis: 100%;
    }

    .settings > summary {
      inline-size: max-content;
      max-inline-size: 100%;
    }

    .sizes {
      display: flex;
      gap: inherit;
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

    /* The player lies under the text while the view is open: when it grows, no line moves. */
    dialog ::slotted(:not([slot])) {
      display: block;
      flex: none;
      position: static;
      max-inline-size: none;
      max-block-size: 45%;
      overflow: auto;
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
      .toolbar {
        gap: 0.35rem;
        padding: 0.35rem;
      }

      :is(.toolbar, .sizes) > button {
        padding-inline: 0.6em;
      }

      dialog ::slotted(:not([slot])) {
        max-block-size: min(45%, 11rem);
      }
    }

    /* Little room: the bar scrolls away with the text, and the player stays. */
    @media (max-height: 36rem) {
      dialog[open] {
        display: block;
        overflow: auto;
        /* The player lies over the last of it. */
        scroll-padding-block-end: 40%;
      }

      .toolbar {
        max-block-size: none;
      }

      .page {
        overflow: visible;
      }

      dialog ::slotted(:not([slot])) {
        position: sticky;
        inset: auto 0 0;
        max-block-size: 40%;
      }
    }

    @media (forced-colors: active) {
      .themes {
        display: none;
      }
    }

    @media print {
      .toolbar,
      dialog ::slotted(:not([slot])),
      dialog ::slotted([slot]) {
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
