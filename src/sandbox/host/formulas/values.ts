import { generalText } from '../values/format';
import { interpretText } from '../values/interpret';
import { isErrorText } from '../model/Cell';
import type { CellValue } from '../model/Cell';
import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';

/** An error as a value. Functions return these; nothing is thrown for them. */
export class FormulaError {
  constructor(readonly code: string) {}
}

export const VALUE_ERROR = new FormulaError('#VALUE!');
export const NA_ERROR = new FormulaError('#N/A');
export const REF_ERROR = new FormulaError('#REF!');
export const NAME_ERROR = new FormulaError('#NAME?');
export const DIVISION_ERROR = new FormulaError('#DIV/0!');
export const NUMBER_ERROR = new FormulaError('#NUM!');

/** One value; `null` is an empty cell or a missing argument. */
export type Scalar = number | string | boolean | null | FormulaError;

/** Cells on a sheet, not yet read. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

/** Rows of values. */
export class Matrix {
  constructor(readonly rows: Scalar[][]) {}
}

export type Value = Scalar | Reference | Matrix;

const errors = new Map<string, FormulaError>();

/** The error for a code, one object each. */
export function errorOf(code: string): FormulaError {
  let error = errors.get(code);
  if (!error) errors.set(code, (error = new FormulaError(code)));
  return error;
}

/** A cell's content as formulas see it. `''` made by a formula is text, not an empty cell. */
export function scalarOf(value: CellValue, hasFormula: boolean): Scalar {
  if (value === '') return hasFormula ? '' : null;
  return isErrorText(value) ? errorOf(value) : value;
}

/** A result as a cell keeps it: an empty cell that is passed on shows 0. */
export function cellValueOf(value: Scalar): CellValue {
  if (value === null) return 0;
  return value instanceof FormulaError ? value.code : value;
}

/** A number for arithmetic; text that reads as a number counts. */
export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === 'number' || value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const read = interpretText(value, 'person', 1900).value;
  return typeof read === 'number' ? read : VALUE_ERROR;
}

/** Text for joining. */
export function toText(value: Scalar): string | FormulaError {
  if (value instanceof FormulaError || typeof value === 'string') return value;
  if (value === null) return '';
  return typeof value === 'number' ? generalText(value) : value ? 'TRUE' : 'FALSE';
}

/** A condition. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === 'boolean' || value instanceof FormulaError) return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : VALUE_ERROR;
}

const rank = (value: number | string | boolean): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

/** Order of two values: numbers before text before booleans; an empty cell equals 0, "" and FALSE. */
export function compare(
  a: Exclude<Scalar, FormulaError>,
  b: Exclude<Scalar, FormulaError>,
): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [l, r] = [left.toLowerCase(), right.toLowerCase()];
    return l < r ? -1 : l > r ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const emptyLike = (other: string | number | boolean | null): string | number | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Text of a value that is known to be no error. */
export function textOf(value: Scalar): string {
  const text = toText(value);
  return text instanceof FormulaError ? text.code : text;
}
