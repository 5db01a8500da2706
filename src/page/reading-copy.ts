import { copiedElement, copiedFormula, isSubstance, shellFor } from './copied-element.js';
import { isInline } from './content-text.js';
import { isFootnoteMark } from './footnote-mark.js';
import { type PassagesOptions, readingOf } from './passages.js';
import { formulas } from './replacement.js';
import { type Reading, type Surroundings, surroundingsOf } from './surroundings.js';
import { isRowOfHeaders } from './table-headers.js';
import { Twins } from './twins.js';
import { walk, type WalkContext } from './walk.js';

/** A calm copy of a part of a page. It is in no page yet, and nothing in it was sanitised. */
export interface ReadingCopy {
  readonly content: HTMLElement;
  readonly twins: Twins;
}

/** What is known of an element while what is inside is copied. */
interface Copying extends WalkContext {
  readonly outer: Copying | undefined;
  /** What the element means for its text. */
  readonly surroundings: Surroundings;
  readonly direction: string;
  readonly copy: Element;
  /** Whether there is anything to see inside. */
  full: boolean;
}

/**
 * Copies what a person reads of an element or a range, and nothing of how it looks, runs or is
 * named. Text is copied character for character, so that a place in one is a place in the other.
 */
export function readingCopy(source: Element | Range, options: PassagesOptions = {}): ReadingCopy {
  const reading = readingOf(source, options);
  // Nothing runs or loads in a document that no window shows.
  const inert = document.implementation.createHTMLDocument('');
  const content = inert.createElement('div');
  const twins = new Twins();

  const copying = (element: Element, outer: Copying | undefined): Copying | undefined => {
    const style = getComputedStyle(element);
    const surroundings =
      outer && isOnlySeen(element, style, reading)
        ? outer.surroundings
        : surroundingsOf(element, outer?.surroundings, reading);
    if (!surroundings) return undefined;
    const formula = element.matches(formulas) ? copiedFormula(element, inert) : undefined;
    const copy = formula ?? copiedElement(element, style, inert);
    const { direction } = style;
    if (direction !== outer?.direction) (outer ? copy : content).setAttribute('dir', direction);
    if (!outer) content.lang = surroundings.lang;
    (outer?.copy ?? shellFor(copy, content)).append(copy);
    twins.pair(element, copy);
    const context = {
      element,
      outer,
      surroundings,
      direction,
      copy,
      full: false,
      opaque: Boolean(formula),
    };
    if (isSubstance(copy)) fill(context);
    return context;
  };

  for (const step of walk<Copying>(source, copying)) {
    const { context } = step;
    if (step.kind === 'text') {
      if (!context?.surroundings.visible) continue;
      const text = inert.createTextNode(step.node.data.slice(step.start, step.end));
      context.copy.append(text);
      twins.pair(step.node, text, step.start);
      if (/\S/u.test(text.data)) fill(context);
    } else if (step.kind === 'leave' && isHollow(step.context)) {
      step.context.copy.remove();
    }
  }
  return { content, twins };
}

/** What an article shows though nobody wants to hear it. */
function isOnlySeen(
  element: Element,
  { display }: CSSStyleDeclaration,
  { tables }: Reading,
): boolean {
  if (display === 'none') return false;
  if (element.matches('del, s, strike, rt, rp, details > *')) return true;
  return isFootnoteMark(element) || isRowOfHeaders(element, tables);
}

function fill(context: Copying): void {
  for (let at: Copying | undefined = context; at && !at.full; at = at.outer) at.full = true;
}

/** Whether an element would only be a hole in the text. A space between words is none. */
function isHollow({ copy, full }: Copying): boolean {
  if (full || copy.matches('br, wbr, col, colgroup')) return false;
  return !copy.hasChildNodes() || !(isInline(copy) || copy.localName === 'del');
}
