import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Passage } from '../page/passage.js';
import { chosenVoice, type Preferences } from '../reader/preferences.js';
import { Reader } from '../reader/reader.js';
import { embeddedLanguage } from '../speech/embedded-languages.js';
import { FallbackEngine } from '../speech/fallback-engine.js';
import { embeddedVoiceURI } from '../speech/voice.js';
import { type VoiceOption, voiceOptions } from '../speech/voice-rank.js';
import { WebSpeechEngine } from '../speech/web-speech-engine.js';
import { announcer, loadAnnouncer } from './announcer.js';
import { type Download, loadEmbeddedVoice } from './embedded-voice.js';
import { onDemand } from './on-demand.js';
import type { PreferenceStore } from './preference-store.js';
import { ReadingAidsController } from './reading-aids-controller.js';
import { ReadingEvents } from './reading-events.js';
import { SpokenPlace } from './spoken-place.js';
import { whenIdle } from './when-idle.js';

/** What the controller needs of its host. */
export interface ReadingOptions {
  /** What the person prefers. */
  readonly store: PreferenceStore;
  /** Where the embedded voice lies: beside the script if empty, nowhere if "none". */
  readonly voiceUrl: () => string;
  /** The language of the page. */
  readonly lang: () => string;
  /** What is likely to be read next. */
  readonly likely?: () => Iterable<Passage>;
  /** Where something of the page is seen, which may be in a copy of it. */
  readonly inSight?: (range: Range | undefined) => Range | undefined;
  readonly load?: typeof loadEmbeddedVoice;
}

/** The embedded voice, offered where the system has none. */
export interface VoiceOffer {
  /** What is to be downloaded for it, in bytes. */
  readonly bytes: number;
}

