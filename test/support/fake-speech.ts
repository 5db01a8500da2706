export {
  type BoundaryDetails,
  type Call,
  FakeSpeech,
  installFakeSpeech,
} from './fake-speech/fake-speech.js';
export type { FakeVoice } from './fake-speech/fake-voice.js';
export type { AutoStep, FakeSpeechOptions, FaultName } from './fake-speech/options.js';
