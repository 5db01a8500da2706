/** Something in a page that a listener may be told of besides its text. */
export type Structure =
  | { readonly kind: 'heading'; readonly level: number }
  /** Without a number where there are too many to be counted. */
  | { readonly kind: 'list'; readonly items?: number | undefined }
  | { readonly kind: 'table'; readonly rows?: number | undefined; readonly columns: number }
  | { readonly kind: 'quote' | 'figure' };

/** Those whose end is told, since it cannot be heard. */
export type Enclosing = 'list' | 'table' | 'quote';

/** Whether the end of something is told. */
export function isEnclosing(kind: Structure['kind']): kind is Enclosing {
  return kind === 'list' || kind === 'table' || kind === 'quote';
}
