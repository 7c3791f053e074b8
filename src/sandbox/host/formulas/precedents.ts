import type { Workbook } from '../model/Workbook';
import type { FormulaCell, Precedent } from './FormulaCell';
import type { Node } from './nodes';
import type { Home } from './resolve';
import { resolveCells, resolveName, resolveStructured } from './resolve';
import { FormulaError, Reference, VALUE_ERROR } from './values';

/** Every group of cells that a formula may read, found without working it out. */
export function findPrecedents(cell: FormulaCell, workbook: Workbook): Precedent[] {
  const home: Home = { workbook, sheet: cell.sheet, row: cell.row, column: cell.column };
  const found: Precedent[] = [];
  collect(cell.parsed.node, home, found, 0);
  return found;
}

/** True when a structured reference names a table or column that does not exist. */
export function namesUnknownTable(node: Node, home: Home): boolean {
  switch (node.kind) {
    case 'structured': {
      const target = resolveStructured(node, home);
      // `[@Column]` above or below its table is an error as a value, and no mistake of writing.
      return target instanceof FormulaError && target !== VALUE_ERROR;
    }
    case 'call':
      return node.args.some((argument) => namesUnknownTable(argument, home));
    case 'binary':
      return namesUnknownTable(node.left, home) || namesUnknownTable(node.right, home);
    case 'negate':
    case 'percent':
      return namesUnknownTable(node.of, home);
    default:
      return false;
  }
}

function collect(node: Node, home: Home, found: Precedent[], depth: number): void {
  switch (node.kind) {
    case 'reference':
      return add(resolveCells(node, home), found);
    case 'structured':
      return add(resolveStructured(node, home), found);
    case 'name': {
      const target = resolveName(node.name, home);
      if (target instanceof Reference || target instanceof FormulaError) return add(target, found);
      // A name that refers to itself must not go on for ever.
      return depth > 20 ? undefined : collect(target, home, found, depth + 1);
    }
    case 'call':
      return node.args.forEach((argument) => collect(argument, home, found, depth));
    case 'binary':
      collect(node.left, home, found, depth);
      return collect(node.right, home, found, depth);
    case 'negate':
    case 'percent':
      return collect(node.of, home, found, depth);
    case 'array':
      return node.rows.flat().forEach((item) => collect(item, home, found, depth));
    default:
      return undefined;
  }
}

function add(target: Reference | FormulaError, found: Precedent[]): void {
  if (target instanceof Reference) found.push({ sheet: target.sheet, area: { ...target.area } });
}
