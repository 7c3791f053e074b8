import { type CellValue, writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx';

/** A sheet to be written: headings and rows as one Excel table, the headings staying in view. */
export interface SheetToWrite {
  /** At most 31 characters, none of `[]:*?/\`; Excel's rule. */
  readonly name: string;
  readonly headings: readonly string[];
  /** A day goes in as its ISO text, in one of the `dateColumns`. */
  readonly rows: readonly (readonly CellToWrite[])[];
  /** Columns, by position from 0, whose days become real date cells shown as dd/mm/yyyy. */
  readonly dateColumns?: readonly number[];
  /** Width of each column in characters; Excel's usual width where there is none. */
  readonly widths?: readonly (number | undefined)[];
  /** Name of the Excel table: letters, digits, underscores. None: the rows are not made a table. */
  readonly table?: string;
}

/** `null` is a blank cell. */
export type CellToWrite = string | number | boolean | null;

const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * Writes an .xlsx workbook with these sheets. Text is written as text: nothing that begins with `=` becomes a formula.
 *
 * Throws when a date column holds something that is not a day, and on a sheet name that Excel does not allow.
 */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeWorkbook({ sheets: sheets.map(toSheet) });
}

function toSheet(sheet: SheetToWrite): WriteSheet {
  const { name, headings, rows, table } = sheet;
  const dates = new Set(sheet.dateColumns);
  const toCell = (cell: CellToWrite, column: number): CellValue =>
    dates.has(column) && cell !== null && cell !== '' ? toDay(cell) : cell;
  return {
    name,
    columns: headings.map((_, column) => ({
      width: sheet.widths?.[column],
      numFmt: dates.has(column) ? DATE_FORMAT : undefined,
    })),
    rows: [[...headings], ...rows.map((row) => row.map(toCell))],
    freezePane: { rows: 1 },
    tables: table === undefined ? [] : [toTable(table, headings, rows.length)],
  };
}

/** A table has at least one row under its headings, if only a blank one. */
function toTable(name: string, headings: readonly string[], rows: number) {
  return {
    name,
    range: `A1:${columnLetters(headings.length)}${Math.max(rows, 1) + 1}`,
    columns: headings.map((heading) => ({ name: heading })),
    style: 'TableStyleLight9',
  };
}

function toDay(cell: CellToWrite): Date {
  const time = Date.parse(`${String(cell)}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${String(cell)}`);
  return new Date(time);
}

/** @example columnLetters(28) // 'AB' */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}
