import { assert } from '@open-wc/testing';
import { installFakeSpeech, type FakeSpeech } from '../../support/fake-speech.js';
import { marked } from '../../support/marked.js';
import { centerOf, click } from '../../support/rig/commands.js';
import { fading, loudest, voiceUrl } from '../../support/rig/studio.js';
import { next, nextError, takeAway, until, widget } from '../../support/widget.js';

const content = '<main><p>Ala ma kota. Kot ma Alę.</p></main>';

describe('na-glos on a machine without a Polish voice', () => {
  let speech: FakeSpeech;

  beforeEach(() => {
    localStorage.removeItem('na-glos');
    speech = installFakeSpeech({ voices: [{ name: 'Anna', lang: 'en-GB' }] });
  });

  afterEach(async () => {
    await takeAway();
    speech.uninstall();
    localStorage.removeItem('na-glos');
  });

  it('speaks after one press on what it offers, and at once the next time', async () => {
    const first = await widget(`embedded-voice="${voiceUrl}"`, content);
    const failed = nextError(first.element);
    await click(centerOf(first.button('Odsłuchaj artykuł')));
    assert.equal(await failed, 'no-voice-for-language');
    const offer = await until(() =>
      /Użyj głosu wbudowanego \([^)]*brzmi jak robot\)/u.exec(first.words()),
    );
    const shown: string[] = [];
    first.element.addEventListener('na-glos-word', () => shown.push(...marked('na-glos-word')));
    const started = next(first.element, 'na-glos-start');
    await click(centerOf(first.button(offer[0])));
    await started;
    assert.isAbove(await loudest(500), 0.01);
    assert.equal((await next(first.element, 'na-glos-end')).reason, 'finished');
    assert.deepEqual(shown, ['Ala', 'ma', 'kota', 'Kot', 'ma', 'Alę']);
    assert.isEmpty(speech.spoken);

    await takeAway();
    const second = await widget(`embedded-voice="${voiceUrl}"`, content);
    const again = next(second.element, 'na-glos-start');
    await click(centerOf(second.button('Odsłuchaj artykuł')));
    await again;
  });

  it('pauses and goes on in the sound, from the same word', async () => {
    localStorage.setItem('na-glos', '{"embeddedVoice":true}');
    const { element, button, heard } = await widget(`embedded-voice="${voiceUrl}"`, content);
    await click(centerOf(button('Odsłuchaj artykuł')));
    await until(() => heard.includes('word ma'));
    const paused = next(element, 'na-glos-pause');
    await click(centerOf(button('Wstrzymaj')));
    await paused;
    await fading();
    assert.isBelow(await loudest(300), 0.001);
    await until(() => button('Wznów'));
    await click(centerOf(button('Wznów')));
    await next(element, 'na-glos-end');
    const words = heard.filter((event) => event.startsWith('word'));
    assert.deepEqual(
      words,
      ['Ala', 'ma', 'kota', 'Kot', 'ma', 'Alę'].map((word) => `word ${word}`),
    );
  });
});
