import { css } from 'lit';
import { buttonStyles } from './button.styles.js';
import { themeStyles } from './theme.styles.js';

/** A dialog with a heading, a way out, and what scrolls between them. */
export const dialogStyles = [
  themeStyles,
  buttonStyles,
  css`
    dialog {
      box-sizing: border-box;
      inline-size: min(40rem, 100vw - 1rem);
      max-inline-size: none;
      max-block-size: calc(100dvh - 1rem);
      margin: auto;
      padding: 0;
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_background);
      color: var(--_color);
      font: 400 1.0625rem / 1.5 var(--na-glos-font, system-ui, sans-serif);
      text-align: start;
      overflow: auto;
      scroll-padding-block: 5rem 0.5rem;
      overscroll-behavior: contain;
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 0.5);
    }

    .head {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem;
      padding: 0.75rem 1rem;
      border-block-end: 1px solid var(--_border);
      background: var(--_background);
    }

    h2,
    h3,
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }

    h2 {
      flex: 1 1 min-content;
      font-size: 1.375rem;
      line-height: 1.25;
    }

    h3 {
      font-size: 1.125rem;
      line-height: 1.35;
    }

    .content {
      display: grid;
      gap: 1rem;
      padding: 1rem;
    }

    @media (max-width: 24rem) {
      h2 {
        font-size: 1.1875rem;
      }
    }

    @media (max-height: 22rem) {
      dialog {
        scroll-padding-block: 0.5rem;
      }

      .head {
        position: static;
      }
    }
  `,
];
