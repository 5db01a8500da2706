import { labelText } from './label-text.js';
import {
  cellsOf,
  headsColumn,
  holdsData,
  isHeader,
  isTableRow,
  rowsOf,
  spanOf,
  tableAround,
} from './table-parts.js';

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
  return headers.leadOf(cell);
}

/** Whether an element is a row that only heads columns: its cells are said with each row below. */
export function isRowOfHeaders(element: Element, tables: Map<Element, TableHeaders>): boolean {
  if (!isTableRow(element)) return false;
  const headers = headersOf(element, tables);
  return headers !== undefined && !headers.isWide && headers.isHeading(element);
}

function headersOf(inside: Element, tables: Map<Element, TableHeaders>): TableHeaders | undefined {
  const table = tableAround(inside);
  if (!table) return undefined;
  let headers = tables.get(table);
  if (!headers) {
    headers = new TableHeaders(table);
    tables.set(table, headers);
  }
  return headers.isData ? headers : undefined;
}

const ownHeaders =
  ':scope > tr > th, :scope > * > tr > th, :scope > thead > tr > td:not(:only-child), ' +
  ':scope > [role="row"] > [role$="header"], :scope > * > [role="row"] > [role$="header"]';

/** The headers of a table's cells; its rows are gone through no further than is asked. */
export class TableHeaders {
  readonly isData: boolean;
  readonly isWide: boolean;
  readonly #table: Element;
  readonly #leads = new Map<Element, CellLead>();
  #rowsRead = 0;
  #isBelowHeaders = false;
  /** The headers over each column, from the top down. */
  #heads: string[][] = [];
  /** For how many rows to come a cell above takes a column, and what it heads them with. */
  readonly #taken: { rows: number; readonly head: string }[] = [];

  constructor(table: Element) {
    this.#table = table;
    const isLayout = table.matches('[role="presentation"], [role="none"]');
    this.isData = !isLayout && (table.querySelector(ownHeaders) !== null || isGrid(table));
    const first = rowsOf(table)[0];
    this.isWide = first !== undefined && cellsOf(first).length > mostHeaders;
  }

  /** Whether a row holds nothing but headers of columns, a corner apart. */
  isHeading(row: Element): boolean {
    const [corner, ...others] = cellsOf(row);
    if (!corner || others.length === 0 || !holdsData(this.#table)) return false;
    if (row.parentElement?.localName === 'thead') return true;
    if (row === rowsOf(this.#table)[0] && [corner, ...others].every(isStrong)) return true;
    const isCorner = isHeader(corner) || corner.textContent.trim() === '';
    return isCorner && others.every(isHeader);
  }

  leadOf(cell: Element): CellLead {
    const rows = rowsOf(this.#table);
    for (let row; !this.#leads.has(cell) && (row = rows[this.#rowsRead]); this.#rowsRead += 1) {
      this.#readRow(row);
    }
    return this.#leads.get(cell) ?? { text: '', separator: '; ' };
  }

  #readRow(row: Element): void {
    const cells = cellsOf(row);
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
    for (const cell of cells) {
      skipTaken();
      const heads = isHeading || headsColumn(cell);
      const header = isHeader(cell) || heads ? '' : this.#headerOf(cell, row, column);
      this.#leads.set(cell, {
        text: above + (header && `${header}: `),
        separator: header === '' && isAfterHeader ? ': ' : '; ',
      });
      above = '';
      isAfterHeader = isHeader(cell) && !heads && holdsData(row);
      this.#take(cell, column, heads && cells.length > 1);
      column += spanOf(cell, 'col');
    }
    for (const taken of this.#taken) taken.rows -= 1;
  }

  #headerOf(cell: Element, row: Element, column: number): string {
    const named = (cell.getAttribute('headers') ?? '')
      .split(/\s+/u)
      .map((id) => (id ? this.#table.querySelector(`#${CSS.escape(id)}`) : null))
      // What heads the row has just been read.
      .filter((header) => header?.parentElement !== row);
    const over = this.#heads.slice(column, column + spanOf(cell, 'col')).flat();
    const isWholeRow = cellsOf(row).length === 1 && spanOf(cell, 'col') > 1;
    const heads = named.some((header) => header !== null)
      ? named.map(headOf)
      : isWholeRow
        ? []
        : over;
    return [...new Set(heads)].filter((head) => head !== '').join(', ');
  }

  #take(cell: Element, column: number, heads: boolean): void {
    const head = isHeader(cell) || heads ? headOf(cell) : '';
    for (let i = column; i < column + spanOf(cell, 'col'); i += 1) {
      // A cell may span all rows that follow.
      const rows = spanOf(cell, 'row') || Infinity;
      this.#taken[i] = { rows, head: i === column && !heads ? head : '' };
      if (heads) (this.#heads[i] ??= []).push(head);
    }
  }
}

/** Rows that are looked at to tell a grid of short cells from columns of a page. */
const rowsOfGrid = 12;
const longestInGrid = 120;

/** Whether a table without headers is one of data all the same: of short cells, row after row. */
function isGrid(table: Element): boolean {
  const rows = rowsOf(table);
  const isFramed = Number(table.getAttribute('border')) > 0;
  const columns = widthOf(rows[0]);
  if (columns < 2 || rows.length < (isFramed ? 2 : 3)) return false;
  for (let i = 0; i < Math.min(rows.length, rowsOfGrid); i += 1) {
    const row = rows[i];
    if (!row || widthOf(row) !== columns || !cellsOf(row).every(isShort)) return false;
  }
  return true;
}

function widthOf(row: Element | undefined): number {
  return (row ? cellsOf(row) : []).reduce((width, cell) => width + spanOf(cell, 'col'), 0);
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
