import { forLanguage } from './language-rules.js';
import type { Enclosing, Structure } from './structure.js';
import { type StructureWords, structureWords } from './structure-words.js';

/**
 * What is said where something of a page ends and other things begin: "Koniec listy. Cytat. ".
 *
 * @param lang - The language of the text behind, in whose voice it is said.
 * @param text - That text, which may begin with the same words itself.
 * @returns An empty string in a language without words for it.
 */
export function structureTold(
  {
    ended,
    begun,
  }: { readonly ended?: Enclosing | undefined; readonly begun: readonly Structure[] },
  lang: string,
  text = '',
): string {
  const words = forLanguage(structureWords, lang);
  if (!words) return '';
  return [...(ended ? [words.ends[ended]] : []), ...begun.map((at) => told(at, words, lang))]
    .filter((sentence) => !text.startsWith(sentence))
    .map((sentence) => `${sentence}. `)
    .join('');
}

function told(structure: Structure, words: StructureWords, lang: string): string {
  const count = (noun: 'items' | 'rows' | 'columns', number: number): string => {
    const forms = words[noun];
    return (forms[pluralOf(number, lang)] ?? forms.other).replace('#', String(number));
  };
  const { kind } = structure;
  switch (kind) {
    case 'heading':
      return words.heading.replace('#', String(structure.level));
    case 'list':
      return structure.items === undefined
        ? words.list
        : [words.list, count('items', structure.items)].join(words.comma);
    case 'table': {
      const { rows, columns } = structure;
      const size = rows === undefined ? [] : [count('rows', rows)];
      return [words.table, ...size, count('columns', columns)].join(words.comma);
    }
    default:
      return words[kind];
  }
}

function pluralOf(number: number, lang: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(lang).select(number);
  } catch {
    // The page took away what that takes, or the tag is none.
    return 'other';
  }
}
