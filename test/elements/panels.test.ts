import { assert, expect, fixture, html } from '@open-wc/testing';
import type { NaGlosHelpElement } from '../../src/elements/help-element.js';
import { definePanels, languagesOf } from '../../src/elements/panels.js';
import type { NaGlosSettingsElement } from '../../src/elements/settings-element.js';
import type { NaGlosShortcutsElement } from '../../src/elements/shortcuts-element.js';
import { polishPanel } from '../../src/i18n/panel/pl.js';
import { polish } from '../../src/i18n/pl.js';
import { defaultPreferences, type Preferences } from '../../src/reader/preferences.js';
import { defaultShortcuts, type Shortcuts } from '../../src/reader/shortcuts.js';
import { systemVoiceURI } from '../../src/speech/voice.js';
import type { VoiceOption } from '../../src/speech/voice-rank.js';

definePanels();

const zosia: VoiceOption = {
  ...{ name: 'Zosia', lang: 'pl-PL', voiceURI: 'urn:zosia' },
  ...{ quality: 'normal', online: false },
};
const google: VoiceOption = { ...zosia, name: 'Google polski', voiceURI: 'google', online: true };
const system: VoiceOption = { ...zosia, name: '', voiceURI: systemVoiceURI };

const wordsIn = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();

describe('na-glos-settings', () => {
  let settings: NaGlosSettingsElement;
  let preferred: Partial<Preferences>[];
  let tried: string[];

  beforeEach(async () => {
    preferred = [];
    tried = [];
    const commands = {
      prefer: (change: Partial<Preferences>) => preferred.push(change),
      voicesFor: (lang: string) => (lang === 'pl' ? [zosia, google, system] : []),
      tryVoice: (lang: string) => tried.push(lang),
    };
    settings = await fixture(html`
      <na-glos-settings
        .messages=${polish}
        .panel=${polishPanel}
        .preferences=${{ ...defaultPreferences, shortcuts: true }}
        .commands=${commands}
        .languages=${['pl', 'de']}
      ></na-glos-settings>
    `);
    await settings.open();
  });

  const inside = (selector: string): Element => settings.shadowRoot!.querySelector(selector)!;
  const list = (id: string): HTMLSelectElement => inside(`#${id}`) as HTMLSelectElement;
  const button = (words: string): HTMLButtonElement =>
    [...settings.shadowRoot!.querySelectorAll('button')].find((at) => wordsIn(at) === words)!;

  function choose(id: string, index: number): void {
    const select = list(id);
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change'));
  }

  it('opens as a modal dialog with a name, and closes', () => {
    const dialog = inside('dialog') as HTMLDialogElement;
    assert.isTrue(dialog.matches(':modal'));
    assert.equal(wordsIn(inside('#title')), 'Ustawienia czytnika');
    button('Zamknij').click();
    assert.isFalse(dialog.open);
  });

  it('lists the voices of each language, and says which are online', () => {
    const options = [...list('voice-pl').options].map(wordsIn);
    assert.deepEqual(options, [
      'Najlepszy, jaki jest',
      'Zosia',
      'Google polski (przez internet)',
      'Głos systemu',
    ]);
    assert.deepEqual([...list('voice-de').options].map(wordsIn), ['Brak głosu dla tego języka']);
  });

  it('keeps the voice that was chosen, and none where the best is wanted', () => {
    choose('voice-pl', 2);
    choose('voice-pl', 0);
    const choice = { voiceURI: 'google', name: 'Google polski', lang: 'pl-PL' };
    assert.deepEqual(preferred[0], { voices: { pl: choice } });
    assert.deepEqual(JSON.parse(JSON.stringify(preferred[1])), { voices: {} });
  });

  it('lets a voice be heard where there is one', () => {
    const [heard, none] = settings.shadowRoot!.querySelectorAll<HTMLButtonElement>('.row button');
    heard!.click();
    assert.deepEqual(tried, ['pl']);
    assert.isTrue(none!.disabled);
  });

  const choices: [id: string, index: number, change: Partial<Preferences>][] = [
    ['rate', 4, { rate: 1.6 }],
    ['highlight', 2, { highlight: 'word' }],
    ['colors', 3, { colors: 'dark' }],
    ['lineFocus', 1, { lineFocus: 'ruler' }],
    ['placement', 4, { placement: 'top-start' }],
  ];
  for (const [id, index, change] of choices) {
    it(`keeps another ${id}`, () => {
      choose(id, index);
      assert.deepEqual(preferred, [change]);
    });
  }

  it('keeps what is ticked', () => {
    const boxes = settings.shadowRoot!.querySelectorAll<HTMLInputElement>('input');
    for (const box of boxes) box.click();
    assert.deepEqual(preferred, [
      { follow: false },
      { spokenForms: false },
      { announce: true },
      { shortcuts: false },
    ]);
  });

  it('keeps other keys', () => {
    settings.shadowRoot!.querySelector('na-glos-shortcuts')!.keep({
      ...defaultShortcuts,
      next: 'F8',
    });
    assert.deepEqual(preferred, [{ keys: { ...defaultShortcuts, next: 'F8' } }]);
  });

  it('goes back to what was at first, and says so', async () => {
    button('Przywróć ustawienia początkowe').click();
    await settings.updateComplete;
    assert.deepEqual(preferred, [defaultPreferences]);
    assert.equal(wordsIn(inside('[role="status"]')), polishPanel.wasReset);
  });

  it('has targets of at least 44 pixels', () => {
    for (const target of settings.shadowRoot!.querySelectorAll('button, select, .check')) {
      assert.isAtLeast(Math.round(target.getBoundingClientRect().height), 44, wordsIn(target));
    }
  });

  it('is accessible', async () => {
    await expect(settings).to.be.accessible();
  });
});

