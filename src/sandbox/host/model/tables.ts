import { invalidArgument, itemAlreadyExists } from '../engine/HostError';
import type { Area } from './Area';
import { intersects } from './Area';
import { parseAddress } from './addresses';
import { insertCells } from './structure';
import { Place } from './Place';
import { isEmpty } from './Cell';
import type { Sheet } from './Sheet';
import { Table } from './Table';
import { extendValidations } from './validations';
import { EVENT } from './WorkbookEvent';
import { adoptFormulas, fillCalculated } from './calculatedColumns';

/**
 * Makes a table of some cells. Without headers, a row of them is inserted above.
 * @throws HostError InvalidArgument when the cells meet another table
 */
export function addTable(place: Place, hasHeaders: boolean): Table {
  const { sheet } = place;
  const { workbook } = sheet;
  const where = 'TableCollection.add';
  if (place.isEntireColumns || place.isEntireRows) throw invalidArgument(where);
  if (workbook.tablesOn(sheet).some((table) => intersects(table.place, place))) {
    throw invalidArgument(where, "A table can't overlap another table.");
  }
  const area = place.copy();
  if (!hasHeaders) {
    insertCells(Place.of(sheet, { ...area.area, rows: 1 }), 'Down');
    area.rows += 1;
  }
  const blank = area.rows === 1;
  if (blank) area.rows = 2;
  const number = nextNumber(sheet);
  const table = new Table(workbook.newId(), String(number), `Table${number}`, area);
  table.blank = blank;
  workbook.tables.push(table);
  tidyHeaders(table);
  adoptFormulas(table, table.body());
  workbook.emit(EVENT.tableAdded, ['Workbook', sheet.id], {
    tableId: table.id,
    worksheetId: sheet.id,
  });
  workbook.reshaped();
  return table;
}

function nextNumber(sheet: Sheet): number {
  const { workbook } = sheet;
  let number = workbook.tables.reduce((most, each) => Math.max(most, Number(each.legacyId)), 0) + 1;
  while (workbook.tableNamed(`Table${number}`)) number++;
  return number;
}

/**
 * Gives a table another name.
 * @throws HostError InvalidArgument for a name that formulas could not use, ItemAlreadyExists when taken
 */
export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  refuseBadName(name, 'Table.name');
  const other = workbook.tableNamed(name);
  if ((other && other !== table) || workbook.nameFor(undefined, name)) {
    throw itemAlreadyExists('Table.name');
  }
  table.name = name;
  workbook.reshaped();
}

/** @throws HostError InvalidArgument unless a table or a name may be called this */
export function refuseBadName(name: string, where: string): void {
  const fits = /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) && name.length <= 255;
  if (!fits || /^[rc]$/i.test(name) || parseAddress(name)) throw invalidArgument(where);
}

/** Headers are text, none is empty, and no two are alike: Excel sees to it. */
export function tidyHeaders(table: Table): void {
  if (!table.showHeaders) return;
  const { sheet, place } = table;
  const taken = new Set<string>();
  for (let i = 0; i < place.columns; i++) {
    const cell = sheet.ensure(place.row, place.column + i);
    if (cell.formula) {
      sheet.workbook.calculate();
      sheet.workbook.calculator.remove(cell.formula);
      delete cell.formula;
    }
    const wanted = cell.value === '' ? `Column${i + 1}` : String(cell.value);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    cell.value = name;
  }
  sheet.workbook.reshaped();
}

/** Typing directly under a table adds rows to it. True when it did. */
export function growRows(table: Table, area: Area): boolean {
  const { place } = table;
  const under = area.row === place.row + place.rows;
  const within =
    area.column >= place.column && area.column + area.columns <= place.column + place.columns;
  if (!under || !within || table.showTotals || !holdsSomething(table.sheet, area)) return false;
  if (meetsAnother(table, { ...place.area, rows: place.rows + area.rows })) return false;
  addedRows(table, area.rows);
  return true;
}

