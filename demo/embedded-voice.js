// How a program of its own speaks by the embedded voice; <na-glos> does it by itself.
import { EmbeddedEngine } from '../dist/speech/embedded-engine.js';

const engine = new EmbeddedEngine();
const status = document.querySelector('#status');
const pause = document.querySelector('#pause');

engine.addEventListener('progress', ({ loaded, total }) => {
  status.textContent = `Wczytuję głos: ${Math.round((100 * loaded) / total)}%`;
});

function showPaused(paused) {
  pause.setAttribute('aria-pressed', String(paused));
}

for (const button of document.querySelectorAll('[data-text]')) {
  const { textContent, lang } = document.getElementById(button.dataset.text);
  const text = textContent.replace(/\s+/g, ' ').trim();
  button.addEventListener('click', () => {
    showPaused(false);
    engine.speak(
      { text, lang, rate: 1 },
      {
        start() {
          status.textContent = '';
        },
        boundary(offset) {
          button.dataset.word = text.slice(offset).split(/\s/, 1);
        },
        end() {
          button.dataset.word = '';
        },
        error(code) {
          status.textContent = `Nie udało się przeczytać (${code}).`;
        },
      },
    );
  });
}

pause.addEventListener('click', () => {
  if (pause.getAttribute('aria-pressed') === 'true') {
    engine.resume();
    showPaused(false);
  } else showPaused(engine.pause());
});

document.querySelector('#stop').addEventListener('click', () => {
  engine.cancel();
  showPaused(false);
});
