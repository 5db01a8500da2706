// Finds the article of a page, as a reader's view does; then the browser may speak it.
import { Readability } from '@mozilla/readability';

window.subject = {
  ready: Promise.resolve(),
  press() {
    const { textContent } = new Readability(document.cloneNode(true)).parse();
    speechSynthesis.speak(new SpeechSynthesisUtterance(textContent));
  },
  stop: () => speechSynthesis.cancel(),
};
