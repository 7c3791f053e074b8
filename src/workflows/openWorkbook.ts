import { readTables } from '../excel/readTables';
import type { SubmissionIdentity } from './CheckedSubmission';
import { identityOfSheets } from './readSubmission';
import { TABLES } from './sheets/names';
import { readSubmissionSetting, SUBMISSION_SETTING } from './submissionSetting';

/** What the workbook holds of ours when the pane opens. */
export interface OpenedWorkbook {
  readonly submission: SubmissionIdentity | null;
  /** How many rows the compiled sheets have; null where nothing has been compiled. */
  readonly compiled: { readonly measures: number; readonly contextual: number } | null;
}

/** Looks for our tables in the workbook, in one round trip. Nothing is written. */
export async function openWorkbook(): Promise<OpenedWorkbook> {
  const { tables, settings } = await readTables(
    [TABLES.measures, TABLES.contextual, TABLES.compiledMeasures, TABLES.compiledContextual],
    [SUBMISSION_SETTING],
  );
  const [measures, , compiledMeasures, compiledContextual] = tables;
  const rowsOf = (table: (typeof tables)[number] | undefined): number =>
    Math.max(0, (table?.rows.length ?? 1) - 1);
  return {
    submission: measures ? identityOfSheets(readSubmissionSetting(settings[0]), measures) : null,
    compiled:
      compiledMeasures || compiledContextual
        ? { measures: rowsOf(compiledMeasures), contextual: rowsOf(compiledContextual) }
        : null,
  };
}
