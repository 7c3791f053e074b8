import type { InConflict, Plan, StatedValue } from '../../domain/compile/Plan';
import { keyOfEntry, type Entry } from '../../domain/entries/Entry';

/** A value that is contested. */
export interface Conflict {
  readonly key: string;
  /** One of the rows, to name what it is about. */
  readonly entry: Entry;
  /** The values with their places, the one compiled before first. */
  readonly values: readonly StatedValue[];
  /** Whether the value compiled before is one of them: then it stays. */
  readonly compiled: boolean;
}

/** The conflicts of a plan, one for each contested value, in the order in which they were met. */
export function groupConflicts(plan: Plan): Conflict[] {
  const groups = new Map<string, [InConflict, ...InConflict[]]>();
  for (const row of plan.conflicts) {
    const key = keyOfEntry(row.entry);
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, rows]) => describeConflict(key, rows));
}

function describeConflict(key: string, rows: readonly [InConflict, ...InConflict[]]): Conflict {
  const [{ entry }] = rows;
  const before = rows.flatMap(({ reason }) =>
    reason.code === 'contradicts-compiled' ? [reason.compiled] : [],
  );
  const stated = rows.map(({ value, entry: { reportDate: date }, place }) => ({
    value,
    date,
    place,
  }));
  const compiled = before.slice(0, 1);
  return { key, entry, values: [...compiled, ...stated], compiled: compiled.length > 0 };
}
