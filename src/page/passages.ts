import { isRange } from './node-kind.js';
import { type Passage, PassageBuilder } from './passage.js';
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
export function* passages(
  source: Element | Range,
  { skip, lang = '', mode = isRange(source) ? 'selection' : 'article' }: PassagesOptions = {},
): Generator<Passage> {
  const reading: Reading = { mode, lang, skip: skip && isSelector(skip) ? skip : undefined };
  const builder = new PassageBuilder();
  let around: Surroundings | undefined;
  let lineBreaks = 0;

  const finish = (): Passage | undefined =>
    builder.finish(around?.lang ?? lang, around?.role ?? 'paragraph');

  const steps = walk<Surroundings>(source, (element, outer) =>
    surroundingsOf(element, outer, reading),
  );
  for (const step of steps) {
    let finished: Passage | undefined;
    if (step.kind === 'text') {
      const { node, start, end, context } = step;
      if (context && !context.visible) continue;
      if (context?.lang !== around?.lang) finished = finish();
      around = context;
      builder.add(node, start, end, context?.preserved ?? false);
      if (node.data.slice(start, end).trim() !== '') lineBreaks = 0;
    } else if (step.element.localName === 'br') {
      if (step.kind === 'leave') continue;
      lineBreaks += 1;
      if (lineBreaks > 1) finished = finish();
      else builder.lineBreak();
    } else if (step.context.block || (step.kind === 'enter' && step.context.pause === 'long')) {
      finished = finish();
      // What was to be said before a block that said nothing is not said at all.
      builder.lead('');
    }
    if (finished) yield finished;
    if (step.kind === 'enter') around = begin(builder, step.element, step.context, around);
  }
  const last = finish();
  if (last) yield last;
}

/** Says what an element has to say before, or in place of, the text inside it. */
function begin(
  builder: PassageBuilder,
  element: Element,
  context: Surroundings,
  around: Surroundings | undefined,
): Surroundings | undefined {
  if (context.pause === 'short') builder.pause();
  if (context.lead) builder.lead(context.lead.text, context.lead.separator);
  if (!context.says || !context.visible) return around;
  builder.token(element, context.says);
  return context;
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
