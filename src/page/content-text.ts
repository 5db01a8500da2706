import { isElement, isText } from './node-kind.js';

/** What the beginning of an element says. */
export interface Gist {
  /** Its text, white space collapsed. */
  readonly text: string;
  /** The text of its first line. */
  readonly firstLine: string;
  /** The innermost block that the first line stands in. */
  readonly firstBlock: Element;
  /** How much of the text is in links and buttons. */
  readonly linked: number;
  /** Whether that is all it says. */
  readonly whole: boolean;
}

/** No more nodes than this are looked at, however little they say. */
const mostSteps = 400;

const silent = /^(?:script|style|noscript|template|svg|select|textarea|iframe)$/u;
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|math|q|rb|ruby|s|samp|slot|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/u;

/** Whether what is inside is no text of the page. */
export function isSilent(element: Element): boolean {
  return silent.test(element.localName);
}

/** Whether an element of its kind stands within a line. */
export function isInline(element: Element): boolean {
  return inline.test(element.localName);
}

/** Reads an element no further than needed to see what it is. */
export function gistOf(element: Element, most = 300): Gist {
  const outerLink = element.closest('a, button');
  let link: Element | null = outerLink;
  let text = '';
  let linked = 0;
  let firstLine: string | undefined;
  let firstBlock = element;
  let steps = 0;

  const lineEnds = (): void => {
    text = text.trimEnd();
    firstLine ??= text || undefined;
    if (text !== '') text += ' ';
  };

  let node: Node | null = element.firstChild;
  while (node && text.length < most && steps < mostSteps) {
    steps += 1;
    let inner: Node | null = null;
    if (isText(node)) {
      const words = node.data.replace(/\s+/gu, ' ');
      const piece = text === '' || text.endsWith(' ') ? words.trimStart() : words;
      text += piece;
      if (link) linked += piece.trim().length;
    } else if (isElement(node) && !isSilent(node)) {
      if (!isInline(node)) {
        lineEnds();
        if (firstLine === undefined && node.localName !== 'br') firstBlock = node;
      }
      if (!link && /^(?:a|button)$/u.test(node.localName)) link = node;
      inner = node.firstChild;
    }
    let at: Node = node;
    while (!inner && at !== element) {
      if (at === link) link = outerLink;
      if (isElement(at) && !isInline(at)) lineEnds();
      inner = at.nextSibling;
      at = at.parentNode ?? element;
    }
    node = inner;
  }
  text = text.trimEnd();
  firstLine ??= text;
  return { text, firstLine, firstBlock, linked, whole: !node };
}

/** How many characters of running text an element holds outside links: nothing of menus and lists. */
export function proseIn(element: Element, enough = Infinity): number {
  let prose = 0;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && prose < enough; node = walker.nextNode()) {
    const length = node.textContent?.trim().length ?? 0;
    if (length < 50 || !node.parentElement) continue;
    if (!node.parentElement.closest('a, button, script, style, noscript')) prose += length;
  }
  return prose;
}
