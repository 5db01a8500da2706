/** What a passage is in its page. */
export type PassageRole =
  'paragraph' | 'heading' | 'listitem' | 'cell' | 'caption' | 'quote' | 'figure';

/** A stretch of a passage's text and where it stands. */
type Run = TextRun | TokenRun;

/** Text that stands in a Text node, character for character. */
interface TextRun {
  readonly start: number;
  length: number;
  readonly node: Text;
  readonly offset: number;
}

/** Text that stands for an element as a whole. */
interface TokenRun {
  readonly start: number;
  readonly length: number;
  readonly element: Element;
}

/** One block of the page: its text as a person sees it, and the way back to the page. */
export class Passage {
  readonly #runs: readonly Run[];

  constructor(
    /** The text, white space collapsed as the page shows it. */
    readonly text: string,
    /** The language declared for it; an empty string if none is. */
    readonly lang: string,
    readonly role: PassageRole,
    runs: readonly Run[],
  ) {
    this.#runs = runs;
  }

  /**
   * The place in the page of a stretch of the text.
   *
   * @param start - UTF-16 offset in `text`.
   * @param end - UTF-16 offset in `text`, exclusive.
   * @returns Nothing where the page no longer says what it said.
   */
  rangeOf(start: number, end: number): Range | undefined {
    const runs = this.#runs.filter((run) => run.start < end && start < run.start + run.length);
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last || !runs.every((run) => this.#stands(run))) return undefined;
    const range = document.createRange();
    if ('node' in first)
      range.setStart(first.node, first.offset + Math.max(start - first.start, 0));
    else range.setStartBefore(first.element);
    if ('node' in last) {
      range.setEnd(last.node, last.offset + Math.min(end - last.start, last.length));
    } else {
      range.setEndAfter(last.element);
    }
    return range;
  }

  #stands(run: Run): boolean {
    if ('element' in run) return isShown(run.element);
    const { start, node, offset, length } = run;
    const then = this.text.slice(start, start + length);
    const now = node.data.slice(offset, offset + then.length).replace(/[ \t\n\r\f]/gu, ' ');
    return isShown(node) && now === then;
  }
}

/** Lines longer than this, in characters, may be lines of running text. */
const shortLine = 60;

/** Whether a node is in a page, and the page in a window: that of a frame may be gone. */
function isShown(node: Node): boolean {
  return node.isConnected && Boolean(node.ownerDocument?.defaultView);
}

/** Puts a passage together from the pieces of text that a walk meets. */
export class PassageBuilder {
  #text = '';
  #runs: Run[] = [];
  #lineStart = 0;
  /** Where the line before ends, until it is known what follows. */
  #lineEnd: number | undefined;
  #lead: { readonly text: string; readonly separator: string } | undefined;

  /** Says something before what comes next, if anything comes; it stands nowhere in the page. */
  lead(text: string, separator = ''): void {
    this.#lead = { text, separator };
  }

  /** Says something in place of an element. */
  token(element: Element, text: string): void {
    this.#startLine(text);
    this.#putLead();
    this.#runs.push({ start: this.#text.length, length: text.length, element });
    this.#text += text;
  }

  /** Adds a stretch of a Text node; white space is collapsed unless the page preserves it. */
  add(node: Text, start: number, end: number, preserved: boolean): void {
    if (preserved) {
      this.#put(node, start, node.data.slice(start, end).replace(/[ \t\n\r\f]/gu, ' '));
      return;
    }
    for (const { 0: piece, index } of node.data
      .slice(start, end)
      .matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/gu)) {
      if (piece.trim() !== '' || piece === '\u00A0') this.#put(node, start + index, piece);
      else if (!this.#atSpace) this.#put(node, start + index, ' ');
    }
  }

  /** Begins a new line, as a line break does. */
  lineBreak(): void {
    this.#trimEnd();
    this.#lineEnd = this.#text.length;
    if (this.#text !== '') this.#text += ' ';
  }

  /** Puts a pause, which stands nowhere in the page. */
  pause(): void {
    this.#trimEnd();
    if (endsOpen.test(this.#text)) this.#text += ',';
    if (this.#text !== '') this.#text += ' ';
  }

  /** The passage so far, if it says anything; the builder is empty then. */
  finish(lang: string, role: PassageRole): Passage | undefined {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#lineEnd = undefined;
    this.#lineStart = 0;
    this.#text = '';
    this.#runs = [];
    return /[\p{L}\p{N}]/u.test(text) ? new Passage(text, lang, role, runs) : undefined;
  }

  get #atSpace(): boolean {
    return this.#text === '' || this.#text.endsWith(' ');
  }

  /** Puts a pause between short lines, such as those of an address. */
  #startLine(next: string): void {
    const end = this.#lineEnd;
    if (end === undefined) return;
    this.#lineEnd = undefined;
    const line = this.#text.slice(this.#lineStart, end);
    if (isShort(line, next)) this.pause();
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

  #put(node: Text, offset: number, text: string): void {
    if (text.trim() !== '') {
      this.#startLine(text);
      this.#putLead();
    }
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

/** The end of a line that no mark closes. */
const endsOpen = /[\p{L}\p{N})"”%°²³]$/u;

/** What begins a line in small letters: "tel. 22…", "e-mail: …", "biuro@powiat.example". */
const newDetail = /^\p{Ll}{1,7}[.:]|^e-?mail|@/u;

/** Whether a line was broken for its own sake, not because the writer ran out of room. */
function isShort(line: string, next: string): boolean {
  if (!endsOpen.test(line)) return false;
  return line.length <= shortLine && (/^[^\p{Ll}]/u.test(next) || newDetail.test(next));
}
