import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import type { CheckContext } from '../domain/checks/Check';
import { gradeOf } from '../domain/checks/gradeOf';
import { runChecks } from '../domain/checks/run';
import { explainReason } from '../domain/compile/explainReason';
import { planCompilation } from '../domain/compile/planCompilation';
import type { CompileSource, Plan } from '../domain/compile/Plan';
import type { TableReading } from '../domain/entries/readTable';
import type { IsoDate } from '../domain/periods/IsoDate';
import { readSources } from '../files/readSources';
import type { CollectedFile, RefusedRow } from './CollectedFile';

/** Reads one file and says in one line what was found in it, or why it is refused. */
export function collectFile(
  id: string,
  name: string,
  bytes: Uint8Array,
  today: IsoDate,
): CollectedFile {
  const { sources, tables } = readSources(name, bytes);
  const context: CheckContext = {
    today,
    history: [],
    populations: BUILT_IN_POPULATIONS,
    // A region may send what it has compiled itself.
    severalAuthorities: true,
  };
  const plan = planCompilation(sources, context);
  const rows = tables.reduce((sum, { readings }) => sum + readings.length, 0);
  if (rows === 0) return refusedFile(id, name, sources);
  const refusedRows = refusedRowsOf(plan);
  const queries = countQueries(tables, context);
  const authorities = [...new Set(plan.kept.map(({ entry }) => entry.laName))];
  return {
    id,
    name,
    status: statusOf(plan, refusedRows.length, queries),
    said: sayFile({
      authorities,
      rows,
      refused: refusedRows.length,
      queries,
      unread: unreadSheets(sources),
    }),
    authority: authorities.length === 1 ? (authorities[0] ?? null) : null,
    rows,
    sources,
    refusedRows,
  };
}

/** A file of which no row can be used is refused, even where its rows could be read. */
function statusOf(plan: Plan, refused: number, queries: number): CollectedFile['status'] {
  if (refused > 0 && plan.kept.length === 0 && plan.conflicts.length === 0) return 'refused';
  return queries > 0 || refused > 0 ? 'queries' : 'accepted';
}

function refusedFile(id: string, name: string, sources: readonly CompileSource[]): CollectedFile {
  const said = unreadSheets(sources).join(' ') || 'It has no rows under the template headings.';
  return { id, name, status: 'refused', said, authority: null, rows: 0, sources, refusedRows: [] };
}

function unreadSheets(sources: readonly CompileSource[]): string[] {
  return sources.flatMap((source) => ('unread' in source ? [source.unread] : []));
}

function refusedRowsOf(plan: Plan): RefusedRow[] {
  return plan.refused.flatMap((refused) => {
    const { sheet, row } = refused.place;
    // A blank value is no mistake, and a sheet as a whole has its own line.
    if (row === null || refused.reason.code !== 'errors') return [];
    return [{ sheet, row, reason: explainReason(refused) }];
  });
}

function countQueries(tables: readonly TableReading[], context: CheckContext): number {
  return runChecks(tables, context).filter((finding) => gradeOf(finding) === 'query').length;
}

interface FileFacts {
  readonly authorities: readonly string[];
  readonly rows: number;
  readonly refused: number;
  readonly queries: number;
  readonly unread: readonly string[];
}

/** @example sayFile({ authorities: ['Hampshire'], rows: 35, refused: 2, queries: 0, unread: [] }) */
export function sayFile({ authorities, rows, refused, queries, unread }: FileFacts): string {
  const who =
    authorities.length === 0
      ? 'No row could be used'
      : authorities.length > 2
        ? `${authorities.length} authorities`
        : authorities.join(' and ');
  const read = refused === 0 ? plural(rows, 'row') : `${rows - refused} of ${plural(rows, 'row')}`;
  const parts = [read];
  if (refused > 0) parts.push(`${plural(refused, 'row')} refused`);
  if (queries > 0) parts.push(plural(queries, 'query', 'queries'));
  return [`${who}. ${parts.join('; ')}.`, ...unread].join(' ');
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
