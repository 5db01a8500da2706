/** Whether what a media query asks is so, now and later; never where nothing can tell. */
export function mediaQuery(query: string): { readonly matches: boolean } {
  try {
    // A page may have put something of its own in its place, which gives nothing.
    const asked = matchMedia(query) as MediaQueryList | null;
    if (asked) return asked;
  } catch {
    // Nothing can be asked.
  }
  return { matches: false };
}
