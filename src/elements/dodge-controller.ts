import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedContains } from '../page/composed-parent.js';
import { eachPage } from '../page/each-page.js';
import { focusedElement } from '../page/focused-element.js';
import { modalAround } from '../page/modal-around.js';
import { inWindow } from '../page/window-boxes.js';
import { keepInWindow } from './keep-in-window.js';
import { type Placement, placements } from './placement.js';

/** The player as the controller moves it. */
export interface Dodger extends HTMLElement {
  /** Shown as one small button, for as long as nothing else helps. */
  small: boolean;
  readonly updateComplete: Promise<unknown>;
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
  /** Tells when the player has grown. */
  #sizes: ResizeObserver | undefined;
  /** What the player is kept off. */
  #focused: Element | undefined;

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
      // What has focus may be moved by keys.
      page.addEventListener('keyup', this.#look, { signal });
      page.addEventListener('scroll', this.#look, { signal, passive: true, capture: true });
    }, signal);
    // Out of the host nobody hears of focus that stays in it.
    this.#host.shadowRoot?.addEventListener('focusin', this.#look, { signal });
    window.addEventListener('resize', this.#look, { signal });
    // Focus may have been the first sign of a person.
    this.#look();
  }

  hostUpdated(): void {
    const player = this.#options.player();
    if (!player) return;
    // In the reading view it has a place of its own.
    if (player.matches('[docked][popover]')) player.popover = null;
    this.#look();
    if (this.#sizes) return;
    this.#sizes = new ResizeObserver(this.#look);
    this.#sizes.observe(player);
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #look = (): void => {
    // Browsers scroll to what has focus after they have told of it.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      void this.#dodge();
    });
  };

  async #dodge(): Promise<void> {
    const player = this.#options.player();
    if (!player?.isConnected) return;
    if (!player.matches('[docked]')) keepInWindow(player);
    const home = this.#options.home();
    const focused = focusedElement();
    if (focused && isOver(player, focused)) return;
    // Small is well, as long as it is for the same reason.
    const isSettled = player.small && focused === this.#focused && !overlap(player, focused);
    if (isSettled && isSeen(focused)) return;
    this.#focused = focused;
    const corners = [home, ...placements.filter((corner) => corner !== home)];
    for (const small of [false, true]) {
      player.small = small;
      await player.updateComplete;
      await player.shadowRoot?.querySelector('na-glos-transport')?.updateComplete;
      if (focused !== this.#focused) return;
      for (const corner of corners) {
        if (player.getAttribute('placement') !== corner) player.setAttribute('placement', corner);
        if (!overlap(player, focused)) return;
      }
    }
    player.setAttribute('placement', home);
    player.small = false;
  }
}

function isSeen(element: Element | undefined): boolean {
  if (!element) return false;
  const { top, bottom } = boxOf(element);
  return bottom > 0 && top < window.innerHeight;
}

/** Whether an element is in the player, or in a modal dialog, which lies over it. */
function isOver(player: Dodger, element: Element): boolean {
  return composedContains(player, element) || modalAround(element) !== undefined;
}

function overlap(one: Element, other: Element | undefined): boolean {
  if (!other) return false;
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf(element: Element): DOMRect {
  return inWindow(element.getBoundingClientRect(), element.ownerDocument);
}
