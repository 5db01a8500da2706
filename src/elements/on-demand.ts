import { warnOnce } from '../page/warn-once.js';

/** Lets a part load that is needed now. Should it not come, the console says so, and all else works. */
export function onDemand(loading: Promise<unknown>): void {
  loading.catch((error: unknown) => {
    warnOnce(`a part of the reader did not load: ${String(error)}`);
  });
}
