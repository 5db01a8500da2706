import { EmbeddedVoiceError } from './embedded-voice-error.js';

/** The file that the embedded voice's folder begins with. */
export const workerFile = 'espeak-worker.js';

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/**
 * The policy `na-glos`, for pages that require Trusted Types: it lets this one script through, and
 * nothing else that could run. Undefined where there are none, or the page does not allow it.
 */
function scriptPolicy(): ScriptPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('na-glos', {
      createScriptURL(url) {
        if (new URL(url).pathname.endsWith(`/${workerFile}`)) return url;
        throw new TypeError(`Not the embedded voice: ${url}`);
      },
    });
  } catch {
    // The page may still do without: what it does not require it need not allow.
  }
  return policy;
}

/** Starts the worker that speaks. */
export function startWorker(folder: URL): Worker {
  const { href } = new URL(workerFile, folder);
  const trusted = scriptPolicy()?.createScriptURL(href) ?? href;
  try {
    return new Worker(trusted as string, { type: 'module', name: 'na-glos' });
  } catch (error) {
    // A worker of another origin is refused like a missing one: the folder lies in the wrong place.
    const elsewhere = error instanceof DOMException && error.name === 'SecurityError';
    throw new EmbeddedVoiceError(
      elsewhere ? 'embedded-voice-missing' : 'unsupported',
      `${href}: ${String(error)}`,
    );
  }
}
