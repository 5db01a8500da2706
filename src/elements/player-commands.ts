import type { NaGlosElement } from './na-glos-element.js';
import { onDemand } from './on-demand.js';
import type { PanelsController } from './panels-controller.js';
import type { PlaceController } from './place-controller.js';
import type { PlayerCommands } from './player-element.js';
import type { ReadingController } from './reading-controller.js';

/** Who does what the player asks for. */
export interface PlayerServants {
  readonly element: NaGlosElement;
  readonly reading: ReadingController;
  readonly panels: PanelsController;
  readonly place: PlaceController;
  readonly readGreeting: (greeting: Element) => void;
}

/** What the player asks for, handed on to those who do it. */
export function playerCommands(servants: PlayerServants): PlayerCommands {
  const { element, reading, panels, place, readGreeting } = servants;
  return {
    readGreeting,
    readContent: () => {
      element.readContent();
    },
    readSelection: () => {
      element.readSelection();
    },
    openReadingView: async () => element.openReadingView(),
    useEmbeddedVoice: () => {
      reading.useEmbeddedVoice();
    },
    setRate: (rate) => {
      reading.prefer({ rate });
    },
    collapse: (collapsed) => {
      reading.prefer({ collapsed });
    },
    choosePlace: (byKeyboard) => {
      onDemand(place.toggle(byKeyboard));
    },
    backToReading: () => {
      reading.aids.backToReading();
    },
    openSettings: () => {
      onDemand(panels.open('settings'));
    },
    openHelp: () => {
      onDemand(panels.open('help'));
    },
  };
}
