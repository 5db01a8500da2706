import EasySpeech from 'easy-speech';
import { asSelected } from './selected-text.js';

window.subject = {
  ready: EasySpeech.init({ maxTimeout: 2000, interval: 50 }),
  press() {
    EasySpeech.speak({ text: asSelected() }).catch(() => {});
  },
  stop: () => EasySpeech.cancel(),
};
