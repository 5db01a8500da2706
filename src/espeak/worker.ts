import type { VoiceAnswer, VoiceRequest } from '../speech/embedded-protocol.js';
import { Speaker } from './speaker.js';

/** What the scope of a worker has in common with a port; its own types are not those of a page. */
const page = globalThis as unknown as MessagePort;

function answer(message: VoiceAnswer, transfer: Transferable[] = []): void {
  page.postMessage(message, transfer);
}

function obey(speaker: Speaker, request: VoiceRequest): void {
  if (request.type === 'load') {
    speaker.load(request.packs);
    answer({ type: 'loaded' });
    return;
  }
  const spoken = speaker.say(request, ({ samples, words }) => {
    answer({ type: 'sound', samples, words }, [samples.buffer]);
  });
  answer({ type: 'said', spoken });
}

let speaker = Speaker.start();

page.onmessage = ({ data }: MessageEvent<VoiceRequest>): void => {
  // One after the other, and none before the engine is there.
  speaker = speaker.then((ready) => {
    try {
      obey(ready, data);
    } catch (error) {
      answer({ type: 'failed', reason: String(error) });
    }
    return ready;
  });
  speaker.catch((error: unknown) => {
    answer({ type: 'failed', reason: String(error) });
  });
};
