import { Tabs } from './tabs.js';

/** What ends a session from outside. */
export type Intruder = 'other-tab' | 'page-left';

/** From the first utterance to the silence behind the last: what may break in. */
export class Session {
  readonly #tabs: Tabs;
  readonly #open = new AbortController();

  constructor(onintrusion: (intruder: Intruder) => void) {
    this.#tabs = new Tabs(() => {
      onintrusion('other-tab');
    });
    // Speech outlives its page in some browsers.
    const { signal } = this.#open;
    const leave = (): void => {
      onintrusion('page-left');
    };
    addEventListener('pagehide', leave, { signal });
  }

  close(): void {
    this.#tabs.close();
    this.#open.abort();
  }
}
