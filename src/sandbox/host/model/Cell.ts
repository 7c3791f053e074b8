import type { FormulaCell } from '../formulas/FormulaCell';
import type { CellFormat } from './CellFormat';

/** What a cell holds. `''` is an empty cell; errors are their text, such as `#N/A`. */
export type CellValue = string | number | boolean;

/** One cell. `value` is the result when there is a formula. */
export interface Cell {
  value: CellValue;
  formula?: FormulaCell;
  format: CellFormat;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

/** True for the text of an Excel error. */
export const isErrorText = (value: unknown): value is string =>
  typeof value === 'string' && value.charCodeAt(0) === 35 && ERRORS.has(value);

/** True when a cell shows nothing because nothing is in it. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined);

/** Excel's name for the kind of value, as `Range.valueTypes` gives it. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}
