import type { Clock } from './clock.js';
import { Connection } from './embedded-connection.js';
import type { EmbeddedFiles } from './embedded-files.js';
import type { ManifestLanguage } from './embedded-manifest.js';
import type { Sound } from './embedded-protocol.js';
import { codeOf, EmbeddedVoiceError } from './embedded-voice-error.js';
import { startWorker } from './embedded-worker.js';

/** A text to be made sound. */
export interface SpeechText {
  readonly text: string;
  /** As the manifest names it. */
  readonly language: string;
  readonly wordsPerMinute: number;
}

/** What a language needs, and those of its packs that the worker lacks. */
interface Needs {
  readonly language: ManifestLanguage;
  readonly packs: ReadonlyMap<string, ArrayBuffer>;
  readonly total: number;
}

/** Makes sound of text, in a worker that is started and given its data as they are needed. */
export class Synthesiser {
  readonly #files: EmbeddedFiles;
  readonly #clock: Clock;
  readonly #progress: (loaded: number, total: number) => void;
  #connection: Connection | undefined;
  /** The packs that the worker has. */
  readonly #packs = new Set<string>();
  /** What is on its way for the next to be loaded, by language. */
  readonly #coming = new Map<string, Promise<Needs>>();
  /** What is asked comes one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    files: EmbeddedFiles,
    clock: Clock,
    progress: (loaded: number, total: number) => void = () => undefined,
  ) {
    this.#files = files;
    this.#clock = clock;
    this.#progress = progress;
  }

  /** Whether the worker has a language. */
  has(language: string): boolean {
    return this.#packs.has(language);
  }

  /**
   * Starts what takes longest, in this very task. What goes wrong shows when it is needed.
   * @returns When all that a language needs has come, or will not.
   */
  async begin(language: string): Promise<void> {
    try {
      // The engine gets ready while its data is on the way.
      this.#connect();
      await this.#need(language);
    } catch {
      // As said.
    }
  }

  /** Starts the worker, with all that a language needs. */
  async load(language: string): Promise<void> {
    await this.#inTurn(async () => {
      const { loaded } = await this.#load(language);
      await loaded;
    });
  }

  /**
   * Makes sound, piece by piece. A worker that breaks down is started anew, once for each text.
   * @returns Seconds until the voice falls silent; the pause behind a sentence comes after.
   */
  async say(text: SpeechText, hear: (sound: Sound) => void): Promise<number> {
    return this.#inTurn(async () => {
      let heard = 0;
      try {
        return await this.#say(text, (sound) => {
          heard++;
          hear(sound);
        });
      } catch (error) {
        if (codeOf(error) !== 'failed') throw error;
      }
      // The same pieces come again; those that came before are skipped.
      return this.#say(text, (sound) => {
        if (heard-- <= 0) hear(sound);
      });
    });
  }

  async #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The worker, or another if it broke down. */
  #connect(): Connection {
    if (!this.#connection || this.#connection.broken) {
      this.#packs.clear();
      this.#coming.clear();
      this.#connection = new Connection(startWorker(this.#files.folder), this.#clock);
    }
    return this.#connection;
  }

  /** Has the worker load a language; what is asked of it behind that need not wait for the answer. */
  async #load(name: string): Promise<{ voice: string; loaded: Promise<unknown> }> {
    const connection = this.#connect();
    const { language, packs, total } = await this.#need(name).finally(() => {
      this.#coming.delete(name);
    });
    // Another language may have brought some of them meanwhile.
    const wanted = [...packs].filter(([pack]) => !this.#packs.has(pack));
    const { voice } = language;
    if (wanted.length === 0) return { voice, loaded: Promise.resolve() };
    const contents = wanted.map(([, content]) => content);
    const answer = connection.ask({ type: 'load', packs: contents }, contents);
    for (const [pack] of wanted) this.#packs.add(pack);
    const loaded = answer.then(() => {
      this.#progress(total, total);
    });
    return { voice, loaded };
  }

  /** Reads what the worker lacks for a language, unless that is on its way. */
  async #need(name: string): Promise<Needs> {
    const coming = this.#coming.get(name) ?? this.#read(name);
    this.#coming.set(name, coming);
    return coming;
  }

  async #read(name: string): Promise<Needs> {
    const { languages, packs, programs } = await this.#files.manifest();
    const language = languages[name];
    if (!language) throw new EmbeddedVoiceError('embedded-voice-missing', `it has no ${name}`);
    const wanted = language.packs.flatMap((pack) => {
      const file = packs[pack];
      return file && !this.#packs.has(pack) ? [{ pack, file }] : [];
    });
    // How far the engine itself has come is not to be seen, but it counts when it is there.
    const unseen = this.#packs.size === 0 ? programs : [];
    const files = [...wanted.map(({ file }) => file), ...unseen];
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    let loaded = 0;
    const contents = await Promise.all(
      wanted.map(async ({ pack, file }) => {
        const content = await this.#files.read(file, (bytes) => {
          loaded += bytes;
          this.#progress(loaded, total);
        });
        return [pack, content] as const;
      }),
    );
    return { language, packs: new Map(contents), total };
  }

  async #say(
    { text, language, wordsPerMinute }: SpeechText,
    hear: (sound: Sound) => void,
  ): Promise<number> {
    const { voice, loaded } = await this.#load(language);
    const request = { type: 'say', text, voice, wordsPerMinute } as const;
    const [answer] = await Promise.all([this.#connect().ask(request, [], hear), loaded]);
    return answer.type === 'said' ? answer.spoken : 0;
  }
}
