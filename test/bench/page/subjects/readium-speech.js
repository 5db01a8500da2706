import { WebSpeechReadAloudNavigator, WebSpeechVoiceManager } from '@readium/speech';
import { asSelected } from './selected-text.js';

const navigator = new WebSpeechReadAloudNavigator();

async function prepare() {
  const manager = await WebSpeechVoiceManager.initialize({ languages: ['pl'] });
  navigator.setVoice(await manager.getDefaultVoice('pl-PL'));
  await window.bench.pause(200);
}

window.subject = {
  ready: prepare(),
  /** It takes utterances ready-made: a paragraph each. */
  press() {
    const paragraphs = asSelected().split(/\n+/).filter(Boolean);
    navigator.loadContent(paragraphs.map((text, i) => ({ id: String(i), text, language: 'pl' })));
    navigator.play();
  },
  stop: () => navigator.stop(),
};
