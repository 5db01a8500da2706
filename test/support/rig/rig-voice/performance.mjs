import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { start } from '../processes.mjs';

const script = fileURLToPath(new URL('./espeak_words.py', import.meta.url));

/** Has espeak-ng speak a text: its sound, and when each word falls. */
export async function synthesize({ text, lang = 'pl', rate = 1, pitch = 1 }) {
  const speed = Math.min(450, 170 * rate);
  const child = spawn('python3', [script, lang.slice(0, 2), speed, 50 * pitch].map(String), {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(text);
  const output = Buffer.concat(await child.stdout.toArray());
  const endOfHeader = output.indexOf('\n');
  const header = JSON.parse(output.subarray(0, endOfHeader));

  const characters = [...text];
  const unitsBefore = (count) => characters.slice(0, count).join('').length;
  const words = header.words.map(({ ms, start: first, length }) => {
    const charIndex = unitsBefore(first);
    return { ms, charIndex, length: unitsBefore(first + length) - charIndex };
  });
  return { samples: output.subarray(endOfHeader + 1), rate: header.rate, words };
}

/** One utterance being spoken: its sound in the loudspeaker, its events in step with it. */
export class Performance {
  #speech;
  #volume;
  #tell;
  #player;
  #timers = [];
  #startedAt = 0;
  #playedMs = 0;

  constructor(speech, volume, tell) {
    this.#speech = speech;
    this.#volume = volume;
    this.#tell = tell;
  }

  play() {
    const { samples, rate, words } = this.#speech;
    this.#startedAt = Date.now() - this.#playedMs;
    if (process.env.PULSE_SERVER) this.#playSound();
    for (const { ms, ...word } of words) this.#tellAt(ms, { type: 'word', ...word });
    this.#tellAt((samples.length / 2 / rate) * 1000, { type: 'end' });
  }

  pause() {
    this.stop();
    this.#playedMs = Date.now() - this.#startedAt;
  }

  stop() {
    this.#timers.splice(0).forEach(clearTimeout);
    this.#player?.kill();
  }

  #playSound() {
    const { samples, rate } = this.#speech;
    const heard = Math.floor((this.#playedMs / 1000) * rate) * 2;
    const volume = Math.round(this.#volume * 65536);
    const format = ['--format=s16le', `--rate=${rate}`, '--channels=1', '--latency-msec=30'];
    this.#player = start('pacat', ['--playback', ...format, `--volume=${volume}`], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    this.#player.stdin.on('error', () => {}); // stopped before it took everything
    this.#player.stdin.end(samples.subarray(heard));
  }

  #tellAt(ms, event) {
    if (ms < this.#playedMs) return;
    this.#timers.push(setTimeout(() => this.#tell(event), ms - this.#playedMs));
  }
}
