import { css } from 'lit';
import { buttonStyles, hiddenWords } from './button.styles.js';
import { themeStyles } from './theme.styles.js';

export const transportStyles = [
  themeStyles,
  buttonStyles,
  css`
    :host {
      display: grid;
      gap: 0.5rem;
    }

    :host([hidden]) {
      display: none;
    }

    .steps {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: 0.35rem;
    }

    .steps button {
      flex-direction: column;
      gap: 0.15rem;
      padding: 0.35rem 0.25rem;
      font-size: 0.875rem;
      line-height: 1.25;
    }

    /* A word in a line, so that all have as many. */
    .steps span {
      max-inline-size: min-content;
    }

    .speed {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem;
    }

    #rate {
      font-weight: 600;
    }

    .progress {
      flex: 1 1 14rem;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.75rem;
    }

    input[type='range'] {
      flex: 1 1 6rem;
      min-inline-size: 0;
      min-block-size: 44px;
      margin: 0;
      accent-color: var(--_accent);
    }

    @media (max-width: 40rem), (max-height: 30rem) {
      .steps span,
      .speed button span {
        ${hiddenWords}
      }
    }

    @media (max-height: 22rem) {
      .speed,
      .progress {
        display: none;
      }
    }
  `,
];
