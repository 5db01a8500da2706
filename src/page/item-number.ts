const letters = /^(?:lower|upper)-(?:alpha|latin)$/u;
/** What a list shows that is no number: a bullet, or a string of the author's. */
const bullets = /^(?:none|disc|circle|square|disclosure-.*|["'].*)$/u;
/** What an item may begin with that is a number of its own; a date or an initial is none. */
const ownNumber = /^\s*(?:\(?(?:\p{Nd}{1,3}|[ivxlcIVXLC]{2,5}|\p{Ll})[.)](?!\p{Nd})|§)/u;

/**
 * What is said before an item of a numbered list: "3. ", or "c) " where the page counts by letters.
 * Nothing where the page shows no number, or the item begins with one of its own.
 *
 * @param known - The numbers of the items before; each is counted once.
 */
export function itemNumber(
  element: Element,
  { listStyleType }: CSSStyleDeclaration,
  known: Map<Element, number>,
): string | undefined {
  const list = element.parentElement;
  if (list?.localName !== 'ol' || element.localName !== 'li') return undefined;
  const number = numberOf(element, list as HTMLOListElement, known);
  if (bullets.test(listStyleType) || ownNumber.test(beginningOf(element))) return undefined;
  if (!letters.test(listStyleType) || number < 1 || number > 26) return `${number}. `;
  const letter = String.fromCharCode(96 + number);
  return `${listStyleType.startsWith('upper') ? letter.toUpperCase() : letter}) `;
}

function numberOf(element: Element, list: HTMLOListElement, known: Map<Element, number>): number {
  const step = list.reversed ? -1 : 1;
  const before: Element[] = [];
  let item: Element | null = element;
  // Back to the last item that was counted: the one before, where a list is read from its start.
  while (item && !known.has(item)) {
    if (item === element || isCounted(item)) before.push(item);
    item = item.previousElementSibling;
  }
  let number = item ? (known.get(item) ?? 0) : firstOf(list) - step;
  for (const counted of before.reverse()) {
    number = ownValue(counted) ?? number + step;
    known.set(counted, number);
  }
  return number;
}

function firstOf(list: HTMLOListElement): number {
  if (!list.reversed || list.hasAttribute('start')) return list.start;
  return [...list.children].filter(isCounted).length;
}

/** Items that are not shown are not counted. */
function isCounted(item: Element): boolean {
  return item.localName === 'li' && getComputedStyle(item).display !== 'none';
}

function ownValue(item: Element): number | undefined {
  const value = parseInt(item.getAttribute('value') ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** As much of an element's text as a number may be. */
function beginningOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.trimStart().length < 8 && walker.nextNode()) {
    text += walker.currentNode.nodeValue ?? '';
  }
  return text;
}
