import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Follower } from '../page/follower.js';
import { Highlighter } from '../page/highlighter.js';
import { warnOnce } from '../page/warn-once.js';
import type { Preferences } from '../reader/preferences.js';
import { defineOnce } from './define-once.js';
import type { NaGlosLineFocusElement } from './line-focus-element.js';
import type { NaGlosMarksElement } from './marks-element.js';
import { onDemand } from './on-demand.js';
import { whenIdle } from './when-idle.js';

/** Shows where the voice is: marks it, scrolls along, and sets its lines apart, as is preferred. */
export class ReadingAidsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inSight: (range: Range | undefined) => Range | undefined;
  readonly #highlighter = new Highlighter(async () => this.#loadMarks());
  readonly #follower: Follower;
  #connection: AbortController | undefined;
  #marks: NaGlosMarksElement | undefined;
  #lineFocus: NaGlosLineFocusElement | undefined;
  #lineFocusKind: Preferences['lineFocus'] = 'off';
  #sentence: Range | undefined;
  #word: Range | undefined;

  /** @param inSight - Where something of the page is seen, which may be in a copy of it. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    inSight: (range: Range | undefined) => Range | undefined = (range) => range,
  ) {
    this.#host = host;
    this.#inSight = inSight;
    this.#follower = new Follower({
      widget: host,
      onchange: () => {
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  /** Whether the page is scrolled along; not while the person has scrolled away. */
  get following(): boolean {
    return this.#follower.following;
  }

  /** What is being spoken, if anything is. */
  get sentence(): Range | undefined {
    return this.#sentence;
  }

  /** What is shown over the page, for the host to render. */
  get elements(): readonly HTMLElement[] {
    return [this.#marks, this.#lineFocus].filter((element) => element !== undefined);
  }

  /** Obeys what is preferred, at once. */
  set preferences({ highlight, colors, follow, lineFocus }: Preferences) {
    if (this.#highlighter.choice !== highlight) this.#highlighter.choice = highlight;
    if (this.#highlighter.colors !== colors) this.#highlighter.colors = colors;
    if (this.#follower.enabled !== follow) this.#follower.enabled = follow;
    this.#lineFocusKind = lineFocus;
    if (lineFocus === 'off') this.#removeLineFocus();
    else onDemand(this.#showLineFocus());
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#follower.watch(signal);
    whenIdle(() => {
      if (signal.aborted) return;
      unlessBroken(() => {
        this.#highlighter.prepare(document);
      });
    });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Goes with the voice to a sentence and, where it tells its words, to a word. */
  show(sentence: Range | undefined, word: Range | undefined): void {
    this.#sentence = sentence;
    this.#word = word;
    this.#look((...seen) => {
      this.#follower.show(...seen);
    });
  }

  /** Turns to where what is spoken is seen now, which has changed. */
  turn(): void {
    this.#look((sentence) => {
      if (sentence) this.#follower.turnTo(sentence);
    });
  }

  /** Leaves the page alone while nothing is spoken, and the marks where they are. */
  rest(): void {
    this.#follower.rest();
  }

  /** Takes it all away. */
  clear(): void {
    this.show(undefined, undefined);
    this.#follower.stop();
  }

  /** Scrolls back to what is spoken, because the person asks for it. */
  backToReading(): void {
    this.#follower.resumeFollowing();
  }

  #look(follow: (sentence: Range | undefined, word: Range | undefined) => void): void {
    unlessBroken(() => {
      const [sentence, word] = [this.#inSight(this.#sentence), this.#inSight(this.#word)];
      this.#highlighter.show(sentence, word);
      follow(sentence, word);
      this.#lineFocus?.show(sentence, word);
    });
  }

  async #loadMarks(): Promise<NaGlosMarksElement> {
    const { NaGlosMarksElement } = await import('./marks-element.js');
    defineOnce('na-glos-marks', NaGlosMarksElement);
    this.#marks ??= document.createElement('na-glos-marks');
    this.#host.requestUpdate();
    return this.#marks;
  }

  async #showLineFocus(): Promise<void> {
    const { NaGlosLineFocusElement } = await import('./line-focus-element.js');
    defineOnce('na-glos-line-focus', NaGlosLineFocusElement);
    const kind = this.#lineFocusKind;
    if (kind === 'off') return;
    this.#lineFocus ??= document.createElement('na-glos-line-focus');
    this.#lineFocus.mode = kind === 'ruler' ? 'ruler' : 'mask';
    this.#lineFocus.lines = kind === 'ruler' ? 1 : Number(kind.slice('mask-'.length));
    this.#host.requestUpdate();
    this.show(this.#sentence, this.#word);
  }

  #removeLineFocus(): void {
    if (!this.#lineFocus) return;
    this.#lineFocus = undefined;
    this.#host.requestUpdate();
  }
}

/** A page that took away what showing takes is read all the same. */
function unlessBroken(step: () => void): void {
  try {
    step();
  } catch (error) {
    warnOnce(`what is spoken cannot be shown: ${String(error)}`);
  }
}
