import type { Authority } from '../domain/authorities/Authority';
import type { Grade } from '../domain/checks/Check';
import type { Finding } from '../domain/checks/Finding';
import type { ContextualEntry, MeasureEntry } from '../domain/entries/Entry';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { Period } from '../domain/periods/Period';
import type { Rate } from '../domain/rates/Rate';
import type { CellOnSheet } from '../excel/goTo';

/** Whose submission the workbook holds, and for when. */
export interface SubmissionIdentity {
  readonly authority: Authority;
  readonly period: Period;
  readonly reportDate: IsoDate;
}

/** A cell to go to, with the words of the button: `Go to H18`, or `Go to Contextual F27`. */
export interface GoTo extends CellOnSheet {
  readonly label: string;
}

/** A finding with its words, ready to show. `cell` is the address the words use, such as `H18`. */
export interface WordedFinding {
  /** The same finding has the same id in the next check, so that focus and open boxes stay. */
  readonly id: string;
  /** Of several with the same facts the first. */
  readonly finding: Finding;
  /** Numbers of the rows in which it was found: several for the same slip down a column, which is shown once. */
  readonly rows: readonly number[];
  readonly grade: Grade;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  /** Where `Go to` leads; null for a finding about no cell in particular. */
  readonly goTo: GoTo | null;
  /** Where a reason is kept; null for errors and notes, and where the sheet has no column for it. */
  readonly reasonCell: CellOnSheet | null;
  /** The reason given for a query, as the sheet has it; null where none is given or none is asked. */
  readonly reason: string | null;
}

/** One row of the measures sheet as the pane shows it. */
export interface MeasureRow {
  readonly measure: number;
  /** Row number on the sheet. */
  readonly row: number;
  readonly period: Period;
  /** null: blank or not readable. */
  readonly count: number | null;
  readonly rate: Rate;
  readonly lastQuarter: number | null;
  readonly findings: readonly WordedFinding[];
}

/** The whole submission after one reading of its sheets. */
export interface CheckedSubmission {
  readonly identity: SubmissionIdentity;
  readonly rows: readonly MeasureRow[];
  readonly filled: number;
  /** How many measures the submission has rows for; 35 unless rows were deleted. */
  readonly total: number;
  readonly findings: readonly WordedFinding[];
  /** Rows as meant, for export: errors and blanks left out. */
  readonly entries: {
    readonly measures: readonly MeasureEntry[];
    readonly contextual: readonly ContextualEntry[];
  };
  /** Names of the two sheets as they are called in this workbook; null where the Contextual sheet has gone. */
  readonly sheets: { readonly measures: string; readonly contextual: string | null };
  /** The same sheets as Excel's events name them. */
  readonly sheetIds: readonly { readonly id: string; readonly name: string }[];
  /** Local time of the reading, `hh:mm`. */
  readonly checkedAt: string;
}
