import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../page/warn-once.js';
import { loadLanguage } from '../reader/load-language.js';
import type { ReadingSubject } from '../reader/reader-state.js';
import { unlockSpeech } from '../speech/browser-speech.js';
import { atFirstSign } from './first-sign.js';
import { whenPageRests } from './page-at-rest.js';
import { readingPart } from './reading-part.js';
import type * as part from './reading.js';

type ReadingPart = typeof part;
type Reading = part.Reading;

/** What the controller needs of its host. */
export interface ReadingOnDemandOptions {
  /** The language of the page. */
  readonly lang: () => string;
  /** Builds it, once it is there to be built. */
  readonly build: (part: ReadingPart) => Reading;
}

/**
 * Has the reading built at the first sign of a person, for a page that nobody reads needs none of
 * it. What a person asks for before it is there is kept till then; the last wish counts.
 */
export class ReadingOnDemand implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ReadingOnDemandOptions;
  #connection: AbortController | undefined;
  #built: Reading | undefined;
  #wish: { readonly subject: ReadingSubject } | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReadingOnDemandOptions) {
    this.#host = host;
    this.#options = options;
    if (readingPart.there) this.#build(readingPart.there);
    host.addController(this);
  }

  /** The reading, if it is there. */
  get built(): Reading | undefined {
    return this.#built;
  }

  /** What waits to be read. */
  get wished(): ReadingSubject | undefined {
    return this.#wish?.subject;
  }

  /** Whether what was asked for last could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    if (this.#built) return;
    const load = (): void => {
      // If it does not come, whoever asks for it is told.
      this.#load().catch(() => undefined);
    };
    if (readingPart.there) {
      load();
      return;
    }
    const { signal } = this.#connection;
    readingPart.addEventListener('load', load, { signal });
    atFirstSign(load, signal);
    // A press may come without any sign before it.
    whenPageRests(load, signal);
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    // Taken out and put back at once is a move.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.giveUp();
    });
  }

  /** Does something with the reading: now if it is there, else once it is. */
  ask<T>(act: (reading: Reading) => T): T | Promise<T | undefined> {
    return this.#built ? act(this.#built) : this.#askLater(act);
  }

  /** Begins to read now, in this task, or as soon as that is possible. */
  read(subject: ReadingSubject, begin: (reading: Reading) => void): void {
    this.#wish = undefined;
    if (!this.#built && !this.#host.isConnected) return;
    if (!this.#built) unlockSpeech();
    const wish = { subject };
    this.#wish = wish;
    void this.ask((reading) => {
      if (this.#wish !== wish) return;
      this.#wish = undefined;
      begin(reading);
    });
  }

  /** Forgets what waits to be read. @returns Whether anything did. */
  giveUp(): boolean {
    if (!this.#wish) return false;
    this.#wish = undefined;
    this.#host.requestUpdate();
    return true;
  }

  async #askLater<T>(act: (reading: Reading) => T): Promise<T | undefined> {
    this.#failed = false;
    this.#host.requestUpdate();
    const reading = await this.#load().catch((error: unknown) => {
      warnOnce(`what reads did not load: ${String(error)}`);
      this.#failed = true;
      this.#wish = undefined;
      this.#host.requestUpdate();
      return undefined;
    });
    return reading && act(reading);
  }

  async #load(): Promise<Reading> {
    // Side by side: neither has to wait for the other.
    const rules = loadLanguage(this.#options.lang());
    const part = await readingPart.load();
    await rules;
    return this.#build(part);
  }

  #build(part: ReadingPart): Reading {
    if (!this.#built) {
      this.#built = this.#options.build(part);
      this.#host.requestUpdate();
    }
    return this.#built;
  }
}
