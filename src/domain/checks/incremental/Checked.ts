import type { ContextualReading, RowReading } from '../../entries/RowReading';
import type { TableReading } from '../../entries/readTable';
import type { CheckContext } from '../Check';
import type { Finding } from '../Finding';
import type { QuarterGroup } from '../QuarterGroup';
import type { Counts, History } from '../QuarterInSeries';

/** Tables that were checked, with what was found; a later check of nearly the same tables begins from it. */
export interface Checked {
  /** In the order of tables and rows, and in a row by stage. */
  readonly findings: readonly Finding[];
  /** What each part of the tables contributed. For `recheck` only. */
  readonly parts: CheckedParts;
}

export interface CheckedParts {
  readonly tables: readonly TableReading[];
  readonly context: CheckContext;
  readonly history: History;
  /** Whether places tell rows apart: without that nothing can be compared. */
  readonly inOrder: boolean;
  /** The place of each finding in their order, a number for each. */
  readonly order: readonly number[];
  /** What is found in the tables as such. */
  readonly ofTables: readonly Finding[];
  readonly authorities: ReadonlyMap<number, CheckedAuthority>;
  /** What is found in rows that belong to no quarter: contextual ones, and those whose quarter could not be read. */
  readonly ofOtherRows: FindingsOfRows;
}

/** Everything that bears one LA code. */
export interface CheckedAuthority {
  /** How many rows bear the code. */
  readonly rows: number;
  /** By `indexOfPeriod`. */
  readonly quarters: ReadonlyMap<number, CheckedQuarter>;
  /** Its contextual rows, in their order. */
  readonly answers: readonly ContextualReading[];
  /** Answers that repeat or contradict each other. */
  readonly ofAnswers: readonly Finding[];
}

export interface CheckedQuarter {
  readonly group: QuarterGroup;
  readonly ofRows: FindingsOfRows;
  /** Relations, rows that repeat each other, and the contextual answers. */
  readonly ofGroup: readonly Finding[];
  /** The counts that no error puts in doubt: only these are judged for plausibility and compared with. */
  readonly sound: Counts;
  readonly ofSeries: readonly Finding[];
}

/** Only rows in which something was found. */
export type FindingsOfRows = ReadonlyMap<RowReading, readonly Finding[]>;
