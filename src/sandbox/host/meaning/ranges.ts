import type { Found, Meanings } from '../engine/Meaning';
import { handle } from '../engine/Meaning';
import { invalidArgument, notImplemented, wrongShape } from '../engine/HostError';
import type { Area } from '../model/Area';
import { bounding, covers, intersection, intersects, MAX_COLUMNS, MAX_ROWS } from '../model/Area';
import type { Cell } from '../model/Cell';
import { valueType } from '../model/Cell';
import { Place } from '../model/Place';
import { copyCells } from '../model/copyCells';
import { sortRows } from '../model/sortRows';
import { changeStructure } from '../model/structure';
import { EVENT } from '../model/WorkbookEvent';
import { refuseUnlessWritable } from '../model/protection';
import { clearCells, forEachWritten, withNumberFormat, writeCells } from '../model/writeCells';
import { formatArea } from '../model/addresses';
import { formatValue } from '../values/format';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/Sheet';
import { booleanArgument, placeArgument, placeOn, wholeArgument, wordArgument } from './arguments';

/** A read of more cells than this gives null, as in Excel. */
const MOST_CELLS = 5_000_000;

const range = (place: Place | undefined): Found => place && handle('Range', place);

/** Rows of something about each cell; null for ranges without bounds or too large to read. */
function grid(
  place: Place,
  read: (cell: Cell | undefined, row: number, column: number) => unknown,
) {
  if (place.isEntireRows || place.isEntireColumns) return null;
  if (place.rows * place.columns > MOST_CELLS) return null;
  const { sheet, row, column } = place;
  sheet.workbook.calculate();
  return Array.from({ length: place.rows }, (_r, r) =>
    Array.from({ length: place.columns }, (_c, c) =>
      read(sheet.cell(row + r, column + c), row + r, column + c),
    ),
  );
}

const within = (place: Place, area: Area, where: string): Found =>
  range(placeOn(place.sheet, area, where));

function usedIn(place: Place, valuesOnly: unknown): Place | undefined {
  const used = place.sheet.usedArea(valuesOnly === true);
  const shared = used && intersection(used, place);
  return shared && Place.of(place.sheet, shared);
}

function resized(place: Place, rows: unknown, columns: unknown, where: string): Found {
  const last = place.row + place.rows - 1 + wholeArgument(rows, where);
  const right = place.column + place.columns - 1 + wholeArgument(columns, where);
  return within(
    place,
    {
      row: Math.min(place.row, last),
      column: Math.min(place.column, right),
      rows: Math.abs(last - place.row) + 1,
      columns: Math.abs(right - place.column) + 1,
    },
    where,
  );
}

const other = (place: Place, value: unknown, where: string): Place => {
  const found = placeArgument(value, place.sheet, where);
  if (found.sheet !== place.sheet) throw invalidArgument(where);
  return found;
};

function setNumberFormat(place: Place, value: unknown): void {
  const where = 'Range.numberFormat';
  const { sheet } = place;
  refuseUnlessWritable(sheet, place, where);
  const single =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  const given: unknown = single ? (value as unknown[][])[0]?.[0] : value;
  if (!Array.isArray(given) && (place.isEntireColumns || place.isEntireRows)) {
    return setWholeFormat(place, String(given));
  }
  forEachWritten(place, given, where, (row, column, code) => {
    if (code === null) return;
    if (typeof code !== 'string') throw invalidArgument(where);
    sheet.workbook.journal.keep(sheet, row, column);
    const cell = sheet.ensure(row, column);
    cell.format = withNumberFormat(cell.format, code);
  });
  formatsChanged(place);
}

function setWholeFormat(place: Place, code: string): void {
  const { sheet } = place;
  const [formats, first, count] = place.isEntireColumns
    ? [sheet.columnFormats, place.column, place.columns]
    : [sheet.rowFormats, place.row, place.rows];
  if (count === MAX_ROWS || count === MAX_COLUMNS) throw notImplemented('a format for all cells');
  for (let i = first; i < first + count; i++) {
    const now = place.isEntireColumns ? sheet.format(-1, i) : sheet.format(i, -1);
    formats.set(i, withNumberFormat(now, code));
  }
  for (const [, , cell] of sheet.cellsIn(place)) cell.format = withNumberFormat(cell.format, code);
  formatsChanged(place);
}

/** Tells who listens for changes of looks. */
export function formatsChanged(place: Place): void {
  const { sheet } = place;
  const message = { worksheetId: sheet.id, address: formatArea(place), place: place.copy() };
  sheet.workbook.emit(EVENT.formatChanged, ['Workbook', sheet.id], message);
  sheet.workbook.touch();
}

