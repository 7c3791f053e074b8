import { fillFormula } from '../formulas/Calculator';
import type { Area } from './Area';
import { intersection } from './Area';
import { isEmpty } from './Cell';
import type { Sheet } from './Sheet';
import type { Table } from './Table';

/** Makes a written formula its column's own, and fills the column, when nothing else stands there. */
export function adoptFormulas(table: Table, area: Area): void {
  const { sheet } = table;
  const body = table.body();
  const written = intersection(area, body);
  if (!written) return;
  for (let column = written.column; column < written.column + written.columns; column++) {
    const row = written.row + written.rows - 1;
    const formula = sheet.cell(row, column)?.formula?.text;
    if (formula === undefined) continue;
    const id = table.columnId(column - body.column);
    const lastBodyRow = body.row + body.rows;
    let only = true;
    for (let r = body.row; r < lastBodyRow && only; r++) {
      const cell = sheet.cell(r, column);
      only = isEmpty(cell) || cell?.formula !== undefined;
    }
    if (!only) continue;
    table.calculated.set(id, fillFormula(formula, body.row - row, 0));
    for (let r = body.row; r < lastBodyRow; r++) {
      const text = fillFormula(formula, r - row, 0);
      if (sheet.cell(r, column)?.formula?.text !== text) putFormula(sheet, r, column, text);
    }
  }
}

/** Fills empty cells of calculated columns, as Excel does for new rows. */
export function fillCalculated(table: Table): void {
  const body = table.body();
  for (const [id, formula] of table.calculated) {
    const column = body.column + table.columnIds.indexOf(id);
    for (let r = body.row; r < body.row + body.rows; r++) {
      if (!isEmpty(table.sheet.cell(r, column))) continue;
      putFormula(table.sheet, r, column, fillFormula(formula, r - body.row, 0));
    }
  }
}

/** Puts a formula into a cell whatever its format. */
export function putFormula(sheet: Sheet, row: number, column: number, text: string): void {
  const { calculator, journal } = sheet.workbook;
  journal.keep(sheet, row, column);
  const cell = sheet.ensure(row, column);
  if (cell.formula) calculator.remove(cell.formula);
  cell.formula = calculator.add(sheet, row, column, text);
}
