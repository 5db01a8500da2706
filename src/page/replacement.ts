import { nameOf } from '../text/names.js';

/**
 * What is said in place of an element; nothing if what is inside it is said.
 *
 * @param lang - The language around it.
 * @param marked - What other marks of the author say.
 * @param article - Whether an article is read, whose code nobody listens to.
 */
export function replacement(
  element: Element,
  lang: string,
  article: boolean,
  marked: string | undefined,
): string | undefined {
  const said = element.getAttribute('data-na-glos-say')?.trim();
  if (said) return said;
  if (marked !== undefined) return marked;
  switch (element.localName) {
    case 'img':
      return imageText(element);
    case 'abbr':
      return expansion(element);
    case 'pre':
      return article && isCode(element) ? nameOf('code', lang) : undefined;
    default:
      return element.matches(formulas) ? formula(element, lang) : undefined;
  }
}

/** MathML, and what KaTeX and MathJax draw. */
const formulas = 'math, .katex, mjx-container, .MathJax';

function formula(element: Element, lang: string): string {
  const math = element.localName === 'math' ? element : element.querySelector('math');
  const said = [element.getAttribute('aria-label'), math?.getAttribute('alttext')];
  return said.find((text) => text?.trim()) ?? nameOf('formula', lang);
}

const program = /[{};]\s*$|[=<>]=|=>|<\/|^\s*[$#] /mu;

function isCode(pre: Element): boolean {
  return pre.querySelector('code, samp, kbd') !== null || program.test(pre.textContent);
}

/** Longer explanations are no expansions. */
const longestExpansion = 60;

function expansion(element: Element): string | undefined {
  const title = element.getAttribute('title')?.trim() ?? '';
  return /\p{L}/u.test(title) && title.length <= longestExpansion ? title : undefined;
}

const fileName = /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif)$/iu;
const cameraName =
  /^(?:IMG|DSCN?|DCIM|PXL|MVI|Screenshot|Zrzut(?: ekranu)?|image|photo|picture|foto|zdj[eę]cie|obraz|grafika|FullSizeRender|unnamed|bez ?nazwy|received|Resized|kopia)[\s_()\-\p{N}]*$/iu;

/** "Makowski_okladka", "0225-zamek-02", "12345" anywhere. */
const codeName = /_|\p{N}{5}|^(?=\S*\p{N})\S*-\S*$/u;

/** An alternative text, if it says what is seen rather than how the file is called. */
function imageText(image: Element): string {
  const alt = image.getAttribute('alt')?.replace(/\s+/gu, ' ').trim() ?? '';
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const link = image.closest('a')?.textContent ?? '';
  const isName =
    fileName.test(alt) || cameraName.test(alt) || codeName.test(alt) || !/\p{L}{3}/u.test(alt);
  const isRepeated = [caption, link].some((text) => text.includes(alt) && text.trim() !== '');
  return isName || isRepeated ? '' : `${alt.replace(/[.!?…]$/u, '')}.`;
}
