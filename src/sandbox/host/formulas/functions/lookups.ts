import type { ValueFunction } from '../functions';
import type { Evaluation } from '../evaluate';
import type { Home } from '../resolve';
import type { Scalar, Value } from '../values';
import {
  compare,
  FormulaError,
  Matrix,
  NA_ERROR,
  REF_ERROR,
  Reference,
  toNumber,
  VALUE_ERROR,
} from '../values';
import { wildcard } from './criteria';

/** Where a value stands in a list; -1 when it does not. Mode 0 exact, 1 largest not above, -1 smallest not below. */
function position(wanted: Scalar, list: Scalar[], mode: number): number {
  if (wanted === null || wanted instanceof FormulaError) return -1;
  if (mode === 0) {
    if (typeof wanted !== 'string') return indexOf(list).get(wanted) ?? -1;
    if (!/[*?~]/.test(wanted)) return indexOf(list).get(wanted.toLowerCase()) ?? -1;
    const pattern = wildcard(wanted);
    return list.findIndex((item) => typeof item === 'string' && pattern.test(item));
  }
  let found = -1;
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item === null || item instanceof FormulaError) continue;
    if (typeof item !== typeof wanted) continue;
    const order = compare(item, wanted);
    if (mode > 0 ? order > 0 : order < 0) break;
    found = i;
  }
  return found;
}

const lines = new WeakMap<Matrix, Scalar[]>();

/** A row or column of values, kept as long as the cells read for it are. */
const lineOf = (value: Value, evaluation: Evaluation): Scalar[] => {
  const matrix = evaluation.matrix(value);
  const { rows } = matrix;
  let line = lines.get(matrix);
  if (!line) {
    line = rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
    lines.set(matrix, line);
  }
  return line;
};

const indexes = new WeakMap<Scalar[], Map<Scalar, number>>();

/** Where each value first stands in a list, text in lower case. */
function indexOf(list: Scalar[]): Map<Scalar, number> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map();
    for (const [at, item] of list.entries()) {
      const key = typeof item === 'string' ? item.toLowerCase() : item;
      if (!index.has(key)) index.set(key, at);
    }
    indexes.set(list, index);
  }
  return index;
}

function wholeNumber(
  value: Value | undefined,
  otherwise: number,
  home: Home,
  evaluation: Evaluation,
) {
  if (value === undefined || value === null) return otherwise;
  const number = toNumber(evaluation.scalar(value, home));
  return number instanceof FormulaError ? number : Math.trunc(number);
}

function pick(source: Value, row: number, column: number, evaluation: Evaluation): Value {
  if (source instanceof Reference) {
    const { area, sheet } = source;
    if (row > area.rows || column > area.columns) return REF_ERROR;
    return new Reference(sheet, {
      row: area.row + (row === 0 ? 0 : row - 1),
      column: area.column + (column === 0 ? 0 : column - 1),
      rows: row === 0 ? area.rows : 1,
      columns: column === 0 ? area.columns : 1,
    });
  }
  const { rows } = evaluation.matrix(source);
  if (row > rows.length || column > (rows[0]?.length ?? 0)) return REF_ERROR;
  const chosen = row === 0 ? rows : rows.slice(row - 1, row);
  return new Matrix(chosen.map((r) => (column === 0 ? r : r.slice(column - 1, column))));
}

/** VLOOKUP and HLOOKUP, which look along the first column or row. */
function lookUp(along: 'rows' | 'columns'): ValueFunction {
  return ([wanted = null, table = null, index, near], home, evaluation) => {
    const at = wholeNumber(index, 1, home, evaluation);
    if (at instanceof FormulaError) return at;
    const { rows } = evaluation.matrix(table);
    const keys = along === 'rows' ? rows.map((row) => row[0] ?? null) : (rows[0] ?? []);
    const exact = near !== undefined && !evaluation.scalar(near, home);
    const found = position(evaluation.scalar(wanted, home), keys, exact ? 0 : 1);
    if (found < 0) return NA_ERROR;
    const value = along === 'rows' ? rows[found]?.[at - 1] : rows[at - 1]?.[found];
    return value === undefined ? REF_ERROR : value;
  };
}

/** Functions that look things up among cells. */
export const lookupFunctions: Record<string, ValueFunction> = {
  MATCH: ([wanted = null, list = null, mode], home, evaluation) => {
    const kind = wholeNumber(mode, 1, home, evaluation);
    if (kind instanceof FormulaError) return kind;
    const key = evaluation.scalar(wanted, home);
    if (key instanceof FormulaError) return key;
    const found = position(key, lineOf(list, evaluation), kind);
    return found < 0 ? NA_ERROR : found + 1;
  },
  XMATCH: ([wanted = null, list = null, mode], home, evaluation) => {
    const kind = wholeNumber(mode, 0, home, evaluation);
    if (kind instanceof FormulaError) return kind;
    const found = position(evaluation.scalar(wanted, home), lineOf(list, evaluation), -kind);
    return found < 0 ? NA_ERROR : found + 1;
  },
  INDEX: ([source = null, row, column], home, evaluation) => {
    if (source instanceof FormulaError) return source;
    const r = wholeNumber(row, 0, home, evaluation);
    const c = wholeNumber(column, 0, home, evaluation);
    if (r instanceof FormulaError) return r;
    if (c instanceof FormulaError) return c;
    if (r < 0 || c < 0) return VALUE_ERROR;
    const across = source instanceof Reference && source.area.rows === 1 && column === undefined;
    return across ? pick(source, 1, r, evaluation) : pick(source, r, c, evaluation);
  },
  XLOOKUP: ([wanted = null, keys = null, results = null, otherwise], home, evaluation) => {
    const found = position(evaluation.scalar(wanted, home), lineOf(keys, evaluation), 0);
    if (found < 0) return otherwise ?? NA_ERROR;
    const down = evaluation.matrix(keys).rows.length > 1;
    return down ? pick(results, found + 1, 0, evaluation) : pick(results, 0, found + 1, evaluation);
  },
  VLOOKUP: lookUp('rows'),
  HLOOKUP: lookUp('columns'),
  ROW: ([of], home) => (of instanceof Reference ? of.area.row : home.row) + 1,
  COLUMN: ([of], home) => (of instanceof Reference ? of.area.column : home.column) + 1,
  ROWS: ([of = null], _home, evaluation) =>
    of instanceof Reference ? of.area.rows : evaluation.matrix(of).rows.length,
  COLUMNS: ([of = null], _home, evaluation) =>
    of instanceof Reference ? of.area.columns : (evaluation.matrix(of).rows[0]?.length ?? 0),
  ISREF: ([of]) => of instanceof Reference,
  ISBLANK: ([of = null], home, evaluation) => evaluation.scalar(of, home) === null,
  ISERROR: ([of = null], home, evaluation) => evaluation.scalar(of, home) instanceof FormulaError,
  ISNA: ([of = null], home, evaluation) => isError(evaluation.scalar(of, home), true),
  ISERR: ([of = null], home, evaluation) => isError(evaluation.scalar(of, home), false),
  ISNUMBER: ([of = null], home, evaluation) => typeof evaluation.scalar(of, home) === 'number',
  ISTEXT: ([of = null], home, evaluation) => typeof evaluation.scalar(of, home) === 'string',
  ISNONTEXT: ([of = null], home, evaluation) => typeof evaluation.scalar(of, home) !== 'string',
  ISLOGICAL: ([of = null], home, evaluation) => typeof evaluation.scalar(of, home) === 'boolean',
};

const isError = (value: Scalar, na: boolean): boolean =>
  value instanceof FormulaError && (value.code === '#N/A') === na;
