import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { decoded } from '../page/decoded.js';
import { moveFocus } from '../page/move-focus.js';
import { warnOnce } from '../page/warn-once.js';
import { LanguageController } from './language-controller.js';
import { skipLinkStyles } from './skip-link-element.styles.js';

/**
 * @summary A link to the content, unseen until it has focus. Put it first in the page's body.
 * @tag na-glos-skip-link
 * @slot - Words in place of "Skip to content".
 * @csspart link - The link itself.
 * @cssprop --na-glos-background - Behind the words.
 * @cssprop --na-glos-color - The words.
 * @cssprop --na-glos-border - The edge around them.
 * @cssprop --na-glos-radius - How round its corners are.
 * @cssprop --na-glos-font - The typeface.
 * @cssprop --na-glos-focus - The ring around what has focus.
 * @cssprop --na-glos-focus-inner - A ring within it, to be seen on any ground.
 */
export class NaGlosSkipLinkElement extends LitElement {
  static override styles = skipLinkStyles;

  /** Where to skip to: "#" and the id of an element. Default: the page's `main`. */
  @property() href = '';

  readonly #language = new LanguageController(this);

  protected override async scheduleUpdate(): Promise<void> {
    const loading = this.#language.load();
    if (loading) await loading;
    await super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const { messages } = this.#language;
    return html`<a part="link" href=${this.#fragment || '#'} @click=${this.#skip}
      ><slot lang=${messages.lang} dir=${messages.dir}>${messages.skipToContent}</slot></a
    >`;
  }

  /** The address as given if it is one within this page. */
  get #fragment(): string {
    return this.href.startsWith('#') ? this.href : '';
  }

  readonly #skip = (event: MouseEvent): void => {
    // A link opened in a new tab or window is none of ours.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // The browser's own jump would scroll the target behind a sticky header, and leave the page
    // where a <base> points elsewhere.
    event.preventDefault();
    const target = this.#target();
    if (target) moveFocus(target);
  };

  #target(): HTMLElement | null {
    const named = this.#fragment ? document.getElementById(decoded(this.#fragment.slice(1))) : null;
    if (named) return named;
    const main = document.querySelector<HTMLElement>('main, [role="main"]');
    if (this.href) warnOnce(`there is nothing at href="${this.href}" to skip to.`);
    else if (!main) warnOnce('there is no main element to skip to.');
    return main;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'na-glos-skip-link': NaGlosSkipLinkElement;
  }
}
