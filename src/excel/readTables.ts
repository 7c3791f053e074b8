import type { Cell } from '../domain/entries/Cell';
import { HostProblem } from './HostProblem';
import { runExcel } from './run';

/** A table of the workbook as read: the heading row first, all rows, filtered ones included. */
export interface TableCells {
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string; readonly hidden: boolean };
  /** 0-based position of the heading row's first cell on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** What one reading of the workbook gives. */
export interface WorkbookReading {
  /** In the order asked for; null where the workbook has no such table. */
  readonly tables: readonly (TableCells | null)[];
  /** The value of each setting asked for; null where it is not set. */
  readonly settings: readonly unknown[];
}

/**
 * Reads whole tables, and workbook settings, in one round trip. Nothing is written.
 *
 * @throws HostProblem `too-large` where Excel gives no values because there are too many.
 */
export async function readTables(
  names: readonly string[],
  settingKeys: readonly string[] = [],
): Promise<WorkbookReading> {
  return runExcel(async (context) => {
    const tables = names.map((name) => loadTable(context, name));
    const settings = settingKeys.map((key) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load('value');
      return setting;
    });
    await context.sync();
    return {
      tables: tables.map(cellsOfTable),
      settings: settings.map((setting) =>
        setting.isNullObject ? null : (setting.value as unknown),
      ),
    };
  });
}

interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

function loadTable(context: Excel.RequestContext, name: string): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const range = table.getRange();
  range.load('values,rowIndex,columnIndex');
  // eslint-disable-next-line office-addins/call-sync-before-read -- a way to another object, not a value
  const sheet = table.worksheet;
  sheet.load('id,name,visibility');
  return { table, range, sheet };
}

function cellsOfTable(loaded: LoadedTable): TableCells | null {
  if (loaded.table.isNullObject) return null;
  const { range, sheet } = loaded;
  // Over five million cells Excel gives null instead of an error.
  const values = range.values as Cell[][] | null;
  if (values === null) throw new HostProblem('too-large', { sheet: sheet.name });
  return {
    name: loaded.table.name,
    sheet: { id: sheet.id, name: sheet.name, hidden: sheet.visibility !== 'Visible' },
    row: range.rowIndex,
    column: range.columnIndex,
    rows: values,
  };
}
