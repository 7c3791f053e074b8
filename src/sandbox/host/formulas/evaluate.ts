import type { Area } from '../model/Area';
import { intersection } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { FormulaCell } from './FormulaCell';
import { callFunction } from './functions';
import type { Node } from './nodes';
import type { Home } from './resolve';
import { resolveCells, resolveName, resolveStructured } from './resolve';
import type { Scalar, Value } from './values';
import {
  compare,
  cellValueOf,
  DIVISION_ERROR,
  errorOf,
  FormulaError,
  Matrix,
  NUMBER_ERROR,
  Reference,
  scalarOf,
  toNumber,
  textOf,
  VALUE_ERROR,
} from './values';

/** One settling of the workbook's formulas. Columns read whole are kept while it lasts. */
export class Evaluation {
  private readonly usedAreas = new Map<Sheet, Area | undefined>();
  private readonly matrices = new Map<string, Matrix>();
  /** Formulas found to read themselves, directly or through others. */
  private readonly circular = new Set<FormulaCell>();

  constructor(readonly workbook: Workbook) {}

  /** Works a formula out, after those it reads. A formula that reads itself gives 0, as in Excel. */
  bringUpToDate(formula: FormulaCell): void {
    if (formula.state !== 'dirty') return;
    formula.state = 'working';
    const { sheet, row, column } = formula;
    const home: Home = { workbook: this.workbook, sheet, row, column };
    const value = this.scalar(this.evaluate(formula.parsed.node, home), home);
    sheet.ensure(row, column).value = this.circular.has(formula) ? 0 : cellValueOf(value);
    formula.state = 'clean';
  }

  /** The value of a formula's tree at a cell. */
  evaluate(node: Node, home: Home): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'error':
        return errorOf(node.code);
      case 'reference':
        return resolveCells(node, home);
      case 'structured':
        return resolveStructured(node, home);
      case 'name': {
        const target = resolveName(node.name, home);
        if (target instanceof Reference || target instanceof FormulaError) return target;
        return this.evaluate(target, home);
      }
      case 'array':
        return new Matrix(
          node.rows.map((row) => row.map((item) => this.scalar(this.evaluate(item, home), home))),
        );
      case 'call':
        return callFunction(node.name, node.args, home, this);
      case 'negate':
        return this.each(this.evaluate(node.of, home), (value) => arithmetic('-', 0, value));
      case 'percent':
        return this.each(this.evaluate(node.of, home), (value) => arithmetic('/', value, 100));
      case 'binary': {
        const left = this.evaluate(node.left, home);
        return this.pair(node.operator, left, this.evaluate(node.right, home), home);
      }
    }
  }

  private each(value: Value, apply: (value: Scalar) => Scalar): Value {
    if (!isMany(value))
      return apply(value instanceof Reference ? this.single(value) : (value as Scalar));
    return new Matrix(this.matrix(value).rows.map((row) => row.map(apply)));
  }

  private pair(operator: string, left: Value, right: Value, home: Home): Value {
    if (!isMany(left) && !isMany(right)) {
      return operate(operator, this.scalar(left, home), this.scalar(right, home));
    }
    const [a, b] = [this.matrix(left).rows, this.matrix(right).rows];
    const rows = Math.max(a.length, b.length);
    const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
    const at = (m: Scalar[][], i: number, j: number): Scalar =>
      m[m.length === 1 ? 0 : i]?.[m[0]?.length === 1 ? 0 : j] ?? null;
    return new Matrix(
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_unused, j) =>
          operate(operator, at(a, i, j), at(b, i, j)),
        ),
      ),
    );
  }

  /** One value: of several cells, the one in the formula's own row or column. */
  scalar(value: Value, home: Home): Scalar {
    if (value instanceof Matrix) return value.rows[0]?.[0] ?? null;
    if (!(value instanceof Reference)) return value;
    const { area } = value;
    if (area.rows === 1 && area.columns === 1) return this.single(value);
    const row = area.rows === 1 ? area.row : home.row;
    const column = area.columns === 1 ? area.column : home.column;
    const inside =
      (area.rows === 1 || area.columns === 1) &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    return inside ? this.read(value.sheet, row, column) : VALUE_ERROR;
  }

  private single(reference: Reference): Scalar {
    return this.read(reference.sheet, reference.area.row, reference.area.column);
  }

  /** One cell, brought up to date first. */
  read(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    const { formula } = cell;
    if (formula?.state === 'working') {
      this.circular.add(formula);
      return 0;
    }
    if (formula?.state === 'dirty') this.bringUpToDate(formula);
    return scalarOf(cell.value, formula !== undefined);
  }

  /** All values of several cells; whole columns end where the sheet's content ends. */
  matrix(value: Value): Matrix {
    if (value instanceof Matrix) return value;
    if (!(value instanceof Reference)) return new Matrix([[value]]);
    const { sheet } = value;
    const area = this.trim(sheet, value.area);
    const key = `${sheet.id}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
    const known = this.matrices.get(key);
    if (known) return known;
    const rows: Scalar[][] = [];
    for (let r = area.row; r < area.row + area.rows; r++) {
      const row: Scalar[] = [];
      for (let c = area.column; c < area.column + area.columns; c++)
        row.push(this.read(sheet, r, c));
      rows.push(row);
    }
    const matrix = new Matrix(rows);
    this.matrices.set(key, matrix);
    return matrix;
  }

  private trim(sheet: Sheet, area: Area): Area {
    if (area.rows < 100000 && area.columns < 1000) return area;
    if (!this.usedAreas.has(sheet)) this.usedAreas.set(sheet, sheet.usedArea());
    const used = this.usedAreas.get(sheet);
    const one = { row: area.row, column: area.column, rows: 1, columns: 1 };
    if (!used) return one;
    const reach = {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    };
    return intersection(area, reach) ?? one;
  }
}

const isMany = (value: Value): boolean =>
  value instanceof Matrix ||
  (value instanceof Reference && value.area.rows * value.area.columns > 1);

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === '&') return textOf(left) + textOf(right);
  if ('+-*/^'.includes(operator)) return arithmetic(operator, left, right);
  const order = compare(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function arithmetic(operator: string, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  const b = toNumber(right);
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (operator === '/' && b === 0) return DIVISION_ERROR;
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator] ?? NaN;
  if (!Number.isFinite(result)) return NUMBER_ERROR;
  // Excel shows 0.1+0.2-0.3 as 0: sums that all but cancel out are 0.
  const cancels = (operator === '+' || operator === '-') && Math.abs(result) < Math.abs(a) * 1e-15;
  return cancels ? 0 : result;
}
