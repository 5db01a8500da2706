const warned = new Set<string>();

/** Tells the page's author of a mistake, once for each. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`Na głos: ${message}`);
}
