import { css, type CSSResult } from 'lit';

/** How the copied text looks. What a person chooses comes in as custom properties. */
export const readingTextStyles: CSSResult = css`
  .text {
    box-sizing: border-box;
    max-inline-size: calc(var(--_column) * 0.85ch + 48px);
    margin-inline: auto;
    padding: clamp(8px, 1em, 24px);
    font-size: var(--_size);
    line-height: var(--_line);
    letter-spacing: var(--_letters);
    word-spacing: var(--_words);
    overflow-wrap: anywhere;
  }

  [data-typeface='page'] .text {
    font-family: var(--_page-font), system-ui, sans-serif;
  }

  [data-typeface='sans'] .text {
    font-family: system-ui, sans-serif;
  }

  [data-typeface='serif'] .text {
    font-family: ui-serif, Georgia, 'Noto Serif', 'DejaVu Serif', serif;
  }

  /* Letters that are easy to tell apart, of those that the person has. */
  [data-typeface='plain'] .text {
    font-family:
      'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', OpenDyslexic, Lexend, Verdana,
      'DejaVu Sans', sans-serif;
  }

  [data-hyphens] .text {
    hyphens: auto;
    hyphenate-limit-chars: 8 4 4;
  }

  .text :is(p, ul, ol, dl, blockquote, figure, pre, table, details) {
    margin-block: 1em;
  }

  /* A heading grows by as much whatever the size: many times large would be a letter a line. */
  .text :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.2em 0.5em;
    font-size: calc(1em + 4px);
    line-height: 1.3;
    text-wrap: balance;
  }

  .text h1 {
    margin-block-start: 0;
    font-size: calc(1em + 12px);
  }

  .text h2 {
    font-size: calc(1em + 8px);
  }

  .text a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .text :is(ul, ol) {
    padding-inline-start: 1.6em;
  }

  .text dd {
    margin-inline-start: 1.6em;
  }

  .text :is(blockquote, figure) {
    margin-inline: 0;
  }

  .text blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_border);
  }

  .text figcaption {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .text img {
    max-inline-size: 100%;
    block-size: auto;
  }

  [data-no-pictures] .text img {
    display: none;
  }

  .text :is(pre, code, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    letter-spacing: normal;
  }

  .text pre,
  [data-preserved] {
    white-space: pre-wrap;
  }

  [data-block] {
    display: block;
  }

  .text summary {
    all: revert;
    cursor: pointer;
  }

  /* Wide tables scroll by themselves, the text around them does not. */
  .wide {
    max-inline-size: 100%;
    overflow-x: auto;
  }

  .text table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  .text :is(td, th) {
    padding: 0.3em 0.6em;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  .text mark {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.15em;
  }

  ::highlight(na-glos-sentence) {
    background-color: var(--na-glos-sentence-background);
    color: var(--na-glos-sentence-color);
  }

  ::highlight(na-glos-word) {
    background-color: var(--na-glos-word-background);
    color: var(--na-glos-word-color);
    text-decoration: underline;
  }
`;
