import { eachPage } from '../page/each-page.js';
import { isTyping } from '../page/typing.js';
import {
  type ShortcutCommand,
  shortcutCommands,
  shortcutOf,
  type Shortcuts,
} from '../reader/shortcuts.js';

/** What keys do for a reading; each answers whether it had anything to do. */
export interface KeyCommands {
  /** Stops speech, or takes the offer away. */
  escape(): boolean;
  /** Moves focus to the offer or lets it leave. */
  tab(backwards: boolean): boolean;
  /** The shortcuts, if the person or the page wants any. */
  shortcuts(): Shortcuts | undefined;
  run(command: ShortcutCommand): boolean;
}

/**
 * Listens to keys anywhere in the page and in its frames, until the signal aborts. A key that has nothing to do for
 * the reading is left to the page, untouched.
 */
export function listenToKeys(commands: KeyCommands, signal: AbortSignal): void {
  const act = (event: KeyboardEvent): boolean => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const modified = altKey || ctrlKey || metaKey;
    if (key === 'Escape' && !modified && !shiftKey) return commands.escape();
    if (key === 'Tab' && !modified) return commands.tab(shiftKey);
    const command = modified ? commandFor(event, commands.shortcuts()) : undefined;
    return command !== undefined && commands.run(command);
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.isComposing || !act(event)) return;
    event.preventDefault();
    // Another reader in the page listens to the same window.
    event.stopImmediatePropagation();
  };
  eachPage((page) => {
    // Before the page itself hears of it.
    page.defaultView?.addEventListener('keydown', hear, { capture: true, signal });
  }, signal);
}

function commandFor(
  event: KeyboardEvent,
  shortcuts: Shortcuts | undefined,
): ShortcutCommand | undefined {
  // Option+Shift+L is how a Mac writes Ł; and keys pressed in the settings may be shortcuts to come.
  if (!shortcuts || isTyping() || event.composedPath().some(isSettings)) return undefined;
  const shortcut = shortcutOf(event);
  return shortcutCommands.find((command) => shortcuts[command] === shortcut);
}

function isSettings(target: EventTarget): boolean {
  return target instanceof Element && target.localName === 'na-glos-settings';
}
