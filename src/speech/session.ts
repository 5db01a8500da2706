import { Tabs } from './tabs.js';

/** What ends a session from outside. */
export type Intruder = 'other-tab' | 'page-left';

/** From the first utterance to the silence behind the last: what may break in. */
export class Session {
  readonly #tabs: Tabs;
  readonly #open = new AbortController();

  #leftover = false;

  constructor(onintrusion: (intruder: Intruder) => void) {
    this.#tabs = new Tabs(
      () => {
        onintrusion('other-tab');
      },
      () => {
        this.#leftover = true;
      },
    );
    // Speech outlives its page in some browsers.
    const { signal } = this.#open;
    const leave = (): void => {
      onintrusion('page-left');
    };
    addEventListener('pagehide', leave, { signal });
  }

  /** Whether another tab left something in the browser's queue, which would be spoken next. */
  takeLeftover(): boolean {
    const leftover = this.#leftover;
    this.#leftover = false;
    return leftover;
  }

  /** Leaves something in the queue to the tab that speaks now: to take it back would silence that. */
  leave(): void {
    this.#tabs.leave();
  }

  close(): void {
    this.#tabs.close();
    this.#open.abort();
  }
}
