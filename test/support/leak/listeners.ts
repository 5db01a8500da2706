import { type Count, replaceMethod } from './count.js';

type Listener = EventListenerOrEventListenerObject | null;
type Options = AddEventListenerOptions | boolean | undefined;

const capturing = (options: Options): boolean =>
  typeof options === 'object' ? (options.capture ?? false) : (options ?? false);

/** Counts the listeners that are on some targets and were put there since. */
export function countListeners(targets: readonly EventTarget[]): Count {
  /** For each target and kind of event: what listens. */
  const listening = new Map<EventTarget, Map<string, Set<Listener>>>(
    targets.map((target) => [target, new Map<string, Set<Listener>>()]),
  );
  const kind = (type: string, options: Options): string => `${type} ${capturing(options)}`;
  const methods = EventTarget.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its targets
  const { addEventListener: add, removeEventListener: remove } = methods;

  const restoreAdd = replaceMethod(
    methods,
    'addEventListener',
    function (this: EventTarget | undefined, type: string, listener: Listener, options?: Options) {
      const target = this ?? window;
      const kinds = listening.get(target);
      const { signal, once } = typeof options === 'object' ? options : {};
      if (kinds && !signal?.aborted) {
        const listeners = kinds.get(kind(type, options)) ?? new Set();
        kinds.set(kind(type, options), listeners.add(listener));
        const gone = (): void => {
          listeners.delete(listener);
        };
        if (signal) add.call(signal, 'abort', gone, { once: true });
        if (once) add.call(target, type, gone, { once: true, capture: capturing(options) });
      }
      add.call(target, type, listener, options);
    },
  );
  const restoreRemove = replaceMethod(
    methods,
    'removeEventListener',
    function (this: EventTarget | undefined, type: string, listener: Listener, options?: Options) {
      const target = this ?? window;
      listening.get(target)?.get(kind(type, options))?.delete(listener);
      remove.call(target, type, listener, options);
    },
  );

  return {
    get now() {
      const kinds = Array.from(listening.values()).flatMap((of) => [...of.values()]);
      return kinds.reduce((sum, { size }) => sum + size, 0);
    },
    stop() {
      restoreAdd();
      restoreRemove();
    },
  };
}
