import type { NaGlosElement } from './na-glos-element.js';
import { onDemand } from './on-demand.js';
import type { PlayerCommands } from './player-element.js';
import type { PreferenceStore } from './preference-store.js';
import type { ReadingOnDemand } from './reading-on-demand.js';

/** What the player asks for, handed on to those who do it. */
export function playerCommands(
  element: NaGlosElement,
  reading: ReadingOnDemand,
  store: PreferenceStore,
): PlayerCommands {
  const openPanel = (panel: 'settings' | 'help'): void => {
    void reading.ask(({ panels }) => {
      onDemand(panels.open(panel));
    });
  };
  return {
    readContent: () => {
      element.readContent();
    },
    readSelection: () => {
      element.readSelection();
    },
    readGreeting: (greeting) => {
      reading.read('greeting', (built) => {
        built.readGreeting(greeting);
      });
    },
    giveUp: () => {
      reading.giveUp();
    },
    openReadingView: () => {
      onDemand(element.openReadingView());
    },
    useEmbeddedVoice: () => {
      reading.built?.voice.useEmbeddedVoice();
    },
    setRate: (rate) => {
      store.prefer({ rate });
    },
    collapse: (collapsed) => {
      store.prefer({ collapsed });
    },
    choosePlace: (byKeyboard) => {
      void reading.ask(({ place }) => {
        onDemand(place.toggle(byKeyboard));
      });
    },
    backToReading: () => {
      reading.built?.voice.aids.backToReading();
    },
    openSettings: () => {
      openPanel('settings');
    },
    openHelp: () => {
      openPanel('help');
    },
  };
}
