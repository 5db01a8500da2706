import type { Voice } from '../../src/speech/voice.js';

/** A voice as a back end would list it; Chromium gives voices no address but their name. */
export function voice(
  name: string,
  lang: string,
  { online = false, voiceURI = name }: { online?: boolean; voiceURI?: string } = {},
): Voice {
  return { name, lang, voiceURI, localService: !online };
}

const online = { online: true };
const apple = (name: string, lang: string, address: string): Voice =>
  voice(name, lang, { voiceURI: `com.apple.${address}` });

/** What back ends list, by their own words, good and bad ones and those of other languages. */
export const realVoices = {
  edgeOnWindows: [
    voice('Microsoft Adam - Polish (Poland)', 'pl-PL'),
    voice('Microsoft Paulina - Polish (Poland)', 'pl-PL'),
    voice('Microsoft David - English (United States)', 'en-US'),
    voice('Microsoft Zofia Online (Natural) - Polish (Poland)', 'pl-PL', online),
    voice('Microsoft Marek Online (Natural) - Polish (Poland)', 'pl-PL', online),
    voice('Microsoft Polina Online (Natural) - Ukrainian (Ukraine)', 'uk-UA', online),
  ],
  chromeOnWindows: [
    voice('Microsoft Hedda - German (Germany)', 'de-DE'),
    voice('Google Deutsch', 'de-DE', online),
    voice('Google US English', 'en-US', online),
    voice('Google UK English Female', 'en-GB', online),
    voice('Google polski', 'pl-PL', online),
  ],
  firefoxOnWindows: [
    voice('Microsoft Paulina Desktop - Polish', 'pl-PL', {
      voiceURI: 'urn:moz-tts:sapi:Microsoft Paulina Desktop - Polish?pl-PL',
    }),
    voice('Microsoft Zira Desktop - English (United States)', 'en-US', {
      voiceURI: 'urn:moz-tts:sapi:Microsoft Zira Desktop - English (United States)?en-US',
    }),
  ],
  chromeOnMac: [
    voice('Albert', 'en-US'),
    voice('Eddy (angielski (USA))', 'en-US'),
    voice('Samantha', 'en-US'),
    voice('Daniel (Enhanced)', 'en-GB'),
    voice('Flo (niemiecki (Niemcy))', 'de-DE'),
    voice('Anna', 'de-DE'),
    voice('Ewa (Premium)', 'pl-PL'),
    voice('Krzysztof (ulepszony)', 'pl-PL'),
    voice('Zosia', 'pl-PL'),
    voice('Lesya', 'uk-UA'),
    voice('Google polski', 'pl-PL', online),
  ],
  safariOnPhone: [
    apple('Rocko', 'en-US', 'eloquence.en-US.Rocko'),
    apple('Bells', 'en-US', 'speech.synthesis.voice.Bells'),
    apple('Samantha', 'en-US', 'voice.compact.en-US.Samantha'),
    apple('Zosia', 'pl-PL', 'voice.compact.pl-PL.Zosia'),
    apple('Zosia', 'pl-PL', 'voice.compact.pl-PL.Zosia'),
    apple('Lesya', 'uk-UA', 'voice.super-compact.uk-UA.Lesya'),
  ],
  chromeOnAndroid: [
    voice('polski Polska', 'pl_PL'),
    voice('angielski Stany Zjednoczone', 'en_US'),
    voice('ukraiński Ukraina', 'uk_UA'),
    voice('niemiecki Niemcy', 'de_DE'),
  ],
  firefoxOnAndroid: [
    voice('pl-pl-x-oda-network', 'pol-POL-f000', { voiceURI: 'moz-tts:android:pol' }),
    voice('en-us-x-sfg-local', 'eng-USA-f000', { voiceURI: 'moz-tts:android:eng' }),
  ],
  linux: [
    voice('English (America) espeak-ng', 'en-us'),
    voice('Polish espeak-ng', 'pl'),
    voice('Polish+female1 espeak-ng', 'pl'),
    voice('Polish+Mr_serious espeak-ng', 'pl'),
    voice('Polski mbrola-pl-1', 'pl'),
    voice('Ukrainian espeak-ng', 'uk'),
    voice('kal flite', 'en-US'),
  ],
} satisfies Record<string, readonly Voice[]>;
