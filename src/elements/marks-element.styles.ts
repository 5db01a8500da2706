import { css } from 'lit';

export const marksStyles = css`
  :host {
    display: contents;
  }

  .sentence,
  .word {
    position: fixed;
    inset: 0;
    z-index: 2147483640;
    overflow: clip;
    pointer-events: none;
  }

  /* Darkens the page's colours, so that text loses no contrast to its mark, light or dark. */
  .sentence {
    mix-blend-mode: multiply;
  }

  .sentence div {
    background: var(--na-glos-sentence-background, #ffeeb0);
  }

  /* A dark ring round a light one, to be seen on any page; thin, so as to hide no letter. */
  .word div {
    border-radius: 2px;
    outline: 2px solid var(--na-glos-word-background, #173b7a);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--na-glos-word-color, #ffffff);
  }

  .sentence div,
  .word div {
    position: absolute;
    inset: 0 auto auto 0;
  }

  @media (forced-colors: active) {
    .sentence {
      display: none;
    }

    .word div {
      outline-color: Highlight;
    }
  }

  @media print {
    .sentence,
    .word {
      display: none;
    }
  }
`;
