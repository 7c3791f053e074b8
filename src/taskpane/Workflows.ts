import type { collectFiles } from '../workflows/collectFiles';
import type { compareSavedFile } from '../workflows/compareSavedFile';
import type { compileSubmissions } from '../workflows/compileSubmissions';
import type { exportCompiled } from '../workflows/exportCompiled';
import type { goToPlace } from '../workflows/goToPlace';
import type { openWorkbook } from '../workflows/openWorkbook';
import type { planFromFiles } from '../workflows/planFromFiles';
import type { prepareExport } from '../workflows/prepareExport';
import type { putOnSheet } from '../workflows/putOnSheet';
import type { readSubmissionFile } from '../workflows/readSubmissionFile';
import type { saveReason } from '../workflows/saveReason';
import type { startSubmission } from '../workflows/startSubmission';
import type { watchSubmission } from '../workflows/watchSubmission';

/**
 * Everything the pane can ask for. `index.tsx` passes the real workflows; tests and the gallery pass their own.
 * They throw only problems with Excel, see `Problem.ts`.
 */
export interface Workflows {
  readonly openWorkbook: typeof openWorkbook;
  readonly startSubmission: typeof startSubmission;
  readonly readSubmissionFile: typeof readSubmissionFile;
  readonly watchSubmission: typeof watchSubmission;
  readonly goToPlace: typeof goToPlace;
  readonly saveReason: typeof saveReason;
  readonly prepareExport: typeof prepareExport;
  readonly putOnSheet: typeof putOnSheet;
  readonly compareSavedFile: typeof compareSavedFile;
  readonly collectFiles: typeof collectFiles;
  readonly planFromFiles: typeof planFromFiles;
  readonly compileSubmissions: typeof compileSubmissions;
  readonly exportCompiled: typeof exportCompiled;
}

export type { CollectedFile, RefusedRow } from '../workflows/CollectedFile';
export type { Comparison } from '../workflows/compareSavedFile';
export type { CompiledSummary } from '../workflows/compileSubmissions';
export type { ExportFile } from '../workflows/ExportFile';
export type { OpenedWorkbook } from '../workflows/openWorkbook';
export type { PreparedExport } from '../workflows/prepareExport';
export type { Platform } from '../workflows/startPane';
export type { SelectedCell, SubmissionListener, Watch } from '../workflows/watchSubmission';

/** The two compiled CSVs. */
export type CompiledExport = Awaited<ReturnType<typeof exportCompiled>>;
