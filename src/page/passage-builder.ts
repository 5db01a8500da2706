import { invisible, picture } from '../text/unread-characters.js';
import { type Home, Passage, type PassageRole, type Run } from './passage.js';
import { endsOpen, isShortLine } from './short-lines.js';

/** How white space counts: as one space, as it stands, or only its line breaks. */
export type WhiteSpace = 'collapsed' | 'preserved' | 'lines';

const unread = new RegExp(`(?:${invisible}|${picture})+`, 'gu');
const unreadOrSpace = new RegExp(
  `[ \\t\\n\\r\\f]{2,}|[\\t\\n\\r\\f]|(?:${invisible}|${picture})+`,
  'gu',
);
const anyPicture = new RegExp(picture, 'u');

/** Puts a passage together from the pieces of text that a walk meets. */
export class PassageBuilder {
  #text = '';
  #runs: Run[] = [];
  #lineStart = 0;
  /** Where the line before ends, until it is known what follows. */
  #lineEnd: number | undefined;
  #lineBreaks = 0;
  #lead: { readonly text: string; readonly separator: string } | undefined;
  #linked = 0;
  /** Where boxes in the line begin, at whose edges white space is not shown. */
  #boxes: number[] = [];
  /** Whether what comes next stands apart from the word before. */
  #gap = false;

  /** Says something before what comes next; it stands nowhere in the page. */
  lead(text: string, separator = ''): void {
    this.#lead = { text, separator };
  }

  /** How many characters so far lead to other pages. */
  get linked(): number {
    return this.#linked;
  }

  /** Leaves unsaid what was to be said before something that did not come. */
  dropLead(): void {
    this.#lead = undefined;
  }

  /** Says something in place of an element. */
  token(element: Element, text: string): void {
    if (text === '') return;
    this.#begin(text);
    this.#runs.push({ start: this.#text.length, length: text.length, element });
    this.#text += text;
  }

  /** Adds a stretch of a Text node that holds no line breaks which count. */
  add(node: Text, start: number, end: number, whiteSpace: WhiteSpace, linked = false): void {
    const before = this.#text.length;
    const isKept = whiteSpace === 'preserved';
    const text = node.data.slice(start, end);
    const put = (from: number, piece: string): void => {
      const isDoubled = !isKept && this.#atSpace && piece.startsWith(' ');
      const rest = this.#text === '' ? piece.trimStart() : isDoubled ? piece.slice(1) : piece;
      this.#put(node, start + from + piece.length - rest.length, rest);
    };
    let from = 0;
    for (const { 0: match, index } of text.matchAll(isKept ? unread : unreadOrSpace)) {
      put(from, text.slice(from, index));
      if (/^[ \t\n\r\f]/u.test(match)) put(index, ' ');
      else if (anyPicture.test(match)) this.gap();
      from = index + match.length;
    }
    put(from, text.slice(from));
    if (linked) this.#linked += this.#text.length - before;
  }

  /**
   * Begins a new line, as a line break does.
   *
   * @returns Whether that leaves a line empty.
   */
  lineBreak(): boolean {
    this.#lineBreaks += 1;
    if (this.#lineBreaks > 1) return true;
    this.#trimEnd();
    this.#lineEnd = this.#text.length;
    if (this.#text !== '') this.#text += ' ';
    return false;
  }

  /** Puts a pause, which stands nowhere in the page. */
  pause(): void {
    this.#trimEnd();
    if (endsOpen.test(this.#text)) this.#text += ',';
    if (this.#text !== '') this.#text += ' ';
  }

  /** Keeps the words before and behind apart, should nothing else do it. */
  gap(): void {
    this.#gap = true;
  }

  openBox(): void {
    this.#boxes.push(this.#text.length);
  }

  closeBox(): void {
    const start = this.#boxes.pop();
    if (start !== undefined && start < this.#text.length) this.#trimEnd();
  }

  /** The passage so far, if it says anything; the builder is empty then. */
  finish(lang: string, role: PassageRole, home?: Home): Passage | undefined {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#lineEnd = undefined;
    this.#lineStart = this.#lineBreaks = this.#linked = 0;
    this.#text = '';
    this.#gap = false;
    this.#runs = [];
    this.#boxes.fill(0);
    return /[\p{L}\p{N}]/u.test(text) ? new Passage(text, lang, role, runs, home) : undefined;
  }

  get #atSpace(): boolean {
    const { length } = this.#text;
    return length === (this.#boxes.at(-1) ?? 0) || this.#text.endsWith(' ');
  }

  /** Makes ready for text that says something. */
  #begin(next: string): void {
    this.#startLine(next);
    this.#lineBreaks = 0;
    if (this.#gap && /^[.,;:!?]/u.test(next)) this.#trimEnd();
    else if (this.#gap && endsWord.test(this.#text) && /^[\p{L}\p{N}(]/u.test(next)) {
      this.#text += ' ';
    }
    this.#gap = false;
    this.#putLead();
  }

  /** Puts a pause between short lines, such as those of an address. */
  #startLine(next: string): void {
    const end = this.#lineEnd;
    if (end === undefined) return;
    this.#lineEnd = undefined;
    if (isShortLine(this.#text.slice(this.#lineStart, end), next.trimStart())) this.pause();
    this.#lineStart = this.#text.length;
  }

  /** Takes white space off the end, and off what stands for it in the page. */
  #trimEnd(): void {
    this.#text = this.#text.trimEnd();
    const end = this.#text.length;
    this.#runs = this.#runs.filter(({ start }) => start < end);
    const last = this.#runs.at(-1);
    if (last && 'node' in last) last.length = Math.min(last.length, end - last.start);
  }

  #putLead(): void {
    const { text = '', separator = '' } = this.#lead ?? {};
    this.#lead = undefined;
    if (this.#text !== '' && separator) {
      this.#trimEnd();
      this.#text += separator;
    }
    this.#text += text;
  }

  #put(node: Text, offset: number, written: string): void {
    if (written === '') return;
    const text = written.replace(/[\t\n\r\f]/gu, ' ');
    if (text.trim() !== '') this.#begin(text);
    const start = this.#text.length;
    this.#text += text;
    const last = this.#runs.at(-1);
    const joins =
      last &&
      'node' in last &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === start;
    if (joins) last.length += text.length;
    else this.#runs.push({ start, node, offset, length: text.length });
  }
}

/** The end of a word and what closes it. */
const endsWord = /[\p{L}\p{N}.,;:!?)”"%]$/u;
