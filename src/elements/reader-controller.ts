import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../reader/reader.js';

/**
 * Renders its host anew when the reader comes to another line or status. The words of a line are
 * not its business: a step of the voice must cost nothing but the mark in the text.
 */
export class ReaderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #readerOf: () => Reader | undefined;
  #reader: Reader | undefined;
  #seen: unknown;
  #status: string | undefined;

  constructor(host: ReactiveControllerHost, readerOf: () => Reader | undefined) {
    this.#host = host;
    this.#readerOf = readerOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listenTo(this.#readerOf());
  }

  hostUpdate(): void {
    this.#listenTo(this.#readerOf());
  }

  hostDisconnected(): void {
    this.#listenTo(undefined);
  }

  #listenTo(reader: Reader | undefined): void {
    if (reader === this.#reader) return;
    this.#reader?.removeEventListener('change', this.#follow);
    this.#reader = reader;
    reader?.addEventListener('change', this.#follow);
  }

  readonly #follow = (): void => {
    const state = this.#reader?.state;
    const line = state && 'line' in state ? state.line : undefined;
    if (state?.status === this.#status && line === this.#seen && line) return;
    this.#status = state?.status;
    this.#seen = line;
    this.#host.requestUpdate();
  };
}
