import { isTyping } from '../page/typing.js';
import type { ShortcutCommand } from '../reader/shortcuts.js';

/** What keys do for a reading; each answers whether it had anything to do. */
export interface KeyCommands {
  /** Stops speech, or takes the offer away. */
  escape(): boolean;
  /** Moves focus to the offer or lets it leave. */
  tab(backwards: boolean): boolean;
  /** The command that these keys are a shortcut for, if the person or the page wants shortcuts. */
  shortcutFor(keys: KeyboardEvent): ShortcutCommand | undefined;
  run(command: ShortcutCommand): boolean;
}

/**
 * Listens to keys anywhere in the page, until the signal aborts. A key that has nothing to do for
 * the reading is left to the page, untouched.
 */
export function listenToKeys(commands: KeyCommands, signal: AbortSignal): void {
  const act = (event: KeyboardEvent): boolean => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const modified = altKey || ctrlKey || metaKey;
    if (key === 'Escape' && !modified && !shiftKey) return commands.escape();
    if (key === 'Tab' && !modified) return commands.tab(shiftKey);
    // Option+Shift+L is how a Mac writes Ł.
    const command = modified && !isTyping() ? commands.shortcutFor(event) : undefined;
    return command !== undefined && commands.run(command);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !act(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
}
