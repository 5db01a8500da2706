import { rootsAround } from './flat-parent.js';
import { OwnScrolls, scrollerOf } from './own-scrolls.js';
import { isSameRange } from './same-range.js';
import { scrollersOf } from './scrollers.js';
import { lookAt } from './sight.js';
import { isTyping } from './typing.js';
import { elementOf } from './window-boxes.js';
import { happenedIn, isPartOf } from './widget-parts.js';

const scrollKeys = /^(?:Arrow|Page|Home$|End$| $)/u;

/** What a follower is told and tells. */
export interface FollowerOptions {
  /** The element whose insides are not the page's text. */
  readonly widget: Element;
  /** The person scrolled away from what is spoken, or it is in view again. */
  readonly onchange: (following: boolean) => void;
}

/**
 * Keeps what is spoken in view. It scrolls when a sentence begins out of view, or a word of one
 * that is too large to be seen whole; it looks at no word otherwise.
 *
 * A person who scrolls away is left alone until the spoken sentence is in view again.
 */
export class Follower {
  readonly #options: FollowerOptions;
  readonly #scrolls = new OwnScrolls();
  #enabled = true;
  #following = true;
  #sentence: Range | undefined;
  #tooLarge = false;
  #dragging = false;
  #looking = false;
  #signal: AbortSignal | undefined;
  #watched = new WeakSet<Node>();
  /** Larger letters, or a player that grows, push what is spoken out of view. */
  #sizes: ResizeObserver | undefined;

  constructor(options: FollowerOptions) {
    this.#options = options;
  }

  /** Whether it is to follow at all. */
  get enabled(): boolean {
    return this.#enabled;
  }

  set enabled(enabled: boolean) {
    this.#enabled = enabled;
    if (!enabled) this.#setFollowing(true);
  }

  /** False while the person has scrolled away from what is spoken. */
  get following(): boolean {
    return this.#following;
  }

  /** Notices, until the signal aborts, when the person scrolls. */
  watch(signal: AbortSignal): void {
    this.#signal = signal;
    this.#watched = new WeakSet();
    this.#watchRoot(document);
    signal.addEventListener('abort', () => {
      this.stop();
    });
  }

  /** Brings a sentence into view as it begins, or the word of a very large one. */
  show(sentence: Range | undefined, word?: Range): void {
    if (!this.#enabled || !sentence) return;
    if (!this.#sentence || !isSameRange(sentence, this.#sentence)) this.#begin(sentence);
    else if (word && this.#tooLarge && this.#mayScroll) this.#scrolls.go(lookAt(word).scrolls);
  }

  /** Leaves the page alone while nothing is spoken, until the next sentence. */
  rest(): void {
    this.#sentence = undefined;
    this.#sizes?.disconnect();
  }

  /** Forgets what was spoken, and whether the person had scrolled away from it. */
  stop(): void {
    this.rest();
    this.#setFollowing(true);
  }

  /** Goes back to what is spoken, because the person asks for it. */
  resumeFollowing(): void {
    this.#setFollowing(true);
    if (this.#sentence) this.#scrolls.go(lookAt(this.#sentence).scrolls);
  }

  /** Goes at once to where a sentence is seen now, wherever the person had scrolled before. */
  turnTo(sentence: Range): void {
    this.stop();
    if (this.#enabled) this.#begin(sentence, 'instant');
    this.rest();
  }

  #begin(sentence: Range, behavior?: 'instant'): void {
    this.#sentence = sentence;
    if (isPartOf(this.#options.widget, sentence.startContainer)) return;
    for (const root of rootsAround(sentence.startContainer)) this.#watchRoot(root);
    const { inSight, tooLarge, scrolls } = lookAt(sentence);
    this.#tooLarge = tooLarge;
    if (inSight) this.#setFollowing(true);
    if (this.#mayScroll) this.#scrolls.go(scrolls, behavior);
    this.#watchSizes(sentence);
  }

  #watchSizes(sentence: Range): void {
    this.#sizes?.disconnect();
    let before = true;
    this.#sizes = new ResizeObserver(() => {
      // It tells of all sizes once, to begin with.
      if (!before && this.#mayScroll) this.#scrolls.go(lookAt(sentence).scrolls);
      before = false;
    });
    for (const scroller of scrollersOf(sentence.startContainer)) this.#sizes.observe(scroller);
    const element = elementOf(sentence);
    if (element) this.#sizes.observe(element);
  }

  get #mayScroll(): boolean {
    return this.#following && !this.#dragging && !isTyping();
  }

  /** Listens in a document or a shadow root, which tells nobody outside of scrolling inside it. */
  #watchRoot(root: Document | ShadowRoot): void {
    if (!this.#signal || this.#watched.has(root)) return;
    this.#watched.add(root);
    const options = { signal: this.#signal, capture: true, passive: true };
    const yields = (): void => {
      this.#scrolls.yield();
    };
    const release = (): void => {
      this.#dragging = false;
    };
    root.addEventListener('wheel', yields, options);
    root.addEventListener('touchmove', yields, options);
    root.addEventListener(
      'keydown',
      (event) => {
        if (scrollKeys.test((event as KeyboardEvent).key)) yields();
      },
      options,
    );
    root.addEventListener(
      'pointerdown',
      (event) => {
        const { pointerType, button } = event as PointerEvent;
        this.#dragging =
          pointerType !== 'touch' && button === 0 && !happenedIn(this.#options.widget, event);
      },
      options,
    );
    // A press on a scroll bar has no end that is told everywhere.
    root.addEventListener(
      'pointermove',
      (event) => {
        if ((event as PointerEvent).buttons === 0) release();
      },
      options,
    );
    root.addEventListener('pointerup', release, options);
    root.addEventListener('pointercancel', release, options);
    root.addEventListener(
      'scroll',
      (event) => {
        this.#scrolled(event);
      },
      options,
    );
  }

  #scrolled(event: Event): void {
    const scroller = scrollerOf(event.target);
    const sentence = this.#sentence;
    if (!sentence || !scroller || !this.#scrolls.isForeign(event) || this.#looking) return;
    if (![...scrollersOf(sentence.startContainer)].includes(scroller)) return;
    this.#looking = true;
    requestAnimationFrame(() => {
      this.#looking = false;
      if (this.#enabled && this.#sentence) this.#setFollowing(lookAt(this.#sentence).inSight);
    });
  }

  #setFollowing(following: boolean): void {
    if (following === this.#following) return;
    this.#following = following;
    this.#options.onchange(following);
  }
}
