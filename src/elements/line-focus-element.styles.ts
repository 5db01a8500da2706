import { css } from 'lit';

export const lineFocusStyles = css`
  :host {
    position: fixed;
    inset: 0;
    z-index: 2147483641;
    overflow: clip;
    pointer-events: none;
  }

  :host(:not([shown])) {
    display: none;
  }

  div {
    position: absolute;
    inset: 0;
  }

  :host([mode='mask']) .ruler,
  :host([mode='ruler']) .mask {
    display: none;
  }

  .mask {
    box-sizing: border-box;
    border: 0 solid #ffd23f;
    background: rgb(0 0 0 / 0.72);
  }

  .before {
    border-bottom-width: 3px;
  }

  .after {
    border-top-width: 3px;
  }

  :host([vertical]) .before {
    border-width: 0 3px 0 0;
  }

  :host([vertical]) .after {
    border-width: 0 0 0 3px;
  }

  /* Lines around the text, not in it; dark in light, to be seen on any page. */
  .ruler {
    box-sizing: content-box;
    margin: -3px 0;
    border: solid #123a5c;
    border-width: 3px 0;
    outline: 1px solid #ffffff;
  }

  :host([vertical]) .ruler {
    margin: 0 -3px;
    border-width: 0 3px;
  }

  @media (prefers-contrast: more) {
    .mask {
      background: rgb(0 0 0 / 0.88);
    }
  }

  @media (forced-colors: active) {
    .mask {
      forced-color-adjust: none;
      background: Canvas;
      border-color: Highlight;
      opacity: 0.85;
    }

    .ruler {
      border-color: Highlight;
      outline-color: Canvas;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
