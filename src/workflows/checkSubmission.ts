import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import { definitionsIn } from '../domain/catalogue/versions';
import { isMeasureNumber } from '../domain/catalogue/findMeasure';
import type { Finding } from '../domain/checks/Finding';
import type { Checked } from '../domain/checks/incremental/Checked';
import { recheck } from '../domain/checks/incremental/recheck';
import { startChecking } from '../domain/checks/incremental/startChecking';
import type { MeasureEntry } from '../domain/entries/Entry';
import { periodOfReading } from '../domain/entries/entryOfReading';
import { parseValue } from '../domain/entries/parseValue';
import type { MeasureReading } from '../domain/entries/RowReading';
import type { IsoDate } from '../domain/periods/IsoDate';
import { isSamePeriod, lastDay, periodBefore } from '../domain/periods/quarters';
import { rateOf } from '../domain/rates/rateOf';
import type { CheckedSubmission, MeasureRow, WordedFinding } from './CheckedSubmission';
import { clockTime, todayOf, type Clock } from './clock';
import { exportableEntries } from './exportableEntries';
import { cellAt, helperColumn, readSubmission, type SubmissionReading } from './readSubmission';
import { HELPER_HEADINGS } from './sheets/names';
import { wordFindings } from './wordFindings';

/**
 * Reads the submission's sheets and checks every row: one round trip, and nothing is written.
 *
 * @throws HostProblem, for example `editing` while a cell is open, or `no-sheet`.
 */
export async function checkSubmission(clock: Clock): Promise<CheckedSubmission> {
  return submissionChecker(clock)();
}

/**
 * A check to make again and again: it remembers what it read and found, and looks only at what has changed since. What it
 * gives is always what `checkSubmission` gives.
 */
export function submissionChecker(clock: Clock): () => Promise<CheckedSubmission> {
  let last: { readonly submission: SubmissionReading; readonly checks: Checked } | null = null;
  return async () => {
    const submission = await readSubmission(last?.submission);
    const now = clock();
    const checks = checksOf(submission, todayOf(now), last?.checks);
    last = { submission, checks };
    return describeSubmission(submission, checks.findings, now);
  };
}

/** The pure part: what was read, judged at a moment. */
export function judgeSubmission(submission: SubmissionReading, now: Date): CheckedSubmission {
  const { findings } = checksOf(submission, todayOf(now));
  return describeSubmission(submission, findings, now);
}

function describeSubmission(
  submission: SubmissionReading,
  findings: readonly Finding[],
  now: Date,
): CheckedSubmission {
  const { identity, measures, contextual } = submission;
  const worded = wordFindings(findings, submission);
  const rows = measureRows(submission, worded);
  const reported = new Set(rows.filter((row) => row.count !== null).map((row) => row.measure));
  return {
    identity,
    rows,
    filled: reported.size,
    total: definitionsIn(identity.period).measures.length,
    findings: worded,
    entries: exportableEntries(submission, findings),
    sheets: {
      measures: measures.cells.sheet.name,
      contextual: contextual?.cells.sheet.name ?? null,
    },
    sheetIds: [measures, contextual].flatMap((sheet) => (sheet ? [sheet.cells.sheet] : [])),
    checkedAt: clockTime(now),
  };
}

function checksOf(submission: SubmissionReading, today: IsoDate, before?: Checked): Checked {
  const { measures, contextual } = submission;
  const tables = contextual ? [measures.reading, contextual.reading] : [measures.reading];
  const history = historyOf(submission);
  const context = { today, history, populations: BUILT_IN_POPULATIONS };
  return before ? recheck(before, tables, context) : startChecking(tables, context);
}

/** The rows of the quarter that the submission is for, in the order of the sheet. */
function measureRows(
  submission: SubmissionReading,
  worded: readonly WordedFinding[],
): MeasureRow[] {
  const { identity, measures } = submission;
  const readings = currentReadings(submission);
  const counts = new Map(readings.map((reading) => [measureOf(reading), countOf(reading)]));
  const last = helperColumn(measures, HELPER_HEADINGS.lastQuarter);
  return readings.flatMap((reading) => {
    const measure = measureOf(reading);
    const { row } = reading.place;
    if (measure === null || !isMeasureNumber(measure)) return [];
    const rate = rateOf({
      laCode: identity.authority.laCode,
      period: identity.period,
      measure,
      countOf: (other) => counts.get(other),
      populations: BUILT_IN_POPULATIONS,
    });
    const findings = worded.filter(
      ({ finding: { at }, rows }) => at.template === 'measures' && rows.includes(row),
    );
    const lastQuarter = last < 0 ? null : parsed(parseValue(cellAt(measures, row, last)));
    const { period } = identity;
    return [{ measure, row, period, count: countOf(reading), rate, lastQuarter, findings }];
  });
}

function currentReadings({ identity, measures }: SubmissionReading): MeasureReading[] {
  return measures.reading.readings.filter((reading): reading is MeasureReading => {
    if (reading.template !== 'measures') return false;
    const period = periodOfReading(reading);
    return period !== null && isSamePeriod(period, identity.period);
  });
}

function measureOf(reading: MeasureReading): number | null {
  return parsed(reading.measure.parsed);
}

function countOf(reading: MeasureReading): number | null {
  return parsed(reading.value.parsed);
}

function parsed<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value | null {
  return result.ok ? result.value : null;
}

/** What the column “Last quarter” says, as rows of the quarter before. */
function historyOf(submission: SubmissionReading): MeasureEntry[] {
  const { identity, measures } = submission;
  const column = helperColumn(measures, HELPER_HEADINGS.lastQuarter);
  if (column < 0) return [];
  const period = periodBefore(identity.period);
  return currentReadings(submission).flatMap((reading) => {
    const measure = measureOf(reading);
    const value = parsed(parseValue(cellAt(measures, reading.place.row, column)));
    if (measure === null || value === null) return [];
    const { authority } = identity;
    return [
      {
        template: 'measures' as const,
        region: authority.region,
        laCode: authority.laCode,
        laName: authority.name,
        reportDate: lastDay(period),
        period,
        measure,
        value,
        qualityCheck: null,
      },
    ];
  });
}
