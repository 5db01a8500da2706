import { assert } from '@open-wc/testing';
import {
  defaultShortcuts,
  keysOf,
  type PressedKeys,
  problemOf,
  shortcutOf,
  shortcutsFrom,
} from '../../src/reader/shortcuts.js';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('shortcutOf', () => {
  const table: [keys: PressedKeys, shortcut: string | undefined][] = [
    [{ ...none, code: 'KeyL', altKey: true, shiftKey: true }, 'Alt+Shift+KeyL'],
    [{ ...none, code: 'Digit1', ctrlKey: true }, 'Ctrl+Digit1'],
    [{ ...none, code: 'KeyL', metaKey: true, altKey: true }, 'Alt+Meta+KeyL'],
    [{ ...none, code: 'KeyL' }, 'KeyL'],
    [{ ...none, code: 'AltLeft', altKey: true }, undefined],
    [{ ...none, code: '', altKey: true }, undefined],
    [{ ...none, code: 'Enter', altKey: true }, undefined],
  ];
  for (const [keys, shortcut] of table) {
    it(`reads ${keys.code || 'no key'} as ${shortcut ?? 'nothing yet'}`, () => {
      assert.equal(shortcutOf(keys), shortcut);
    });
  }
});

describe('problemOf', () => {
  const table: [shortcut: string, problem: ReturnType<typeof problemOf>][] = [
    ['KeyL', 'needsModifier'],
    ['Shift+KeyL', 'needsModifier'],
    ['Ctrl+Alt+KeyL', 'typesLetters'],
    ['Ctrl+Alt+Shift+KeyL', 'typesLetters'],
    ['Alt+KeyL', undefined],
    ['Ctrl+Shift+KeyL', undefined],
    ['Meta+KeyL', undefined],
  ];
  for (const [shortcut, problem] of table) {
    it(`finds ${problem ?? 'nothing'} in ${shortcut}`, () => {
      assert.equal(problemOf(shortcut), problem);
    });
  }
});

describe('keysOf', () => {
  it('writes keys as a person reads them', () => {
    assert.equal(keysOf('Alt+Shift+KeyL'), 'Alt+Shift+L');
    assert.equal(keysOf('Ctrl+Digit1'), 'Ctrl+1');
    assert.equal(keysOf('Alt+Meta+ArrowLeft'), 'Alt+⌘+Left');
  });
});

describe('shortcutsFrom', () => {
  const from = (value: Record<string, unknown>): typeof defaultShortcuts =>
    shortcutsFrom((command) => value[command]);

  it('keeps what was chosen', () => {
    assert.deepEqual(from({ next: 'Ctrl+KeyM' }), { ...defaultShortcuts, next: 'Ctrl+KeyM' });
  });

  for (const wrong of [
    7,
    null,
    '',
    'KeyM',
    'Ctrl+Alt+KeyM',
    'Alt+Alt+KeyM',
    'Alt+<b>',
    'Alt+Enter',
  ]) {
    it(`takes ${JSON.stringify(wrong)} for nothing`, () => {
      assert.deepEqual(from({ next: wrong }), defaultShortcuts);
    });
  }

  it('gives no two commands the same keys', () => {
    assert.deepEqual(from({ next: defaultShortcuts.stop }), defaultShortcuts);
  });
});
