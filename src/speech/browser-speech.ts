/** Whether the browser knows of speech; asking touches nothing. */
export function hasBrowserSpeech(): boolean {
  return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
}

/**
 * The browser's speech, if it has any and lets us have it.
 *
 * In Safari a frame that merely looks at it takes over what another frame speaks, and in Chromium it
 * may cost a page its place in the back-forward cache: only for whoever is about to speak.
 */
export function browserSpeech(): SpeechSynthesis | undefined {
  try {
    if (!hasBrowserSpeech()) return undefined;
    // A page may have put something of its own in its place.
    const given = speechSynthesis as Partial<Record<keyof SpeechSynthesis, unknown>>;
    const speaks = (['speak', 'cancel', 'getVoices'] as const).every(
      (call) => typeof given[call] === 'function',
    );
    for (const flag of ['speaking', 'pending'] as const) Reflect.get(given, flag);
    return speaks ? speechSynthesis : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets speech begin later than in the task of the press that asks for it. iOS drops without a word
 * what comes later, until something was spoken in such a task; nothing but WebKit there needs this,
 * and others may never end a text of nothing.
 */
export function unlockSpeech(): void {
  if (!('GestureEvent' in globalThis)) return;
  try {
    const nothing = new SpeechSynthesisUtterance(' ');
    nothing.volume = 0;
    browserSpeech()?.speak(nothing);
  } catch {
    // What cannot be spoken now is told of when it is to be spoken.
  }
}

/** Has the browser forget all that it speaks or is to speak. */
export function silence(synthesis: SpeechSynthesis): void {
  try {
    synthesis.cancel();
  } catch {
    // What a page has put in its place may well refuse.
  }
}

/** What the browser is to speak; a voice that it refuses is left out. */
export function nativeUtterance({
  text,
  voice,
  lang,
  rate,
}: {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice | null;
  /** A tag as the standard writes it. */
  readonly lang: string;
  readonly rate: number;
}): SpeechSynthesisUtterance {
  const native = new SpeechSynthesisUtterance(text);
  // Android Chrome goes by the language alone and ignores the voice.
  native.lang = lang;
  native.rate = rate;
  try {
    native.voice = voice;
  } catch {
    // A voice from the list of another frame; the language then chooses.
  }
  return native;
}
