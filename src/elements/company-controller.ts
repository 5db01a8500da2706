import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Passage } from '../page/passage.js';
import { warnOnce } from '../page/warn-once.js';
import type { Reader } from '../reader/reader.js';
import { type Placement, placements } from './placement.js';

/**
 * Keeps the widgets of one page out of each other's way, should somebody have put in more than one:
 * one speaks at a time, one obeys the shortcuts and offers what is selected, each has a corner.
 */
export class CompanyController implements ReactiveController {
  static readonly #all: CompanyController[] = [];
  static #leader: CompanyController | undefined;

  readonly #host: ReactiveControllerHost;
  #reader: Reader<Passage> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins to follow what this one reads. */
  follow(reader: Reader<Passage>): void {
    this.#reader = reader;
    reader.addEventListener('change', () => {
      if (this.#speaks && !this.leads) this.#lead();
    });
  }

  /** Whether this is the one that spoke last, or came last. */
  get leads(): boolean {
    return CompanyController.#leader === this;
  }

  /** The corner of this one, where all belong in the same. */
  cornerFrom(corner: Placement): Placement {
    const place = placements.indexOf(corner) + Math.max(0, CompanyController.#all.indexOf(this));
    return placements[place % placements.length] ?? corner;
  }

  hostConnected(): void {
    CompanyController.#all.push(this);
    CompanyController.#leader = this;
    // Pages that put a new one in the place of an old one have two for a moment.
    queueMicrotask(() => {
      if (CompanyController.#all.length > 1) warnOnce('one <na-glos> in a page is enough.');
    });
  }

  hostDisconnected(): void {
    const all = CompanyController.#all;
    all.splice(all.indexOf(this), 1);
    if (this.leads) CompanyController.#leader = all.at(-1);
    for (const other of all) other.#host.requestUpdate();
  }

  get #speaks(): boolean {
    const status = this.#reader?.state.status;
    return status === 'starting' || status === 'speaking';
  }

  #lead(): void {
    CompanyController.#leader = this;
    for (const other of CompanyController.#all) {
      if (other !== this && other.#speaks) other.#reader?.pause('system');
      other.#host.requestUpdate();
    }
  }
}
