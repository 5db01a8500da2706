import type { SpeechErrorCode } from './engine.js';

/** Why the embedded voice does not speak. */
export class EmbeddedVoiceError extends Error {
  readonly code: SpeechErrorCode;

  constructor(code: SpeechErrorCode, reason: string) {
    super(reason);
    this.name = 'EmbeddedVoiceError';
    this.code = code;
  }
}

/** The code of an error, whatever it is. */
export function codeOf(error: unknown): SpeechErrorCode {
  return error instanceof EmbeddedVoiceError ? error.code : 'failed';
}
