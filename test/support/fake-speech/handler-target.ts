type Handler = ((event: Event) => void) | null;

/** An event target whose `on…` properties listen too. */
export class HandlerTarget extends EventTarget {
  readonly #handlers = new Map<string, Handler>();

  protected static handles(...types: string[]): void {
    for (const type of types) {
      Object.defineProperty(this.prototype, `on${type}`, {
        get(this: HandlerTarget) {
          return this.#handlers.get(type) ?? null;
        },
        set(this: HandlerTarget, handler: Handler) {
          if (!this.#handlers.has(type)) {
            EventTarget.prototype.addEventListener.call(this, type, (event) =>
              this.#handlers.get(type)?.call(this, event),
            );
          }
          this.#handlers.set(type, handler);
        },
      });
    }
  }
}
