import type { SourceTable } from '../domain/entries/SourceTable';
import type { Refusal } from './Refusal';

/** What became of a file: all of its tables, or the one reason why it was not read. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly tables: readonly SourceTable[];
      readonly notes: readonly ReadingNote[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Something worth saying about a file that was read; as data, worded elsewhere. */
export type ReadingNote =
  /** The CSV was not in UTF-8. */
  | { readonly code: 'encoding'; readonly encoding: 'utf-16le' | 'utf-16be' | 'windows-1252' }
  /** The CSV's values are not separated by commas. */
  | { readonly code: 'delimiter'; readonly delimiter: ';' | '\t' }
  /** The name says CSV, the content is a workbook, and it was read as one. */
  | { readonly code: 'workbook-named-csv' }
  /** A chart, dialogue or macro sheet: it holds no cells. */
  | { readonly code: 'sheet-without-cells'; readonly sheet: string }
  /** Values that Excel never shows, because a merged cell covers them: left out. */
  | { readonly code: 'covered-cells'; readonly sheet: string; readonly count: number }
  /** Cells addressed beyond row 1,048,576 or column XFD, where no sheet reaches: left out. */
  | { readonly code: 'cells-outside-sheet'; readonly sheet: string; readonly count: number };

export type FileKind = 'csv' | 'xlsx';
