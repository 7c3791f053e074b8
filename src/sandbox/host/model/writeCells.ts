import { FormulaSyntaxError, parseFormula } from '../formulas/parse';
import { namesUnknownTable } from '../formulas/precedents';
import { invalidArgument, wrongShape } from '../engine/HostError';
import { interpretText } from '../values/interpret';
import type { Reader } from '../values/interpret';
import { isPercentFormat } from '../values/format';
import type { Area } from './Area';
import { intersection } from './Area';
import type { Cell, CellValue } from './Cell';
import { valueType } from './Cell';
import type { CellFormat } from './CellFormat';
import type { Place } from './Place';
import type { Sheet } from './Sheet';
import { adoptFormulas, fillCalculated } from './calculatedColumns';
import { refuseUnlessWritable } from './protection';
import { growColumns, growRows, tidyHeaders } from './tables';

/** What may be written to a cell: null leaves it alone, `''` clears it. */
export type Written = string | number | boolean | null;

/**
 * Writes values or formulas over an area and does all that Excel does about it: parsing, table
 * growth, calculated columns, events.
 * @param values one value for every cell, or rows that fit the area exactly
 * @throws HostError InvalidArgument when the shape differs or a formula cannot be read,
 *   AccessDenied on locked cells of a protected sheet
 */
export function writeCells(place: Place, values: unknown, where: string, reader: Reader): void {
  refuseUnlessWritable(place.sheet, place, where);
  if (Array.isArray(values) && (place.isEntireColumns || place.isEntireRows))
    throw wrongShape(where);
  const target = Array.isArray(values) ? place : withinUse(place);
  if (!target) return;
  const before = valueIfSingle(place);
  let formulas = false;
  forEachWritten(target, values, where, (row, column, value) => {
    if (value === null) return;
    const cell = writeOne(place.sheet, row, column, value, reader, where);
    formulas ||= cell.formula !== undefined;
  });
  afterWriting(place, formulas);
  const after = valueIfSingle(place);
  const details =
    before === undefined || after === undefined
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        };
  place.sheet.workbook.cellsChanged(place.sheet, place, 'RangeEdited', details);
}

/** Whole rows and columns are written only as far as the sheet is in use. */
function withinUse(place: Place): Area | undefined {
  if (!place.isEntireColumns && !place.isEntireRows) return place;
  const used = place.sheet.usedArea();
  return used && intersection(place, used);
}

const valueIfSingle = (place: Place): CellValue | undefined =>
  place.rows === 1 && place.columns === 1 ? place.sheet.value(place.row, place.column) : undefined;

/** Goes through an area with the value for each cell. */
export function forEachWritten(
  area: Area,
  values: unknown,
  where: string,
  put: (row: number, column: number, value: Written) => void,
): void {
  if (!Array.isArray(values)) {
    if (!isWritten(values)) throw invalidArgument(where);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) put(area.row + r, area.column + c, values);
    }
    return;
  }
  const fits = (row: unknown): row is unknown[] =>
    Array.isArray(row) && row.length === area.columns;
  if (values.length !== area.rows || !values.every(fits)) throw wrongShape(where);
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (!isWritten(value)) throw invalidArgument(where);
      put(area.row + r, area.column + c, value);
    }),
  );
}

