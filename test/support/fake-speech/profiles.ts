import type { FakeSpeechOptions } from './options.js';
import { voiceLists } from './voice-lists.js';

const charsPerSecond = 14;

const chromium: FakeSpeechOptions = {
  browser: 'chromium',
  charsPerSecond,
  voicesAfterMs: 300,
  voicesAnew: true,
  sharesQueue: true,
  faults: ['F64 a pause sticks until cancel()'],
};

const firefox: FakeSpeechOptions = {
  browser: 'firefox',
  charsPerSecond,
  voicesAfterMs: 300,
  cancelYields: 'end',
  cancelAfterMs: 40,
  errorCode: null,
  swallowsForMs: 20,
};

const webkit: FakeSpeechOptions = {
  charsPerSecond,
  voices: voiceLists.safari,
  cancelYields: 'canceled',
  cancelAtOnce: true,
  swallowsForMs: 100,
  speed: (rate) => (rate > 1 ? 1 + 3 * (rate - 1) : rate),
  faults: ['F31 loses what is spoken within a handler'],
};

const safari: FakeSpeechOptions = { ...webkit, browser: 'safari' };

/** Only whole steps of SAPI's scale change anything. */
const sapi = (rate: number): number => 3 ** (Math.trunc(10 * Math.log10(rate)) / 10);

/** The back ends of the catalogue of quirks, each with what it is known for. */
export const profiles = {
  'Chrome on Windows, local voice': {
    ...chromium,
    voices: voiceLists.windows,
    speed: sapi,
    faults: ['F83 tells sentences and marks', 'F64 a pause sticks until cancel()'],
  },
  'Chrome on macOS, local voice': { ...chromium, voices: voiceLists.mac },
  'Chrome, voice of Google, as it was': {
    ...chromium,
    voices: voiceLists.google,
    faults: ['F45 is cut off after 14 s', 'F62 tells nothing of a pause', 'F80 tells no words'],
  },
  'Chrome, voice of Google without events': {
    ...chromium,
    voices: voiceLists.google,
    faults: ['F21 tells nothing', 'F80 tells no words'],
  },
  'Chrome on Android': {
    ...chromium,
    voices: voiceLists.android,
    needsToBeSeen: true,
    faults: ['F61 stops at pause()', 'F80 tells no words'],
  },
  'Chrome on Linux, speech-dispatcher': {
    ...chromium,
    voicesAnew: false,
    voices: voiceLists.chromiumLinux,
    faults: ['F80 tells no words'],
  },
  'Chromium without voices': {
    ...chromium,
    voices: voiceLists.none,
    faults: ['F21 is never heard'],
  },
  'Edge, natural voice': {
    ...chromium,
    voices: voiceLists.edge,
    voicesLater: voiceLists.edgeLater,
    faults: ['F95 stops at & and brackets'],
  },
  'Firefox on Windows': {
    ...firefox,
    voices: voiceLists.firefoxWindows,
    speed: (rate) => 3 ** (Math.trunc((10 * Math.log10(rate)) / Math.log10(3)) / 10),
    faults: [
      'F83 tells sentences and marks',
      'F85 counts what it escapes',
      'F64 a pause sticks until resume()',
    ],
  },
  'Firefox on macOS': {
    ...firefox,
    voices: voiceLists.firefoxMac,
    faults: ['F23 starts within speak()', 'F64 a pause sticks until resume()'],
  },
  'Firefox on Linux': {
    ...firefox,
    voices: voiceLists.firefoxLinux,
    faults: ['F60 ignores pause()', 'F80 tells no words', 'F64 a pause sticks until resume()'],
  },
  'Firefox on Android': {
    ...firefox,
    voices: voiceLists.firefoxAndroid,
    faults: ['F60 ignores pause()'],
  },
  'Firefox that resists fingerprinting': {
    ...firefox,
    voices: voiceLists.none,
    faults: ['F47 fails at once'],
  },
  'Safari on macOS': {
    ...safari,
    faults: ['F31 loses what is spoken within a handler', 'F46 tells a late end to the next'],
  },
  'Safari on iOS': { ...safari, needsPress: true },
  'Safari 14': {
    ...safari,
    noEvents: true,
    cancelYields: 'nothing',
    faults: ['F31 loses what is spoken within a handler', 'F82 tells absurd lengths'],
  },
  'WebKitGTK, flite': {
    ...webkit,
    voices: voiceLists.flite,
    faults: ['F80 tells no words'],
  },
  'WebKitGTK, spiel': {
    ...webkit,
    voicesAfterMs: 300,
    voices: voiceLists.spiel,
    faults: ['F32 wants a voice', 'F80 tells no words'],
  },
  'Chrome in a muted tab': {
    ...chromium,
    voices: voiceLists.windows,
    faults: ['F43 ends at once, unheard'],
  },
  'Brave, strict': { ...chromium, voices: voiceLists.none },
  'Android WebView': { unsupported: true },
} satisfies Record<string, FakeSpeechOptions>;

export type ProfileName = keyof typeof profiles;
