/** A voice as the platform describes it; `SpeechSynthesisVoice` is one. */
export interface Voice {
  readonly name: string;
  /** The language as the platform writes it: "pl-PL", but also "pl_PL" or "pl". */
  readonly lang: string;
  readonly voiceURI: string;
  /** Whether the voice claims to speak on this device, without the network. */
  readonly localService: boolean;
}

/**
 * The best voice for a language: of its region if there is one, on this device rather than online,
 * and eSpeak's robot last. Never one of another language.
 *
 * @param lang - BCP 47 tag.
 */
export function voiceFor<V extends Voice>(
  voices: readonly V[],
  lang: string,
  { localOnly = false }: { readonly localOnly?: boolean } = {},
): V | undefined {
  const [language, region] = subtags(lang);
  const fit = voices.filter(
    (voice) => subtags(voice.lang)[0] === language && (voice.localService || !localOnly),
  );
  const worth = (voice: V): number =>
    (/espeak/iu.test(voice.name) ? 0 : 4) +
    (region === undefined || subtags(voice.lang)[1] === region ? 2 : 0) +
    (voice.localService ? 1 : 0);
  return fit.reduce<V | undefined>(
    (best, voice) => (best && worth(best) >= worth(voice) ? best : voice),
    undefined,
  );
}

/** Language and region, however the platform writes them. */
function subtags(tag: string): [language: string, region: string | undefined] {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/u);
  return [language, rest.find((part) => part.length === 2)];
}
