import { areaAddress } from './addresses';
import { HostProblem } from './HostProblem';
import { freeName } from './makeSheets';
import { runExcel } from './run';
import type { CellContent, CellLook } from './SheetSpec';

/** A table that is written whole: made where it is missing, replaced where it stands. */
export interface TableToWrite {
  /** Name of the table, by which it is found again. */
  readonly name: string;
  /** Name for its sheet where it has to be made. */
  readonly sheet: string;
  readonly tabColour: string;
  readonly columns: readonly ColumnToWrite[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly CellContent[])[];
}

export interface ColumnToWrite {
  readonly heading: string;
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  readonly headingLook: CellLook;
}

/** A request may hold 5 MB at most on the web; well below that there is room for the rest of the request. */
const CHUNK_CHARACTERS = 1_500_000;

/**
 * Writes several tables so that either all of them change or none: the rows first go to staging sheets, as many requests as
 * their size needs; one last request then copies them into place, checks the number of rows, and takes the staging sheets away.
 * Until that request the tables that were there stand untouched. A table keeps its sheet, its place and everybody's references.
 *
 * @throws HostProblem; then the staging sheets are gone again.
 */
export async function replaceTables(tables: readonly TableToWrite[]): Promise<void> {
  const found = await findTables(tables);
  const staging = tables.map((_, index) => freeName(`RIIA staging ${index + 1}`, found.sheetNames));
  try {
    await stage(tables, staging);
    await putInPlace(tables, staging, found);
  } catch (problem) {
    await removeStaging(staging);
    throw problem;
  }
}

interface FoundTables {
  /** Names of all sheets, in lower case. */
  readonly sheetNames: ReadonlySet<string>;
  /** By table name: where it stands. */
  readonly places: ReadonlyMap<string, FoundTable>;
}

interface FoundTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

async function findTables(tables: readonly TableToWrite[]): Promise<FoundTables> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const loaded = tables.map(({ name }) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load('name');
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount');
      // eslint-disable-next-line office-addins/call-sync-before-read -- a way to another object, not a value
      const sheet = table.worksheet;
      sheet.load('name');
      return { table, range, sheet };
    });
    await context.sync();
    const places = new Map<string, FoundTable>();
    for (const [index, found] of loaded.entries()) {
      const name = tables[index]?.name;
      if (found.table.isNullObject || name === undefined) continue;
      const { range, sheet } = found;
      places.set(name, {
        sheet: sheet.name,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
      });
    }
    return { sheetNames: new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())), places };
  });
}

async function stage(tables: readonly TableToWrite[], staging: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    let pending = 0;
    for (const [index, table] of tables.entries()) {
      const sheet = sheets.add(staging[index]);
      sheet.visibility = 'Hidden';
      const rows = [table.columns.map(({ heading }) => heading), ...table.rows];
      for (const [column, { numberFormat }] of table.columns.entries()) {
        const range = sheet.getRange(areaAddress(1, column, Math.max(1, table.rows.length), 1));
        range.numberFormat = [[numberFormat]];
      }
      for (const { from, chunk, characters } of chunksOf(rows)) {
        const address = areaAddress(from, 0, chunk.length, table.columns.length);
        sheet.getRange(address).values = chunk.map((row) => [...row]);
        pending += characters;
        if (pending < CHUNK_CHARACTERS) continue;
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 1.5 MB: more than Excel takes at once cannot go in one
        await context.sync();
        pending = 0;
      }
    }
    await context.sync();
  });
}

interface Chunk {
  /** 0-based row of the first of them. */
  readonly from: number;
  readonly chunk: readonly (readonly CellContent[])[];
  readonly characters: number;
}

function* chunksOf(rows: readonly (readonly CellContent[])[]): Generator<Chunk> {
  let from = 0;
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    characters += JSON.stringify(row).length;
    if (characters < CHUNK_CHARACTERS && index < rows.length - 1) continue;
    yield { from, chunk: rows.slice(from, index + 1), characters };
    from = index + 1;
    characters = 0;
  }
}

async function putInPlace(
  tables: readonly TableToWrite[],
  staging: readonly string[],
  { sheetNames, places }: FoundTables,
): Promise<void> {
  await runExcel(async (context) => {
    const taken = new Set(sheetNames);
    const written = tables.map((spec, index) => {
      const place = places.get(spec.name);
      const name = place?.sheet ?? freeName(spec.sheet, taken);
      taken.add(name.toLowerCase());
      return putTable(context, spec, { name, place, from: staging[index] ?? '' });
    });
    for (const { sheet } of written.slice(0, 1)) sheet.activate();
    for (const name of staging) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
    for (const [index, { range }] of written.entries()) {
      // A table without rows keeps one blank row.
      const expected = Math.max(1, tables[index]?.rows.length ?? 0) + 1;
      if (range.rowCount === expected) continue;
      const cause = new Error(`${expected} rows were written and ${range.rowCount} are there`);
      throw new HostProblem('unexpected', { cause });
    }
  });
}

function putTable(
  context: Excel.RequestContext,
  spec: TableToWrite,
  { name, place, from }: { name: string; place: FoundTable | undefined; from: string },
): { readonly sheet: Excel.Worksheet; readonly range: Excel.Range } {
  const sheets = context.workbook.worksheets;
  const sheet = place ? sheets.getItem(name) : sheets.add(name);
  const row = place?.row ?? 0;
  const column = place?.column ?? 0;
  const height = Math.max(1, spec.rows.length) + 1;
  const width = spec.columns.length;
  const table = place ? context.workbook.tables.getItem(spec.name) : null;
  table?.clearFilters();
  table?.resize(areaAddress(row, column, height, width));
  if (place && place.rows > height) {
    sheet.getRange(areaAddress(row + height, column, place.rows - height, width)).clear();
  }
  formatColumns(sheet, spec, { row, column, height });
  const address = areaAddress(row, column, height, width);
  const source = sheets.getItem(from).getRange(areaAddress(0, 0, height, width));
  sheet.getRange(address).copyFrom(source, 'Values');
  const made = table ?? makeTable(sheet, address, spec);
  const range = made.getRange();
  range.load('rowCount');
  return { sheet, range };
}

function makeTable(sheet: Excel.Worksheet, address: string, spec: TableToWrite): Excel.Table {
  sheet.tabColor = spec.tabColour;
  sheet.freezePanes.freezeRows(1);
  const table = sheet.tables.add(address, true);
  table.name = spec.name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  return table;
}

function formatColumns(
  sheet: Excel.Worksheet,
  spec: TableToWrite,
  { row, column, height }: { row: number; column: number; height: number },
): void {
  for (const [index, { numberFormat, width, headingLook }] of spec.columns.entries()) {
    const body = sheet.getRange(areaAddress(row + 1, column + index, height - 1, 1));
    body.numberFormat = [[numberFormat]];
    body.format.columnWidth = (width * 7 + 5) * 0.75;
    const heading = sheet.getRange(areaAddress(row, column + index, 1, 1));
    const { fill, colour, bold, italic } = headingLook;
    if (fill !== undefined) heading.format.fill.color = fill;
    if (colour !== undefined) heading.format.font.color = colour;
    heading.format.font.bold = bold ?? false;
    heading.format.font.italic = italic ?? false;
  }
}

async function removeStaging(staging: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    for (const name of staging) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }).catch(() => {
    // The failure that led here is what the user is told; this one would only hide it.
  });
}
