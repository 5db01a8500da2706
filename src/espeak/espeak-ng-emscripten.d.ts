/** The part of the engine's package that the worker uses; it comes without types. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EngineEvent {
    readonly type: 'word' | 'sentence' | 'end' | 'mark' | 'play' | 'phoneme' | 'samplerate';
    /** Code points in front of it, and one. */
    readonly text_position: number;
    /** Milliseconds of sound in front of it. */
    readonly audio_position: number;
  }

  export interface EngineVoice {
    /** @returns 0 if there is such a voice. */
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    /** Calls back for each tenth of a second of sound, until it answers true. */
    synthesize(
      text: string,
      callback: (sound: Int16Array, events: readonly EngineEvent[]) => boolean,
    ): void;
  }

  export interface Engine {
    readonly eSpeakNGWorker: new () => EngineVoice;
    /** Makes the folders of a path, as far as they are not there. */
    FS_createPath(parent: string, path: string, canRead: boolean, canWrite: boolean): void;
    FS_createDataFile(
      path: string,
      name: null,
      bytes: Uint8Array,
      canRead: boolean,
      canWrite: boolean,
      canOwn: boolean,
    ): void;
  }

  export default function createEngine(options: {
    /** What is run before the engine is ready. */
    preRun: (() => void)[];
    getPreloadedPackage: () => ArrayBuffer;
    printErr: (message: string) => void;
  }): Promise<Engine>;
}
