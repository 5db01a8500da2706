import { forLanguage } from './language-rules.js';

const names: ReadonlyMap<string, Readonly<Record<'code' | 'formula' | 'image', string>>> = new Map([
  ['pl', { code: 'Fragment kodu.', formula: 'wzór', image: 'Ilustracja' }],
  ['en', { code: 'A piece of code.', formula: 'formula', image: 'Image' }],
  ['uk', { code: 'Фрагмент коду.', formula: 'формула', image: 'Зображення' }],
  ['de', { code: 'Ein Stück Programmtext.', formula: 'Formel', image: 'Bild' }],
]);

/** What is said for a thing that is not read out; empty in a language that has no word for it. */
export function nameOf(thing: 'code' | 'formula' | 'image', lang: string): string {
  return forLanguage(names, lang)?.[thing] ?? '';
}
