import type { CheckContext } from '../checks/Check';
import { keyOfEntry } from '../entries/Entry';
import { judgeRow, refuseSource } from './judgeRow';
import { filesInOrder, inOrder } from './order';
import type { CompileSource, Decisions, Kept, Superseded, Duplicate, InConflict } from './Plan';
import type { Plan, Refused, Row } from './Plan';
import { settleKey, type Settled } from './settle';

/**
 * Decides what becomes of every row of every source: kept, superseded, duplicate, conflict or refused. Each row is in
 * exactly one of them, and the order in which the sources come makes no difference.
 * Source: the proposal, "Compiling the data". For a million rows there is `PackedCompilation`, which decides the same.
 *
 * @param decisions what a person chose for contested keys.
 */
export function planCompilation(
  sources: readonly CompileSource[],
  context: CheckContext,
  decisions: Decisions = new Map(),
): Plan {
  const rowsByKey = new Map<string, [Row, ...Row[]]>();
  const refused: Refused[] = [];
  for (const source of sources) {
    if ('unread' in source) refused.push(refuseSource(source));
    else
      for (const reading of source.readings) {
        const row = judgeRow(reading, source.standing, context);
        if ('outcome' in row) refused.push(row);
        else addRow(rowsByKey, row);
      }
  }
  return {
    ...settleAll(rowsByKey, decisions),
    refused: inOrder(refused),
    files: filesInOrder(sources),
  };
}

function addRow(rowsByKey: Map<string, [Row, ...Row[]]>, row: Row): void {
  const key = keyOfEntry(row.entry);
  const rows = rowsByKey.get(key);
  if (rows) rows.push(row);
  else rowsByKey.set(key, [row]);
}

function settleAll(rowsByKey: ReadonlyMap<string, readonly Row[]>, decisions: Decisions) {
  const kept: Kept[] = [];
  const superseded: Superseded[] = [];
  const duplicates: Duplicate[] = [];
  const conflicts: InConflict[] = [];
  const put = (settled: Settled) => {
    if (settled.outcome === 'kept') kept.push(settled);
    else if (settled.outcome === 'superseded') superseded.push(settled);
    else if (settled.outcome === 'duplicate') duplicates.push(settled);
    else conflicts.push(settled);
  };
  for (const [key, rows] of rowsByKey) settleKey(rows, decisions.get(key)).forEach(put);
  return {
    kept: inOrder(kept),
    superseded: inOrder(superseded),
    duplicates: inOrder(duplicates),
    conflicts: inOrder(conflicts),
  };
}
