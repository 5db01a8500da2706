/** A voice as a test describes it: what is left out is what most voices have. */
export type FakeVoice = Partial<SpeechSynthesisVoice>;

/** What most tests need: Polish and English, both on this device. */
export const usualVoices: readonly FakeVoice[] = [
  { name: 'Zosia', lang: 'pl-PL' },
  { name: 'Anna', lang: 'en-GB' },
];

/** The voice that a description stands for. */
export function fakeVoice({
  name = 'Voice',
  lang = 'pl-PL',
  voiceURI = name,
  localService = true,
  default: isDefault = false,
}: FakeVoice): SpeechSynthesisVoice {
  return { name, lang, voiceURI, localService, default: isDefault };
}
