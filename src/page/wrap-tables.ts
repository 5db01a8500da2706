/** Puts each table into a box of its own, which scrolls where there is no room, also by keyboard. */
export function wrapTables(content: Element, label: string): void {
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = content.ownerDocument.createElement('div');
    box.className = 'wide';
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    const caption = table.caption?.textContent.trim() ?? '';
    box.setAttribute('aria-label', caption === '' ? label : caption);
    table.replaceWith(box);
    box.append(table);
  }
}
