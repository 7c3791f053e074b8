import { isBlankCell } from '../../domain/entries/Cell';
import type { SourceRow } from '../../domain/entries/SourceTable';
import { findLayout, isLayoutReadable, type Layout } from '../../domain/templates/findLayout';
import { decodeText } from './decode';
import { guessDialect, type Delimiter } from './dialect';
import { Refused } from '../Refusal';
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
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) return null;
  const { delimiter, start } = guessDialect(text);
  const rows = firstRows(new RecordScanner(text, delimiter, start));
  const layout = rows && findLayout({ file, sheet: null, hidden: false, rows });
  if (!layout || layout.template !== 'measures' || !isLayoutReadable(layout)) return null;
  if (encoding !== 'utf-8') {
    return { bytes: new TextEncoder().encode(text), start, delimiter, layout };
  }
  return { bytes, start: start + lengthOfMark(bytes), delimiter, layout };
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
