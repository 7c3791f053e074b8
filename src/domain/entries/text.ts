import type { Cell } from './Cell';

/** White space at the ends taken away, non-breaking spaces included; white space inside folded to single spaces. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/**
 * Whether a cell of free text begins with a sign that a spreadsheet may take for a formula: `= + - @`, tab or carriage
 * return. Spaces before the sign do not hide it.
 */
export function beginsWithFormulaSign(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && /^(?:[\t\r]|\s*[=+\-@])/.test(cell);
}

/**
 * The whole number that a cell holds as a number or as text: `845`, `' 845 '`, `845.0`; null for anything else.
 * For identifiers, not for counts: no thousands separators, no signs.
 */
export function wholeNumberOfCell(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = foldSpaces(cell);
  return /^\d{1,9}(?:\.0{1,9})?$/.test(text) ? Number(text) : null;
}

/** Whether the cell is a formula whose result the file does not hold. */
export function hasNoResult(cell: Cell): boolean {
  return typeof cell === 'object' && 'noResult' in cell;
}

/** Negative, zero or positive, as for sorting; by code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
