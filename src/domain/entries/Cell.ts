import type { IsoDate } from '../periods/IsoDate';

/**
 * One cell as a file or a sheet gives it, before anything is read into it.
 *
 * - `''` is a blank cell.
 * - A number is a number in the source; in a report date column it may be a date serial (1900 system).
 * - `date` is a cell that the source itself marks as a date (its format or its type says so).
 * - `error` is an Excel error value, such as `#REF!`.
 * - `noResult` is a formula that has no stored result: the value is unknown, never zero.
 */
export type Cell = string | number | boolean | DateCell | ErrorCell | FormulaWithoutResult;

export interface DateCell {
  readonly date: IsoDate;
}

export interface ErrorCell {
  readonly error: string;
}

export interface FormulaWithoutResult {
  readonly noResult: true;
}

/** Whether the cell holds nothing: empty, or white space only (non-breaking spaces included). */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The cell as a person would see it written, for quoting in a message.
 *
 * @example quoteCell({ date: '2026-11-23' }) // '23/11/2026'
 */
export function quoteCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('date' in cell) return cell.date.split('-').reverse().join('/');
  if ('error' in cell) return cell.error;
  return '';
}

/** Whether two cells hold the same: the same kind of cell with the same content. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  if ('date' in a) return 'date' in b && a.date === b.date;
  if ('error' in a) return 'error' in b && a.error === b.error;
  return 'noResult' in b;
}
