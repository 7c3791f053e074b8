import type { InConflict, Plan } from '../../domain/compile/Plan';
import { keyOfEntry } from '../../domain/entries/Entry';

/** Rows that contradict each other on one value. */
export interface Conflict {
  readonly key: string;
  readonly rows: readonly InConflict[];
}

/** The conflicts of a plan, one for each contested value, in the order in which they were met. */
export function groupConflicts(plan: Plan): Conflict[] {
  const groups = new Map<string, InConflict[]>();
  for (const row of plan.conflicts) {
    const key = keyOfEntry(row.entry);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, rows]) => ({ key, rows }));
}
