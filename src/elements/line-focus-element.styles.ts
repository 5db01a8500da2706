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
    box-sizing: border-box;
  }

  :host([mode='mask']) .ruler,
  :host([mode='ruler']) .mask {
    display: none;
  }

  .mask {
    background: rgb(0 0 0 / 0.72);
    outline: 3px solid #ffd23f;
  }

  /* A dark line in a light one, to be seen on any page; what is between darkens no text. */
  .ruler {
    border: solid #123a5c;
    border-width: 4px 0;
    outline: 2px solid #ffffff;
    background: rgb(255 210 63 / 0.16);
  }

  :host([vertical]) .ruler {
    border-width: 0 4px;
  }

  @media (prefers-contrast: more) {
    .mask {
      background: rgb(0 0 0 / 0.88);
    }

    .ruler {
      background: none;
    }
  }

  @media (forced-colors: active) {
    .mask {
      forced-color-adjust: none;
      background: Canvas;
      outline-color: Highlight;
      opacity: 0.85;
    }

    .ruler {
      border-color: Highlight;
      outline-color: Canvas;
      background: none;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
