/** The number of an item of a numbered list; none where the page shows none. */
export function itemNumber(element: Element, style: CSSStyleDeclaration): number | undefined {
  const list = element.parentElement;
  if (list?.localName !== 'ol' || style.listStyleType === 'none') return undefined;
  const { reversed, start } = list as HTMLOListElement;
  const items = Array.from(list.children).filter((child) => child.localName === 'li');
  const step = reversed ? -1 : 1;
  let number = reversed && !list.hasAttribute('start') ? items.length : start;
  for (const item of items) {
    if (item.hasAttribute('value')) number = (item as HTMLLIElement).value;
    if (item === element) return number;
    number += step;
  }
  return undefined;
}
