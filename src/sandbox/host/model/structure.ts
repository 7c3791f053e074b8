import { insertDeleteConflict } from '../engine/HostError';
import { intersects, MAX_COLUMNS, MAX_ROWS } from './Area';
import type { Place } from './Place';
import type { Sheet } from './Sheet';
import type { Shift } from './shift';
import { fillCalculated } from './calculatedColumns';
import { refuseUnlessWritable } from './protection';

/**
 * Inserts empty cells; what stands there moves down or right. New rows look like the row above.
 * @throws HostError InsertDeleteConflict when that would tear a table apart
 */
export function insertCells(place: Place, direction: 'Down' | 'Right'): void {
  const count = direction === 'Down' ? place.rows : place.columns;
  const { sheet, row } = place;
  const shift = shiftOf(place, direction === 'Down' ? 'rows' : 'columns', count);
  refuseTearing(sheet, shift);
  sheet.workbook.shift(sheet, shift);
  if (direction === 'Down' && row > 0) copyLooks(place.sheet, row - 1, place);
  filledTables(sheet);
}

/**
 * Takes cells away; what stands below or right moves up.
 * @throws HostError InsertDeleteConflict when that would tear a table apart
 */
export function deleteCells(place: Place, direction: 'Up' | 'Left'): void {
  const along = direction === 'Up' ? 'rows' : 'columns';
  const { sheet } = place;
  const shift = shiftOf(place, along, -(direction === 'Up' ? place.rows : place.columns));
  refuseTearing(sheet, shift);
  refuseHeaderLoss(place, direction);
  const { workbook } = sheet;
  const tables = workbook
    .tablesOn(sheet)
    .map((table) => ({ table, ids: columnsLost(table.place, place) }));
  const bodies = new Map(workbook.tablesOn(sheet).map((table) => [table, table.body().rows]));
  workbook.shift(sheet, shift);
  for (const { table, ids } of direction === 'Left' ? tables : []) {
    table.removeColumnIds(ids.at, ids.count);
  }
  for (const [table, rows] of bodies) {
    if (table.place.gone || rows === 0 || table.body().rows > 0) continue;
    table.place.rows += 1;
    table.blank = true;
  }
  workbook.reshaped();
}

const columnsLost = (table: Place, cut: Place): { at: number; count: number } => {
  const first = Math.max(table.column, cut.column);
  const last = Math.min(table.column + table.columns, cut.column + cut.columns);
  return { at: first - table.column, count: Math.max(0, last - first) };
};

function shiftOf(place: Place, axis: Shift['axis'], count: number): Shift {
  return axis === 'rows'
    ? { axis, at: place.row, count, from: place.column, to: place.column + place.columns }
    : { axis, at: place.column, count, from: place.row, to: place.row + place.rows };
}

/** A table moves as a whole or not at all. */
function refuseTearing(sheet: Sheet, shift: Shift): void {
  const { axis, at, from, to } = shift;
  const rows = axis === 'rows';
  const zone = rows
    ? { row: at, column: from, rows: MAX_ROWS - at, columns: to - from }
    : { row: from, column: at, rows: to - from, columns: MAX_COLUMNS - at };
  for (const { place } of sheet.workbook.tablesOn(sheet)) {
    const start = rows ? place.column : place.row;
    const end = start + (rows ? place.columns : place.rows);
    if (intersects(zone, place) && (start < from || end > to)) {
      throw insertDeleteConflict(rows ? 'Range.insert' : 'Range.insert');
    }
  }
}

/** A table's header row goes only with the whole table. */
function refuseHeaderLoss(place: Place, direction: 'Up' | 'Left'): void {
  if (direction !== 'Up') return;
  for (const { place: table, showHeaders } of place.sheet.workbook.tablesOn(place.sheet)) {
    const cutsHead = place.row <= table.row && place.row + place.rows > table.row;
    const whole = place.row + place.rows >= table.row + table.rows;
    if (showHeaders && cutsHead && !whole && intersects(place, table)) {
      throw insertDeleteConflict('Range.delete');
    }
  }
}

function copyLooks(sheet: Sheet, from: number, to: Place): void {
  for (const [, column, cell] of sheet.cellsIn({
    row: from,
    column: to.column,
    rows: 1,
    columns: to.columns,
  })) {
    const isHead = sheet.workbook
      .tablesOn(sheet)
      .some(
        ({ place, showHeaders }) =>
          showHeaders &&
          place.row === from &&
          intersects(place, { row: from, column, rows: 1, columns: 1 }),
      );
    if (isHead || cell.format === sheet.format(-1, -1)) continue;
    for (let r = to.row; r < to.row + to.rows; r++) sheet.ensure(r, column).format = cell.format;
  }
}

function filledTables(sheet: Sheet): void {
  for (const table of sheet.workbook.tablesOn(sheet)) fillCalculated(table);
}

/**
 * Inserts or deletes cells as somebody does who asked for it: refused on protected sheets, and told
 * to everyone.
 */
export function changeStructure(
  place: Place,
  way: 'Down' | 'Right' | 'Up' | 'Left',
  where: string,
): void {
  const { sheet } = place;
  refuseUnlessWritable(sheet, place, where);
  const area = place.copy();
  const whole = area.isEntireRows ? 'Row' : area.isEntireColumns ? 'Column' : 'Cell';
  if (way === 'Down' || way === 'Right') insertCells(area, way);
  else deleteCells(area, way);
  const done = way === 'Down' || way === 'Right' ? 'Inserted' : 'Deleted';
  const shiftDirection = whole === 'Cell' ? `ShiftCell${way}` : 'None';
  sheet.workbook.cellsChanged(sheet, area, whole + done, { shiftDirection });
}
