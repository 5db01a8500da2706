import { assert } from '@open-wc/testing';
import { centerOf, click, drag } from '../../support/rig/commands.js';
import { voiceFor } from '../../support/rig/speak.js';
import { marked } from '../../support/marked.js';
import { next, until, widget } from '../../support/widget.js';

const content =
  '<main><p>Nabór trwa do 14 grudnia br. przy ul. Kopernika. Zapraszamy!</p>' +
  '<p lang="en">Good morning.</p></main>';

/** What the browser says of each word, from the utterance itself. */
function wordsOfBrowser(): string[] {
  const words: string[] = [];
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
      words.push(utterance.text.slice(charIndex, charIndex + charLength));
    });
    speak(utterance);
  };
  return words;
}

describe('na-glos with a voice that reports words', () => {
  before(async () => {
    await voiceFor('pl');
  });

  afterEach(() => {
    Reflect.deleteProperty(speechSynthesis, 'speak');
  });

  it('marks each word as it is spoken, in the languages of the text', async () => {
    const { element, button } = await widget('', content);
    const spoken = wordsOfBrowser();
    const shown: string[] = [];
    element.addEventListener('na-glos-word', ({ text, range }) => {
      assert.equal(range?.toString(), text);
      assert.deepEqual(marked('na-glos-word'), [text]);
      shown.push(text);
    });
    await click(centerOf(button('Odsłuchaj artykuł')));
    const { reason } = await next(element, 'na-glos-end');
    assert.equal(reason, 'finished');
    assert.includeMembers(spoken, ['czternastego', 'grudnia', 'bieżącego', 'ulicy', 'Kopernika']);
    assert.deepEqual(shown, [
      ...['Nabór', 'trwa', 'do', '14', 'grudnia', 'br', 'przy', 'ul', 'Kopernika'],
      ...['Zapraszamy', 'Good', 'morning'],
    ]);
  });

  it('speaks what was dragged over, by the button beside it', async () => {
    const { root, element, offer } = await widget('', content);
    const line = root.querySelector('p')!.getBoundingClientRect();
    const y = line.top + 10;
    await drag({ x: line.left + 1, y }, { x: line.left + 150, y });
    const pressed = await until(() => {
      const button = offer();
      return button && button.getBoundingClientRect().top > 0 && button;
    });
    const started = next(element, 'na-glos-word');
    await click(centerOf(pressed));
    assert.equal((await started).text, 'Nabór');
    assert.equal((await next(element, 'na-glos-end')).reason, 'finished');
  });

  it('goes on from the word at which it was paused', async () => {
    const { element, button, heard, rendered } = await widget('', content);
    await click(centerOf(button('Odsłuchaj artykuł')));
    await until(() => heard.includes('word grudnia'));
    await rendered();
    await click(centerOf(button('Wstrzymaj')));
    const paused = heard.filter((what) => what.startsWith('word')).at(-1);
    const before = heard.length;
    await rendered();
    await click(centerOf(button('Wznów')));
    await next(element, 'na-glos-word');
    assert.equal(heard[before], 'resume');
    assert.equal(
      heard.slice(before).find((what) => what.startsWith('word')),
      paused,
    );
    element.stop();
  });
});
