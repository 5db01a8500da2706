import { css, type CSSResult } from 'lit';

/** Pairs of colours that meet have a contrast of at least 7:1, the marks in the text included. */
const light = css`
  color-scheme: light;
  --_background: #ffffff;
  --_color: #14212e;
  --_muted: #33475a;
  --_accent: #0b4a6f;
  --_on-accent: #ffffff;
  --_border: #5b7083;
  --_focus: #0b4a6f;
  --_focus-inner: #ffd23f;
  --_sentence: #ffeeb0;
  --_on-sentence: #1b1b1b;
  --_word: #173b7a;
  --_on-word: #ffffff;
`;

const dark = css`
  color-scheme: dark;
  --_background: #1a222b;
  --_color: #e6ebf0;
  --_muted: #c3cfdb;
  --_accent: #9fd3f5;
  --_on-accent: #0b1722;
  --_border: #7d92a6;
  --_focus: #ffd23f;
  --_focus-inner: #0b1722;
  --_sentence: #454512;
  --_on-sentence: #fffbe0;
  --_word: #ffe066;
  --_on-word: #1b1b1b;
`;

/** The colours of the reading view, and of small samples of them. */
export const readingThemeStyles: CSSResult = css`
  [data-theme] {
    ${light}
  }

  [data-theme='cream'] {
    --_background: #fbf3e0;
    --_color: #2b2217;
    --_muted: #4a3d2a;
    --_border: #7a6a50;
    --_sentence: #ffd98a;
  }

  [data-theme='dark'] {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    [data-theme='auto'] {
      ${dark}
    }
  }

  [data-theme='black'] {
    ${dark}
    --_background: #000000;
    --_color: #dcdcdc;
    --_sentence: #333300;
  }

  [data-theme='contrast'] {
    ${dark}
    --_background: #000000;
    --_color: #ffff00;
    --_muted: #ffff00;
    --_accent: #00ffff;
    --_on-accent: #000000;
    --_border: #ffff00;
    --_sentence: #ffffff;
    --_on-sentence: #000000;
    --_word: #0000b8;
    --_on-word: #ffffff;
  }

  /* What is shown inside goes by the same colours. */
  dialog {
    --na-glos-background: var(--_background);
    --na-glos-color: var(--_color);
    --na-glos-muted: var(--_muted);
    --na-glos-accent: var(--_accent);
    --na-glos-on-accent: var(--_on-accent);
    --na-glos-border: var(--_border);
    --na-glos-focus: var(--_focus);
    --na-glos-focus-inner: var(--_focus-inner);
    --na-glos-sentence-background: var(--_sentence);
    --na-glos-sentence-color: var(--_on-sentence);
    --na-glos-word-background: var(--_word);
    --na-glos-word-color: var(--_on-word);
  }
`;
