/** A voice as the platform describes it; `SpeechSynthesisVoice` is one. */
export interface Voice {
  readonly name: string;
  /** The language as the platform writes it: "pl-PL", but also "pl_PL" or "pol-POL". */
  readonly lang: string;
  readonly voiceURI: string;
  /** Whether the voice claims to speak on this device, without the network. */
  readonly localService: boolean;
}

/** A voice as it is remembered; the objects themselves are made anew whenever the list changes. */
export type VoiceChoice = Pick<Voice, 'voiceURI' | 'name' | 'lang'>;

/** The voice that the system uses for a language when none is named. */
export const systemVoiceURI = 'urn:na-glos:system';

/** The voice that comes with the widget. */
export const embeddedVoiceURI = 'urn:na-glos:embedded';
