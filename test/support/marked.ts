/** What is highlighted by a name. */
export function marked(name: `na-glos-${'sentence' | 'word'}${string}`, view = window): string[] {
  return Array.from(view.CSS.highlights.get(name) ?? [], (range) => (range as Range).toString());
}
