import { aTimeout, nextFrame } from '@open-wc/testing';
import { loadMessages, type Messages, messagesFor } from '../../../src/i18n/messages.js';
import { type PanelMessages, panelMessagesFor } from '../../../src/i18n/panel-messages.js';
import { type FakeSpeech, installFakeSpeech } from '../fake-speech.js';
import { realVoice } from '../fake-voice.js';
import { takeAway, until, widget } from '../widget.js';
import { controlsIn, deep, nameOf } from './shown.js';

/** What is to be on a stage before the first act. */
export interface Setting {
  /** Attributes of the widget. */
  readonly attributes?: string;
  /** What the page holds besides its article. */
  readonly extra?: string;
  /** What the person preferred on earlier visits. */
  readonly preferences?: object;
}

/** A council's page with the widget in it, and what a person does there. */
export interface Stage {
  readonly page: HTMLElement;
  readonly speech: FakeSpeech;
  /** All that is the widget's own. */
  readonly roots: readonly Element[];
  /** The words of the interface, in the language that the page has now. */
  readonly messages: () => Messages;
  readonly panel: () => Promise<PanelMessages>;
  /** A control by its words, once it is shown. */
  readonly control: (words: string) => Promise<HTMLElement>;
  /** Presses it as a keyboard does. */
  readonly press: (words: string) => Promise<HTMLElement>;
  /** The first shown element that a selector finds, in whatever shadow root. */
  readonly find: <T extends Element = HTMLElement>(selector: string) => Promise<T>;
  /** Everything is drawn where it belongs. */
  readonly settled: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

const article = `
  <header><a href="#tresc">Powiat Zalesiński</a></header>
  <main id="tresc"><h1>Konsultacje planu ogólnego gminy</h1>
    <p id="pierwszy">Od 1 do 21 marca mieszkańcy mogą zgłaszać uwagi do projektu planu. Formularz
    jest w urzędzie i na <a href="#plan">stronie o planie</a>.</p>
    <p>Spotkanie odbędzie się 3 marca o godz. 17:00 w Domu Ludowym w Zalesinie. Wstęp jest wolny.</p>
    <p id="plan">Każda uwaga dostanie odpowiedź na piśmie. <a href="#tresc">Do góry</a></p>
  </main>`;

/** Puts up a page with the widget. The browser's speech is in the hands of the test until it is cleared. */
export async function stage(setting: Setting = {}): Promise<Stage> {
  const { attributes = '', extra = '', preferences } = setting;
  localStorage.removeItem('na-glos');
  if (preferences) localStorage.setItem('na-glos', JSON.stringify(preferences));
  const speech = installFakeSpeech();
  const skipLink = '<na-glos-skip-link href="#tresc"></na-glos-skip-link>';
  const { root: page, element } = await widget(attributes, `${skipLink}${article}${extra}`);
  page.className = 'stage';
  const roots = [page.querySelector('na-glos-skip-link')!, element];
  const { body } = document;

  const control = async (words: string): Promise<HTMLElement> => {
    try {
      return await until(() => controlsIn(roots).find((found) => nameOf(found) === words));
    } catch (error) {
      throw new Error(`no "${words}" among ${controlsIn(roots).map(nameOf).join(', ')}`, {
        cause: error,
      });
    }
  };

  return {
    page,
    speech,
    roots,
    messages: () => messagesFor(page.lang),
    panel: async () => panelMessagesFor(page.lang),
    control,
    async press(words) {
      const found = await control(words);
      found.focus({ preventScroll: true });
      found.click();
      await element.updateComplete;
      return found;
    },
    find: async <T extends Element = HTMLElement>(selector: string) =>
      until(() => {
        const all = roots.flatMap((root) => [...deep(root)]);
        return all.find((found): found is T => found.matches(selector) && found.checkVisibility());
      }),
    async settled() {
      await loadMessages(page.lang);
      for (let frames = 0; frames < 3; frames++) await nextFrame();
      await element.updateComplete;
    },
    async clear() {
      document.getSelection()?.removeAllRanges();
      await takeAway();
      speech.uninstall();
      await realVoice();
      localStorage.removeItem('na-glos');
      body.focus();
      await aTimeout(0);
    },
  };
}
