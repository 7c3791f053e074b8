import type { Found, Meanings } from '../engine/Meaning';
import { handle } from '../engine/Meaning';
import { accessDenied, insertDeleteConflict, invalidArgument } from '../engine/HostError';
import type { TablePart } from '../engine/Subjects';
import type { Area } from '../model/Area';
import { Place } from '../model/Place';
import type { Sheet } from '../model/Sheet';
import { sortRows } from '../model/sortRows';
import { changeStructure, deleteCells } from '../model/structure';
import type { Table } from '../model/Table';
import { addTable, insertTableRows, renameTable, resizeTable, tidyHeaders } from '../model/tables';
import type { Workbook } from '../model/Workbook';
import { fillCalculated } from '../model/calculatedColumns';
import { refuseUnlessWritable } from '../model/protection';
import { afterWriting, writeCells, writeOne } from '../model/writeCells';
import { booleanArgument, placeArgument, textArgument, wholeArgument } from './arguments';
import { rangeMeanings } from './ranges';

const tableHandle = (table: Table | undefined): Found => table && handle('Table', table);
const range = (sheet: Sheet, area: Area): Found => handle('Range', Place.of(sheet, area));

const listed = ({ workbook, sheet }: { workbook: Workbook; sheet?: Sheet }): Table[] =>
  sheet ? workbook.tablesOn(sheet) : workbook.tables;

const byKey = (tables: Table[], key: unknown): Table | undefined =>
  tables.find((table) => table.id === key) ??
  tables.find((table) => table.name.toLowerCase() === String(key).toLowerCase());

const at = (tables: Table[], index: unknown): Found => tableHandle(tables[Number(index)]);

const columnHandle = (table: Table, index: number): Found =>
  index >= 0 && index < table.place.columns ? handle('TableColumn', { table, index }) : null;

const rowHandle = (table: Table, index: number): Found =>
  index >= 0 && index < table.body().rows ? handle('TableRow', { table, index }) : null;

const rowCount = (table: Table): number => table.body().rows;

/** A column with its header, or only its body. */
const columnArea = ({ table, index }: TablePart, bodyOnly: boolean): Area => ({
  ...(bodyOnly ? table.body() : areaOf(table.place)),
  column: table.place.column + index,
  columns: 1,
});

const areaOf = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

const rowArea = ({ table, index }: TablePart): Area => {
  const body = table.body();
  return { ...body, row: body.row + index, rows: 1 };
};

const rowPlace = (part: TablePart): Place => Place.of(part.table.sheet, rowArea(part));
const columnPlace = (part: TablePart): Place => Place.of(part.table.sheet, columnArea(part, false));

/** Reads a Range property through a place. */
const readRange = (wire: string, place: Place): unknown =>
  rangeMeanings.Range.get?.[wire]?.(place, undefined as never);