function hide(place: Place, axis: 'rows' | 'columns', value: unknown): void {
  const hidden = booleanArgument(value, axis === 'rows' ? 'Range.rowHidden' : 'Range.columnHidden');
  const { sheet } = place;
  const set = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const first = axis === 'rows' ? place.row : place.column;
  const count = axis === 'rows' ? place.rows : place.columns;
  for (let i = first; i < first + count; i++) {
    if (hidden) set.add(i);
    else set.delete(i);
  }
  if (axis === 'rows') {
    const changeType = hidden ? 'Hidden' : 'Unhidden';
    const address = formatArea({ ...place.area, column: 0, columns: MAX_COLUMNS });
    const message = { worksheetId: sheet.id, address, changeType };
    sheet.workbook.emit(EVENT.rowHidden, ['Workbook', sheet.id], message);
  }
  sheet.workbook.touch();
}

/** All, none, or (null) some. */
function allOrNone(from: number, count: number, set: ReadonlySet<number>): boolean | null {
  let hidden = 0;
  for (const member of set) if (member >= from && member < from + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

const sum = (
  from: number,
  count: number,
  sizes: ReadonlyMap<number, number>,
  each: number,
): number => {
  let total = count * each;
  for (const [at, size] of sizes) if (at >= from && at < from + count) total += size - each;
  return total;
};

const tablesIn = (place: Place, fully: boolean) =>
  place.sheet.workbook
    .tablesOn(place.sheet)
    .filter((table) => (fully ? covers(place, table.place) : intersects(place, table.place)));

/** Ranges: where they are, what they hold, and the ranges made from them. */
export const rangeMeanings: Pick<
  Meanings,
  'Range' | 'RangeAreas' | 'RangeCollection' | 'RangeSort'
> = {
  Range: {
    get: {
      Address: (place) => place.sheet.workbook.addressOf(place),
      AddressLocal: (place) => place.sheet.workbook.addressOf(place),
      RowIndex: (place) => place.row,
      ColumnIndex: (place) => place.column,
      RowCount: (place) => place.rows,
      ColumnCount: (place) => place.columns,
      CellCount: (place) =>
        place.rows * place.columns > 2147483647 ? -1 : place.rows * place.columns,
      Values: (place) => grid(place, (cell) => cell?.value ?? ''),
      Formulas: (place) => grid(place, (cell) => cell?.formula?.text ?? cell?.value ?? ''),
      Text: (place) =>
        grid(place, (cell) => (cell ? formatValue(cell.value, cell.format.numberFormat) : '')),
      NumberFormat: (place) =>
        grid(place, (_cell, row, column) => place.sheet.format(row, column).numberFormat),
      ValueTypes: (place) => grid(place, (cell) => valueType(cell?.value ?? '')),
      RowHidden: (place) => allOrNone(place.row, place.rows, place.sheet.hiddenRows),
      ColumnHidden: (place) => allOrNone(place.column, place.columns, place.sheet.hiddenColumns),
      IsEntireRow: (place) => place.isEntireRows,
      IsEntireColumn: (place) => place.isEntireColumns,
      Left: ({ sheet, column }) => sum(0, column, sheet.columnWidths, STANDARD_WIDTH),
      Top: ({ sheet, row }) => sum(0, row, sheet.rowHeights, STANDARD_HEIGHT),
      Width: ({ sheet, column, columns }) =>
        sum(column, columns, sheet.columnWidths, STANDARD_WIDTH),
      Height: ({ sheet, row, rows }) => sum(row, rows, sheet.rowHeights, STANDARD_HEIGHT),
    },
    set: {
      Values: (place, value) => writeCells(place, value, 'Range.values', 'addin'),
      Formulas: (place, value) => writeCells(place, value, 'Range.formulas', 'addin'),
      NumberFormat: setNumberFormat,
      RowHidden: (place, value) => hide(place, 'rows', value),
      ColumnHidden: (place, value) => hide(place, 'columns', value),
    },
    links: {
      Worksheet: (place) => handle('Worksheet', place.sheet),
      Format: (place) => handle('RangeFormat', place),
      DataValidation: (place) => handle('DataValidation', place),
      Sort: (place) => handle('RangeSort', place),
    },
    makers: {
      GetCell: (place, [row, column]) => {
        const where = 'Range.getCell';
        const r = place.row + wholeArgument(row, where);
        const c = place.column + wholeArgument(column, where);
        return within(place, { row: r, column: c, rows: 1, columns: 1 }, where);
      },
      GetRow: (place, [row]) => {
        const where = 'Range.getRow';
        return within(
          place,
          { ...areaOf(place), row: place.row + wholeArgument(row, where), rows: 1 },
          where,
        );
      },
      GetColumn: (place, [column]) => {
        const where = 'Range.getColumn';
        const at = place.column + wholeArgument(column, where);
        return within(place, { ...areaOf(place), column: at, columns: 1 }, where);
      },
      GetEntireRow: (place) =>
        within(place, { ...areaOf(place), column: 0, columns: MAX_COLUMNS }, 'Range.getEntireRow'),
      GetEntireColumn: (place) =>
        within(place, { ...areaOf(place), row: 0, rows: MAX_ROWS }, 'Range.getEntireColumn'),
      GetLastCell: (place) => {
        const row = place.row + place.rows - 1;
        const column = place.column + place.columns - 1;
        return within(place, { row, column, rows: 1, columns: 1 }, 'Range.getLastCell');
      },
      GetLastRow: (place) =>
        within(
          place,
          { ...areaOf(place), row: place.row + place.rows - 1, rows: 1 },
          'Range.getLastRow',
        ),
      GetLastColumn: (place) => {
        const column = place.column + place.columns - 1;
        return within(place, { ...areaOf(place), column, columns: 1 }, 'Range.getLastColumn');
      },
      GetOffsetRange: (place, [rows, columns]) => {
        const where = 'Range.getOffsetRange';
        const row = place.row + wholeArgument(rows, where);
        const column = place.column + wholeArgument(columns, where);
        return within(place, { ...areaOf(place), row, column }, where);
      },
      GetResizedRange: (place, [rows, columns]) =>
        resized(place, rows, columns, 'Range.getResizedRange'),
      GetAbsoluteResizedRange: (place, [rows, columns]) => {
        const where = 'Range.getAbsoluteResizedRange';
        const size = { rows: wholeArgument(rows, where), columns: wholeArgument(columns, where) };
        return within(place, { ...areaOf(place), ...size }, where);
      },
      GetRowsBelow: (place, [count]) => {
        const rows = wholeArgument(count, 'Range.getRowsBelow', 1);
        return within(
          place,
          { ...areaOf(place), row: place.row + place.rows, rows },
          'Range.getRowsBelow',
        );
      },
      GetColumnsAfter: (place, [count]) => {
        const columns = wholeArgument(count, 'Range.getColumnsAfter', 1);
        const column = place.column + place.columns;
        return within(place, { ...areaOf(place), column, columns }, 'Range.getColumnsAfter');
      },
      GetBoundingRect: (place, [with_]) =>
        within(
          place,
          bounding(place, other(place, with_, 'Range.getBoundingRect')),
          'Range.getBoundingRect',
        ),
      GetIntersection: (place, [with_]) => {
        const found = placeArgument(with_, place.sheet, 'Range.getIntersection');
        const shared = found.sheet === place.sheet ? intersection(place, found) : undefined;
        return shared && range(Place.of(place.sheet, shared));
      },
      GetUsedRange: (place, [valuesOnly]) =>
        range(usedIn(place, valuesOnly) ?? new Place(place.sheet, place.row, place.column, 1, 1)),
      GetUsedRangeOrNullObject: (place, [valuesOnly]) => range(usedIn(place, valuesOnly)),
      GetTables: (place, [fully]) =>
        handle('TableScopedCollection', tablesIn(place, fully === true)),
      Insert: (place, [way]) => {
        changeStructure(
          place,
          wordArgument(way, ['Down', 'Right'] as const, 'Range.insert'),
          'Range.insert',
        );
        return range(place.copy());
      },
    },
    methods: {
      _ValidateArraySize: (place, [rows, columns]) => {
        if (rows !== place.rows || columns !== place.columns) throw wrongShape('Range.values');
      },
      Select: (place) => place.sheet.workbook.select(place),
      Clear: (place, [what]) => {
        const kinds = ['All', 'Contents', 'Formats'] as const;
        clearCells(place, wordArgument(what ?? 'All', kinds, 'Range.clear'), 'Range.clear');
      },
      Delete: (place, [way]) =>
        changeStructure(
          place,
          wordArgument(way, ['Up', 'Left'] as const, 'Range.delete'),
          'Range.delete',
        ),
      CopyFrom: (place, [source, type, skipBlanks, transpose]) => {
        if (skipBlanks === true || transpose === true) {
          throw notImplemented('Range.copyFrom with skipBlanks or transpose');
        }
        const kinds = ['All', 'Formulas', 'Values', 'Formats'] as const;
        const what = wordArgument(type ?? 'All', kinds, 'Range.copyFrom');
        copyCells(
          placeArgument(source, place.sheet, 'Range.copyFrom'),
          place,
          what,
          'Range.copyFrom',
        );
      },
      Calculate: (place) => {
        place.sheet.workbook.calculator.markAll();
        place.sheet.workbook.calculate();
      },
    },
  },
  RangeAreas: {
    get: {
      Address: (places) => places.map((place) => place.sheet.workbook.addressOf(place)).join(','),
      AreaCount: (places) => places.length,
      CellCount: (places) => places.reduce((total, { rows, columns }) => total + rows * columns, 0),
    },
    links: { Areas: (places) => handle('RangeCollection', places) },
  },
  RangeCollection: {
    items: (places) => places.map((place) => handle('Range', place)),
    item: (places, index) => range(places[Number(index)]),
    methods: { GetCount: (places) => places.length },
  },
  RangeSort: {
    methods: {
      Apply: (place, [fields, _matchCase, hasHeaders]) =>
        sortRows(place, fields, hasHeaders === true, 'RangeSort.apply'),
    },
  },
};

const areaOf = ({ row, column, rows, columns }: Place): Area => ({ row, column, rows, columns });
