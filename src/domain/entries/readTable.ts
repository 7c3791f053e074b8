import { findLayout, isLayoutReadable, type Layout } from '../templates/findLayout';
import { isBlankCell } from './Cell';
import { rowReader } from './readRow';
import type { RowReading } from './RowReading';
import type { SourceRow, SourceTable } from './SourceTable';

/** What is known of a table as a whole, before its rows are looked at. */
export interface TableStructure {
  readonly file: string;
  readonly sheet: string | null;
  /** Whether the sheet is hidden in its workbook. */
  readonly hidden: boolean;
  /** null where no row looks like the headings of a template. */
  readonly layout: Layout | null;
  /** How many rows below the headings hold something in a column of the template. */
  readonly dataRows: number;
  /** How many of them are hidden, for example by a filter. */
  readonly hiddenRows: number;
}

/** A table and every data row of it as read; no readings where the table as a whole is refused. */
export interface TableReading extends TableStructure {
  readonly readings: readonly RowReading[];
}

/**
 * Reads a table: finds the headings and reads each data row under them, field by field. Rows that hold nothing in the
 * template's columns are no data. A table with a missing or repeated heading is refused as a whole: no row is read.
 */
export function readTable(table: SourceTable): TableReading {
  const structure = readStructure(table);
  const { layout } = structure;
  return { ...structure, readings: layout ? [...readRows(table, layout)] : [] };
}

/** What is known of a table without reading its rows into fields. */
export function readStructure(table: SourceTable): TableStructure {
  const layout = findLayout(table);
  let dataRows = 0;
  let hiddenRows = 0;
  for (const row of layout ? dataRowsOf(table, layout) : []) {
    dataRows += 1;
    if (row.hidden) hiddenRows += 1;
  }
  const { file, sheet, hidden } = table;
  return { file, sheet, hidden, layout, dataRows, hiddenRows };
}

/** The data rows of a table one after the other, so that a long table need not be held twice. */
export function* readRows(table: SourceTable, layout: Layout): Generator<RowReading> {
  if (!isLayoutReadable(layout)) return;
  const readRow = rowReader(table, layout);
  for (const row of dataRowsOf(table, layout)) yield readRow(row);
}

/** The rows below the headings that hold something in a column of the template. */
export function* dataRowsOf(table: SourceTable, layout: Layout): Generator<SourceRow> {
  for (const row of table.rows) {
    if (isDataRow(layout, row)) yield row;
  }
}

/** Whether the row is below the headings and holds something in a column of the template. */
export function isDataRow(layout: Layout, row: SourceRow): boolean {
  if (row.number <= layout.headingRow) return false;
  for (const column of layout.columns.values()) {
    if (!isBlankCell(row.cells[column])) return true;
  }
  return false;
}