/** Adds rows: `values` are rows as wide as the table. */
function addRows(table: Table, index: unknown, values: unknown): Found {
  const where = 'TableRowCollection.add';
  const { sheet } = table;
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [[]];
  const given = rows as unknown[][];
  const last = table.blank ? 0 : rowCount(table);
  const place =
    index === null || index === undefined || index === -1 ? last : wholeArgument(index, where);
  if (place < 0 || place > rowCount(table)) throw invalidArgument(where);
  const empty = values === null || values === undefined;
  if (!empty && given.some((row) => row.length !== table.place.columns))
    throw invalidArgument(where);
  refuseUnlessWritable(sheet, table.place, where);
  const area = insertTableRows(table, place, empty ? 1 : given.length);
  const target = Place.of(sheet, area);
  let formulas = false;
  for (const [r, row] of (empty ? [] : given).entries()) {
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      if (!['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument(where);
      const written = value as string | number | boolean;
      const cell = writeOne(sheet, area.row + r, area.column + c, written, 'addin', where);
      formulas ||= cell.formula !== undefined;
    }
  }
  fillCalculated(table);
  if (formulas) afterWriting(target, true);
  sheet.workbook.cellsChanged(sheet, target, 'RowInserted');
  return rowHandle(table, area.row - table.body().row);
}

function deleteRow(part: TablePart): void {
  const { table } = part;
  if (table.filters.size > 0) throw insertDeleteConflict('TableRow.delete');
  const place = rowPlace(part);
  changeStructure(place, 'Up', 'TableRow.delete');
}

function addColumn(table: Table, index: unknown, values: unknown, name: unknown): Found {
  const where = 'TableColumnCollection.add';
  const { place, sheet } = table;
  refuseUnlessWritable(sheet, place, where);
  const columns = place.columns;
  const target =
    index === null || index === undefined || index === -1 ? columns : wholeArgument(index, where);
  if (target < 0 || target > columns) throw invalidArgument(where);
  const rows = Array.isArray(values) ? (values as unknown[][]) : [];
  const height = place.rows;
  if (rows.length > 0 && rows.length !== height) throw invalidArgument(where);
  const area = { row: place.row, column: place.column + target, rows: height, columns: 1 };
  makeColumnRoom(table, area);
  table.insertColumnIds(target, 1);
  Object.assign(table.place, { column: area.column - target, columns: columns + 1 });
  for (const [r, row] of rows.entries()) {
    const value = row[0];
    if (value === null || value === undefined) continue;
    writeOne(sheet, place.row + r, area.column, value as string | number | boolean, 'addin', where);
  }
  if (typeof name === 'string') sheet.ensure(place.row, area.column).value = name;
  tidyHeaders(table);
  afterWriting(Place.of(sheet, area), true);
  sheet.workbook.cellsChanged(sheet, area, 'ColumnInserted');
  return columnHandle(table, target);
}

/** Cells right of the table give way, as far as the table is high. */
function makeColumnRoom(table: Table, area: Area): void {
  const shift = {
    axis: 'columns' as const,
    at: area.column,
    count: 1,
    from: area.row,
    to: area.row + area.rows,
  };
  table.sheet.workbook.shift(table.sheet, shift);
}

function renameColumn({ table, index }: TablePart, value: unknown): void {
  const name = textArgument(value, 'TableColumn.name');
  const { sheet, place } = table;
  const area = { row: place.row, column: place.column + index, rows: 1, columns: 1 };
  refuseUnlessWritable(sheet, area, 'TableColumn.name');
  const taken = table.columnNamed(name);
  if (name === '' || (taken >= 0 && taken !== index)) throw invalidArgument('TableColumn.name');
  sheet.ensure(area.row, area.column).value = name;
  tidyHeaders(table);
  sheet.workbook.cellsChanged(sheet, area, 'RangeEdited');
}

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const flag = (key: Flag) => ({
  get: (table: Table) => table[key],
  set: (table: Table, value: unknown) => {
    table[key] = booleanArgument(value, `Table.${key}`);
    table.sheet.workbook.touch();
  },
});

const FLAGS = {
  ShowBandedRows: flag('showBandedRows'),
  ShowBandedColumns: flag('showBandedColumns'),
  ShowFilterButton: flag('showFilterButton'),
  HighlightFirstColumn: flag('highlightFirstColumn'),
  HighlightLastColumn: flag('highlightLastColumn'),
};

function clearFilters(table: Table): void {
  table.filters.clear();
  const body = table.body();
  for (let row = body.row; row < body.row + body.rows; row++) table.sheet.hiddenRows.delete(row);
  table.sheet.workbook.touch();
}

function deleteTable(table: Table): void {
  const { sheet } = table;
  refuseUnlessWritable(sheet, table.place, 'Table.delete');
  const area = Place.of(sheet, table.place);
  sheet.workbook.dropTable(table);
  deleteCells(area, 'Up');
  sheet.workbook.cellsChanged(sheet, area, 'CellDeleted', { shiftDirection: 'ShiftCellUp' });
}

/** Tables, their columns and rows. */
export const tableMeanings: Pick<
  Meanings,
  | 'TableCollection'
  | 'TableScopedCollection'
  | 'Table'
  | 'TableColumnCollection'
  | 'TableColumn'
  | 'TableRowCollection'
  | 'TableRow'
  | 'TableSort'
  | 'AutoFilter'
> = {
  TableCollection: {
    eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
    get: { Count: (scope) => listed(scope).length },
    items: (scope) => listed(scope).map((table) => handle('Table', table)),
    item: (scope, key) => tableHandle(byKey(listed(scope), key)),
    makers: {
      Add: ({ workbook, sheet }, [address, hasHeaders]) => {
        const where = 'TableCollection.add';
        if (workbook.readOnly) throw accessDenied(where);
        const place = placeArgument(address, sheet ?? workbook.active, where);
        if (sheet && place.sheet !== sheet) throw invalidArgument(where);
        refuseUnlessWritable(place.sheet, place, where);
        return tableHandle(addTable(place, booleanArgument(hasHeaders, where)));
      },
      GetItemAt: (scope, [index]) => at(listed(scope), index),
    },
    methods: { GetCount: (scope) => listed(scope).length },
  },
  TableScopedCollection: {
    items: (tables) => tables.map((table) => handle('Table', table)),
    item: (tables, key) => tableHandle(byKey(tables, key)),
    makers: { GetFirst: ([first]) => tableHandle(first) },
    methods: { GetCount: (tables) => tables.length },
  },
  Table: {
    identity: (table) => ({ Id: table.id }),
    eventTarget: (table) => table.id,
    get: {
      Id: (table) => table.id,
      LegacyId: (table) => table.legacyId,
      Name: (table) => table.name,
      Style: (table) => table.style,
      ShowHeaders: (table) => table.showHeaders,
      ShowTotals: (table) => table.showTotals,
      ...Object.fromEntries(Object.entries(FLAGS).map(([wire, { get }]) => [wire, get])),
    },
    set: {
      Name: (table, value) => renameTable(table, textArgument(value, 'Table.name')),
      Style: (table, value) => {
        const style = textArgument(value, 'Table.style');
        const known =
          /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;
        if (style !== '' && !known.test(style)) throw invalidArgument('Table.style');
        table.style = style;
        table.sheet.workbook.touch();
      },
      ...Object.fromEntries(Object.entries(FLAGS).map(([wire, { set }]) => [wire, set])),
    },
    links: {
      Columns: (table) => handle('TableColumnCollection', table),
      Rows: (table) => handle('TableRowCollection', table),
      Worksheet: (table) => handle('Worksheet', table.sheet),
      Sort: (table) => handle('TableSort', table),
      AutoFilter: (table) => handle('AutoFilter', table),
    },
    makers: {
      GetRange: (table) => range(table.sheet, areaOf(table.place)),
      GetDataBodyRange: (table) => range(table.sheet, table.body()),
      GetHeaderRowRange: (table) =>
        table.showHeaders ? range(table.sheet, { ...areaOf(table.place), rows: 1 }) : null,
      ConvertToRange: (table) => {
        const area = areaOf(table.place);
        table.sheet.workbook.dropTable(table);
        return range(table.sheet, area);
      },
    },
    methods: {
      Resize: (table, [to]) => {
        refuseUnlessWritable(table.sheet, table.place, 'Table.resize');
        resizeTable(table, placeArgument(to, table.sheet, 'Table.resize'));
      },
      Delete: deleteTable,
      ClearFilters: clearFilters,
      ReapplyFilters: () => null,
    },
  },
  TableColumnCollection: {
    get: { Count: (table) => table.place.columns },
    items: (table) =>
      table.headers().map((_name, index) => handle('TableColumn', { table, index })),
    item: (table, key) =>
      columnHandle(
        table,
        typeof key === 'number' ? table.columnIds.indexOf(key) : table.columnNamed(String(key)),
      ),
    makers: {
      GetItemAt: (table, [index]) => columnHandle(table, Number(index)),
      Add: (table, [index, values, name]) => addColumn(table, index, values, name),
    },
    methods: { GetCount: (table) => table.place.columns },
  },
  TableColumn: {
    identity: ({ table, index }) => ({ Id: table.columnId(index) }),
    get: {
      Id: ({ table, index }) => table.columnId(index),
      Index: ({ index }) => index,
      Name: ({ table, index }) => table.header(index),
      Values: (part) => readRange('Values', columnPlace(part)),
    },
    set: {
      Name: renameColumn,
      Values: (part, value) => writeCells(columnPlace(part), value, 'TableColumn.values', 'addin'),
    },
    makers: {
      GetRange: (part) => range(part.table.sheet, columnArea(part, false)),
      GetDataBodyRange: (part) => range(part.table.sheet, columnArea(part, true)),
      GetHeaderRowRange: (part) => range(part.table.sheet, { ...columnArea(part, false), rows: 1 }),
    },
    methods: {
      Delete: (part) => changeStructure(columnPlace(part), 'Left', 'TableColumn.delete'),
    },
  },
  TableRowCollection: {
    get: { Count: rowCount },
    items: (table) =>
      Array.from({ length: rowCount(table) }, (_row, index) =>
        handle('TableRow', { table, index }),
      ),
    makers: {
      GetItemAt: (table, [index]) => rowHandle(table, Number(index)),
      Add: (table, [index, values]) => addRows(table, index, values),
    },
    methods: { GetCount: rowCount },
  },
  TableRow: {
    get: {
      Index: ({ index }) => index,
      Values: (part) => readRange('Values', rowPlace(part)),
    },
    set: {
      Values: (part, value) => writeCells(rowPlace(part), value, 'TableRow.values', 'addin'),
    },
    makers: { GetRange: (part) => range(part.table.sheet, rowArea(part)) },
    methods: { Delete: deleteRow },
  },
  TableSort: {
    methods: {
      Apply: (table, [fields]) =>
        sortRows(Place.of(table.sheet, table.body()), fields, false, 'TableSort.apply'),
      Clear: () => null,
    },
  },
  AutoFilter: {
    get: {
      Enabled: (table) => table.showFilterButton,
      IsDataFiltered: (table) => table.filters.size > 0,
    },
    methods: { ClearCriteria: clearFilters },
  },
};
