/** A number as a language writes it; plainly where the page took away what that takes. */
export function written(number: number, lang: string, format?: Intl.NumberFormatOptions): string {
  try {
    return new Intl.NumberFormat(lang, format).format(number);
  } catch {
    return String(number);
  }
}
