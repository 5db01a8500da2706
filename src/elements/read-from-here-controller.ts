import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Place, placeAt, type PlaceOptions } from '../page/block-at.js';
import { Blocks } from '../page/blocks.js';
import { eachPage } from '../page/each-page.js';
import { focusedElement } from '../page/focused-element.js';
import { OwnScrolls } from '../page/own-scrolls.js';
import { passages } from '../page/passages.js';
import { lookAt } from '../page/sight.js';
import { happenedIn } from '../page/widget-parts.js';
import type { NaGlosMarkerElement } from './marker-element.js';

/** What keeps its own meaning when it is pressed. */
const interactive =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, iframe, object, ' +
  'embed, [contenteditable], [onclick], [role="button"], [role="link"], [role="checkbox"], ' +
  '[role="radio"], [role="switch"], [role="tab"], [role="option"], [role^="menuitem"]';

/** How far a pointer may move, in CSS pixels, and still have pressed one place. */
const steadyPixels = 6;

/** What the controller needs of its host. */
export interface ReadFromHereOptions {
  /** What may be read, as it is now. */
  readonly source: () => PlaceOptions;
  /** Shows the place that would be read from. */
  readonly marker: NaGlosMarkerElement;
  /** Reads from a place to the end. */
  readonly read: (place: Range) => void;
  /** What is being spoken, if anything is. */
  readonly spoken: () => Range | undefined;
  /** Where focus goes when what had it before is gone. */
  readonly home: () => HTMLElement | null | undefined;
}

/**
 * A mode in which the person points at the text, or steps through it by keyboard, to have it read
 * from there. What can be pressed in the page keeps its meaning, and text can still be selected.
 */
export class ReadFromHereController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ReadFromHereOptions;
  readonly #scrolls = new OwnScrolls();
  #mode: AbortController | undefined;
  #blocks: Blocks | undefined;
  #pressedAt: { readonly x: number; readonly y: number } | undefined;
  /** Finds what is pointed at, in the next frame. */
  #pointedAt: (() => Place | undefined) | undefined;
  #focusBefore: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReadFromHereOptions) {
    this.#host = host;
    this.#options = options;
    options.marker.accept = (): void => {
      const { place } = options.marker;
      if (place) options.read(place.sentence);
    };
    options.marker.step = (step): void => {
      this.#step(step);
    };
    host.addController(this);
  }

  /** Whether the mode is on. */
  get on(): boolean {
    return this.#mode !== undefined;
  }

  hostDisconnected(): void {
    this.#end();
  }

  /**
   * Turns the mode on.
   *
   * @param byKeyboard - Whether the person does not point: the marker is at hand at once, then.
   */
  async enter(byKeyboard: boolean): Promise<void> {
    const { marker } = this.#options;
    if (!this.#mode) {
      this.#mode = new AbortController();
      const { signal } = this.#mode;
      eachPage((page) => {
        this.#watch(page, signal);
      }, signal);
      this.#host.requestUpdate();
    }
    marker.withButton = byKeyboard;
    if (!byKeyboard) return;
    const { content, ...options } = this.#options.source();
    this.#blocks = new Blocks(passages(content, options));
    const spoken = this.#options.spoken();
    this.#show((spoken && this.#blocks.around(spoken)) ?? this.#blocks.inSight());
    this.#focusBefore = focusedElement();
    await marker.updateComplete;
    if (this.on) marker.focus({ preventScroll: true });
  }

  /** Turns the mode off and gives focus back if the marker had it. @returns Whether it was on. */
  leave(): boolean {
    if (!this.on) return false;
    const { marker, home } = this.#options;
    if (marker.shadowRoot?.activeElement) {
      const back = this.#focusBefore?.isConnected ? this.#focusBefore : home();
      back?.focus({ preventScroll: true });
    }
    this.#end();
    this.#host.requestUpdate();
    return true;
  }

  #end(): void {
    this.#mode?.abort();
    this.#mode = undefined;
    this.#blocks = undefined;
    this.#focusBefore = undefined;
    this.#options.marker.withButton = false;
    this.#show(undefined);
  }

  #show(place: Place | undefined): void {
    this.#options.marker.place = place;
  }

  #step(step: 1 | -1): void {
    const from = this.#options.marker.place?.block;
    const to = from && (step > 0 ? this.#blocks?.after(from) : this.#blocks?.before(from));
    if (!to) return;
    this.#show(to);
    this.#scrolls.go(lookAt(to.block).scrolls);
  }

  #watch(page: Document, signal: AbortSignal): void {
    const options = { signal, passive: true };
    page.addEventListener('pointermove', this.#point, options);
    page.addEventListener('pointerdown', this.#press, options);
    page.addEventListener('click', this.#click, options);
  }

  readonly #press = ({ clientX: x, clientY: y }: PointerEvent): void => {
    this.#pressedAt = { x, y };
  };

  readonly #point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const ours = this.#isOurs(event);
    if (ours && this.#options.marker.withButton) return;
    const page = event.currentTarget as Document;
    const nowhere = ours || isInteractive(event) || event.buttons !== 0;
    const asked = this.#pointedAt !== undefined;
    this.#pointedAt = () => (nowhere ? undefined : this.#placeAt(event, page));
    if (asked) return;
    // Once a frame is enough: the last of its moves counts.
    requestAnimationFrame(() => {
      const pointedAt = this.#pointedAt;
      this.#pointedAt = undefined;
      if (this.on) this.#show(pointedAt?.());
    });
  };

  readonly #click = (event: MouseEvent): void => {
    const { button, detail, altKey, ctrlKey, metaKey, shiftKey } = event;
    const plain = button === 0 && detail === 1 && !altKey && !ctrlKey && !metaKey && !shiftKey;
    if (!plain || event.defaultPrevented || this.#isOurs(event) || isInteractive(event)) return;
    const page = event.currentTarget as Document;
    const { x, y } = this.#pressedAt ?? event;
    if (Math.hypot(event.clientX - x, event.clientY - y) > steadyPixels) return;
    if (page.getSelection()?.isCollapsed === false) return;
    const place = this.#placeAt(event, page);
    if (!place) return;
    this.#show(place);
    this.#options.read(place.sentence);
  };

  #placeAt({ clientX, clientY }: MouseEvent, page: Document): Place | undefined {
    return placeAt(page, clientX, clientY, this.#options.source());
  }

  #isOurs(event: Event): boolean {
    return happenedIn(this.#host, event);
  }
}

function isInteractive(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => 'matches' in target && (target as Element).matches(interactive));
}
