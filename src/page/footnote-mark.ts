const bracketed = /^\s*\[(?:\p{N}{1,3}|\p{L}|\*{1,3})\]\s*$/u;
const stars = /^\s*[*†‡]{1,3}\)?\s*$/u;
const number = /^\s*\(?\p{N}{1,3}\)?\s*$/u;

/** What no power stands behind: a word that is no unit, or the end of a sentence. */
const wordBefore = /(?:\p{L}{4}|[.,;:!?”"»…])$/u;

/** Whether an element is a mark that leads to a note, or back from it; "m²" is none. */
export function isFootnoteMark(element: Element): boolean {
  if (element.matches('[role="doc-noteref"], [role="doc-backlink"]')) return true;
  if (element.localName === 'a') {
    return element.matches('[href*="#"]') && bracketed.test(element.textContent);
  }
  if (element.localName !== 'sup') return false;
  const text = element.textContent;
  const link = element.querySelector('a[href*="#"]') ?? element.closest('a[href*="#"]');
  if (link || bracketed.test(text) || stars.test(text)) return true;
  return number.test(text) && wordBefore.test(element.previousSibling?.textContent ?? '');
}
