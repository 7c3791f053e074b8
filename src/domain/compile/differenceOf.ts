import { keyOfEntry, type Entry } from '../entries/Entry';
import { sortEntries } from '../entries/sortEntries';
import type { Plan } from './Plan';

/** What a compilation changes in what was compiled before. */
export interface Difference {
  readonly added: readonly Entry[];
  /** The value is another one than before. */
  readonly changed: readonly Change[];
  /** The value is the same; the report date or the quality check is not. */
  readonly restated: readonly Change[];
  /**
   * Values that were there and are no longer. Always empty as long as what was compiled before is among the sources: a
   * later submission never removes a value by leaving a row out.
   */
  readonly withdrawn: readonly Entry[];
}

export interface Change {
  readonly was: Entry;
  readonly is: Entry;
}

/** Compares what was compiled before with what the plan compiles. */
export function differenceOf(previous: readonly Entry[], plan: Plan): Difference {
  const before = new Map(previous.map((entry) => [keyOfEntry(entry), entry]));
  const added: Entry[] = [];
  const pairs: Change[] = [];
  for (const is of sortEntries(plan.kept.map(({ entry }) => entry))) {
    const key = keyOfEntry(is);
    const was = before.get(key);
    before.delete(key);
    if (was) pairs.push({ was, is });
    else added.push(is);
  }
  return {
    added,
    changed: pairs.filter(({ was, is }) => was.value !== is.value),
    restated: pairs.filter(({ was, is }) => was.value === is.value && !isSameStatement(was, is)),
    withdrawn: sortEntries([...before.values()]),
  };
}

function isSameStatement(was: Entry, is: Entry): boolean {
  return was.reportDate === is.reportDate && qualityOf(was) === qualityOf(is);
}

function qualityOf(entry: Entry) {
  return entry.template === 'measures' ? entry.qualityCheck : null;
}