/** Gives an element a reader and a voice, marks what is read, and obeys what is preferred. */
export class ReadingController implements ReactiveController {
  readonly reader: Reader<Passage>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ReadingOptions;
  readonly #native = new WebSpeechEngine();
  readonly #engine: FallbackEngine;
  readonly #store: PreferenceStore;
  readonly aids: ReadingAidsController;
  readonly #events: ReadingEvents;
  readonly #place = new SpokenPlace();
  #connection: AbortController | undefined;
  #offer: VoiceOffer | undefined;
  #download: Download | undefined;
  /** Whether a voice is being tried. */
  #sampling = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReadingOptions) {
    this.#host = host;
    this.#options = options;
    const { store, load = loadEmbeddedVoice } = options;
    this.#store = store;
    this.#engine = new FallbackEngine(this.#native, {
      speaks: (lang) => this.#speaks(lang),
      wanted: () => store.preferences.embeddedVoice && options.voiceUrl() !== 'none',
      load: async () =>
        load(options.voiceUrl(), (download) => {
          this.#download = download.loaded < download.total ? download : undefined;
          host.requestUpdate();
        }),
    });
    this.aids = new ReadingAidsController(host, options.inSight);
    this.#events = new ReadingEvents(host);
    this.reader = new Reader(this.#engine, { announcer });
    this.reader.addEventListener('change', () => {
      this.#follow();
    });
    store.addEventListener('change', () => {
      this.#obey();
    });
    host.addController(this);
  }

  /** Whether anything can speak, as far as that can be told without trying. */
  get supported(): boolean {
    return this.#engine.supported;
  }

  /** The embedded voice, if it would help and the person has not said yes yet. */
  get offer(): VoiceOffer | undefined {
    return this.#offer;
  }

  /** How much of the embedded voice has come, while it is downloaded. */
  get download(): Download | undefined {
    return this.#download;
  }

  set localOnly(localOnly: boolean) {
    this.#native.localOnly = localOnly;
  }

  /** Gets ready for a press that is likely to come. */
  prepare(): void {
    this.#engine.prepare(this.#options.lang());
    this.#rehearse();
  }

  get preferences(): Preferences {
    return this.#store.preferences;
  }

  /** The voices that speak a language, the best first. */
  voicesFor(lang: string): VoiceOption[] {
    const { localOnly, voices } = this.#native;
    const options = voiceOptions(voices, lang, { localOnly });
    const embedded: VoiceOption = {
      voiceURI: embeddedVoiceURI,
      name: '',
      lang,
      quality: 'robotic',
      online: false,
    };
    return this.#speaks(lang) ? [...options, embedded] : options;
  }

  /** Says today's date, which is something to say in every language, in the voice chosen for it. */
  tryVoice(lang: string): void {
    this.reader.pause('system');
    this.#sampling = true;
    const over = (): void => {
      this.#sampling = false;
    };
    const { rate } = this.preferences;
    const voice = chosenVoice(this.preferences, lang);
    const text = new Intl.DateTimeFormat(lang, { dateStyle: 'full' }).format();
    const nothing = (): void => undefined;
    this.#engine.speak(
      { text, lang, rate, voice },
      { start: nothing, boundary: nothing, end: over, error: over },
    );
  }

  /** Whether something is being read, or waits to be read on. */
  get on(): boolean {
    const { status } = this.reader.state;
    return status === 'starting' || status === 'speaking' || status === 'paused';
  }

  /** Pauses or goes on. @returns Whether there was anything to pause or go on with. */
  toggle(): boolean {
    if (!this.on) return false;
    if (this.reader.state.status === 'paused') this.reader.resume();
    else this.reader.pause();
    return true;
  }

  /** Falls silent. @returns Whether anything was to be heard. */
  silence(): boolean {
    const { status } = this.reader.state;
    if (this.#sampling) this.#engine.cancel();
    else if (status === 'speaking' || status === 'starting') this.reader.stop();
    else return false;
    this.#sampling = false;
    return true;
  }

  /** Changes some of the person's preferences, and remembers them. */
  prefer(changes: Partial<Preferences>): void {
    this.#store.prefer(changes);
  }

  /** Uses the embedded voice from now on, and reads at once what could not be read. */
  useEmbeddedVoice(): void {
    this.#offer = undefined;
    this.prefer({ embeddedVoice: true });
    this.reader.retry();
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#obey();
    if (this.#host.matches(':hover, :focus-within')) this.prepare();
    // A finger presses without hovering before, and what all presses need is needed once.
    else this.#rehearse();
    for (const type of ['pointerover', 'focusin']) {
      this.#host.addEventListener(type, this.#prepare, { signal, once: true });
    }
    // A page that is left speaks on in some browsers. It may come back as it was.
    window.addEventListener(
      'pagehide',
      () => {
        this.reader.pause('system');
      },
      { signal },
    );
    if (!this.supported) void this.#makeOffer(this.#options.lang());
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    // Taken out and put back at once is a move, and no reason to fall silent.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.reader.stop();
    });
  }

  #obey(): void {
    const { preferences } = this.#store;
    this.reader.preferences = preferences;
    this.aids.preferences = preferences;
    if (preferences.announce) onDemand(loadAnnouncer());
    this.#host.requestUpdate();
  }

  readonly #prepare = (): void => {
    this.prepare();
  };

  /** Finds what is likely to be read and says its first line to nobody, in pieces that nobody feels. */
  #rehearse(): void {
    const rest = (then: () => void): void => {
      whenIdle(() => {
        if (this.#host.isConnected && !this.on) then();
      });
    };
    rest(() => {
      const likely = this.#options.likely?.();
      if (likely)
        rest(() => {
          this.reader.prepare(likely);
        });
    });
  }

  #speaks(lang: string): boolean {
    return this.#options.voiceUrl() !== 'none' && embeddedLanguage(lang) !== undefined;
  }

  #follow(): void {
    const { state } = this.reader;
    this.#offer = undefined;
    if (state.status === 'speaking') {
      this.#download = undefined;
      const place = this.#place.of(state);
      this.aids.show(place.sentence, place.word);
      this.#events.speaking(state, place);
      return;
    }
    if (state.status === 'paused') {
      this.aids.rest();
    } else if (state.status !== 'starting') {
      this.aids.clear();
      this.#place.forget();
    }
    if (state.status === 'failed' && noVoice.has(state.code)) void this.#makeOffer(state.lang);
    this.#events.follow(state);
  }

  /** Offers the embedded voice once it is there, so that one press is enough. */
  async #makeOffer(lang: string): Promise<void> {
    const { embeddedVoice } = this.#store.preferences;
    if (embeddedVoice || !this.#speaks(lang)) return;
    const { state } = this.reader;
    const bytes = await (await this.#engine.load())?.downloadSize(lang);
    if (bytes === undefined || this.reader.state !== state) return;
    this.#offer = { bytes };
    this.#host.requestUpdate();
  }
}

/** Failures that another voice would mend. */
const noVoice: ReadonlySet<string> = new Set(['unsupported', 'no-voice', 'no-voice-for-language']);
