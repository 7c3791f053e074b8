/**
 * How much of a file we agree to read. Files come from many senders; a small file can be made to unpack into
 * gigabytes, so each bound is enforced before or while reading, never after.
 */
export interface Limits {
  /** Bytes of the file as it was sent. */
  readonly fileBytes: number;
  /** Entries in the zip. */
  readonly parts: number;
  /** Bytes of one part when unpacked. */
  readonly partBytes: number;
  /** Bytes of all the parts that were read, when unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes for one packed byte, judged for parts of more than `ratioFromBytes`. */
  readonly compressionRatio: number;
  readonly ratioFromBytes: number;
  readonly sheets: number;
  /** Rows that hold something, in one table. */
  readonly rows: number;
  /** Cells of all the tables of a file, blanks before the last filled cell of a row included. */
  readonly cells: number;
  readonly cellCharacters: number;
  /** Merged ranges in one sheet. */
  readonly mergedRanges: number;
  /** Cells visited while values under merged cells are taken out. */
  readonly mergedCells: number;
}

const MiB = 1024 * 1024;

/**
 * Generous against real files: the largest seen (200,000 rows of 9 columns) unpack to 60 MiB at 8:1, and sheets of
 * blank styled rows reach about 100:1. Deflate itself cannot pass 1,032:1.
 */
export const defaultLimits: Limits = {
  fileBytes: 256 * MiB,
  parts: 4000,
  partBytes: 256 * MiB,
  totalBytes: 384 * MiB,
  compressionRatio: 300,
  ratioFromBytes: 8 * MiB,
  sheets: 1000,
  rows: 2_000_000,
  cells: 20_000_000,
  cellCharacters: 1_000_000,
  mergedRanges: 500_000,
  mergedCells: 20_000_000,
};
