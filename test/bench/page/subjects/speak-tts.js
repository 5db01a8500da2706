import SpeakTts from 'speak-tts';
import { asSelected } from './selected-text.js';

const Speech = SpeakTts.default ?? SpeakTts;
const speech = new Speech();

window.subject = {
  ready: speech.init({ lang: 'pl-PL' }),
  press() {
    speech.speak({ text: asSelected(), queue: false }).catch(() => {});
  },
  stop: () => speech.cancel(),
};
