import { isBlankCell } from '../../domain/entries/Cell';
import type { SourceRow } from '../../domain/entries/SourceTable';
import type { Limits } from '../limits';
import { defaultLimits } from '../limits';
import type { ReadingNote, ReadResult } from '../ReadResult';
import { Refused, refuseTooLarge } from '../Refusal';
import { decodeText } from './decode';
import { guessDialect } from './dialect';
import { RecordScanner } from './scan';

/**
 * Reads a CSV file in any of the spellings that Excel and other programs write: UTF-8 with or without a mark, UTF-16
 * with one, Windows-1252; LF, CR, CRLF; comma, semicolon or tab; a `sep=` line.
 *
 * Every cell is text. Rows are numbered by record, the first (usually the headings) being 1 and blank records counted;
 * blank records and empty values at the end of a record are left out. Never throws: what cannot be read is a refusal.
 *
 * @example readCsv('845.csv', new TextEncoder().encode('a,b\r\n1,2\r\n'))
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): ReadResult {
  try {
    if (bytes.length > limits.fileBytes) refuseTooLarge('file-bytes', limits.fileBytes);
    return readDecoded(file, decodeText(bytes), limits);
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, refusal: cause.refusal };
    throw cause;
  }
}

function readDecoded(
  file: string,
  { text, encoding }: ReturnType<typeof decodeText>,
  limits: Limits,
): ReadResult {
  if (text.includes('\0')) throw new Refused({ code: 'not-text' });
  const { delimiter, start } = guessDialect(text);
  const notes: ReadingNote[] = [];
  if (encoding !== 'utf-8') notes.push({ code: 'encoding', encoding });
  if (delimiter !== ',') notes.push({ code: 'delimiter', delimiter });
  const rows = readRows(new RecordScanner(text, delimiter, start), limits);
  return { ok: true, tables: [{ file, sheet: null, hidden: false, rows }], notes };
}

function readRows(scanner: RecordScanner, limits: Limits): SourceRow[] {
  const rows: SourceRow[] = [];
  let cellCount = 0;
  let above: readonly string[] = [];
  for (let cells = scanner.next(); cells !== null; cells = scanner.next()) {
    dropEmptyEnd(cells);
    if (cells.every(isBlankCell)) continue;
    cellCount += cells.length;
    if (cellCount > limits.cells) refuseTooLarge('cells', limits.cells);
    if (rows.length >= limits.rows) refuseTooLarge('rows', limits.rows);
    if (cells.some((cell) => cell.length > limits.cellCharacters)) {
      refuseTooLarge('cell-characters', limits.cellCharacters);
    }
    const row = shareRepeated(cells, above);
    rows.push({ number: scanner.number, cells: row });
    above = row;
  }
  return rows;
}

/**
 * The same cells in an array of just their length, holding the text of the cell above where that is equal: most columns
 * repeat themselves, and a million rows then take far less memory.
 */
function shareRepeated(cells: readonly string[], above: readonly string[]): string[] {
  return cells.map((cell, column) => (cell === above[column] ? (above[column] ?? cell) : cell));
}

/** Takes the empty values at the end of a record away. */
export function dropEmptyEnd(cells: string[]): void {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  cells.length = length;
}
