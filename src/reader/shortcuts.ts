/** What a shortcut can do. */
export const shortcutCommands = ['toggle', 'readSelection', 'previous', 'next', 'stop'] as const;

/** One of the things that a shortcut can do. */
export type ShortcutCommand = (typeof shortcutCommands)[number];

/** The keys of each command, as "Alt+Shift+KeyL": modifiers in order, then the key by its place. */
export type Shortcuts = Readonly<Record<ShortcutCommand, string>>;

/** The keys until the person chooses others. */
export const defaultShortcuts: Shortcuts = Object.freeze({
  toggle: 'Alt+Shift+KeyL',
  readSelection: 'Alt+Shift+KeyS',
  previous: 'Alt+Shift+KeyJ',
  next: 'Alt+Shift+KeyK',
  stop: 'Alt+Shift+KeyX',
});

/** What of a keyboard event makes a shortcut; `KeyboardEvent` is one. */
export interface PressedKeys {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut that is pressed; undefined while there is nothing but modifiers. */
export function shortcutOf(keys: PressedKeys): string | undefined {
  const { code, altKey, ctrlKey, metaKey, shiftKey } = keys;
  if (!key.test(code)) return undefined;
  const modifiers = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift'];
  return [...modifiers.filter(Boolean), code].join('+');
}

/** Why keys cannot be a shortcut: screen readers and typing need them; undefined if they can. */
export function problemOf(shortcut: string): 'needsModifier' | 'typesLetters' | undefined {
  const parts = shortcut.split('+');
  if (!parts.some((part) => /^(?:Alt|Ctrl|Meta)$/.test(part))) return 'needsModifier';
  // AltGr is Ctrl+Alt on Windows, where it types ą, ć and ę.
  return parts.includes('Alt') && parts.includes('Ctrl') ? 'typesLetters' : undefined;
}

/** Keys as a person reads them: "Alt+Shift+L". */
export function keysOf(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => part.replace(/^(?:Key|Digit|Numpad(?=\d)|Arrow)/, '').replace(/^Meta$/, '⌘'))
    .join('+');
}

/** Reads shortcuts from what may be anything; those not understood or taken are as by default. */
export function shortcutsFrom(read: (command: ShortcutCommand) => unknown): Shortcuts {
  const shortcuts: Record<ShortcutCommand, string> = { ...defaultShortcuts };
  for (const command of shortcutCommands) {
    const value = read(command);
    if (typeof value === 'string' && isShortcut(value)) shortcuts[command] = value;
  }
  return Object.freeze(areDistinct(shortcuts) ? shortcuts : { ...defaultShortcuts });
}

const key =
  /^(?:Key[A-Z]|Digit\d|Numpad\w+|F\d{1,2}|Arrow\w+|Home|End|PageUp|PageDown|Space|Comma|Period|Slash|Semicolon|Quote|Bracket\w+|Backslash|Minus|Equal|Backquote)$/;
const shape = /^(?:Ctrl\+)?(?:Alt\+)?(?:Meta\+)?(?:Shift\+)?(\w{2,20})$/;

function isShortcut(value: string): boolean {
  return key.test(shape.exec(value)?.[1] ?? '') && problemOf(value) === undefined;
}

function areDistinct(shortcuts: Shortcuts): boolean {
  return new Set(Object.values(shortcuts)).size === shortcutCommands.length;
}
