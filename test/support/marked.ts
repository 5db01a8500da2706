/** What is highlighted by a name. */
export function marked(name: 'na-glos-sentence' | 'na-glos-word'): string[] {
  return Array.from(CSS.highlights.get(name) ?? [], (range) => (range as Range).toString());
}
