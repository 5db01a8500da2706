import { Attempt, type Outcome } from './attempt.js';
import { browserSpeech, silence } from './browser-speech.js';
import { gateOf } from './cancel-gate.js';
import type { Clock } from './clock.js';
import type { SpeechErrorCode, Utterance, UtteranceListener } from './engine.js';
import { type Piece, pieceOf } from './pieces.js';
import { isOnline } from './voice-rank.js';
import type { Voices } from './voices.js';

/** How long a press waits for voices, and then for a voice where none is listed. */
const voicesMs = 1500;
/** Between a failure and the next try. */
const retryMs = 250;
/** All tries together; nobody waits longer for a first sound. */
const triesMs = 18_000;
/** The same voice twice, then another. */
const mostTries = 3;
/**
 * So many ends in a row that came too soon, and it is not speech. Each was begun, so it takes many:
 * short lines of a fast voice are no fault.
 */
const mostHasty = 20;
/** No voice refuses so short a text as too long. */
const shortest = 40;

/** What stays the same from one utterance to the next. */
export interface Means {
  readonly voices: Voices;
  readonly clock: Clock;
}

/** One utterance on its way: piece by piece, each tried until it is heard or there is no more hope. */
export class Delivery {
  readonly #utterance: Utterance;
  readonly #listener: UtteranceListener;
  readonly #means: Means;
  /** Offset in the text: where the voice is, or is to begin. */
  #from = 0;
  #started = false;
  #tries = 0;
  #longest = Infinity;
  #deadline = Infinity;
  #attempt: Attempt | undefined;
  #isOver = false;
  #stopWaiting = (): void => undefined;

  constructor(utterance: Utterance, listener: UtteranceListener, means: Means) {
    this.#utterance = utterance;
    this.#listener = listener;
    this.#means = means;
  }

  /**
   * Sets off, in this very task if nothing must be waited for: iOS wants that of a press.
   *
   * @param silenceMs - Waits so long before anything.
   * @param opens - Whether it is the first behind a silence.
   */
  begin(silenceMs: number, opens: boolean): void {
    const { voices, clock } = this.#means;
    const speak = (): void => {
      if (opens) this.#clearQueue();
      this.#speak();
    };
    const awaitVoices = (): void => {
      voices.list.refresh();
      if (voices.list.voices.length > 0 || voices.backEnd.listsAtOnce) speak();
      else this.#stopWaiting = voices.list.whenThere(voicesMs, speak);
    };
    if (silenceMs > 0) this.#stopWaiting = clock.after(silenceMs, awaitVoices);
    else awaitVoices();
  }

  /** Falls silent; nothing more is told. */
  cancel(): void {
    this.#isOver = true;
    this.#stopWaiting();
    this.#attempt?.cancel();
  }

