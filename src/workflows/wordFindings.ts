import { quoteCell } from '../domain/entries/Cell';
import type { Place } from '../domain/entries/RowReading';
import { explainFolded } from '../domain/checks/explain';
import type { Finding } from '../domain/checks/Finding';
import { foldFindings, type FoldedFinding } from '../domain/checks/foldFindings';
import { gradeOf } from '../domain/checks/gradeOf';
import { cellAddress } from '../excel/addresses';
import type { GoTo, WordedFinding } from './CheckedSubmission';
import {
  cellAt,
  cellOfPlace,
  helperColumn,
  type SheetReading,
  type SubmissionReading,
} from './readSubmission';
import { HELPER_HEADINGS } from './sheets/names';

/** Findings with their words, their cells by address, and the reason given for each query; the same slip in many rows once. */
export function wordFindings(
  findings: readonly Finding[],
  submission: SubmissionReading,
): WordedFinding[] {
  const seen = new Map<string, number>();
  return foldFindings(findings).map((folded) => {
    const key = keyOf(folded);
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    return wordFinding(folded, `${key}|${repeat}`, submission);
  });
}

/** By the cell; for several rows by the column, so that correcting the first of them leaves the rest the same finding. */
function keyOf({ finding: { code, at }, all }: FoldedFinding): string {
  return [code, at.sheet, all.length > 1 ? 'rows' : at.row, at.column].join('|');
}

function wordFinding(
  folded: FoldedFinding,
  id: string,
  submission: SubmissionReading,
): WordedFinding {
  const { finding, all } = folded;
  const grade = gradeOf(finding);
  const sheet = sheetOf(finding.at, submission);
  const reason = grade === 'query' && sheet ? reasonOf(sheet, finding.at.row) : null;
  return {
    id,
    finding,
    rows: all.map(({ at }) => at.row),
    grade,
    ...explainFolded(folded, namingOf(submission)),
    goTo: sheet ? goToOf(finding.at, sheet, submission) : null,
    reasonCell: reason?.cell ?? null,
    reason: reason?.text ?? null,
  };
}

function namingOf(submission: SubmissionReading): {
  cell(place: Place): string;
  range(from: Place, to: Place): string;
} {
  const addressIn = (place: Place): string => {
    const sheet = sheetOf(place, submission);
    return sheet ? cellOfPlace(sheet, place).address : `row ${place.row}`;
  };
  const prefixed = (place: Place): string => {
    const sheet = sheetOf(place, submission);
    const elsewhere = sheet && sheet !== submission.measures;
    return `${elsewhere ? `${sheet.cells.sheet.name} ` : ''}${addressIn(place)}`;
  };
  return {
    cell: prefixed,
    range: (from, to) => `${prefixed(from)} to ${addressIn(to)}`,
  };
}

function goToOf(place: Place, sheet: SheetReading, submission: SubmissionReading): GoTo {
  const cell = cellOfPlace(sheet, place);
  const elsewhere = sheet !== submission.measures;
  return { ...cell, label: `Go to ${elsewhere ? `${cell.sheet} ` : ''}${cell.address}` };
}

/** The sheet that a place is on; null where it is on none of the submission's. */
function sheetOf(place: Place, { measures, contextual }: SubmissionReading): SheetReading | null {
  if (place.sheet === measures.cells.sheet.name) return measures;
  return contextual && place.sheet === contextual.cells.sheet.name ? contextual : null;
}

function reasonOf(sheet: SheetReading, row: number) {
  const column = helperColumn(sheet, HELPER_HEADINGS.reason);
  if (column < 0) return null;
  const text = quoteCell(cellAt(sheet, row, column)).trim();
  const address = cellAddress({ row: row - 1, column });
  return { cell: { sheet: sheet.cells.sheet.name, address }, text: text === '' ? null : text };
}
