/** A page made up after a kind of site, and what a person reading it aloud would read and leave out. */
export interface SamplePage {
  /** The kind of site. */
  readonly kind: string;
  /** The whole document's markup. */
  readonly html: string;
  /** What must be read. */
  readonly keeps: readonly string[];
  /** What must not be read. */
  readonly leaks: readonly string[];
}

/** A document with a title and a body. */
export function html(title: string, body: string, bodyClass = ''): string {
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${title}</title></head><body class="${bodyClass}">${body}</body></html>`;
}
