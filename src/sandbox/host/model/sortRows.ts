import { invalidArgument } from '../engine/HostError';
import { formatArea } from './addresses';
import type { Cell, CellValue } from './Cell';
import { isErrorText } from './Cell';
import { Place } from './Place';
import { EVENT } from './WorkbookEvent';
import { refuseUnlessWritable } from './protection';

interface SortField {
  key: number;
  ascending?: boolean;
}

const isField = (value: unknown): value is SortField =>
  value !== null && typeof value === 'object' && Number.isInteger((value as SortField).key);

/** Sorts the rows of an area by some of its columns; empty cells come last either way. */
export function sortRows(place: Place, fields: unknown, hasHeaders: boolean, where: string): void {
  const { sheet } = place;
  const { workbook } = sheet;
  refuseUnlessWritable(sheet, place, where);
  if (!Array.isArray(fields) || !fields.every(isField)) throw invalidArgument(where);
  if (fields.some(({ key }) => key < 0 || key >= place.columns)) throw invalidArgument(where);
  workbook.calculate();
  const skip = hasHeaders ? 1 : 0;
  const area = {
    row: place.row + skip,
    column: place.column,
    rows: place.rows - skip,
    columns: place.columns,
  };
  const rows = Array.from({ length: area.rows }, (_r, r) =>
    Array.from({ length: area.columns }, (_c, c) => sheet.cell(area.row + r, area.column + c)),
  );
  rows.sort((a, b) => byFields(a, b, fields));
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      workbook.journal.keep(sheet, area.row + r, area.column + c);
      sheet.put(area.row + r, area.column + c, cell);
      if (cell?.formula) cell.formula.row = area.row + r;
    }),
  );
  workbook.calculator.noteChange(sheet, area);
  workbook.reshaped();
  const message = { worksheetId: sheet.id, address: formatArea(area) };
  workbook.emit(EVENT.rowSorted, ['Workbook', sheet.id], message);
  workbook.cellsChanged(sheet, Place.of(sheet, area), 'RangeEdited');
}

function byFields(a: (Cell | undefined)[], b: (Cell | undefined)[], fields: SortField[]): number {
  for (const { key, ascending } of fields) {
    const [left, right] = [a[key]?.value ?? '', b[key]?.value ?? ''];
    if (left === '' || right === '') {
      if (left !== right) return left === '' ? 1 : -1;
      continue;
    }
    const order = compareForSorting(left, right);
    if (order !== 0) return ascending === false ? -order : order;
  }
  return 0;
}

const rank = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'boolean' ? 2 : isErrorText(value) ? 3 : 1;

function compareForSorting(left: CellValue, right: CellValue): number {
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string')
    return left.localeCompare(String(right), 'en', { sensitivity: 'base' });
  return Number(left) - Number(right);
}
