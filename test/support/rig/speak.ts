import { fixture, html, oneEvent } from '@open-wc/testing';
import { centerOf, click } from './commands.js';

/** The first voice for a language, however late the browser finds it. */
export async function voiceFor(language: string): Promise<SpeechSynthesisVoice> {
  for (;;) {
    const voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith(language));
    if (voice) return voice;
    await oneEvent(speechSynthesis, 'voiceschanged');
  }
}

/** Has a text spoken by a real click, without which browsers stay silent; the events that came. */
export async function speak(
  text: string,
  voice: SpeechSynthesisVoice,
): Promise<SpeechSynthesisEvent[]> {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  const events: SpeechSynthesisEvent[] = [];
  const finished = new Promise<void>((resolve) => {
    for (const type of ['start', 'boundary', 'end', 'error'] as const) {
      utterance.addEventListener(type, (event) => {
        events.push(event);
        if (type === 'end' || type === 'error') resolve();
      });
    }
  });
  const start = () => {
    speechSynthesis.speak(utterance);
  };
  const button = await fixture(html`<button @click=${start}>Czytaj</button>`);
  await click(centerOf(button));
  await finished;
  return events;
}
