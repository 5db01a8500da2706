const letters = /^(?:lower|upper)-(?:alpha|latin)$/u;
/** What an item may begin with that is a number of its own. */
const ownNumber = /^\s*\(?(?:\p{Nd}{1,3}|[ivxlc]{1,5}|\p{L})[.)]/iu;

/**
 * What is said before an item of a numbered list: "3. ", or "c) " where the page counts by letters.
 * Nothing where the page shows no number, or the item begins with one of its own.
 */
export function itemNumber(element: Element, style: CSSStyleDeclaration): string | undefined {
  const list = element.parentElement;
  if (list?.localName !== 'ol' || style.listStyleType === 'none') return undefined;
  if (ownNumber.test(element.textContent)) return undefined;
  const number = placeIn(list as HTMLOListElement, element);
  const letter = number > 0 && number <= 26 && letters.test(style.listStyleType);
  return letter ? `${String.fromCharCode(96 + number)}) ` : `${number}. `;
}

function placeIn(list: HTMLOListElement, element: Element): number {
  const items = Array.from(list.children).filter((child) => child.localName === 'li');
  const step = list.reversed ? -1 : 1;
  let number = list.reversed && !list.hasAttribute('start') ? items.length : list.start;
  for (const item of items) {
    if (item.hasAttribute('value')) number = (item as HTMLLIElement).value;
    if (item === element) break;
    number += step;
  }
  return number;
}
