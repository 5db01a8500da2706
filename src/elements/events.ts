import type { ReadingErrorCode } from '../reader/reader-state.js';

/** A voice began to speak what was asked for. */
export class NaGlosStartEvent extends Event {
  constructor() {
    super('na-glos-start', { bubbles: true });
  }
}

/** Reading paused and keeps its place. */
export class NaGlosPauseEvent extends Event {
  constructor() {
    super('na-glos-pause', { bubbles: true });
  }
}

/** Reading goes on after a pause. */
export class NaGlosResumeEvent extends Event {
  constructor() {
    super('na-glos-resume', { bubbles: true });
  }
}

/** Reading that had begun is over. */
export class NaGlosEndEvent extends Event {
  constructor(
    /** Whether everything was read, or reading was stopped or broke off before. */
    readonly reason: 'finished' | 'stopped',
  ) {
    super('na-glos-end', { bubbles: true });
  }
}

/** A sentence begins to be spoken. */
export class NaGlosSentenceEvent extends Event {
  constructor(
    readonly text: string,
    /** Where it stands; nothing if the page has changed there. */
    readonly range: Range | undefined,
  ) {
    super('na-glos-sentence', { bubbles: true });
  }
}

/** A word begins to be spoken. Many voices do not tell their words. */
export class NaGlosWordEvent extends Event {
  constructor(
    readonly text: string,
    /** Where it stands; nothing if the page has changed there. */
    readonly range: Range | undefined,
  ) {
    super('na-glos-word', { bubbles: true });
  }
}

/** Something could not be read; the person has been told in words. */
export class NaGlosErrorEvent extends Event {
  constructor(readonly code: ReadingErrorCode) {
    super('na-glos-error', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'na-glos-start': NaGlosStartEvent;
    'na-glos-pause': NaGlosPauseEvent;
    'na-glos-resume': NaGlosResumeEvent;
    'na-glos-end': NaGlosEndEvent;
    'na-glos-sentence': NaGlosSentenceEvent;
    'na-glos-word': NaGlosWordEvent;
    'na-glos-error': NaGlosErrorEvent;
  }
}
