import { fillFormula } from '../formulas/Calculator';
import type { Cell } from './Cell';
import { Place } from './Place';
import { putFormula } from './calculatedColumns';
import { refuseUnlessWritable } from './protection';
import { afterWriting } from './writeCells';

/** What is copied of each cell. */
export type Copied = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * Copies cells over an area; a smaller source repeats, a larger one spills over. Formulas' references
 * move along.
 */
export function copyCells(source: Place, to: Place, what: Copied, where: string): void {
  const { sheet } = to;
  const { workbook } = sheet;
  const rows = to.rows % source.rows === 0 ? to.rows : source.rows;
  const columns = to.columns % source.columns === 0 ? to.columns : source.columns;
  const target = Place.of(sheet, { row: to.row, column: to.column, rows, columns });
  refuseUnlessWritable(sheet, target, where);
  workbook.calculate();
  const cells = copyOf(source);
  let formulas = false;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const from = cells[r % source.rows]?.[c % source.columns];
      const [row, column] = [to.row + r, to.column + c];
      const shift = [
        row - (source.row + (r % source.rows)),
        column - (source.column + (c % source.columns)),
      ];
      formulas = putCopy(target, row, column, from, what, shift) || formulas;
    }
  }
  if (what === 'Formats') return workbook.touch();
  workbook.calculator.noteChange(sheet, target);
  afterWriting(target, formulas);
  workbook.cellsChanged(sheet, target, 'RangeEdited');
}

function copyOf(source: Place): (Cell | undefined)[][] {
  return Array.from({ length: source.rows }, (_r, r) =>
    Array.from({ length: source.columns }, (_c, c) => {
      const cell = source.sheet.cell(source.row + r, source.column + c);
      return cell && { ...cell };
    }),
  );
}

/** Puts one copied cell; true when it was a formula. */
function putCopy(
  { sheet }: Place,
  row: number,
  column: number,
  from: Cell | undefined,
  what: Copied,
  [rows = 0, columns = 0]: number[],
): boolean {
  const { journal, calculator } = sheet.workbook;
  journal.keep(sheet, row, column);
  const cell = sheet.ensure(row, column);
  if (what !== 'Values' && what !== 'Formulas') cell.format = from?.format ?? sheet.format(-1, -1);
  if (what === 'Formats') return false;
  if (cell.formula) calculator.remove(cell.formula);
  delete cell.formula;
  cell.value = from?.value ?? '';
  if (!from?.formula || what === 'Values') return false;
  putFormula(sheet, row, column, fillFormula(from.formula.text, rows, columns));
  return true;
}
