import type { Cell } from './Cell';

/** A rectangle of cells as it came from a CSV file, a sheet of a workbook, or the open workbook. */
export interface SourceTable {
  /** File name, or the workbook's own name for the open workbook. */
  readonly file: string;
  /** Sheet name; null for a CSV. */
  readonly sheet: string | null;
  /** Whether the sheet is hidden in its workbook. Hidden sheets are read like any other, and a finding says so. */
  readonly hidden: boolean;
  /** Only rows that hold at least one cell; rows may differ in length. */
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** 1-based: the row number that Excel shows, or the record number in a CSV (blank records counted). */
  readonly number: number;
  /** From column A on; missing cells at the end are blank. */
  readonly cells: readonly Cell[];
  /** Whether the row is hidden (for example by a filter) in its sheet. */
  readonly hidden?: boolean;
}
