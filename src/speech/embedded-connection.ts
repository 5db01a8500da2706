import type { Clock } from './clock.js';
import type { Sound, VoiceAnswer, VoiceRequest } from './embedded-protocol.js';
import { EmbeddedVoiceError } from './embedded-voice-error.js';

/** How long the worker may say nothing while something is asked of it; its start takes longer. */
const patienceMs = { load: 20_000, say: 5_000 };

/** A question that has no answer yet. */
interface Question {
  readonly hear: (sound: Sound) => void;
  readonly resolve: (answer: VoiceAnswer) => void;
  readonly reject: (error: EmbeddedVoiceError) => void;
}

/** A worker that is asked one thing at a time. Once broken, it stays so. */
export class Connection {
  readonly #worker: Worker;
  readonly #clock: Clock;
  #question: Question | undefined;
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
      this.#question = { hear, resolve, reject };
      this.#wait(patienceMs[request.type]);
      this.#worker.postMessage(request, transfer);
    });
  }

  #hear(answer: VoiceAnswer): void {
    this.#answered = true;
    const question = this.#question;
    if (answer.type === 'failed') {
      this.#breakDown(new EmbeddedVoiceError('failed', answer.reason));
    } else if (answer.type === 'sound') {
      this.#wait(patienceMs.say);
      question?.hear(answer);
    } else {
      this.#stopWaiting();
      this.#question = undefined;
      question?.resolve(answer);
    }
  }

  #wait(ms: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#clock.after(ms, () => {
      this.#breakDown(new EmbeddedVoiceError('failed', 'the worker says nothing'));
    });
  }

  #breakDown(error: EmbeddedVoiceError): void {
    this.#stopWaiting();
    this.#broken = error;
    this.#worker.terminate();
    this.#question?.reject(error);
    this.#question = undefined;
  }
}