  /**
   * Tells that another has the voice now, and leaves the browser to it if `gently`.
   * @returns Whether something of this may wait in the browser's queue.
   */
  interrupt(gently: boolean): boolean {
    const waits = gently && (this.#attempt?.waits ?? false);
    if (gently) this.#attempt?.abandon();
    else this.#attempt?.cancel();
    this.fail('interrupted');
    return waits;
  }

  /** Tells, in a task of its own, that there is no more hope. */
  fail(code: SpeechErrorCode): void {
    this.#stopWaiting();
    this.#attempt = undefined;
    this.#soon(() => {
      this.#isOver = true;
      this.#listener.error(code);
    });
  }

  /** What another page left in the browser's queue is spoken first, or holds ours for ever. */
  #clearQueue(): void {
    const synthesis = browserSpeech();
    if (!synthesis || gateOf(synthesis).closed) return;
    const { sharesQueue, holdsPause } = this.#means.voices.backEnd;
    if (sharesQueue) silence(synthesis);
    else if (holdsPause && synthesis.paused) synthesis.resume();
  }

  #speak(): void {
    const synthesis = browserSpeech();
    const { voices } = this.#means;
    voices.list.refresh();
    const voice = voices.pick(this.#utterance);
    if (!synthesis) {
      this.fail('unsupported');
    } else if (voice === undefined) {
      this.fail(voices.list.voices.length > 0 ? 'no-voice-for-language' : 'no-voice');
    } else {
      const limits = { voice, pace: voices.pace, most: this.#longest };
      const piece = pieceOf(this.#utterance, this.#from, limits);
      // Some engines never end a text of nothing but marks.
      if (/[\p{L}\p{N}]/u.test(piece.text)) {
        gateOf(synthesis).pass(() => {
          if (!this.#isOver) this.#try(piece, synthesis);
        });
      } else {
        this.#soon(() => {
          this.#pieceOver(piece);
        });
      }
    }
  }

  #try(piece: Piece, synthesis: SpeechSynthesis): void {
    const { voices, clock } = this.#means;
    const { backEnd, pace, trust } = voices;
    this.#deadline = Math.min(this.#deadline, clock.now + triesMs);
    const startMs = Math.min(this.#patienceMs(piece), this.#deadline - clock.now);
    const words = trust.follow(piece.key, piece.text);
    const hurries = this.#tries === 0;
    const plan = { piece, words, synthesis, backEnd, pace, clock, startMs, hurries };
    const attempt = new Attempt(plan, {
      start: () => {
        voices.heard = true;
        this.#deadline = Infinity;
        this.#start();
      },
      word: (index) => {
        this.#from = piece.from + index;
        this.#listener.boundary(this.#from);
      },
      over: (outcome) => {
        // WebKit loses what is spoken from within a handler.
        this.#soon(() => {
          if (this.#attempt !== attempt) return;
          this.#attempt = undefined;
          this.#attemptOver(piece, outcome);
        });
      },
    });
    this.#attempt = attempt;
    attempt.speak();
  }

  #patienceMs({ voice }: Piece): number {
    const { list, backEnd } = this.#means.voices;
    if (list.voices.length === 0) return voicesMs;
    return voice && isOnline(voice) ? backEnd.remoteStartMs : backEnd.startMs;
  }

  #attemptOver(piece: Piece, outcome: Outcome): void {
    const { voices } = this.#means;
    switch (outcome) {
      case 'hasty':
        voices.hastyEnds += 1;
        if (voices.hastyEnds < mostHasty) this.#pieceOver(piece);
        else this.fail('silent');
        break;
      case 'end':
        if (piece.text.length > shortest) voices.hastyEnds = 0;
        this.#pieceOver(piece);
        break;
      case 'interrupted':
      case 'not-allowed':
        this.fail(outcome);
        break;
      case 'too-long':
        this.#longest = Math.max(shortest, piece.text.length / 2);
        this.#retry(piece, 'failed');
        break;
      case 'refused':
        voices.passOver(piece.key);
        this.#retry(piece, 'failed');
        break;
      case 'silent':
      case 'failed':
        this.#retry(piece, outcome);
    }
  }

  #pieceOver({ end }: Piece): void {
    this.#start();
    this.#from = end;
    this.#tries = 0;
    if (end < this.#utterance.text.length) {
      this.#speak();
      return;
    }
    this.#isOver = true;
    this.#listener.end();
  }

  #retry({ key }: Piece, code: 'silent' | 'failed'): void {
    const { voices, clock } = this.#means;
    this.#tries += 1;
    if (this.#tries === 2) voices.passOver(key);
    const unlisted = voices.list.voices.length === 0;
    if (voices.backEnd.wantsPress && !voices.heard) {
      this.fail(code === 'silent' ? 'not-allowed' : code);
    } else if (unlisted) {
      this.fail('no-voice');
    } else if (this.#tries < mostTries && clock.now < this.#deadline) {
      this.#stopWaiting = clock.after(retryMs, () => {
        this.#speak();
      });
    } else {
      voices.forgive();
      // Android lets nothing be spoken while its browser is not to be seen.
      this.fail(document.hidden ? 'interrupted' : code);
    }
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#listener.start();
  }

  #soon(callback: () => void): void {
    this.#means.clock.soon(() => {
      if (!this.#isOver) callback();
    });
  }
}
