import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eachPage } from '../page/each-page.js';
import { focusedElement } from '../page/focused-element.js';
import { inWindow } from '../page/window-boxes.js';
import { type Placement, placements } from './placement.js';

/** The player as the controller moves it. */
export interface Dodger extends HTMLElement {
  /** Shown as one small button, for as long as nothing else helps. */
  small: boolean;
}

/** What the controller needs of its host. */
export interface DodgeOptions {
  readonly player: () => Dodger | null;
  /** Where the player belongs. */
  readonly home: () => Placement;
}

/**
 * Keeps the player off what has focus in the page: it moves to another corner, or makes itself
 * small, and goes home when focus has gone on. The page itself is neither scrolled nor padded.
 */
export class DodgeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DodgeOptions;
  #connection: AbortController | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DodgeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    eachPage((page) => {
      page.addEventListener('focusin', this.#look, { signal });
      page.addEventListener('scroll', this.#look, { signal, passive: true, capture: true });
    }, signal);
    window.addEventListener('resize', this.#look, { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #look = (): void => {
    // Browsers scroll to what has focus after they have told of it.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#dodge();
    });
  };

  #dodge(): void {
    const player = this.#options.player();
    if (!player || this.#host.matches(':focus-within')) return;
    const home = this.#options.home();
    const focused = focusedElement();
    const corners = [home, ...placements.filter((corner) => corner !== home)];
    for (const small of [false, true]) {
      for (const corner of corners) {
        move(player, corner, small);
        if (!focused || !overlap(player, focused)) return;
      }
    }
    move(player, home, false);
  }
}

function move(player: Dodger, corner: Placement, small: boolean): void {
  if (player.getAttribute('placement') !== corner) player.setAttribute('placement', corner);
  if (player.small !== small) player.toggleAttribute('small', small);
}

function overlap(player: Element, focused: Element): boolean {
  const a = player.getBoundingClientRect();
  const b = inWindow(focused.getBoundingClientRect(), focused.ownerDocument);
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
