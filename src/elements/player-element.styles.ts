import { css } from 'lit';
import { buttonStyles, hiddenWords } from './button.styles.js';
import { themeStyles } from './theme.styles.js';

export const playerStyles = [
  themeStyles,
  buttonStyles,
  css`
    :host {
      position: fixed;
      inset-block: auto max(0.75rem, env(safe-area-inset-bottom));
      inset-inline: auto 0.75rem;
      z-index: 2147483646;
      max-inline-size: min(38rem, 100% - 1.5rem);
      color: var(--_color);
      font: 400 1rem / 1.5 var(--na-glos-font, system-ui, sans-serif);
    }

    :host([placement='bottom-start']),
    :host([placement='top-start']) {
      inset-inline: 0.75rem auto;
    }

    :host([placement^='top']) {
      inset-block: 0.75rem auto;
    }

    section {
      display: grid;
      gap: 0.5rem;
      padding: 0.75rem;
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_background);
      box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 0.25);
      max-block-size: calc(100dvh - 1.5rem);
      box-sizing: border-box;
      overflow: auto;
      overscroll-behavior: contain;
    }

    .buttons {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5rem;
    }

    .tools,
    .welcome {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }

    .welcome {
      justify-content: space-between;
    }

    .welcome button {
      flex: none;
    }

    .tools {
      flex-wrap: wrap;
      padding-block-start: 0.25rem;
      border-block-start: 1px solid var(--_border);
    }

    .tools button {
      flex: 1 1 auto;
      padding: 0.25rem 0.6rem;
      font-size: 0.875rem;
    }

    .tools button:not([aria-pressed='true']) {
      border-color: transparent;
    }

    p {
      margin: 0;
      overflow-wrap: anywhere;
    }

    p:empty {
      display: none;
    }

    [part='notice'] {
      font-weight: 600;
    }

    progress {
      inline-size: 100%;
      accent-color: var(--_accent);
    }

    /* Under the text of the reading view, where there is nothing to open, and nobody to greet. */
    :host([docked]) section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 0.5rem 1rem;
      padding: 0.5rem;
      border-width: 1px 0 0;
      border-radius: 0;
      box-shadow: none;
    }

    :host([docked]) :is(.view, .welcome) {
      display: none;
    }

    :host([docked]) .buttons {
      grid-template-columns: repeat(3, minmax(0, auto));
    }

    :host([docked]) .tools {
      padding: 0;
      border: 0;
    }

    :host([docked]) na-glos-transport:not([hidden]) {
      display: flex;
      flex: 1 1 100%;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 0.5rem 1.5rem;
    }

    @media (max-width: 40rem) {
      :host([docked]) .buttons {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        flex: 1 1 100%;
      }

      :host([docked]) .stop {
        grid-column: 1 / -1;
      }

      section {
        padding: 0.5rem;
      }

      .buttons button {
        gap: 0.35rem;
        padding: 0.25rem;
        font-size: 0.875rem;
        line-height: 1.25;
      }

      /* Words under pictures. */
      .tools {
        gap: 0.25rem;
      }

      .tools button {
        flex-direction: column;
        gap: 0.1rem;
        padding: 0.25rem 0.1rem;
        font-size: 0.8125rem;
        font-weight: 400;
        line-height: 1.2;
      }

      .tools span {
        max-inline-size: min-content;
      }

      .tools button:first-child span {
        min-inline-size: 8.5ch;
      }
    }

    @media (max-width: 24rem) {
      .buttons button {
        font-size: 0.8125rem;
      }
    }

    /* Pictures alone where there is no room; the words stay for assistive technology. */
    @media (max-width: 40rem) {
      .welcome span {
        ${hiddenWords}
      }
    }

    @media (max-height: 22rem) {
      section {
        gap: 3px;
        padding: 6px;
      }

      .buttons {
        display: flex;
        gap: 6px;
      }

      .buttons button {
        flex: 1;
      }

      .tools {
        padding-block-start: 0;
        border: 0;
      }

      .welcome {
        display: none;
      }

      .buttons span,
      .tools span {
        ${hiddenWords}
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
];
