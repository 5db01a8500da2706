import { defineOnce } from './define-once.js';
import { NaGlosHelpElement } from './help-element.js';
import { NaGlosSettingsElement } from './settings-element.js';
import { NaGlosShortcutsElement } from './shortcuts-element.js';

/** Registers what is loaded together, when the settings or the help are first opened. */
export function definePanels(): void {
  defineOnce('na-glos-shortcuts', NaGlosShortcutsElement);
  defineOnce('na-glos-settings', NaGlosSettingsElement);
  defineOnce('na-glos-help', NaGlosHelpElement);
}

/** More languages than this are no choice any more. */
const most = 6;

/** The languages that a page says it is written in, each once, the reader's own first. */
export function languagesOf(document: Document, own: string): string[] {
  const tags = [own];
  for (const element of document.querySelectorAll('[lang]')) {
    tags.push(element.getAttribute('lang') ?? '');
  }
  const languages = tags.map((tag) => tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '');
  return [...new Set(languages.filter((language) => /^[a-z]{2,3}$/.test(language)))].slice(0, most);
}
