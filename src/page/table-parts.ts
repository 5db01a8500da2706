const tables = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const headers = 'th, [role="columnheader"], [role="rowheader"]';
const cells = `td, [role="cell"], [role="gridcell"], ${headers}`;

/** The table around an element, whether it is one by its name or by its role. */
export const tableAround = (inside: Element): Element | null => inside.closest(tables);

export const isTableCell = (element: Element): boolean => element.matches(cells);

export const isTableRow = (element: Element): boolean =>
  element.localName === 'tr' || element.getAttribute('role') === 'row';

/** Whether a cell heads others. */
export const isHeader = (cell: Element): boolean => cell.matches(headers);

/** Whether a cell heads those below it, whatever row it stands in. */
export const headsColumn = (cell: Element): boolean =>
  cell.getAttribute('role') === 'columnheader' ||
  (cell.getAttribute('scope')?.toLowerCase().startsWith('col') ?? false);

export const holdsData = (element: Element): boolean =>
  element.querySelector('td, [role="cell"], [role="gridcell"]') !== null;

/** The rows of a table, as they are at the moment. */
export function rowsOf(table: Element): ArrayLike<Element> {
  return isOfHtml(table) ? table.rows : table.querySelectorAll('[role="row"]');
}

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return row.localName === 'tr'
    ? [...(row as HTMLTableRowElement).cells]
    : [...row.querySelectorAll(cells)];
}

/** Over how many columns or rows a cell reaches; 0 rows are all that follow. */
export function spanOf(cell: Element, of: 'col' | 'row'): number {
  if (/^t[dh]$/.test(cell.localName)) return (cell as HTMLTableCellElement)[`${of}Span`];
  return Math.min(Number.parseInt(cell.getAttribute(`aria-${of}span`) ?? '', 10) || 1, 1000);
}

const isOfHtml = (table: Element): table is HTMLTableElement => table.localName === 'table';
