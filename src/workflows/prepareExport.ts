import type { Entry } from '../domain/entries/Entry';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { TemplateName } from '../domain/templates/Template';
import { formatPeriod } from '../domain/periods/quarters';
import type { CheckedSubmission } from './CheckedSubmission';
import type { ExportFile } from './ExportFile';
import { makeExportFile } from './makeExportFile';
import { coveringNote } from './coveringNote';

/** Everything that leaves the workbook when an analyst exports. */
export interface PreparedExport {
  readonly measures: ExportFile;
  readonly contextual: ExportFile;
  /** The queries and their reasons as plain text: the template has no column for them. */
  readonly note: string;
}

/**
 * Both CSVs of a checked submission. A file with errors says how many hold it back; its text then holds the rows without errors,
 * and the pane does not let it go.
 */
export function prepareExport(checked: CheckedSubmission): PreparedExport {
  const { identity, entries } = checked;
  const code = identity.authority.laCode;
  const day = (rows: readonly Entry[]): string =>
    latestDate(rows, identity.reportDate).replaceAll('-', '');
  const quarter = formatPeriod(identity.period).replace(' ', '_');
  const about = (template: TemplateName) => ({
    errors: countErrors(checked, template),
    readAt: checked.checkedAt,
  });
  return {
    measures: makeExportFile(
      'measures',
      `riia24_measures_${code}_${quarter}_${day(entries.measures)}.csv`,
      entries.measures,
      about('measures'),
    ),
    contextual: makeExportFile(
      'contextual',
      `riia24_context_${code}_${day(entries.contextual)}.csv`,
      entries.contextual,
      about('contextual'),
    ),
    note: coveringNote(checked),
  };
}

/** The date that the file is named by: the latest that its rows bear, for somebody may have changed it on the sheet. */
function latestDate(rows: readonly Entry[], otherwise: IsoDate): IsoDate {
  const dates = rows.map(({ reportDate }) => reportDate).sort();
  return dates.at(-1) ?? otherwise;
}

function countErrors(checked: CheckedSubmission, template: TemplateName): number {
  return checked.findings.filter(
    ({ grade, finding }) => grade === 'error' && finding.at.template === template,
  ).length;
}
