import type { Clock } from './clock.js';
import type { Sound, VoiceAnswer, VoiceRequest } from './embedded-protocol.js';
import { EmbeddedVoiceError } from './embedded-voice-error.js';

/** How long the worker may say nothing while something is asked of it; its start takes longer. */
const patienceMs = { load: 20_000, say: 5_000 };

/** A question that has no answer yet. */
interface Question {
  readonly patienceMs: number;
  readonly hear: (sound: Sound) => void;
  readonly resolve: (answer: VoiceAnswer) => void;
  readonly reject: (error: EmbeddedVoiceError) => void;
}

/** A worker that answers one thing after the other. Once broken, it stays so. */
export class Connection {
  readonly #worker: Worker;
  readonly #clock: Clock;
  /** The first is the one that it is busy with. */
  #questions: Question[] = [];
  #broken: EmbeddedVoiceError | undefined;
  #answered = false;
  #stopWaiting: () => void = () => undefined;

  constructor(worker: Worker, clock: Clock) {
    this.#worker = worker;
    this.#clock = clock;
    worker.onmessage = ({ data }: MessageEvent<VoiceAnswer>) => {
      this.#hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      // Before its first answer it is the file that is missing, or no program.
      const code = this.#answered ? 'failed' : 'embedded-voice-missing';
      this.#breakDown(new EmbeddedVoiceError(code, event.message || 'the worker does not start'));
    };
  }

  get broken(): boolean {
    return this.#broken !== undefined;
  }

  /** Asks the worker. `hear` gets what comes before the answer. */
  async ask(
    request: VoiceRequest,
    transfer: Transferable[] = [],
    hear: (sound: Sound) => void = () => undefined,
  ): Promise<VoiceAnswer> {
    if (this.#broken) throw this.#broken;
    return new Promise((resolve, reject) => {
      this.#questions.push({ patienceMs: patienceMs[request.type], hear, resolve, reject });
      if (this.#questions.length === 1) this.#wait();
      this.#worker.postMessage(request, transfer);
    });
  }

  #hear(answer: VoiceAnswer): void {
    this.#answered = true;
    if (answer.type === 'failed') {
      this.#breakDown(new EmbeddedVoiceError('failed', answer.reason));
    } else if (answer.type === 'sound') {
      this.#wait();
      this.#questions[0]?.hear(answer);
    } else {
      const question = this.#questions.shift();
      this.#wait();
      question?.resolve(answer);
    }
  }

  #wait(): void {
    this.#stopWaiting();
    const [question] = this.#questions;
    if (!question) return;
    this.#stopWaiting = this.#clock.after(question.patienceMs, () => {
      this.#breakDown(new EmbeddedVoiceError('failed', 'the worker says nothing'));
    });
  }

  #breakDown(error: EmbeddedVoiceError): void {
    this.#stopWaiting();
    this.#broken = error;
    this.#worker.terminate();
    for (const { reject } of this.#questions.splice(0)) reject(error);
  }
}
