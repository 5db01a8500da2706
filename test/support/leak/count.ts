/** A number of things that a page holds, kept up to date until it is stopped. */
export interface Count {
  readonly now: number;
  readonly stop: () => void;
}

/** Puts a function in place of a method; what it returns puts the method back. */
export function replaceMethod(
  owner: object,
  name: string,
  method: (...args: never) => unknown,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: method });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}
