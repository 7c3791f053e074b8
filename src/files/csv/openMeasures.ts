import { isBlankCell } from '../../domain/entries/Cell';
import type { SourceRow } from '../../domain/entries/SourceTable';
import { findLayout, isLayoutReadable, type Layout } from '../../domain/templates/findLayout';
import { decodeText } from './decode';
import { guessDialect, guessDialectOfStart, type Delimiter } from './dialect';
import { Refused } from '../Refusal';
import { surveyBytes } from '../surveyBytes';
import { RecordScanner } from './scan';

/** The bytes of a CSV that holds a measures table which can be read row by row. */
export interface MeasuresCsv {
  /** UTF-8, whatever the file was in. */
  readonly bytes: Uint8Array;
  /** Where the first record begins: after the byte order mark and a `sep=` line. */
  readonly start: number;
  readonly delimiter: Delimiter;
  readonly layout: Layout;
}

/**
 * Finds out how a CSV is written and where its columns are, by the same means as `readCsv` and the reading of tables.
 *
 * @returns null for anything but a measures table with all of its headings: that is read in the ordinary way.
 */
export function openMeasures(file: string, bytes: Uint8Array): MeasuresCsv | null {
  const { text, dialect, utf8, mark } = readStart(bytes) ?? readWhole(bytes);
  if (text.includes('\0')) return null;
  const { delimiter, start } = dialect;
  const rows = firstRows(new RecordScanner(text, delimiter, start));
  const layout = rows && findLayout({ file, sheet: null, hidden: false, rows });
  if (!layout || layout.template !== 'measures' || !isLayoutReadable(layout)) return null;
  return { bytes: utf8, start: mark + start, delimiter, layout };
}

/** Enough for the headings of nearly every file. */
const START = 1 << 14;

/** Of plain ASCII, which is what nearly all files are, the beginning tells it all. */
function readStart(bytes: Uint8Array) {
  const mark = lengthOfMark(bytes);
  if (bytes.length <= START) return null;
  const { isAscii, hasZero } = surveyBytes(bytes.subarray(mark));
  if (!isAscii || hasZero) return null;
  const { text } = decodeText(bytes.subarray(0, START));
  const dialect = guessDialectOfStart(text);
  return dialect && { text, dialect, utf8: bytes, mark };
}

function readWhole(bytes: Uint8Array) {
  const { text, encoding } = decodeText(bytes);
  const utf8 = encoding === 'utf-8' ? bytes : new TextEncoder().encode(text);
  return {
    text,
    dialect: guessDialect(text),
    utf8,
    mark: utf8 === bytes ? lengthOfMark(bytes) : 0,
  };
}

/** Headings are looked for in rows up to this number. */
const RECORDS_LOOKED_AT = 30;

/** The first rows that hold something; null where a quotation mark among them is never closed. */
function firstRows(scanner: RecordScanner): SourceRow[] | null {
  const rows: SourceRow[] = [];
  try {
    while (scanner.number < RECORDS_LOOKED_AT) {
      const cells = scanner.next();
      if (cells === null) break;
      if (!cells.every(isBlankCell)) rows.push({ number: scanner.number, cells });
    }
    return rows;
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

function lengthOfMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
