/**
 * A part of the widget that is loaded when it is needed, or brought along by who wants it at once.
 *
 * Sends `load` when it is there.
 */
export class Part<T> extends EventTarget {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #there: T | undefined;

  constructor(load: () => Promise<T>) {
    super();
    this.#load = load;
  }

  /** The part, if it is there. */
  get there(): T | undefined {
    return this.#there;
  }

  /** Brings it along: nothing has to be loaded. */
  provide(part: T): void {
    this.#there = part;
    this.dispatchEvent(new Event('load'));
  }

  /** Loads it once; anew only where that failed. */
  async load(): Promise<T> {
    if (this.#there !== undefined) return this.#there;
    this.#loading ??= this.#loaded();
    return this.#loading;
  }

  async #loaded(): Promise<T> {
    try {
      const part = await this.#load();
      this.provide(part);
      return part;
    } finally {
      this.#loading = undefined;
    }
  }
}
