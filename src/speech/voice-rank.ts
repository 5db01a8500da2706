import { canonicalTag, languageTag } from './language-tag.js';
import { systemVoiceURI, type Voice, type VoiceChoice } from './voice.js';
import { isNovelty, qualityOf, type VoiceQuality } from './voice-quality.js';

/** Which voices may speak, and which are liked. */
export interface VoicePreference {
  /** Only voices that speak on this device. Default: false. */
  readonly localOnly?: boolean | undefined;
  /** The voice that the person chose for the language; the first, if it is there. */
  readonly choice?: VoiceChoice | undefined;
  /** Whether there is a network for voices that need one. Default: true. */
  readonly online?: boolean | undefined;
}

/** A voice as a person chooses it. */
export interface VoiceOption extends VoiceChoice {
  readonly quality: VoiceQuality;
  /** Whether what it reads leaves the device. */
  readonly online: boolean;
}

const grades: Readonly<Record<VoiceQuality, number>> = {
  robotic: 0,
  low: 1,
  normal: 2,
  high: 3,
  'very-high': 4,
};

/** Only desktop Chromium marks its online voices; on other back ends their names do. */
export function isOnline({ name, localService }: Voice): boolean {
  return !localService || / Online\b|-network$/.test(name);
}

/**
 * The voices that speak a language, best first: the chosen one, then those on this device before
 * those online, of the region before others, by quality; robots last. Never one of another
 * language, no joke, and nothing twice.
 *
 * @param lang - BCP 47 tag.
 */
export function rankVoices<V extends Voice>(
  voices: readonly V[],
  lang: string,
  { localOnly = false, choice, online = true }: VoicePreference = {},
): V[] {
  const wanted = languageTag(lang);
  // Firefox on Linux does not say which voices are eSpeak's; but no other has such variants.
  const robots = new Set(voices.filter(isVariant).map(plain));
  const worth = (voice: V): number => {
    const quality = qualityOf(voice);
    const { region } = languageTag(voice.lang);
    return (
      1000 * likeness(voice, choice) +
      (!online && isOnline(voice) ? 0 : 400) +
      (quality === 'robotic' || robots.has(plain(voice)) ? 0 : 200) +
      (isOnline(voice) ? 0 : 100) +
      (wanted.region === undefined || region === wanted.region ? 50 : 0) +
      10 * grades[quality] +
      (isVariant(voice) ? 0 : 1)
    );
  };
  const speaking = voices.filter(
    (voice) =>
      wanted.language !== '' &&
      languageTag(voice.lang).language === wanted.language &&
      !(localOnly && isOnline(voice)) &&
      !isNovelty(voice),
  );
  const ranked = speaking.map((voice) => ({ voice, worth: worth(voice) }));
  ranked.sort((a, b) => b.worth - a.worth);
  return once(ranked.map(({ voice }) => voice));
}

/** The best voice for a language; undefined if none speaks it. */
export function voiceFor<V extends Voice>(
  voices: readonly V[],
  lang: string,
  preference?: VoicePreference,
): V | undefined {
  return rankVoices(voices, lang, preference)[0];
}

/** What a person can choose from for a language: the ranked voices, and the system's own. */
export function voiceOptions(
  voices: readonly Voice[],
  lang: string,
  preference?: VoicePreference,
): VoiceOption[] {
  const ranked = rankVoices(voices, lang, preference);
  const options = ranked.map((voice) => ({
    name: voice.name,
    lang: canonicalTag(voice.lang),
    voiceURI: voice.voiceURI,
    quality: qualityOf(voice),
    online: isOnline(voice),
  }));
  if (options.length === 0 || preference?.localOnly) return options;
  const system: VoiceOption = {
    name: '',
    lang: canonicalTag(lang),
    voiceURI: systemVoiceURI,
    quality: 'normal',
    // The system may well choose a voice that is.
    online: options.every(({ online }) => online),
  };
  return [...options, system];
}

/** How sure it is that a voice is the chosen one: addresses and names change, and are not unique. */
function likeness(voice: Voice, choice: VoiceChoice | undefined): number {
  if (!choice) return 0;
  const sameAddress = voice.voiceURI === choice.voiceURI;
  const sameName = voice.name === choice.name && choice.name !== '';
  if (!sameAddress && !sameName) return 0;
  const sameLang = canonicalTag(voice.lang) === canonicalTag(choice.lang);
  return (sameAddress ? 4 : 0) + (sameName ? 2 : 0) + (sameLang ? 1 : 0);
}

/** eSpeak lists each voice once more for every way to colour it: "Polish+female1 espeak-ng". */
const variant = /\+[\w-]+/;
const isVariant = ({ name, voiceURI }: Voice): boolean =>
  variant.test(name) || /\+\w+(?:\?|$)/.test(voiceURI);

/** A voice without what colours it. */
const plain = ({ name, lang }: Voice): string =>
  `${name}|${canonicalTag(lang)}`.replace(variant, '');

/** Each voice once: iOS lists some twice, and eSpeak's variants are one voice. */
function once<V extends Voice>(voices: readonly V[]): V[] {
  const met = new Set<string>();
  return voices.filter((voice) => met.size < met.add(plain(voice)).size);
}
