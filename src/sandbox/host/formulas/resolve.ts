import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import type { Node } from './nodes';
import { parseFormula } from './parse';
import type { FormulaError } from './values';
import { NAME_ERROR, REF_ERROR, Reference, VALUE_ERROR } from './values';

/** The cell a formula stands in. */
export interface Home {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
}

/** The cells of a plain reference. */
export function resolveCells(
  node: Extract<Node, { kind: 'reference' }>,
  home: Home,
): Reference | FormulaError {
  const sheet = node.sheet === undefined ? home.sheet : home.workbook.sheetNamed(node.sheet);
  return sheet ? new Reference(sheet, node.area) : REF_ERROR;
}

/** The cells of a structured reference, such as `[@Value]` or `Rates[[#Headers],[Value]]`. */
export function resolveStructured(
  node: Extract<Node, { kind: 'structured' }>,
  home: Home,
): Reference | FormulaError {
  const table =
    node.table === undefined
      ? home.workbook.tableAt(home.sheet, home.row, home.column)
      : home.workbook.tableNamed(node.table);
  if (!table) return node.table === undefined ? REF_ERROR : NAME_ERROR;
  const rows = rowsOf(table, node.items, home);
  if (!rows) return VALUE_ERROR;
  const first = node.columns ? table.columnNamed(node.columns[0]) : 0;
  const last = node.columns ? table.columnNamed(node.columns[1]) : table.place.columns - 1;
  if (first < 0 || last < 0 || rows.rows < 1) return REF_ERROR;
  const column = table.place.column + Math.min(first, last);
  return new Reference(table.sheet, { ...rows, column, columns: Math.abs(last - first) + 1 });
}

function rowsOf(table: Table, items: string[], home: Home): Pick<Area, 'row' | 'rows'> | undefined {
  const { place } = table;
  const body = table.body();
  const parts = items.length === 0 ? ['#data'] : items.map((item) => item.toLowerCase());
  if (parts.includes('#this row')) {
    const inBody = home.row >= body.row && home.row < body.row + body.rows;
    return inBody && home.sheet === table.sheet ? { row: home.row, rows: 1 } : undefined;
  }
  if (parts.includes('#all')) return { row: place.row, rows: place.rows };
  const spans = parts.map((part) => {
    if (part === '#headers') return { row: place.row, rows: table.showHeaders ? 1 : 0 };
    if (part === '#totals') return { row: body.row + body.rows, rows: table.showTotals ? 1 : 0 };
    return { row: body.row, rows: body.rows };
  });
  const row = Math.min(...spans.map((span) => span.row));
  return { row, rows: Math.max(...spans.map((span) => span.row + span.rows)) - row };
}

/** What a name stands for: cells, or a formula still to be worked out. */
export function resolveName(name: string, home: Home): Reference | Node | FormulaError {
  const item = home.workbook.nameFor(home.sheet, name);
  if (item?.place) return item.place.gone ? REF_ERROR : new Reference(item.place.sheet, item.place);
  if (item?.formula !== undefined) return parseFormula(item.formula).node;
  const table = home.workbook.tableNamed(name);
  return table ? new Reference(table.sheet, table.body()) : NAME_ERROR;
}
