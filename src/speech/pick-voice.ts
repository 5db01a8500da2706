import type { Utterance } from './engine.js';
import { systemVoiceURI, type Voice } from './voice.js';
import { rankVoices } from './voice-rank.js';

/** What else decides on the voice. */
export interface VoiceLimits {
  readonly localOnly: boolean;
  readonly online: boolean;
  /** Keys of the voices that were tried in vain. */
  readonly failed: ReadonlySet<string>;
}

/** A voice as it is learned about; null is the one that the system chooses. */
export const voiceKey = (voice: Voice | null): string =>
  voice ? `${voice.voiceURI}|${voice.name}|${voice.lang}` : '';

/**
 * The voice to try: the chosen or the best that has not failed yet, null for the one that the
 * system chooses by the language, undefined if none may speak it.
 */
export function pickVoice<V extends Voice>(
  voices: readonly V[],
  { lang, voice: choice }: Utterance,
  { localOnly, online, failed }: VoiceLimits,
): V | null | undefined {
  // A list that stays empty may be kept from us: the language alone is worth a try.
  if (voices.length === 0) return localOnly ? undefined : null;
  const ranked = rankVoices(voices, lang, { localOnly, online, choice });
  const [best] = ranked;
  const mayLeaveOpen = !localOnly && !failed.has(voiceKey(null));
  if (choice?.voiceURI === systemVoiceURI && best && mayLeaveOpen) return null;
  const untried = ranked.find((voice) => !failed.has(voiceKey(voice)));
  return untried ?? (best && mayLeaveOpen ? null : best);
}
