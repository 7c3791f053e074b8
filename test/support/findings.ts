import { BUILT_IN_POPULATIONS } from '../../src/domain/authorities/findPopulation';
import type { AnyCheck, CheckContext, CheckDescription } from '../../src/domain/checks/Check';
import { explainFinding, type Explanation, type Naming } from '../../src/domain/checks/explain';
import type { Finding } from '../../src/domain/checks/Finding';
import { quarterGroups, type QuarterGroup } from '../../src/domain/checks/QuarterGroup';
import {
  lookBack,
  readHistory,
  type QuarterInSeries,
} from '../../src/domain/checks/QuarterInSeries';
import { runChecks } from '../../src/domain/checks/run';
import type { MeasureEntry } from '../../src/domain/entries/Entry';
import { readTable } from '../../src/domain/entries/readTable';
import type { Place, RowReading } from '../../src/domain/entries/RowReading';
import type { SourceTable } from '../../src/domain/entries/SourceTable';
import { indexOfPeriod, lastDay } from '../../src/domain/periods/quarters';
import { parsePeriod } from '../../src/domain/periods/parsePeriod';
import { HEADINGS } from '../../src/domain/templates/Template';

/** 23 November 2026, nothing known of earlier quarters. */
export const CONTEXT: CheckContext = {
  today: '2026-11-23',
  history: [],
  populations: BUILT_IN_POPULATIONS,
};

/** Cells by address, for tables whose columns stand in the order of the template from A on. */
export const ADDRESSES: Naming = {
  cell: addressOf,
  range: (from, to) => `${addressOf(from)} to ${addressOf(to)}`,
};

function addressOf({ template, column, position, row }: Place): string {
  const index = position ?? (column === null ? 0 : HEADINGS[template].indexOf(column));
  return `${String.fromCharCode(65 + index)}${row}`;
}

/** Findings as `H18: 206 is more than 205`. */
export function titlesOf(findings: Iterable<Finding>): string[] {
  return [...findings].map((finding) => `${addressOf(finding.at)}: ${explain(finding).title}`);
}

/** A finding in words, its cells by address. */
export function explain(finding: Finding): Explanation {
  return explainFinding(finding, ADDRESSES);
}

/** Findings as running text, as the list of examples in the specification has them. */
export function sentencesOf(findings: Iterable<Finding>): string[] {
  return [...findings].map((finding) => {
    const { title, body, action } = explain(finding);
    return [`${title}.`, body, action].filter((part) => part !== '').join(' ');
  });
}

/** What a check of single rows finds in each of several. */
export function findInRows(
  check: AnyCheck<RowReading>,
  rows: readonly RowReading[],
  context: CheckContext = CONTEXT,
): Finding[] {
  return rows.flatMap((row) => [...check.find(row, context)]);
}

/** What a check of relations finds in each authority and quarter. */
export function findInGroups(
  check: AnyCheck<QuarterGroup>,
  rows: readonly RowReading[],
  context: CheckContext = CONTEXT,
): Finding[] {
  return quarterGroups(rows).flatMap((group) => [...check.find(group, context)]);
}

/** What a check of plausibility finds, given what was reported before. */
export function findInSeries(
  check: AnyCheck<QuarterInSeries>,
  rows: readonly RowReading[],
  entries: readonly MeasureEntry[] = [],
): Finding[] {
  const groups = quarterGroups(rows);
  const history = readHistory(entries);
  return groups.flatMap((group) => {
    const countsOf = (index: number) =>
      groups.find(
        ({ laCode, period }) => laCode === group.laCode && indexOfPeriod(period) === index,
      )?.counts;
    const before = lookBack(group, countsOf, history);
    const scope = { group, counts: [...group.counts.values()], before };
    return [...check.find(scope, { ...CONTEXT, history: entries })];
  });
}

/** What a check of whole submissions finds. */
export function findInSubmission(
  check: CheckDescription,
  sources: readonly SourceTable[],
  context: CheckContext = CONTEXT,
): Finding[] {
  return runChecks(sources.map(readTable), context).filter(({ code }) => code === check.code);
}

/**
 * Counts that East Sussex reported before, drawn as `211 | 2026-27 Q1 | 681`, one line each.
 */
export function reportedBefore(drawing: string): MeasureEntry[] {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [measure = '', quarter = '', value = ''] = line.split('|').map((part) => part.trim());
    const period = parsePeriod(quarter);
    if (!period) throw new Error(`${quarter} is no quarter`);
    return {
      template: 'measures',
      region: 'South East',
      laCode: 845,
      laName: 'East Sussex',
      reportDate: lastDay(period),
      period,
      measure: Number(measure),
      value: Number(value),
      qualityCheck: null,
    };
  });
}
