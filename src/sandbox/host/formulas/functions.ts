import * as formulajs from '@formulajs/formulajs';
import { serialOf } from '../values/serials';
import type { Evaluation } from './evaluate';
import { lazyFunctions } from './functions/lazy';
import { lookupFunctions } from './functions/lookups';
import { plainFunctions } from './functions/plain';
import { totalFunctions } from './functions/totals';
import type { Node } from './nodes';
import type { Home } from './resolve';
import type { Scalar, Value } from './values';
import { errorOf, FormulaError, Matrix, NAME_ERROR, Reference, VALUE_ERROR } from './values';

/** A function that decides itself which arguments to work out. */
export type LazyFunction = (args: Node[], home: Home, evaluation: Evaluation) => Value;

/** A function of values, cells among them. */
export type ValueFunction = (args: Value[], home: Home, evaluation: Evaluation) => Value;

/** A function of single values; given rows of them, it works on each. */
export type PlainFunction = (...args: Scalar[]) => Scalar;

const valueFunctions = new Map<string, ValueFunction>([
  ...Object.entries(lookupFunctions),
  ...Object.entries(totalFunctions),
]);
const lazy = new Map<string, LazyFunction>(Object.entries(lazyFunctions));
const plain = new Map<string, PlainFunction>(Object.entries(plainFunctions));

/**
 * Calls a spreadsheet function. Those that product workbooks lean on are written here, because they
 * need cells and not only values, or because blank cells and errors must behave as in Excel; any
 * other comes from formulajs. An unknown one gives #NAME?.
 */
export function callFunction(
  name: string,
  args: Node[],
  home: Home,
  evaluation: Evaluation,
): Value {
  const own = name.replace(/^_XLFN\./, '');
  const lazily = lazy.get(own);
  if (lazily) return lazily(args, home, evaluation);
  const values = args.map((argument) => evaluation.evaluate(argument, home));
  const ofValues = valueFunctions.get(own);
  if (ofValues) return ofValues(values, home, evaluation);
  const ofScalars = plain.get(own);
  if (ofScalars) return mapped(ofScalars, values, evaluation);
  return borrowed(own, values, evaluation);
}

function mapped(apply: PlainFunction, values: Value[], evaluation: Evaluation): Value {
  const many = values.find((value) => isMany(value));
  const call = (args: Scalar[]): Scalar => {
    const error = args.find((arg) => arg instanceof FormulaError);
    return error ?? apply(...args);
  };
  if (many === undefined) return call(values.map((value) => first(value, evaluation)));
  const matrices = values.map((value) => evaluation.matrix(value).rows);
  const shape = evaluation.matrix(many).rows;
  return new Matrix(
    shape.map((row, i) =>
      row.map((_unused, j) =>
        call(matrices.map((m) => m[m.length === 1 ? 0 : i]?.[m[0]?.length === 1 ? 0 : j] ?? null)),
      ),
    ),
  );
}

const isMany = (value: Value): boolean =>
  value instanceof Matrix ||
  (value instanceof Reference && value.area.rows * value.area.columns > 1);

const first = (value: Value, evaluation: Evaluation): Scalar =>
  value instanceof Matrix || value instanceof Reference
    ? (evaluation.matrix(value).rows[0]?.[0] ?? null)
    : value;

const library: Record<string, unknown> = { ...formulajs };

function borrowed(name: string, values: Value[], evaluation: Evaluation): Value {
  const found = library[name];
  if (typeof found !== 'function') return NAME_ERROR;
  const args = values.map((value) => {
    const rows = evaluation.matrix(value).rows.map((row) => row.map(plainOf));
    return isMany(value) ? rows : rows[0]?.[0];
  });
  return fromLibrary((found as (...values: unknown[]) => unknown)(...args));
}

const plainOf = (value: Scalar): unknown =>
  value instanceof FormulaError ? new Error(value.code) : (value ?? undefined);

function fromLibrary(result: unknown): Value {
  if (result instanceof Error) return errorOf(result.message);
  if (result instanceof Date) {
    const day = serialOf(result.getFullYear(), result.getMonth() + 1, result.getDate());
    return day ?? VALUE_ERROR;
  }
  if (typeof result === 'number') return Number.isFinite(result) ? result : errorOf('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (Array.isArray(result)) {
    const rows = (Array.isArray(result[0]) ? result : [result]) as unknown[][];
    return new Matrix(rows.map((row) => row.map((item) => fromLibrary(item) as Scalar)));
  }
  return VALUE_ERROR;
}
