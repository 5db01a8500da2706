import type { FakeVoice } from './fake-voice.js';

/** A voice of this device whose address is its name, as Chromium lists it. */
const chromium = (name: string, lang: string, more: FakeVoice = {}): FakeVoice => ({
  name,
  lang,
  ...more,
});

const windows = [
  chromium('Microsoft David - English (United States)', 'en-US', { default: true }),
  chromium('Microsoft Paulina - Polish (Poland)', 'pl-PL'),
  chromium('Microsoft Adam - Polish (Poland)', 'pl-PL'),
];
const google = [
  chromium('Google US English', 'en-US', { localService: false }),
  chromium('Google polski', 'pl-PL', { localService: false }),
];
const natural = [
  chromium('Microsoft Zofia Online (Natural) - Polish (Poland)', 'pl-PL', { localService: false }),
  chromium('Microsoft Marek Online (Natural) - Polish (Poland)', 'pl-PL', { localService: false }),
];

/** eSpeak lists each voice once more for every way to colour it. */
const robots = (address: (name: string, lang: string) => string): FakeVoice[] =>
  Array.from({ length: 750 }, (_, number) =>
    ['Polish', 'English'].map((name): FakeVoice => {
      const lang = name === 'Polish' ? 'pl' : 'en-us';
      const full = `${name}+variant${number} espeak-ng`;
      return { name: full, lang, voiceURI: address(full, lang) };
    }),
  ).flat();

const apple = (name: string, lang: string): FakeVoice => ({
  name,
  lang,
  voiceURI: `com.apple.voice.compact.${lang}.${name}`,
  default: true,
});

/** What the back ends list, as their sources and users tell. */
export const voiceLists = {
  none: [],
  windows,
  google: [...windows.slice(0, 1), ...google],
  mac: [chromium('Samantha', 'en-US'), chromium('Zosia', 'pl-PL'), chromium('Bahh', 'en-US')],
  android: [chromium('polski Polska', 'pl_PL'), chromium('English United States', 'en_US')],
  chromiumLinux: robots((name) => name),
  edge: [...natural, ...google],
  edgeLater: [
    ...natural,
    ...Array.from({ length: 250 }, (_, number) =>
      chromium(`Microsoft Voice ${number} Online (Natural)`, 'en-US', { localService: false }),
    ),
  ],
  firefoxWindows: [
    { name: 'Microsoft David', lang: 'en-US', voiceURI: 'urn:moz-tts:sapi:David?en-US' },
    { name: 'Microsoft Paulina', lang: 'pl-PL', voiceURI: 'urn:moz-tts:sapi:Paulina?pl-PL' },
  ],
  firefoxMac: [
    { name: 'Zosia', lang: 'pl-PL', voiceURI: 'urn:moz-tts:osx:com.apple.Zosia', default: true },
    { name: 'Samantha', lang: 'en-US', voiceURI: 'urn:moz-tts:osx:com.apple.Samantha' },
  ],
  firefoxLinux: robots((name, lang) => `urn:moz-tts:speechd:${name}?${lang}`),
  firefoxAndroid: [
    { name: 'polski', lang: 'pol-POL-f000', voiceURI: 'moz-tts:android:pol' },
    { name: '', lang: '', voiceURI: 'moz-tts:android:' },
    { name: 'junk', lang: 'x-klingon', voiceURI: 'moz-tts:android:x' },
    { name: 'junk', lang: null as unknown as string, voiceURI: 'moz-tts:android:x' },
  ],
  safari: [apple('Samantha', 'en-US'), apple('Zosia', 'pl-PL'), apple('Zosia', 'pl-PL')],
  flite: [{ name: 'cmu_us_kal', lang: 'en-US', voiceURI: 'cmu_us_kal' }],
  spiel: [
    { name: 'Polski', lang: 'pl', voiceURI: 'urn:webkit-tts:spiel:pl', localService: false },
    { name: 'English', lang: 'en', voiceURI: 'urn:webkit-tts:spiel:en', localService: false },
  ],
} satisfies Record<string, readonly FakeVoice[]>;
