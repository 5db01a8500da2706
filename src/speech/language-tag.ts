/** A language and, where it says one, a region; as BCP 47 writes them. */
export interface LanguageTag {
  /** Two or three small letters; an empty string for what is no language. */
  readonly language: string;
  /** Two capitals or three digits. */
  readonly region: string | undefined;
}

/** Firefox on Android writes regions in three letters; those of the languages that are spoken most. */
const regions: Readonly<Record<string, string>> = {
  pol: 'PL',
  ukr: 'UA',
  deu: 'DE',
  aut: 'AT',
  che: 'CH',
  gbr: 'GB',
  usa: 'US',
  aus: 'AU',
  can: 'CA',
  irl: 'IE',
  ind: 'IN',
  fra: 'FR',
  bel: 'BE',
  esp: 'ES',
  mex: 'MX',
  prt: 'PT',
  bra: 'BR',
  cze: 'CZ',
  svk: 'SK',
  nld: 'NL',
  chn: 'CN',
  twn: 'TW',
};

/**
 * Languages by another name: the older of two codes, which WebKitGTK does not know, and those whose
 * voices speak what others call by the name of the whole.
 */
const aliases: Readonly<Record<string, string>> = {
  ger: 'de',
  fre: 'fr',
  cze: 'cs',
  slo: 'sk',
  dut: 'nl',
  rum: 'ro',
  gre: 'el',
  chi: 'zh',
  cmn: 'zh',
  no: 'nb',
};

/** What platforms write is one of a few hundred tags; to understand one takes longer than to look. */
const known = new Map<string, LanguageTag>();

/**
 * Reads a tag however a platform writes it: "pl_PL" (Chrome on Android), "pol-POL-f000" (Firefox on
 * Android), "en-us" (eSpeak), "iw" (old Java), or nothing at all.
 * @see https://github.com/readium/speech/blob/main/docs/WebSpeech.md
 */
export function languageTag(tag: unknown): LanguageTag {
  const written = typeof tag === 'string' ? tag : '';
  const met = known.get(written);
  if (met) return met;
  const [first = '', ...rest] = written.trim().toLowerCase().split(/[-_]/);
  const read = { language: languageOf(first), region: regionOf(rest) };
  if (known.size < 2000) known.set(written, read);
  return read;
}

/** The tag as BCP 47 writes it, with no more than language and region. */
export function canonicalTag(tag: unknown): string {
  const { language, region } = languageTag(tag);
  return region === undefined ? language : `${language}-${region}`;
}

function languageOf(subtag: string): string {
  if (!/^[a-z]{2,3}$/.test(subtag)) return '';
  // Some are known by another tag that says more than the language: "sh" is "sr-Latn".
  const [canonical = subtag] = canonicalLocale(subtag).split('-');
  return aliases[canonical] ?? canonical;
}

function canonicalLocale(subtag: string): string {
  try {
    return Intl.getCanonicalLocales(subtag)[0] ?? subtag;
  } catch {
    return subtag;
  }
}

function regionOf(subtags: readonly string[]): string | undefined {
  for (const subtag of subtags) {
    // Behind a single letter stands what is no region: "en-x-rp", "pl-u-ca-gregory".
    if (subtag.length === 1) break;
    if (/^(?:[a-z]{2}|\d{3})$/.test(subtag)) return subtag.toUpperCase();
    const region = regions[subtag];
    if (region !== undefined) return region;
  }
  return undefined;
}
