import type { Cell } from '../../domain/entries/Cell';
import type { Limits } from '../limits';
import { refuseTooLarge } from '../Refusal';
import { parseAddress } from './addresses';

/** A block of cells shown as one, by its corners; counted from 1, both ends included. */
export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A row while its sheet is being read. */
export interface OpenRow {
  readonly number: number;
  readonly cells: Cell[];
}

/** Reads a range such as `A1:C2`; null if it is none. */
export function parseMergedRange(text: string): MergedRange | null {
  const [from = '', to = from] = text.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === null || last === null) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

/**
 * Blanks every cell that lies under a merged cell and is not its top left one: Excel never shows it, though some
 * programs keep a value there. Returns how many values went. `rows` must be in order; throws `Refused` if the ranges
 * cover more than the limits allow.
 */
export function dropCoveredCells(
  rows: readonly OpenRow[],
  ranges: readonly MergedRange[],
  limits: Limits,
): number {
  let dropped = 0;
  let visited = 0;
  for (const range of ranges) {
    for (let at = firstRowFrom(rows, range.firstRow); at < rows.length; at += 1) {
      const row = rows[at];
      if (row === undefined || row.number > range.lastRow) break;
      const columns = Math.min(range.lastColumn, row.cells.length) - range.firstColumn + 1;
      visited += 1 + Math.max(0, columns);
      if (visited > limits.mergedCells) refuseTooLarge('merged-cells', limits.mergedCells);
      dropped += blankCovered(row, range);
    }
  }
  return dropped;
}

function blankCovered(row: OpenRow, range: MergedRange): number {
  let blanked = 0;
  const last = Math.min(range.lastColumn, row.cells.length);
  for (let column = range.firstColumn; column <= last; column += 1) {
    const isTopLeft = row.number === range.firstRow && column === range.firstColumn;
    if (isTopLeft || row.cells[column - 1] === '') continue;
    row.cells[column - 1] = '';
    blanked += 1;
  }
  return blanked;
}

/** Position of the first row whose number is at least this one. */
function firstRowFrom(rows: readonly OpenRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
