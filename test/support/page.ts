import { fixture } from '@open-wc/testing';
import { passages, type PassagesOptions } from '../../src/page/passages.js';

/** Puts markup into the page until the end of the test; its first element. */
export async function page(markup: string): Promise<HTMLElement> {
  return fixture<HTMLElement>(`<div>${markup}</div>`);
}

/** The texts of the passages of an element or a range. */
export function texts(source: Element | Range, options?: PassagesOptions): string[] {
  return Array.from(passages(source, options), ({ text }) => text);
}

/** Selects from a place in the first text of one element to one in the last text of another. */
export function rangeIn(from: Node, start: number, to: Node, end: number): Range {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}