const isWritten = (value: unknown): value is Written =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Puts one value, text or formula into a cell, without telling anyone. */
export function writeOne(
  sheet: Sheet,
  row: number,
  column: number,
  written: string | number | boolean,
  reader: Reader,
  where: string,
): Cell {
  const { workbook } = sheet;
  workbook.journal.keep(sheet, row, column);
  const cell = sheet.ensure(row, column);
  if (cell.formula) {
    workbook.calculator.remove(cell.formula);
    delete cell.formula;
  }
  const isText = cell.format.numberFormat === '@';
  if (
    typeof written === 'string' &&
    !isText &&
    readAsFormula(sheet, row, column, cell, written, where)
  ) {
    workbook.calculator.noteChange(sheet, { row, column, rows: 1, columns: 1 });
    return cell;
  }
  if (typeof written !== 'string') cell.value = written;
  else if (isText) cell.value = written.replace(/^'/, '');
  else putInterpreted(cell, written, reader, workbook.thisYear());
  if (cell.value === '' && written !== '') cell.value = '';
  workbook.calculator.noteChange(sheet, { row, column, rows: 1, columns: 1 });
  return cell;
}

function readAsFormula(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  text: string,
  where: string,
): boolean {
  const isSign = /^[-+]/.test(text) && !/^[-+]\s*[£$€]?[\d.,]/.test(text) && text.length > 1;
  if (!(text.startsWith('=') && text.length > 1) && !isSign) return false;
  const formula = text.startsWith('=') ? text : `=${text}`;
  try {
    refuseUnknownReferences(sheet, row, column, formula, where);
    cell.formula = sheet.workbook.calculator.add(sheet, row, column, formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument(where);
    throw error;
  }
  return true;
}

/** Excel does not take a formula that names a table or a column which is not there. */
function refuseUnknownReferences(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  where: string,
): void {
  const { node, usesShape } = parseFormula(formula);
  if (usesShape && namesUnknownTable(node, { workbook: sheet.workbook, sheet, row, column })) {
    throw invalidArgument(where);
  }
}

function putInterpreted(cell: Cell, text: string, reader: Reader, thisYear: number): void {
  const read = interpretText(text, reader, thisYear);
  const percent = isPercentFormat(cell.format.numberFormat);
  const plainNumber = typeof read.value === 'number' && read.numberFormat === undefined;
  if (reader === 'person' && percent && plainNumber && typeof read.value === 'number') {
    // Excel's automatic per cent entry: 12 typed into a per cent cell is 12%, and so is 0.12.
    cell.value = Math.abs(read.value) >= 1 ? Number(`${read.value}e-2`) : read.value;
    return;
  }
  cell.value = read.value;
  if (read.numberFormat !== undefined && cell.format.numberFormat === 'General') {
    cell.format = withNumberFormat(cell.format, read.numberFormat);
  }
}

const formatted = new Map<string, WeakMap<CellFormat, CellFormat>>();

/** The same look with another number format; equal ones are one object. */
export function withNumberFormat(format: CellFormat, numberFormat: string): CellFormat {
  let known = formatted.get(numberFormat);
  if (!known) formatted.set(numberFormat, (known = new WeakMap()));
  let made = known.get(format);
  if (!made) known.set(format, (made = Object.freeze({ ...format, numberFormat })));
  return made;
}

/** Table growth, headers and calculated columns, after cells of an area were written. */
export function afterWriting(area: Place, formulas: boolean): void {
  const { sheet } = area;
  const { workbook } = sheet;
  for (const table of workbook.tablesOn(sheet)) {
    const grown = growRows(table, area) || growColumns(table, area);
    const head = intersection(area, { ...table.place.area, rows: 1 });
    if (head && table.showHeaders) tidyHeaders(table);
    if (grown || intersection(area, table.body())) {
      table.blank = false;
      if (grown) fillCalculated(table);
      if (formulas) adoptFormulas(table, area);
    }
  }
}

/** Empties cells: `Contents` keeps looks, `Formats` keeps contents, `All` keeps nothing. */
export function clearCells(
  place: Place,
  what: 'All' | 'Contents' | 'Formats',
  where: string,
): void {
  const { sheet } = place;
  const { workbook } = sheet;
  refuseUnlessWritable(sheet, place, where);
  for (const [row, column, cell] of [...sheet.cellsIn(place)]) {
    workbook.journal.keep(sheet, row, column);
    if (what !== 'Formats') {
      if (cell.formula) workbook.calculator.remove(cell.formula);
      delete cell.formula;
      cell.value = '';
    }
    if (what === 'All') sheet.put(row, column, undefined);
    else if (what === 'Formats') cell.format = sheet.format(-1, -1);
  }
  if (what === 'Formats') return workbook.touch();
  workbook.calculator.noteChange(sheet, place);
  for (const table of workbook.tablesOn(sheet)) {
    if (table.showHeaders && intersection(place, { ...table.place.area, rows: 1 }))
      tidyHeaders(table);
  }
  workbook.cellsChanged(sheet, place, 'RangeEdited');
}
