/** Globals that were replaced, and how to give them back. */
export class Globals {
  readonly #restore: (() => void)[] = [];

  /** Replaces a property of an object, or takes it away. */
  replace(owner: object, name: string, value: (() => unknown) | undefined): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (value) Object.defineProperty(owner, name, { configurable: true, get: value });
    else Reflect.deleteProperty(owner, name);
    this.#restore.push(() => {
      Reflect.deleteProperty(owner, name);
      if (own) Object.defineProperty(owner, name, own);
    });
  }

  /** Gives everything back. */
  restore(): void {
    for (const restore of this.#restore.splice(0).reverse()) restore();
  }
}
