import type { CompileSource, Plan } from '../domain/compile/Plan';
import type { Entry } from '../domain/entries/Entry';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { Period } from '../domain/periods/Period';
import type { CheckedSubmission, SubmissionIdentity } from '../workflows/CheckedSubmission';
import type { ExportFile } from '../workflows/ExportFile';
import type { OpenedWorkbook } from '../workflows/openWorkbook';
import type { PreparedExport } from '../workflows/prepareExport';
import type { CellOnSheet, Platform } from '../workflows/startPane';
import type { SubmissionAnswers } from '../workflows/startSubmission';
import type { SelectedCell, SubmissionListener, Watch } from '../workflows/watchSubmission';

export type {
  CellOnSheet,
  ExportFile,
  OpenedWorkbook,
  Platform,
  PreparedExport,
  SelectedCell,
  SubmissionListener,
  Watch,
};

/**
 * Everything the pane can ask for. `index.tsx` passes the real workflows; tests and the gallery pass their own.
 * All of them throw only problems with Excel, see `Problem.ts`.
 */
export interface Workflows {
  openWorkbook(): Promise<OpenedWorkbook>;
  startSubmission(answers: SubmissionAnswers): Promise<void>;
  readSubmissionFile(file: File, today: IsoDate): Promise<SubmissionFile>;
  watchSubmission(listener: SubmissionListener): Promise<Watch>;
  goToPlace(cell: CellOnSheet): Promise<void>;
  saveReason(cell: CellOnSheet, reason: string): Promise<void>;
  prepareExport(checked: CheckedSubmission): PreparedExport;
  putOnSheet(file: ExportFile): Promise<string>;
  compareSavedFile(file: File, exported: ExportFile[]): Promise<SavedFileComparison>;
  collectFiles(files: readonly File[], context: CollectContext): Promise<CollectedFile[]>;
  planFromFiles(files: readonly CollectedFile[], today: IsoDate): Promise<Plan>;
  compileSubmissions(plan: Plan): Promise<CompiledSummary>;
  exportCompiled(): Promise<CompiledExport>;
}

export type SubmissionFile =
  | {
      readonly ok: true;
      readonly entries: Entry[];
      readonly identity: SubmissionIdentity | null;
      readonly said: string;
    }
  | { readonly ok: false; readonly said: string };

export interface CompiledExport {
  readonly measures: ExportFile;
  readonly contextual: ExportFile;
}

export type SavedFileComparison =
  | { readonly matches: ExportFile }
  | { readonly differs: ExportFile; readonly count: number; readonly first: string }
  | { readonly other: string };

export interface CollectContext {
  readonly today: IsoDate;
  readonly signal: AbortSignal;
  onProgress(done: number, total: number, name: string): void;
}

export type CollectedStatus = 'accepted' | 'queries' | 'refused';

/** One file that was chosen, and what came of it. */
export interface CollectedFile {
  readonly id: string;
  readonly name: string;
  readonly status: CollectedStatus;
  /** The outcome in words, one line. */
  readonly said: string;
  readonly authority: string | null;
  readonly rows: number;
  readonly sources: CompileSource[];
  readonly findings: number;
  readonly refusedRows: readonly RefusedRow[];
}

export interface RefusedRow {
  readonly row: number;
  readonly sheet: string | null;
  readonly reason: string;
}

/** What a compilation did to the compiled sheets. */
export interface CompiledSummary {
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  /** Authorities that have not reported, by quarter. */
  readonly missing: readonly MissingAuthorities[];
}

export interface MissingAuthorities {
  readonly period: Period;
  readonly authorities: readonly string[];
}
