import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, type Messages, messagesFor } from '../i18n/messages.js';
import { languageOf } from '../page/language-of.js';

/** Gives an element its words, in the language declared nearest to it, and follows its changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language declared nearest to the element; an empty string if none is. */
  get lang(): string {
    return languageOf(this.#host);
  }

  get messages(): Messages {
    return messagesFor(this.lang);
  }

  /** Loads the words. @returns What an update has to wait for; nothing if they are there. */
  load(): Promise<void> | undefined {
    return loadMessages(this.lang);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(document, { attributeFilter: ['lang'], subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
