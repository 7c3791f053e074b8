import type { TableReading } from '../../entries/readTable';
import type { CheckContext } from '../Check';
import { readHistory } from '../QuarterInSeries';
import type { Checked } from './Checked';
import { areRowsInOrder } from './changesOf';
import { update } from './update';

/** Runs every check over the tables of one submission. */
export function startChecking(tables: readonly TableReading[], context: CheckContext): Checked {
  const nothing: Checked = {
    findings: [],
    parts: {
      tables,
      context,
      history: readHistory(context.history),
      inOrder: areRowsInOrder(tables),
      order: [],
      ofTables: [],
      authorities: new Map(),
      ofOtherRows: new Map(),
    },
  };
  const everything = tables.map(({ readings }) => ({ removed: [], added: readings }));
  return update(nothing, tables, context, everything);
}
