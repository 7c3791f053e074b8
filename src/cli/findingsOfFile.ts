import type { CheckContext, Grade } from '../domain/checks/Check';
import type { Finding } from '../domain/checks/Finding';
import { gradeOf } from '../domain/checks/gradeOf';
import { runChecks } from '../domain/checks/run';
import { sayFinding } from '../domain/compile/sayFinding';
import { isLayoutReadable } from '../domain/templates/findLayout';
import type { TemplateName } from '../domain/templates/Template';
import type { FileReading } from '../files/readSources';

/** What was found in one table of a file, or in a file as a whole: the shape that `check --json` prints. */
export interface FileFindings {
  readonly file: string;
  /** null for a file or sheet that could not be read. */
  readonly template: TemplateName | null;
  readonly sheet: string | null;
  readonly findings: readonly SaidFinding[];
}

export interface SaidFinding {
  readonly code: string;
  readonly grade: Grade;
  /** null: the table as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  /** Number of the measure or contextual item. */
  readonly measure_no: string | null;
  readonly message: string;
}

/**
 * Everything that the checks find in one file, table by table. The tables of a file are checked together: its contextual
 * answers and its measures are of one submission.
 */
export function findingsOfFile(reading: FileReading, context: CheckContext): FileFindings[] {
  const { file, sources, tables } = reading;
  const unreadFile = sources.find((source) => 'unread' in source && tables.length === 0);
  if (unreadFile && 'unread' in unreadFile) return [refusedFile(file, unreadFile.unread)];
  const findings = runChecks(tables, context);
  const shown = tables.filter(({ layout }) => layout !== null);
  const [first] = tables;
  return (shown.length > 0 || !first ? shown : [first]).map(({ sheet, layout }) => ({
    file,
    template: layout && isLayoutReadable(layout) ? layout.template : null,
    sheet,
    findings: findings.filter(({ at }) => at.sheet === sheet).map(saidOf),
  }));
}

function refusedFile(file: string, message: string): FileFindings {
  const finding = { code: 'file/unread', grade: 'error', row: null, column: null } as const;
  return {
    file,
    template: null,
    sheet: null,
    findings: [{ ...finding, measure_no: null, message }],
  };
}

function saidOf(finding: Finding): SaidFinding {
  const { code, at, about } = finding;
  const number = about.measure ?? about.item;
  return {
    code,
    grade: gradeOf(finding),
    row: at.row,
    column: at.column,
    measure_no: number === null ? null : String(number),
    message: sayFinding(finding),
  };
}