describe('na-glos-shortcuts', () => {
  let element: NaGlosShortcutsElement;
  let kept: Shortcuts[];

  beforeEach(async () => {
    kept = [];
    element = await fixture(html`
      <na-glos-shortcuts
        .panel=${polishPanel}
        .shortcuts=${defaultShortcuts}
        .keep=${(shortcuts: Shortcuts) => kept.push(shortcuts)}
      ></na-glos-shortcuts>
    `);
  });

  const buttons = (): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll('button')];
  const notice = (): string => wordsIn(element.shadowRoot!.querySelector('[role="status"]')!);

  async function press(code: string, keys: Partial<KeyboardEventInit> = {}): Promise<Event> {
    const event = new KeyboardEvent('keydown', { code, key: code, cancelable: true, ...keys });
    buttons()[0]!.dispatchEvent(event);
    await element.updateComplete;
    return event;
  }

  it('waits for keys only when it was asked to', async () => {
    const event = await press('KeyM', { altKey: true });
    assert.isFalse(event.defaultPrevented);
    assert.isEmpty(kept);
  });

  it('takes the keys that are pressed next', async () => {
    buttons()[0]!.click();
    await element.updateComplete;
    assert.equal(notice(), polishPanel.pressKeys);
    await press('AltLeft', { altKey: true });
    await press('KeyM', { altKey: true });
    assert.deepEqual(kept, [{ ...defaultShortcuts, toggle: 'Alt+KeyM' }]);
    assert.equal(notice(), '');
  });

  it('leaves the old keys at Escape, and lets Tab lead on', async () => {
    buttons()[0]!.click();
    assert.isFalse((await press('Tab')).defaultPrevented);
    assert.isTrue((await press('Escape')).defaultPrevented);
    await press('KeyM', { altKey: true });
    assert.isEmpty(kept);
  });

  const refused: [keys: string, code: string, init: KeyboardEventInit, words: string][] = [
    ['a letter alone', 'KeyM', {}, polishPanel.needsModifier],
    ['what types ą', 'KeyA', { ctrlKey: true, altKey: true }, polishPanel.typesLetters],
    [
      'keys of another command',
      'KeyK',
      { altKey: true, shiftKey: true },
      polishPanel.shortcutTaken('Następne zdanie'),
    ],
  ];
  for (const [keys, code, init, words] of refused) {
    it(`says why it does not take ${keys}`, async () => {
      buttons()[0]!.click();
      await press(code, init);
      assert.equal(notice(), words);
      assert.isEmpty(kept);
    });
  }

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });
});

describe('na-glos-help', () => {
  let help: NaGlosHelpElement;

  const shown = (): string => wordsIn(help.shadowRoot!.querySelector('.content')!);

  beforeEach(async () => {
    help = await fixture(html`<na-glos-help .panel=${polishPanel}></na-glos-help>`);
    await help.open();
  });

  it('says what it is, and what it is not', () => {
    assert.isTrue(help.shadowRoot!.querySelector('dialog')!.matches(':modal'));
    assert.include(shown(), 'Nie zastępuje programu czytającego ekran');
  });

  it('names the keys that work, and shortcuts only where there are any', async () => {
    assert.include(shown(), 'Escape');
    assert.notInclude(shown(), 'Alt+Shift+L');
    help.preferences = { ...defaultPreferences, shortcuts: true };
    await help.updateComplete;
    assert.include(shown(), 'Alt+Shift+L');
  });

  it('is accessible', async () => {
    await expect(help).to.be.accessible();
  });
});

describe('languagesOf', () => {
  it('finds each language of a page once, the own first, and no more than six', () => {
    const page = document.implementation.createHTMLDocument('');
    for (const lang of ['en-GB', 'pl', 'EN', '', 'de', 'not a tag!', 'uk', 'cs', 'fr', 'es']) {
      page.body.append(Object.assign(page.createElement('p'), { lang }));
    }
    assert.deepEqual(languagesOf(page, 'pl'), ['pl', 'en', 'de', 'uk', 'cs', 'fr']);
  });
});
