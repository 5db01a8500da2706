import { assert } from '@open-wc/testing';
import { marked } from '../../support/marked.js';
import { centerOf, click, engine, press } from '../../support/rig/commands.js';
import { voiceFor } from '../../support/rig/speak.js';
import { next, widget } from '../../support/widget.js';

// WebKitGTK speaks English only.
const [language, text] =
  engine === 'webkit'
    ? ['en', 'Good morning. How are you?']
    : ['pl', 'Dzień dobry. Jak się pani ma?'];
const content = `<main lang="${language}"><p>${text}</p></main>`;

describe("na-glos with the system's voice", () => {
  before(async () => {
    await voiceFor(language);
  });

  it('reads to the end, sentence by sentence, and marks each', async () => {
    const { element, button, heard } = await widget('', content);
    const sentences: string[] = [];
    element.addEventListener('na-glos-sentence', () => {
      sentences.push(...marked('na-glos-sentence'));
    });
    await click(centerOf(button('Odsłuchaj artykuł')));
    assert.equal((await next(element, 'na-glos-end')).reason, 'finished');
    assert.equal(sentences.join(' '), text);
    assert.equal(heard[0], 'start');
    assert.isEmpty(marked('na-glos-sentence'));
  });

  it('falls silent at Escape, and speaks again', async () => {
    const { element, button } = await widget('', content);
    const started = next(element, 'na-glos-start');
    await click(centerOf(button('Odsłuchaj artykuł')));
    await started;
    const ended = next(element, 'na-glos-end');
    await press('Escape');
    assert.equal((await ended).reason, 'stopped');
    const again = next(element, 'na-glos-start');
    await click(centerOf(button('Odsłuchaj artykuł')));
    await again;
    assert.equal((await next(element, 'na-glos-end')).reason, 'finished');
  });
});
