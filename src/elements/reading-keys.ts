/** What keys do for a reading; each answers whether it had anything to do. */
export interface KeyCommands {
  /** Stops speech, or takes the offer away. */
  escape(): boolean;
  /** Moves focus to the offer or lets it leave. */
  tab(backwards: boolean): boolean;
  /** Listens, pauses or resumes. */
  toggle(): boolean;
  readSelection(): boolean;
}

/** Shortcuts outside the player: Alt+Shift and the key that has this place on the keyboard. */
const shortcuts: Readonly<Record<string, 'toggle' | 'readSelection'>> = {
  KeyL: 'toggle',
  KeyS: 'readSelection',
};

/**
 * Listens to keys anywhere in the page, until the signal aborts. A key that has nothing to do for
 * the reading is left to the page, untouched.
 *
 * @param shortcutsOn - Whether the person or the page wants keys beyond Escape and Tab.
 */
export function listenToKeys(
  commands: KeyCommands,
  shortcutsOn: () => boolean,
  signal: AbortSignal,
): void {
  const act = (event: KeyboardEvent): boolean => {
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const modified = altKey || ctrlKey || metaKey;
    if (key === 'Escape' && !modified && !shiftKey) return commands.escape();
    if (key === 'Tab' && !modified) return commands.tab(shiftKey);
    const shortcut = altKey && shiftKey && !ctrlKey && !metaKey ? shortcuts[code] : undefined;
    return shortcut && shortcutsOn() ? commands[shortcut]() : false;
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
