import { labelText } from './label-text.js';

/** What is said before a cell, and what parts it from the cell before. */
export interface CellLead {
  readonly text: string;
  readonly separator: string;
}

/** Nobody wants to hear more headers than these in each row: they are read once, as a row. */
const mostHeaders = 6;

/**
 * What is said before a cell of a table that has headers: "Godziny: ". The first cell of a row, and
 * one without a header, is only parted from the cell before.
 *
 * @param withHeaders - Whether headers are said at all.
 * @param tables - The tables that were met.
 * @returns Nothing for a cell of a table without headers, which is read as plain text.
 */
export function cellLead(
  cell: Element,
  withHeaders: boolean,
  tables: Map<Element, TableHeaders>,
): CellLead | undefined {
  const headers = headersOf(cell, tables);
  if (!headers) return undefined;
  if (!withHeaders || headers.isWide) return { text: '', separator: '; ' };
  return headers.leadOf(cell as HTMLTableCellElement);
}

/** Whether an element is a row that only heads columns: its cells are said with each row below. */
export function isRowOfHeaders(element: Element, tables: Map<Element, TableHeaders>): boolean {
  if (element.localName !== 'tr') return false;
  const headers = headersOf(element, tables);
  return (
    headers !== undefined && !headers.isWide && headers.isHeading(element as HTMLTableRowElement)
  );
}

function headersOf(inside: Element, tables: Map<Element, TableHeaders>): TableHeaders | undefined {
  const table = inside.closest('table');
  if (!table) return undefined;
  let headers = tables.get(table);
  if (!headers) {
    headers = new TableHeaders(table);
    tables.set(table, headers);
  }
  return headers.isData ? headers : undefined;
}

const ownHeaders =
  ':scope > tr > th, :scope > * > tr > th, :scope > thead > tr > td:not(:only-child)';

/** The headers of a table's cells; its rows are gone through no further than is asked. */
export class TableHeaders {
  readonly isData: boolean;
  readonly isWide: boolean;
  readonly #table: HTMLTableElement;
  readonly #leads = new Map<Element, CellLead>();
  #rowsRead = 0;
  #isBelowHeaders = false;
  /** The headers over each column, from the top down. */
  #heads: string[][] = [];
  /** For how many rows to come a cell above takes a column, and what it heads them with. */
  readonly #taken: { rows: number; readonly head: string }[] = [];

  constructor(table: HTMLTableElement) {
    this.#table = table;
    const isLayout = table.matches('[role="presentation"], [role="none"]');
    this.isData = !isLayout && (table.querySelector(ownHeaders) !== null || isGrid(table));
    this.isWide = (table.rows[0]?.cells.length ?? 0) > mostHeaders;
  }

  /** Whether a row holds nothing but headers of columns, a corner apart. */
  isHeading(row: HTMLTableRowElement): boolean {
    const [corner, ...others] = row.cells;
    if (!corner || others.length === 0 || !this.#table.querySelector('td')) return false;
    if (row.parentElement?.localName === 'thead') return true;
    if (row === this.#table.rows[0] && [...row.cells].every(isStrong)) return true;
    const isCorner = corner.localName === 'th' || corner.textContent.trim() === '';
    return isCorner && others.every(({ localName }) => localName === 'th');
  }

  leadOf(cell: HTMLTableCellElement): CellLead {
    const { rows } = this.#table;
    for (let row; !this.#leads.has(cell) && (row = rows[this.#rowsRead]); this.#rowsRead += 1) {
      this.#readRow(row);
    }
    return this.#leads.get(cell) ?? { text: '', separator: '; ' };
  }

  #readRow(row: HTMLTableRowElement): void {
    const isHeading = this.isHeading(row);
    if (isHeading && !this.#isBelowHeaders) this.#heads = [];
    this.#isBelowHeaders = isHeading;
    let column = 0;
    let above = '';
    let isAfterHeader = false;
    const skipTaken = (): void => {
      for (let taken = this.#taken[column]; taken && taken.rows > 0;) {
        if (taken.head) above += `${taken.head}; `;
        column += 1;
        taken = this.#taken[column];
      }
    };
    for (const cell of row.cells) {
      skipTaken();
      const heads = isHeading || cell.scope.startsWith('col');
      const header = cell.localName === 'th' || heads ? '' : this.#headerOf(cell, row, column);
      this.#leads.set(cell, {
        text: above + (header && `${header}: `),
        separator: header === '' && isAfterHeader ? ': ' : '; ',
      });
      above = '';
      isAfterHeader = cell.localName === 'th' && !heads && row.querySelector('td') !== null;
      this.#take(cell, column, heads && row.cells.length > 1);
      column += cell.colSpan;
    }
    for (const taken of this.#taken) taken.rows -= 1;
  }

  #headerOf(cell: HTMLTableCellElement, row: HTMLTableRowElement, column: number): string {
    const named = cell.headers
      .split(/\s+/u)
      .map((id) => (id ? this.#table.querySelector(`#${CSS.escape(id)}`) : null))
      // What heads the row has just been read.
      .filter((header) => header?.parentElement !== row);
    const over = this.#heads.slice(column, column + cell.colSpan).flat();
    const isWholeRow = row.cells.length === 1 && cell.colSpan > 1;
    const heads = named.some((header) => header !== null)
      ? named.map(headOf)
      : isWholeRow
        ? []
        : over;
    return [...new Set(heads)].filter((head) => head !== '').join(', ');
  }

  #take(cell: HTMLTableCellElement, column: number, heads: boolean): void {
    const head = cell.localName === 'th' || heads ? headOf(cell) : '';
    for (let i = column; i < column + cell.colSpan; i += 1) {
      // A cell may span all rows that follow.
      const rows = cell.rowSpan || Infinity;
      this.#taken[i] = { rows, head: i === column && !heads ? head : '' };
      if (heads) (this.#heads[i] ??= []).push(head);
    }
  }
}

/** Rows that are looked at to tell a grid of short cells from columns of a page. */
const rowsOfGrid = 12;
const longestInGrid = 120;

/** Whether a table without headers is one of data all the same: of short cells, row after row. */
function isGrid(table: HTMLTableElement): boolean {
  const { rows } = table;
  const isFramed = Number(table.getAttribute('border')) > 0;
  const columns = widthOf(rows[0]);
  if (columns < 2 || rows.length < (isFramed ? 2 : 3)) return false;
  return Array.from({ length: Math.min(rows.length, rowsOfGrid) }, (_, i) => rows[i]).every(
    (row) => widthOf(row) === columns && row && Array.from(row.cells).every(isShort),
  );
}

function widthOf(row: HTMLTableRowElement | undefined): number {
  return Array.from(row?.cells ?? []).reduce((width, { colSpan }) => width + colSpan, 0);
}

function isShort(cell: Element): boolean {
  const inside = cell.querySelector('table, form, input, ul, ol, div, h1, h2, h3, h4, p + p, img');
  return inside === null && cell.textContent.trim().length <= longestInGrid;
}

/** Whether all that a cell says is set in bold, as headers are where nobody marks them. */
function isStrong(cell: Element): boolean {
  const bold = cell.querySelector('b, strong')?.textContent.trim() ?? '';
  return bold !== '' && bold === cell.textContent.trim();
}

function headOf(cell: Element | null): string {
  if (!cell) return '';
  const short = cell.getAttribute('abbr')?.trim() ?? '';
  return short === '' ? labelText(cell) : short;
}
