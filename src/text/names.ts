import { forLanguage } from './language-rules.js';

const names: ReadonlyMap<string, Readonly<Record<'code' | 'formula', string>>> = new Map([
  ['pl', { code: 'Fragment kodu.', formula: 'wzór' }],
  ['en', { code: 'A piece of code.', formula: 'formula' }],
  ['uk', { code: 'Фрагмент коду.', formula: 'формула' }],
  ['de', { code: 'Ein Stück Programmtext.', formula: 'Formel' }],
]);

/** What is said for a thing that is not read out; empty in a language that has no word for it. */
export function nameOf(thing: 'code' | 'formula', lang: string): string {
  return forLanguage(names, lang)?.[thing] ?? '';
}