/** Typing directly right of a table adds columns to it. True when it did. */
export function growColumns(table: Table, area: Area): boolean {
  const { place } = table;
  const beside = area.column === place.column + place.columns;
  const within = area.row >= place.row && area.row + area.rows <= place.row + place.rows;
  if (!beside || !within || !holdsSomething(table.sheet, area)) return false;
  if (meetsAnother(table, { ...place.area, columns: place.columns + area.columns })) return false;
  table.insertColumnIds(place.columns, area.columns);
  place.columns += area.columns;
  tidyHeaders(table);
  return true;
}

const holdsSomething = (sheet: Sheet, area: Area): boolean =>
  [...sheet.cellsIn(area)].some(([, , cell]) => !isEmpty(cell));

const meetsAnother = (table: Table, area: Area): boolean =>
  table.sheet.workbook
    .tablesOn(table.sheet)
    .some((other) => other !== table && intersects(other.place, area));

/** The table is longer at its end: looks and validation of the last row go on in the new ones. */
export function addedRows(table: Table, rows: number): void {
  const { sheet, place } = table;
  const body = table.body();
  const last = body.row + body.rows - 1;
  place.rows += rows;
  for (let column = place.column; column < place.column + place.columns; column++) {
    const { format } = sheet.cell(last, column) ?? {};
    for (let row = last + 1; format && row <= last + rows; row++) {
      const cell = sheet.ensure(row, column);
      const text = cell.format.numberFormat;
      if (cell.format === sheet.format(-1, -1) || text === 'General') cell.format = format;
    }
  }
  extendValidations(sheet, { ...body, row: last, rows: 1 }, rows);
  sheet.workbook.reshaped();
}

/**
 * Gives a table another extent.
 * @throws HostError InvalidArgument unless the header row stays where it is and the areas overlap
 */
export function resizeTable(table: Table, to: Place): void {
  const { place, sheet } = table;
  const where = 'Table.resize';
  const sameHead = to.sheet === sheet && to.row === place.row && intersects(to, place);
  if (!sameHead || to.rows < 2 || meetsAnother(table, to)) throw invalidArgument(where);
  const rows = to.rows - place.rows;
  if (rows > 0) addedRows(table, rows);
  else place.rows = to.rows;
  const before = place.column - to.column;
  if (before > 0) table.insertColumnIds(0, before);
  if (before < 0) table.removeColumnIds(0, -before);
  const after = to.columns - table.columnIds.length;
  if (after > 0) table.insertColumnIds(table.columnIds.length, after);
  if (after < 0) table.removeColumnIds(to.columns, -after);
  place.column = to.column;
  place.columns = to.columns;
  table.blank = table.blank && place.rows === 2;
  tidyHeaders(table);
  fillCalculated(table);
}

/** Makes room for rows in a table and gives the area of the new ones. */
export function insertTableRows(table: Table, at: number, count: number): Area {
  const { sheet } = table;
  const body = table.body();
  const area: Area = { ...body, row: body.row + at, rows: count };
  if (table.blank) {
    table.blank = false;
    if (count > 1) insertTableRows(table, 1, count - 1);
    return { ...area, row: body.row };
  }
  const below: Area = { ...area, row: table.place.row + table.place.rows };
  const free = at === body.rows && !table.showTotals && isFree(sheet, below);
  if (free) addedRows(table, count);
  else {
    const growsItself = at > 0 && at < body.rows;
    insertCells(Place.of(sheet, area), 'Down');
    if (!growsItself) stretch(table, body, at, count);
  }
  sheet.workbook.reshaped();
  return area;
}

/** Cells inserted at a table's very edge move or miss it; it is made to cover them. */
function stretch(table: Table, body: Area, at: number, count: number): void {
  const top = body.row - (table.showHeaders ? 1 : 0);
  const totals = table.showTotals ? 1 : 0;
  table.place.row = top;
  table.place.rows = body.row - top + body.rows + count + totals;
  if (at > 0) extendValidations(table.sheet, { ...body, row: body.row + at - 1, rows: 1 }, count);
}

const isFree = (sheet: Sheet, area: Area): boolean =>
  [...sheet.cellsIn(area)].every(([, , cell]) => isEmpty(cell)) &&
  !sheet.workbook.tablesOn(sheet).some((table) => intersects(table.place, area));
