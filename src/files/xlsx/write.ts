import { type CellValue, writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx';
import { type CellLook, styleOfLook } from './cellLook';
import { toDataValidation, type ValidationToWrite } from './writeValidation';

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
  /** How each column looks; Excel's usual look where there is none. */
  readonly looks?: readonly (ColumnLook | undefined)[];
  /** Cells that do not look like the rest of their column: row among `rows` and column, both from 0. */
  readonly exceptions?: readonly CellException[];
  /** Height of the heading row in points. */
  readonly headingHeight?: number;
  /** What cells accept, and what is said about them. */
  readonly validations?: readonly ValidationToWrite[];
  /** `#RRGGBB`. */
  readonly tabColour?: string;
  /** Name of the Excel table: letters, digits, underscores. None: the rows are not made a table. */
  readonly table?: string;
}

/** `null` is a blank cell. */
export type CellToWrite = string | number | boolean | null;

export interface ColumnLook {
  readonly heading?: CellLook;
  readonly body?: CellLook;
  /** Excel's number format, such as `#,##0`, or `@` for text. Date columns have their own. */
  readonly numberFormat?: string;
}

export interface CellException {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
}

/** What a workbook has besides its sheets. */
export interface WorkbookToWrite {
  /** As the file's properties show it. */
  readonly title?: string;
  /** The day the workbook is made, for the file's properties; the clock's where it is not given. */
  readonly made?: string;
  /** Defined names, for drop-downs. @example { name: 'Answers', cells: "'Lists'!$A$2:$A$9" } */
  readonly names?: readonly { readonly name: string; readonly cells: string }[];
}

const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * Writes an .xlsx workbook with these sheets. Text is written as text: nothing that begins with `=` becomes a formula.
 *
 * Throws when a date column holds something that is not a day, and on a sheet name that Excel does not allow.
 */
export async function writeXlsx(
  sheets: readonly SheetToWrite[],
  { title, made, names = [] }: WorkbookToWrite = {},
): Promise<Uint8Array> {
  const day = made === undefined ? undefined : toDay(made);
  return writeWorkbook({
    sheets: sheets.map(toSheet),
    properties: { title, created: day, modified: day },
    namedRanges: names.map(({ name, cells }) => ({ name, range: cells })),
  });
}

function toSheet(sheet: SheetToWrite): WriteSheet {
  const { name, headings, rows, table, headingHeight, tabColour } = sheet;
  const dates = new Set(sheet.dateColumns);
  const toCell = (cell: CellToWrite, column: number): CellValue =>
    dates.has(column) && cell !== null && cell !== '' ? toDay(cell) : cell;
  return {
    name,
    columns: headings.map((_, column) => ({
      width: sheet.widths?.[column],
      style: styleOfLook(sheet.looks?.[column]?.body),
      numFmt: formatOf(sheet, column),
    })),
    rows: [[...headings], ...rows.map((row) => row.map(toCell))],
    cells: new Map([...headingStyles(sheet), ...exceptionStyles(sheet)]),
    rowDefs: headingHeight === undefined ? undefined : new Map([[0, { height: headingHeight }]]),
    freezePane: { rows: 1 },
    tables: table === undefined ? [] : [toTable(table, sheet)],
    dataValidations: sheet.validations?.map(toDataValidation),
    view: tabColour === undefined ? undefined : { tabColor: { rgb: tabColour.slice(1) } },
  };
}

function formatOf({ looks, dateColumns }: SheetToWrite, column: number): string | undefined {
  return dateColumns?.includes(column) ? DATE_FORMAT : looks?.[column]?.numberFormat;
}

type CellOverride = readonly [place: string, cell: { style: ReturnType<typeof styleOfLook> }];

function headingStyles({ headings, looks }: SheetToWrite): CellOverride[] {
  return headings.flatMap((_, column) => {
    const style = styleOfLook(looks?.[column]?.heading);
    return style === undefined ? [] : [[`0,${column}`, { style }] as const];
  });
}

function exceptionStyles(sheet: SheetToWrite): CellOverride[] {
  return (sheet.exceptions ?? []).map(({ row, column, look }) => {
    const whole = { ...sheet.looks?.[column]?.body, ...look };
    const style = { ...styleOfLook(whole), numFmt: formatOf(sheet, column) };
    return [`${row + 1},${column}`, { style }] as const;
  });
}

/** A table has at least one row under its headings, if only a blank one. */
function toTable(name: string, { headings, rows, looks }: SheetToWrite) {
  return {
    name,
    range: `A1:${columnLetters(headings.length)}${Math.max(rows.length, 1) + 1}`,
    columns: headings.map((heading) => ({ name: heading })),
    style: 'TableStyleLight9',
    // Bands would show through where cells have looks of their own.
    showRowStripes: looks === undefined,
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
