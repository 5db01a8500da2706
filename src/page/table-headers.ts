/** The header cells over each column of a table, by the table. */
const columns = new WeakMap<Element, ReadonlyMap<Element, string>>();

/**
 * What is said before a cell of a table that has headers: "Godziny: ". The first cell of a row, and
 * one without a header, is only parted from the cell before.
 *
 * @returns Nothing for a cell of a table without headers, which is read as plain text.
 */
export function cellLead(cell: Element): { text: string; separator: string } | undefined {
  const table = cell.closest('table');
  if (!table?.querySelector('th') || table.matches('[role="presentation"], [role="none"]')) {
    return undefined;
  }
  const header =
    cell.localName === 'td' && !isWide(table) ? (headersOf(table).get(cell) ?? '') : '';
  return { text: header && `${header}: `, separator: '; ' };
}

/** Whether an element is a row that only heads columns: its cells are said with each row below. */
export function isRowOfHeaders(element: Element): boolean {
  if (element.localName !== 'tr') return false;
  const table = element.closest('table');
  if (!table || isWide(table)) return false;
  const cells = Array.from(element.children);
  const heads = cells.every(({ localName }) => localName === 'th') && cells.length > 1;
  return heads && table.querySelector('td') !== null;
}

/** Nobody wants to hear more headers than these in each row: they are read once, as a row. */
const mostHeaders = 6;

function isWide(table: HTMLTableElement): boolean {
  return (table.rows[0]?.cells.length ?? 0) > mostHeaders;
}

function headersOf(table: HTMLTableElement): ReadonlyMap<Element, string> {
  const known = columns.get(table);
  if (known) return known;
  const headers = new Map<Element, string>();
  const heads: string[] = [];
  /** How many rows down, and by which cell, a column is taken. */
  const taken: number[] = [];
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const text = textOf(cell);
      const named = cell.headers
        .split(/\s+/u)
        .map((id) => (id ? table.querySelector(`#${CSS.escape(id)}`) : null))
        .filter((header) => header !== null);
      headers.set(cell, named.length > 0 ? named.map(textOf).join(', ') : (heads[column] ?? ''));
      for (let i = 0; i < cell.colSpan; i += 1) {
        if (isColumnHeader(cell, column)) heads[column + i] = text;
        taken[column + i] = cell.rowSpan;
      }
      column += cell.colSpan;
    }
    for (const [i, rows] of taken.entries()) taken[i] = Math.max((rows || 0) - 1, 0);
  }
  columns.set(table, headers);
  return headers;
}

function isColumnHeader(cell: HTMLTableCellElement, column: number): boolean {
  if (cell.localName !== 'th' || cell.scope.startsWith('row')) return false;
  return cell.scope.startsWith('col') || column > 0 || isRowOfHeaders(cell.parentElement ?? cell);
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}
