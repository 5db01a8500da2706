import { asSelected } from './selected-text.js';

window.subject = {
  ready: Promise.resolve(),
  press() {
    const utterance = new SpeechSynthesisUtterance(asSelected());
    utterance.lang = 'pl';
    speechSynthesis.speak(utterance);
  },
  stop: () => speechSynthesis.cancel(),
};
