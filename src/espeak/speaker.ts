import createEngine, { type Engine, type EngineVoice } from '@echogarden/espeak-ng-emscripten';
import type { Sound, SpokenWord } from '../speech/embedded-protocol.js';
import { samplesPerSecond } from './samples-per-second.js';
import { filesOf } from './pack.js';
import { SoundCollector } from './sound-collector.js';
import { WordStarts } from './word-starts.js';
import { write } from './written.js';

const dataRoot = '/usr/share/espeak-ng-data';

/** What is to be said, and how. */
export interface Text {
  readonly text: string;
  /** eSpeak NG's name: "zlw/pl". */
  readonly voice: string;
  readonly wordsPerMinute: number;
}

/** eSpeak NG with as much of its data as it was given. */
export class Speaker {
  readonly #engine: Engine;
  #speaker: EngineVoice | undefined;
  #voice = '';

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  static async start(): Promise<Speaker> {
    // What it would fetch is all of its data, 24 MB, to make 459 files of before it is ready: neither
    // is fetched, nor does what would make the files get in.
    const preRun: (() => void)[] = [];
    preRun.push = () => 0;
    const nothing = (): ArrayBuffer => new ArrayBuffer(8);
    return new Speaker(
      await createEngine({ preRun, getPreloadedPackage: nothing, printErr: () => undefined }),
    );
  }

  /** Adds data. The first time it must be that of all languages and one more. */
  load(packs: readonly ArrayBuffer[]): void {
    for (const { path, bytes } of packs.flatMap(filesOf)) {
      const folder = `${dataRoot}/${path}`.replace(/\/[^/]*$/, '');
      this.#engine.FS_createPath('/', folder, true, true);
      this.#engine.FS_createDataFile(`${dataRoot}/${path}`, null, bytes, true, false, true);
    }
    // It looks for voices only while it is made.
    this.#speaker = new this.#engine.eSpeakNGWorker();
    this.#voice = '';
  }

  /**
   * Says a text.
   * @returns Seconds until it falls silent; the pause behind a sentence comes after.
   */
  say({ text, voice, wordsPerMinute }: Text, hear: (sound: Sound) => void): number {
    const speaker = this.#speakerOf(voice);
    const written = write(text, scriptOf(voice));
    // Without letters, figures and the like there is nothing to say, and no data is missing.
    if (!/[^\s\p{P}]/u.test(written.text)) return 0;
    speaker.set_rate(wordsPerMinute);
    const starts = new WordStarts(text);
    const collector = new SoundCollector(hear);
    const tail = tailOf(written.text, voice);
    // Positions count from 1, and the tail stands behind a blank.
    const tailPosition = written.offsets.length + 2;

    speaker.synthesize(written.text + tail, (samples, events) => {
      const tailEvent = events.find(
        ({ type, text_position }) => type === 'word' && text_position >= tailPosition,
      );
      const words = events.flatMap((event): SpokenWord[] => {
        if (event.type !== 'word' || event.text_position >= tailPosition) return [];
        const offset = starts.arriveAt(written.offsets[event.text_position - 1] ?? -1);
        return offset === undefined ? [] : [{ offset, at: event.audio_position / 1000 }];
      });
      const until = tailEvent && samplesAt(tailEvent.audio_position);
      collector.add(samples, words, {
        ...(until !== undefined && { until }),
        clauseEnds: events.some(({ type }) => type === 'end'),
      });
      return tailEvent !== undefined;
    });

    collector.flush();
    const seconds = collector.spoken;
    if (seconds < shortest(written.spoken, wordsPerMinute)) throw new Error('hardly any sound');
    return seconds;
  }

  #speakerOf(voice: string): EngineVoice {
    const speaker = this.#speaker;
    if (!speaker) throw new Error('no data yet');
    if (voice !== this.#voice && speaker.set_voice(voice) !== 0) throw new Error(`no ${voice}`);
    this.#voice = voice;
    return speaker;
  }
}

const samplesAt = (milliseconds: number): number =>
  Math.round((milliseconds * samplesPerSecond) / 1000);

/** Of a twelfth of a second for a letter, at 175 words a minute, far less shows that data is missing. */
const shortest = (letters: number, wordsPerMinute: number): number =>
  ((letters / 12) * 0.15 * 175) / wordsPerMinute;

const scriptOf = (voice: string): RegExp =>
  isCyrillic(voice) ? /[\p{Script=Latin}\p{Script=Cyrillic}]/u : /\p{Script=Latin}/u;

const isCyrillic = (voice: string): boolean => voice.startsWith('zle/');

/**
 * A letter behind a sentence. eSpeak NG makes the pause behind one only where another follows; what
 * follows is cut off again. It is a capital, or a dot in front of it would not always be an end.
 */
function tailOf(text: string, voice: string): string {
  if (!/[.?!…:;,]["')\s]*$/u.test(text)) return '';
  return isCyrillic(voice) ? ' А' : ' A';
}
