// A voice that makes no sound and notes when it was asked for one. The bench moves it by hand.
(() => {
  const zosia = {
    name: 'Zosia',
    lang: 'pl-PL',
    voiceURI: 'Zosia',
    localService: true,
    default: true,
  };

  class Utterance extends EventTarget {
    lang = '';
    pitch = 1;
    rate = 1;
    voice = null;
    volume = 1;

    constructor(text = '') {
      super();
      this.text = String(text);
    }
  }

  const tell = (utterance, type, details) => {
    const event = Object.assign(new Event(type), { utterance, charIndex: 0, name: '' }, details);
    utterance[`on${type}`]?.(event);
    utterance.dispatchEvent(event);
  };

  const voice = Object.assign(new EventTarget(), {
    /** When `speak()` was called last. */
    spokenAt: 0,
    /** What is spoken, and what waits behind it. */
    current: undefined,
    queue: [],
    paused: false,
    getVoices: () => [zosia],
    speak(utterance) {
      voice.spokenAt = performance.now();
      if (voice.current) voice.queue.push(utterance);
      else voice.current = utterance;
    },
    cancel() {
      const cancelled = voice.current;
      voice.current = undefined;
      voice.queue.length = 0;
      if (cancelled) setTimeout(() => tell(cancelled, 'error', { error: 'interrupted' }));
    },
    pause() {},
    resume() {},
    /** The voice begins, or comes to a word of the utterance. */
    start: () => tell(voice.current, 'start', {}),
    word(number) {
      const words = Array.from(voice.current.text.matchAll(/[\p{L}\p{N}]\S*/gu));
      const word = words[number % words.length];
      tell(voice.current, 'boundary', {
        name: 'word',
        charIndex: word.index,
        charLength: word[0].length,
      });
    },
    /** The voice has spoken the utterance; the next one that waits is its turn. */
    end() {
      const ended = voice.current;
      voice.current = voice.queue.shift();
      tell(ended, 'end', {});
    },
  });
  for (const state of ['speaking', 'pending']) {
    Object.defineProperty(voice, state, { get: () => Boolean(voice.current) });
  }

  const globals = { speechSynthesis: voice, SpeechSynthesisUtterance: Utterance };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(window, name, { configurable: true, value });
  }
})();
