import { assert } from '@open-wc/testing';
import { focusedElement } from '../../src/page/focused-element.js';
import { ordinarily, under } from '../support/look/circumstances.js';
import { nameOf } from '../support/look/shown.js';
import { type Stage, stage } from '../support/look/stage.js';
import { press } from '../support/rig/commands.js';
import { until } from '../support/widget.js';

const enough = 40;

const focused = (): string => {
  const element = focusedElement();
  return element ? nameOf(element).slice(0, 40) : 'the page';
};

/** Presses Tab until something with these words has focus. @returns All that had it. */
async function tabTo(words: string, key = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  while (passed.at(-1) !== words) {
    if (passed.length === enough) throw new Error(`no "${words}" among ${passed.join(', ')}`);
    await press(key);
    passed.push(focused());
  }
  return passed;
}

describe('with a keyboard alone, a person', () => {
  let set: Stage;

  beforeEach(async () => {
    set = await stage();
    await under(set);
    const after = document.createElement('a');
    after.href = '#koniec';
    after.textContent = 'Po czytniku';
    set.page.append(after);
    document.body.tabIndex = -1;
    document.body.focus();
  });

  afterEach(async () => {
    document.body.removeAttribute('tabindex');
    await set.clear();
    await ordinarily();
  });

  const spoken = async (words: RegExp): Promise<unknown> =>
    until(() => words.test(set.speech.spoken.at(-1) ?? ''));

  const selectAWord = async (): Promise<void> => {
    const text = set.page.querySelector('#pierwszy')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(text, 0, text, 1);
    for (let letter = 0; letter < 5; letter++) await press('Shift+ArrowRight');
    await set.find('[part="offer"]');
  };

  it('meets all of it in an order that makes sense, and gets out at the end', async () => {
    assert.deepEqual(await tabTo('Po czytniku'), [
      'Przejdź do treści',
      'Powiat Zalesiński',
      'stronie o planie',
      'Do góry',
      'Odsłuchaj artykuł',
      'Odsłuchaj zaznaczenie',
      'Widok do czytania',
      'Zatrzymaj',
      'Czytaj od miejsca',
      'Ustawienia',
      'Pomoc',
      'Zwiń',
      'Po czytniku',
    ]);
    assert.deepEqual(await tabTo('Odsłuchaj artykuł', 'Shift+Tab'), [
      ...['Zwiń', 'Pomoc', 'Ustawienia', 'Czytaj od miejsca', 'Zatrzymaj', 'Widok do czytania'],
      ...['Odsłuchaj zaznaczenie', 'Odsłuchaj artykuł'],
    ]);
  });

  it('finds the steps, the speed and the progress between the two while it reads', async () => {
    await tabTo('Odsłuchaj artykuł');
    await press('Enter');
    set.speech.start();
    await set.find('[type="range"]');
    assert.deepEqual(await tabTo('Zwiń'), [
      ...['Odsłuchaj zaznaczenie', 'Widok do czytania', 'Zatrzymaj'],
      ...['Poprzedni akapit', 'Poprzednie zdanie', 'Następne zdanie', 'Następny akapit'],
      ...['Wolniej', 'Szybciej', 'Postęp czytania'],
      ...['Czytaj od miejsca', 'Ustawienia', 'Pomoc', 'Zwiń'],
    ]);
  });

  it('skips to the content, selects, listens, and moves about in what is read', async () => {
    const { speech } = set;
    await press('Tab');
    await press('Enter');
    assert.equal(focusedElement()?.id, 'tresc');
    await selectAWord();
    await press('Tab');
    assert.equal(focused(), 'Odsłuchaj zaznaczony tekst');
    await press('Enter');
    assert.deepEqual(speech.spoken, ['Od 1 d']);
    speech.start();
    speech.end();

    await tabTo('Odsłuchaj artykuł');
    await press('Space');
    speech.start();
    speech.end();
    await spoken(/^Od pierwszego/u);
    speech.start();
    await set.control('Wstrzymaj');
    assert.equal(focused(), 'Wstrzymaj');
    await press('Space');
    await set.control('Wznów');
    assert.equal(focused(), 'Wznów');
    await press('Space');
    speech.start();

    await tabTo('Następne zdanie');
    await press('Enter');
    await spoken(/^Formularz/u);
    speech.start();
    await tabTo('Poprzednie zdanie', 'Shift+Tab');
    await press('Enter');
    await spoken(/^Od /u);
    speech.start();
    await tabTo('Następny akapit');
    await press('Enter');
    await spoken(/^Spotkanie/u);
    speech.start();

    await tabTo('Szybciej');
    await press('Enter');
    await until(() => speech.utterances.at(-1)!.rate === 1.3);
    speech.start();

    await tabTo('Postęp czytania');
    await press('End');
    await spoken(/^Do góry/u);
    speech.start();
    await press('Escape');
    await set.control('Odsłuchaj artykuł');
  });

  it('changes a setting, closes the settings, and is back where they were opened', async () => {
    await tabTo('Ustawienia');
    await press('Enter');
    await set.find('dialog[open]');
    assert.equal(focused(), 'Zamknij');
    await tabTo('Przewijaj stronę za głosem');
    await press('Space');
    assert.include(localStorage.getItem('na-glos'), '"follow":false');
    await tabTo('Zamknij', 'Shift+Tab');
    await press('Enter');
    await until(() => focused() === 'Ustawienia');
    await tabTo('Pomoc');
    await press('Enter');
    await set.find('dialog[open]');
    await press('Escape');
    await until(() => focused() === 'Pomoc');
  });

  it('chooses where to read from, and is left at peace by Escape', async () => {
    await tabTo('Czytaj od miejsca');
    await press('Enter');
    const button = await set.find('[part="marker"]');
    await until(() => focusedElement() === button);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await spoken(/^Spotkanie/u);
    set.speech.start();
    await press('Escape');
    await set.control('Odsłuchaj artykuł');
  });

  it('opens the reading view, listens in it, and comes back', async () => {
    await tabTo('Widok do czytania');
    await press('Enter');
    await set.find('dialog[open]');
    // Focus is on the text, and the player stands after it.
    await tabTo('Odsłuchaj artykuł');
    await press('Enter');
    assert.equal(set.speech.spoken.at(-1), 'Konsultacje planu ogólnego gminy');
    set.speech.start();
    await tabTo('Zamknij widok', 'Shift+Tab');
    await press('Enter');
    await until(() => focused() === 'Widok do czytania');
  });

  it('makes the player small and large again, without losing the place', async () => {
    await tabTo('Zwiń');
    await press('Enter');
    await until(() => focused() === 'Rozwiń czytnik');
    await press('Enter');
    await until(() => focused() === 'Odsłuchaj artykuł');
  });
});
