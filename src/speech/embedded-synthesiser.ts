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

/** Makes sound of text, in a worker that is started and given its data as they are needed. */
export class Synthesiser {
  readonly #files: EmbeddedFiles;
  readonly #clock: Clock;
  readonly #progress: (loaded: number, total: number) => void;
  #connection: Connection | undefined;
  /** The packs that the worker has. */
  readonly #packs = new Set<string>();
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

  /** Starts what takes longest, in this very task. What goes wrong shows when it is needed. */
  begin(): void {
    void this.#files.manifest().catch(() => undefined);
    try {
      this.#connect();
    } catch {
      // As said.
    }
  }

  /** Starts the worker, with all that a language needs. */
  async load(language: string): Promise<void> {
    await this.#inTurn(async () => this.#load(language));
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
      this.#connection = new Connection(startWorker(this.#files.folder), this.#clock);
    }
    return this.#connection;
  }

  async #load(name: string): Promise<ManifestLanguage> {
    // The engine gets ready while its data is on the way.
    const connection = this.#connect();
    const { languages, packs, programs } = await this.#files.manifest();
    const language = languages[name];
    if (!language) throw new EmbeddedVoiceError('embedded-voice-missing', `it has no ${name}`);
    const wanted = language.packs.filter((pack) => !this.#packs.has(pack));
    if (wanted.length === 0) return language;

    const files = wanted.flatMap((pack) => packs[pack] ?? []);
    // How far the engine itself has come is not to be seen, but it counts when it is there.
    const unseen = this.#packs.size === 0 ? programs : [];
    const total = [...files, ...unseen].reduce((sum, { bytes }) => sum + bytes, 0);
    let loaded = 0;
    const contents = await Promise.all(
      files.map(async (file) =>
        this.#files.read(file, (bytes) => {
          loaded += bytes;
          this.#progress(loaded, total);
        }),
      ),
    );
    await connection.ask({ type: 'load', packs: contents }, contents);
    for (const pack of wanted) this.#packs.add(pack);
    this.#progress(total, total);
    return language;
  }

  async #say(
    { text, language, wordsPerMinute }: SpeechText,
    hear: (sound: Sound) => void,
  ): Promise<number> {
    const { voice } = await this.#load(language);
    const request = { type: 'say', text, voice, wordsPerMinute } as const;
    const answer = await this.#connect().ask(request, [], hear);
    return answer.type === 'said' ? answer.spoken : 0;
  }
}
