import type { Preparation } from './embedded-preparation.js';
import { wordsPerMinute } from './embedded-rate.js';
import type { Synthesiser } from './embedded-synthesiser.js';
import { codeOf } from './embedded-voice-error.js';

/** Has an utterance made sound, piece by piece, until all of it is there or there will be no more. */
export async function makeSound(
  preparation: Preparation,
  language: string,
  synthesiser: Synthesiser,
): Promise<void> {
  preparation.begun = true;
  const { text, rate } = preparation.utterance;
  const speech = { text, language, wordsPerMinute: wordsPerMinute(rate) };
  try {
    preparation.spoken = await synthesiser.say(speech, (sound) => {
      preparation.sounds.push(sound);
      preparation.changed();
    });
  } catch (error) {
    preparation.failure = codeOf(error);
    warn(error);
  }
}

/**
 * Loads a language. The first text takes ten times as long as those behind it: here is one that nobody
 * waits for, unless something is spoken by then.
 */
export async function warmUp(
  language: string,
  synthesiser: Synthesiser,
  isSpeaking: () => boolean,
): Promise<void> {
  const wasLoaded = synthesiser.has(language);
  try {
    await synthesiser.load(language);
    if (wasLoaded || isSpeaking()) return;
    const text = 'Na 10 h.';
    await synthesiser.say({ text, language, wordsPerMinute: 450 }, () => undefined);
  } catch (error) {
    warn(error);
  }
}

/** Tells the page's author why there is no voice; the person is told by the listener. */
function warn(error: unknown): void {
  console.warn(`Na głos: the embedded voice does not speak. ${String(error)}`);
}
