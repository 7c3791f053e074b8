import type { TableReading } from '../entries/readTable';
import type { Place } from '../entries/RowReading';
import { HEADINGS } from '../templates/Template';
import { GROUP_CHECKS, SERIES_CHECKS, SUBMISSION_CHECKS } from './all';
import type { CheckContext } from './Check';
import { checkRow, rowChecks } from './checkRow';
import type { Finding } from './Finding';
import { gradeOf } from './gradeOf';
import { quarterGroups, type QuarterGroup } from './QuarterGroup';
import { historyOf } from './QuarterInSeries';

const ROW_AND_CELL_CHECKS = rowChecks();

/**
 * Runs every check over the tables of one submission. The findings come in the order of tables and rows, and in a row by
 * stage: shape, codes and values, relations, plausibility. The stages keep one slip from being reported many times: what
 * could not be read takes no part in a relation, and what is in doubt is not asked about again.
 */
export function runChecks(tables: readonly TableReading[], context: CheckContext): Finding[] {
  const readings = tables.flatMap((table) => table.readings);
  const ofSubmission = SUBMISSION_CHECKS.flatMap((check) => [
    ...check.find({ tables, readings }, context),
  ]);
  const ofRows = readings.flatMap((reading) => checkRow(reading, ROW_AND_CELL_CHECKS, context));
  const groups = quarterGroups(readings);
  const ofGroups = groups.flatMap((group) =>
    GROUP_CHECKS.flatMap((check) => [...check.find(group, context)]),
  );
  const certain = [...ofSubmission, ...ofRows, ...ofGroups];
  return inOrder([...certain, ...checkSeries(groups, certain, context)], tables);
}

/** A count with an error is not judged for plausibility, and one that was asked about is not asked about again. */
function checkSeries(
  groups: readonly QuarterGroup[],
  certain: readonly Finding[],
  context: CheckContext,
): Finding[] {
  const beforeOf = historyOf(groups, context.history);
  const doubted = new Set(
    certain.filter((finding) => gradeOf(finding) === 'error').map(({ at }) => rowKey(at)),
  );
  const found: Finding[] = [];
  for (const group of groups) {
    for (const check of SERIES_CHECKS) {
      const counts = [...group.counts.values()].filter(({ place }) => !doubted.has(rowKey(place)));
      const findings = [...check.find({ group, counts, before: beforeOf(group) }, context)];
      findings.filter(({ about }) => about.measure).forEach(({ at }) => doubted.add(rowKey(at)));
      found.push(...findings);
    }
  }
  return found;
}

function rowKey({ file, sheet, row }: Place): string {
  return `${row} ${sheet ?? ''} ${file}`;
}

/** Table by table, row by row, then by stage; within a stage by column. The sort is stable, so findings keep their stage. */
function inOrder(findings: readonly Finding[], tables: readonly TableReading[]): Finding[] {
  const tableOf = ({ file, sheet }: Place) =>
    tables.findIndex((table) => table.file === file && table.sheet === sheet);
  const columnOf = ({ template, column }: Place) =>
    column === null ? -1 : HEADINGS[template].indexOf(column);
  const placed = findings.map((finding) => ({
    finding,
    order: [tableOf(finding.at), finding.at.row, stageOf(finding), columnOf(finding.at)],
  }));
  return placed.sort((a, b) => compareLists(a.order, b.order)).map(({ finding }) => finding);
}

const STAGES = ['submission', 'cell', 'row', 'group', 'series'];

function stageOf({ code }: Finding): number {
  return STAGES.indexOf(code.split('/')[0] ?? '');
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
