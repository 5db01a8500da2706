import { assert } from '@open-wc/testing';
import { centerOf, click } from '../support/rig/commands.js';
import { assertSilence, assertSound } from '../support/rig/recording.js';
import { takeAway, until, widget } from '../support/widget.js';

/** What is read, and by what. */
export interface Journey {
  readonly lang: string;
  /** Two of one sentence, the first as long as the first of the last; the last of two. */
  readonly paragraphs: readonly [string, string, readonly [string, string]];
  readonly attributes?: string;
  /** What the person chose before. */
  readonly preferences?: string;
  /** Whether the voice can be told to be faster. */
  readonly obeysRate: boolean;
}

export const polishJourney: Journey = {
  lang: 'pl',
  paragraphs: [
    'Urząd powiatu jest czynny od rana do wieczora.',
    'Wniosek można złożyć w pokoju numer dwa albo wysłać pocztą.',
    [
      'Od rana do wieczora jest czynny urząd powiatu.',
      'Zapraszamy wszystkich mieszkańców naszego powiatu.',
    ],
  ],
  obeysRate: true,
};

/** A sentence as it was told. */
interface Sentence {
  readonly text: string;
  readonly at: number;
  /** When its last word began, or the next sentence where no words are told. */
  lastAt: number;
  tellsWords: boolean;
}

/** A person listens, by one back end: what is heard is what is told. */
export function describeJourney(voice: string, journey: Journey): void {
  const [first, second, [third, last]] = journey.paragraphs;
  const paragraphs = [first, second, `${third} ${last}`].map((text) => `<p>${text}</p>`).join('');
  const content = `<main lang="${journey.lang}">${paragraphs}</main>`;

  describe(`na-glos with ${voice}, from the first press to the last`, () => {
    beforeEach(() => {
      localStorage.setItem('na-glos', journey.preferences ?? '{}');
    });
    afterEach(async () => {
      await takeAway();
      localStorage.removeItem('na-glos');
    });

    it('reads three paragraphs, pauses, goes on, steps back, speeds up and stops', async function () {
      this.timeout(60_000);
      const { element, heard } = await widget(journey.attributes, content);
      const begun: Sentence[] = [];
      element.addEventListener('na-glos-sentence', ({ text }) => {
        const at = performance.now();
        const before = begun.at(-1);
        // Behind its last word, what comes next has yet to be made.
        if (before && !before.tellsWords) before.lastAt = at;
        begun.push({ text, at, lastAt: at, tellsWords: false });
      });
      element.addEventListener('na-glos-word', () => {
        Object.assign(begun.at(-1)!, { lastAt: performance.now(), tellsWords: true });
      });
      const begins = async (text: string): Promise<unknown> =>
        until(() => begun.at(-1)?.text === text);
      const tookMs = (text: string): number => {
        const { at, lastAt } = begun.find((sentence) => sentence.text === text)!;
        return lastAt - at;
      };
      const press = async (words: string): Promise<void> => {
        await click(centerOf(await until(() => find(element, 'button', words))));
      };

      await press('Odsłuchaj artykuł');
      await begins(first);
      await assertSound('The first paragraph');
      await begins(second);
      await assertSound('The second paragraph');

      await press('Wstrzymaj');
      await until(() => heard.includes('pause'));
      const told = [...heard];
      await assertSilence('Paused');
      assert.deepEqual(heard, told);

      await press('Wznów');
      await until(() => heard.includes('resume'));
      await assertSound('Resumed');

      // The first press may only begin the sentence again, if it is some seconds old.
      await press('Poprzednie zdanie');
      await press('Poprzednie zdanie');
      await begins(first);
      await assertSound('Stepped back');

      for (const speed of ['trochę szybciej', 'szybko', 'bardzo szybko']) {
        await press('Szybciej');
        await until(() => find(element, 'span', speed));
      }
      await begins(third);
      await assertSound('The third paragraph');
      await begins(last);
      if (journey.obeysRate) assert.isBelow(tookMs(third), 0.8 * tookMs(first));

      await press('Zatrzymaj');
      await until(() => heard.at(-1) === 'end stopped');
      await assertSilence('Stopped');
      assert.equal(heard.at(-1), 'end stopped');
      assert.deepEqual(
        begun.map(({ text }) => text),
        [first, second, first, second, third, last],
      );
    });
  });
}

/** The element with these words in the player or what is in it; none while it is not there. */
function find(element: Element, name: string, words: string): Element | undefined {
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
    const said = (inner.querySelector('span') ?? inner).textContent.trim();
    const found = inner.localName === name && said === words ? inner : find(inner, name, words);
    if (found) return found;
  }
  return undefined;
}
