import { css } from 'lit';
import { dialogStyles } from './dialog.styles.js';

export const settingsStyles = [
  dialogStyles,
  css`
    .field {
      display: grid;
      gap: 0.25rem;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    .row select {
      flex: 1 1 12rem;
    }

    label {
      font-weight: 600;
    }

    select {
      box-sizing: border-box;
      min-block-size: 44px;
      inline-size: 100%;
      min-inline-size: 0;
      padding: 0.4rem 0.6rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_background);
      color: var(--_color);
      font: inherit;
    }

    .check {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-block-size: 44px;
      cursor: pointer;
    }

    input[type='checkbox'] {
      flex: none;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--_accent);
    }

    fieldset {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding: 0.5rem 0.75rem 0.75rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
  `,
];
