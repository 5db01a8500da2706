import { isClutterLine } from './clutter-line.js';
import { isRange } from './node-kind.js';
import type { Home, Passage } from './passage.js';
import { PassageBuilder } from './passage-builder.js';
import { isShown } from './is-shown.js';
import { isOneLanguage } from './language-of.js';
import { type Reading, type Surroundings, surroundingsOf } from './surroundings.js';
import { walk } from './walk.js';
import { warnOnce } from './warn-once.js';

/** How passages are made. */
export interface PassagesOptions {
  /** CSS selector of what is never read, besides what is skipped anyway. */
  readonly skip?: string | undefined;
  /** The language of text for which the page declares none. Default: unknown, an empty string. */
  readonly lang?: string;
  /**
   * `article` leaves out what surrounds an article (menus, asides, buttons), `selection` reads what
   * was selected. Default: `article` for an element, `selection` for a range.
   */
  readonly mode?: 'article' | 'selection';
}

/**
 * The blocks of a page or of a part of it, as a person reads them, in order.
 *
 * Made one by one as they are asked for: nothing walks ahead of the reader.
 */
export function passages(
  source: Element | Range,
  options: PassagesOptions = {},
): Generator<Passage> {
  return passagesOf(source, readingOf(source, options));
}

/** How a source is looked at, by what was asked for. */
export function readingOf(
  source: Element | Range,
  { skip, lang = '', mode = isRange(source) ? 'selection' : 'article' }: PassagesOptions,
): Reading {
  return {
    ...{ mode, lang, skip: skip && isSelector(skip) ? skip : undefined },
    shown: isShown(isRange(source) ? source.startContainer : source),
    ...{ told: new Set(), numbers: new Map(), tables: new Map() },
  };
}

function* passagesOf(source: Element | Range, reading: Reading): Generator<Passage> {
  const builder = new PassageBuilder();
  let around: Surroundings | undefined;

  const finish = (): Passage | undefined => {
    const { linked } = builder;
    const home = around && homeOf(around, reading);
    const passage = builder.finish(around?.lang ?? reading.lang, around?.role ?? 'paragraph', home);
    return passage && isLeftOut(passage, linked, source, reading) ? undefined : passage;
  };
  /** What comes next is said in a language; a passage is in one. */
  const turnTo = (context: Surroundings | undefined): Passage | undefined => {
    const goesOn = !around || isOneLanguage(around.lang, context?.lang ?? reading.lang);
    const finished = goesOn ? undefined : finish();
    around = context;
    return finished;
  };

  const steps = walk<Surroundings>(source, (element, outer) =>
    surroundingsOf(element, outer, reading),
  );
  for (const step of steps) {
    let finished: Passage | undefined;
    if (step.kind === 'text') {
      const { node, start, end, context } = step;
      if (context && !context.visible) continue;
      const whiteSpace = context?.whiteSpace ?? 'collapsed';
      // White space between two pieces of one language belongs to neither.
      if (/\S/.test(node.data.slice(start, end))) finished = turnTo(context);
      let from = start;
      for (const lineBreak of whiteSpace === 'collapsed' ? [] : lineBreaks(node, start, end)) {
        if (finished) yield finished;
        builder.add(node, from, lineBreak, whiteSpace, context?.link);
        from = lineBreak + 1;
        finished = builder.lineBreak() ? finish() : undefined;
      }
      // First, since the node may be another when reading goes on.
      builder.add(node, from, end, whiteSpace, context?.link);
      if (finished) yield finished;
      continue;
    }
    const { kind, element, context } = step;
    if (element.localName === 'br') {
      if (kind === 'enter' && builder.lineBreak()) finished = finish();
    } else if (context.block || (kind === 'enter' && context.pause === 'long')) {
      finished = finish();
    }
    if (finished) yield finished;
    if (kind === 'leave') {
      end(builder, context);
      continue;
    }
    begin(builder, context, source);
    if (!context.says || !context.visible) continue;
    finished = turnTo(context);
    if (finished) yield finished;
    builder.token(element, context.says);
  }
  const last = finish();
  if (last) yield last;
}

/** Whether a line among others, in no element of its own, is no part of the article. */
function isLeftOut(
  { text, role }: Passage,
  linked: number,
  source: Element | Range,
  { mode }: Reading,
): boolean {
  if (mode === 'selection' || role !== 'paragraph' || !isClutterLine(text, linked)) return false;
  return isRange(source) || source.textContent.trim().length > text.length + mostBeside;
}

/** What is pointed at is read if it says no more than this beside, in characters. */
const mostBeside = 20;

/** Says what an element has to say before the text inside it. */
function begin(builder: PassageBuilder, context: Surroundings, source: Element | Range): void {
  const { element, box, pause, lead } = context;
  if (pause === 'short') builder.pause();
  if (box === 'apart') builder.gap();
  if (box) builder.openBox();
  if (lead && beginsIn(source, element)) builder.lead(lead.text, lead.separator);
}

function end(builder: PassageBuilder, { box, lead }: Surroundings): void {
  if (lead) builder.dropLead();
  if (box) builder.closeBox();
  if (box === 'apart') builder.gap();
}

/** Whether the beginning of an element is read, not only a later part of it. */
function beginsIn(source: Element | Range, element: Element): boolean {
  if (!isRange(source) || !element.contains(source.startContainer)) return true;
  const before = source.cloneRange();
  before.setEnd(source.startContainer, source.startOffset);
  before.setStart(element, 0);
  return before.toString().trim() === '';
}

function homeOf({ home }: Surroundings, { mode, lang, skip, shown }: Reading): Home {
  return { element: home, shown, read: () => passages(home, { mode, lang, skip }) };
}

function lineBreaks(node: Text, start: number, end: number): number[] {
  const found = node.data.slice(start, end).matchAll(/\n/gu);
  return [...found].map(({ index }) => start + index);
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    warnOnce(`skip="${selector}" is no CSS selector; it is passed over.`);
    return false;
  }
}
