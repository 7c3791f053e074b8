/** A cell by 0-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column, counted from 0. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}

/** @example cellAddress({ row: 17, column: 7 }) // 'H18' */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An address of cells in A1 style. @example areaAddress(0, 0, 2, 3) // 'A1:C2' */
export function areaAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress({ row, column });
  return `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/**
 * The first cell of an address as Excel's events give it, with or without sheet and dollar signs; null for whole columns
 * and for text that is no address.
 *
 * @example parseFirstCell("'My sheet'!$H$18:$I$20") // { row: 17, column: 7 }
 */
export function parseFirstCell(address: string): CellPosition | null {
  const cell = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(address.slice(address.lastIndexOf('!') + 1));
  if (!cell) return null;
  const letters = (cell[1] ?? '').toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(cell[2]) - 1, column };
}
