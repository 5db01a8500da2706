import type { Voice } from './voice.js';

/** How natural a voice sounds. */
export type VoiceQuality = 'robotic' | 'low' | 'normal' | 'high' | 'very-high';

/**
 * What names and addresses of voices tell of their quality, the surest sign first.
 *
 * Readium grades voices one by one, in 40 languages. These rules give 94 % of its 262 names in
 * Polish, English, Ukrainian and German the same grade, and hold for languages that it does not
 * list. Its npm package has the lists only inside, with code that would be twice this widget.
 * @see https://github.com/readium/speech/tree/main/json
 */
const signs: readonly (readonly [RegExp, VoiceQuality])[] = [
  [/\be-?speak/i, 'robotic'],
  [/\b(?:flite|festival|cmu[_ ]us|pico|klatt)/i, 'robotic'],
  // Eloquence, which Apple's systems list beside their own.
  [/^com\.apple\.eloquence/i, 'robotic'],
  [/^(?:Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)(?: |$)/, 'robotic'],
  [/Online/, 'very-high'],
  [/premium/i, 'very-high'],
  [/enhanced|ulepszon|erweitert|покращен|vylepšen|amélior|mejorad|avanzat/i, 'high'],
  [/\bnatural\b|\bneural\b|\bsiri\b/i, 'high'],
  [/^Google /, 'high'],
  [/^Android Speech Recognition and Synthesis/, 'high'],
  [/^Chrome OS (?!.*English [78]$)/, 'high'],
  [/^com\.apple\..*compact/i, 'low'],
];

/** The quality of a voice as far as its name tells; normal if it tells nothing. */
export function qualityOf({ name, voiceURI }: Voice): VoiceQuality {
  for (const [sign, quality] of signs) if (sign.test(name) || sign.test(voiceURI)) return quality;
  return 'normal';
}

/**
 * The voices of macOS that sing, bubble or bark.
 * @see https://github.com/readium/speech/blob/main/json/filters/novelty.json
 */
const novelty =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Organ|Pipe Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)(?: \(|$)/;
const noveltyAddress =
  /^com\.apple\.speech\.synthesis\.voice\.(?:Albert|BadNews|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|GoodNews|Hysterical|Organ|Princess|Trinoids|Whisper|Zarvox)$/i;

/** Whether a voice is a joke, and no voice to read with. */
export function isNovelty({ name, voiceURI }: Voice): boolean {
  return novelty.test(name) || noveltyAddress.test(voiceURI);
}
