import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { NaGlosMarkerElement } from './marker-element.js';
import type { ReadFromHereController, ReadFromHereOptions } from './read-from-here-controller.js';

/** What the controller needs of its host. */
export interface PlaceOptions extends Omit<ReadFromHereOptions, 'marker'> {
  readonly messages: () => Messages;
}

/** Loads the mode in which a person chooses where to read from, when it is first asked for. */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PlaceOptions;
  #marker: NaGlosMarkerElement | undefined;
  #mode: ReadFromHereController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the person is choosing a place. */
  get on(): boolean {
    return this.#mode?.on ?? false;
  }

  /** What shows the place, for the host to render. */
  get element(): NaGlosMarkerElement | undefined {
    return this.#marker;
  }

  hostUpdate(): void {
    if (this.#marker) this.#marker.label = this.#options.messages().readFromPlace;
  }

  /**
   * Begins to choose a place, or gives it up.
   *
   * @param byKeyboard - Whether the person does not point.
   */
  async toggle(byKeyboard: boolean): Promise<void> {
    if (this.leave()) return;
    const { createMarker, ReadFromHereController } = await import('./place.js');
    this.#marker ??= createMarker();
    this.#mode ??= new ReadFromHereController(this.#host, {
      ...this.#options,
      marker: this.#marker,
    });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#mode.enter(byKeyboard);
  }

  /** Gives it up. @returns Whether there was anything to give up. */
  leave(): boolean {
    return this.#mode?.leave() ?? false;
  }
}
