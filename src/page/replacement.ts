import { nameOf } from '../text/names.js';
import { imageText } from './image-text.js';
import { isText } from './node-kind.js';
import type { Reading } from './surroundings.js';

/**
 * What is said in place of an element, which may be nothing; undefined if what is inside is said.
 *
 * @param lang - The language around it.
 * @param marked - What other marks of the author say.
 */
export function replacement(
  element: Element,
  lang: string,
  { display, float }: CSSStyleDeclaration,
  { mode, told }: Reading,
  marked: string | undefined,
): string | undefined {
  const said = element.getAttribute('data-na-glos-say')?.trim();
  if (said) return said;
  if (marked !== undefined) return marked;
  switch (element.localName) {
    case 'img':
      return image(element, lang, display.startsWith('inline') && float === 'none', told);
    case 'abbr':
    case 'acronym':
      return expansion(element);
    case 'code':
    case 'pre':
      return mode === 'article' && !display.startsWith('inline') && isCode(element)
        ? nameOf('code', lang)
        : undefined;
    default:
      return element.matches(formulas) ? formula(element, lang) : undefined;
  }
}

/** A picture that stands for a word is said as one; the same one is told of once. */
function image(element: Element, lang: string, inLine: boolean, told: Set<string>): string {
  const text = imageText(element);
  if (text === '') return '';
  const { previousSibling, nextSibling } = element;
  if (inLine && saysSomething(previousSibling) && saysSomething(nextSibling)) return text;
  if (told.has(text)) return '';
  told.add(text);
  const name = nameOf('image', lang);
  return `${name && `${name}: `}${text}${/[.!?…]$/u.test(text) ? '' : '.'}`;
}

function saysSomething(node: Node | null): boolean {
  return node !== null && isText(node) && /\p{L}/u.test(node.data);
}

/** CSS selector of MathML, and of what KaTeX and MathJax draw. */
export const formulas = 'math, .katex, mjx-container, .MathJax';

function formula(element: Element, lang: string): string {
  const math = element.localName === 'math' ? element : element.querySelector('math');
  const said = [element.getAttribute('aria-label'), math?.getAttribute('alttext')];
  return said.find((text) => text?.trim()) ?? nameOf('formula', lang);
}

const program = /[{};]\s*$|[=<>]=|=>|<\/|^\s*[$#] /mu;

function isCode(block: Element): boolean {
  const isMarked = block.localName === 'code' || block.querySelector('code, samp, kbd') !== null;
  return isMarked || program.test(block.textContent);
}

/** Longer explanations are no expansions. */
const longestExpansion = 60;

/** What an abbreviation stands for, unless it is declined: "PUP-ie". */
function expansion(element: Element): string | undefined {
  const title = element.getAttribute('title')?.trim() ?? '';
  const { nextSibling } = element;
  if (nextSibling && isText(nextSibling) && /^[-’']?\p{L}/u.test(nextSibling.data))
    return undefined;
  return /\p{L}{2}/u.test(title) && title.length <= longestExpansion ? title : undefined;
}
