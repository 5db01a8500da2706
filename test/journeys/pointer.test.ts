import { assert } from '@open-wc/testing';
import { ordinarily, under } from '../support/look/circumstances.js';
import { type Stage, stage } from '../support/look/stage.js';
import { centerOf, click, drag, engine, type Point, tap } from '../support/rig/commands.js';
import { until } from '../support/widget.js';

/** A means of pointing, and the window that goes with it. */
interface Means {
  readonly name: string;
  readonly hit: (at: Point) => Promise<void>;
  readonly window?: readonly [width: number, height: number];
}

const mouse: Means = { name: 'a mouse', hit: click };
// Only Android selects by a finger, which the browsers here do not.
const finger: Means = { name: 'a finger', hit: tap, window: [320, 640] };

for (const { name, hit, window: size } of engine === 'chromium' ? [mouse, finger] : [mouse]) {
  describe(`with ${name} alone, a person`, () => {
    let set: Stage;

    beforeEach(async () => {
      set = await stage();
      await under(set, size && { window: size });
    });

    afterEach(async () => {
      await set.clear();
      await ordinarily();
    });

    /** Points at what has these words, as soon as it is where it will stay. */
    async function on(words: string): Promise<void> {
      const control = await set.control(words);
      const target = control.closest('label') ?? control;
      target.scrollIntoView({ block: 'nearest' });
      await set.settled();
      await hit(centerOf(target));
    }

    const spoken = async (words: RegExp): Promise<unknown> =>
      until(() => words.test(set.speech.spoken.at(-1) ?? ''));

    it('listens to what is selected', async () => {
      const text = set.page.querySelector('#pierwszy')!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 26);
      const { left, right, top } = range.getClientRects()[0]!;
      if (name === 'a mouse') await drag({ x: left + 1, y: top + 8 }, { x: right, y: top + 8 });
      else document.getSelection()!.addRange(range);
      await set.find('[part="offer"]');
      await on('Odsłuchaj zaznaczony tekst');
      await spoken(/^Od pierwszego do/u);
    });

    it('listens, pauses, goes on, steps, changes the speed, seeks and stops', async () => {
      const { speech } = set;
      await on('Odsłuchaj artykuł');
      speech.start();
      speech.end();
      await spoken(/^Od pierwszego/u);
      speech.start();
      await on('Wstrzymaj');
      await on('Wznów');
      speech.start();
      await on('Następny akapit');
      await spoken(/^Spotkanie/u);
      speech.start();
      await on('Poprzednie zdanie');
      await spoken(/^Formularz/u);
      speech.start();
      await on('Szybciej');
      await until(() => speech.utterances.at(-1)!.rate === 1.3);
      speech.start();
      const slider = await set.control('Postęp czytania');
      await set.settled();
      const { left, width, top, height } = slider.getBoundingClientRect();
      await hit({ x: left + 0.75 * width, y: top + height / 2 });
      await spoken(/^(Spotkanie|Wstęp|Każda)/u);
      speech.start();
      await on('Zatrzymaj');
      await set.control('Odsłuchaj artykuł');
    });

    it('changes a setting and looks at the help', async () => {
      await on('Ustawienia');
      await set.find('dialog[open]');
      await on('Przewijaj stronę za głosem');
      assert.include(localStorage.getItem('na-glos'), '"follow":false');
      await on('Zamknij');
      await on('Pomoc');
      await set.find('dialog[open]');
      await on('Zamknij');
      await set.control('Odsłuchaj artykuł');
    });

    it('points at where to read from', async () => {
      await on('Czytaj od miejsca');
      await set.find('na-glos-marker');
      await set.settled();
      await hit(centerOf(set.page.querySelector('#pierwszy')!));
      await spoken(/^Od pierwszego|^Formularz/u);
    });

    it('opens the reading view and listens there', async () => {
      await on('Widok do czytania');
      await set.find('dialog[open]');
      await on('Odsłuchaj artykuł');
      assert.equal(set.speech.spoken.at(-1), 'Konsultacje planu ogólnego gminy');
      await on('Zamknij widok');
      await until(() => !document.querySelector('na-glos')!.shadowRoot!.querySelector(':modal'));
    });

    it('makes the player small and large again', async () => {
      await on('Zwiń');
      await on('Rozwiń czytnik');
      await set.control('Zwiń');
    });
  });
}
