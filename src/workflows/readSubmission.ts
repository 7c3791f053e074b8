import { authorityValidIn } from '../domain/authorities/findAuthority';
import { quoteCell, type Cell } from '../domain/entries/Cell';
import { entryOfReading } from '../domain/entries/entryOfReading';
import type { SourceTable } from '../domain/entries/SourceTable';
import { readTable, type TableReading } from '../domain/entries/readTable';
import { rereadTable } from '../domain/entries/rereadTable';
import type { Place } from '../domain/entries/RowReading';
import { cellAddress } from '../excel/addresses';
import type { CellOnSheet } from '../excel/goTo';
import { HostProblem } from '../excel/HostProblem';
import { readTables, type TableCells } from '../excel/readTables';
import type { SubmissionIdentity } from './CheckedSubmission';
import { SHEETS, TABLES } from './sheets/names';
import { readSubmissionSetting, SUBMISSION_SETTING } from './submissionSetting';

/** One of the submission's sheets: its cells, and what they were read as. */
export interface SheetReading {
  readonly cells: TableCells;
  readonly reading: TableReading;
}

/** Both sheets of the submission as they stand in the workbook. */
export interface SubmissionReading {
  readonly identity: SubmissionIdentity;
  readonly measures: SheetReading;
  /** null where the Contextual sheet has gone. */
  readonly contextual: SheetReading | null;
}

/**
 * Reads the submission's sheets in one round trip. Nothing is written.
 *
 * @param before what was read the last time: rows that have not changed since are not read into fields again.
 * @throws HostProblem `no-sheet` where the workbook has no measures table of ours, or nobody can tell whose it is.
 */
export async function readSubmission(
  before: SubmissionReading | null = null,
): Promise<SubmissionReading> {
  const { tables, settings } = await readTables(
    [TABLES.measures, TABLES.contextual],
    [SUBMISSION_SETTING],
  );
  const [measures, contextual] = tables;
  if (!measures) throw new HostProblem('no-sheet', { sheet: SHEETS.measures });
  const identity = identityOfSheets(readSubmissionSetting(settings[0]), measures);
  if (!identity) throw new HostProblem('no-sheet', { sheet: measures.sheet.name });
  return {
    identity,
    measures: readSheet(measures, before?.measures),
    contextual: contextual ? readSheet(contextual, before?.contextual) : null,
  };
}

function readSheet(cells: TableCells, before?: SheetReading | null): SheetReading {
  const table = sourceTableOf(cells);
  return { cells, reading: before ? rereadTable(before.reading, table) : readTable(table) };
}

/** The cells of a table of the workbook as the domain takes them, with the row numbers that Excel shows. */
export function sourceTableOf({ sheet, row, column, rows }: TableCells): SourceTable {
  const before: Cell[] = Array.from({ length: column }, () => '');
  return {
    file: 'This workbook',
    sheet: sheet.name,
    hidden: sheet.hidden,
    rows: rows.map((cells, index) => ({ number: row + index + 1, cells: [...before, ...cells] })),
  };
}

/** Whose submission it is: what the workbook remembers, else what its first readable row says (a copied sheet). */
export function identityOfSheets(
  remembered: SubmissionIdentity | null,
  measures: TableCells,
): SubmissionIdentity | null {
  if (remembered) return remembered;
  for (const reading of readTable(sourceTableOf(measures)).readings) {
    const entry = entryOfReading(reading);
    if (entry?.template !== 'measures') continue;
    const authority = authorityValidIn(entry.laCode, entry.period);
    if (authority) return { authority, period: entry.period, reportDate: entry.reportDate };
  }
  return null;
}

/** 0-based column on the sheet of a heading that is not in the template; -1 where it is missing. */
export function helperColumn({ cells }: SheetReading, heading: string): number {
  const index = (cells.rows[0] ?? []).findIndex(
    (cell) => quoteCell(cell).trim().toLowerCase() === heading.toLowerCase(),
  );
  return index < 0 ? -1 : cells.column + index;
}

/** The cell of a sheet by row number as Excel shows it and 0-based column. */
export function cellAt({ cells }: SheetReading, row: number, column: number): Cell {
  return cells.rows[row - 1 - cells.row]?.[column - cells.column] ?? '';
}

/** The address of a place on a sheet: its column, in the template or outside it, or the first column for a row as a whole. */
export function cellOfPlace({ cells, reading }: SheetReading, place: Place): CellOnSheet {
  const column = place.column === null ? undefined : reading.layout?.columns.get(place.column);
  const position = { row: place.row - 1, column: column ?? place.position ?? cells.column };
  return { sheet: cells.sheet.name, address: cellAddress(position) };
}
