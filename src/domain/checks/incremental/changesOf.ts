import type { TableReading } from '../../entries/readTable';
import type { RowReading } from '../../entries/RowReading';

/** Rows that are no longer there, and rows that were not there; a changed row is both. */
export interface Changes {
  readonly removed: readonly RowReading[];
  readonly added: readonly RowReading[];
}

/** The same with what the rows around them say. */
export interface FoundChanges extends Changes {
  /** Whether row numbers still rise where something changed. */
  readonly inOrder: boolean;
}

/**
 * The rows of a table that changed. A row is the same if its reading is the same object: callers who read the table with
 * `rereadTable` keep those of unchanged rows. Whoever reads everything anew gets the same findings, only not as quickly.
 */
export function changesOf(
  before: readonly RowReading[],
  after: readonly RowReading[],
): FoundChanges {
  if (before === after) return { removed: [], added: [], inOrder: true };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let [oldEnd, end] = [before.length, after.length];
  while (oldEnd > start && end > start && before[oldEnd - 1] === after[end - 1]) {
    oldEnd -= 1;
    end -= 1;
  }
  const old = before.slice(start, oldEnd);
  const fresh = after.slice(start, end);
  const inOrder = isRising(after.slice(Math.max(0, start - 1), end + 1));
  if (old.length !== fresh.length) return { removed: old, added: fresh, inOrder };
  return {
    removed: old.filter((reading, index) => reading !== fresh[index]),
    added: fresh.filter((reading, index) => reading !== old[index]),
    inOrder,
  };
}

/** Whether row numbers only ever rise and no two tables have the same name, so that places tell rows apart. */
export function areRowsInOrder(tables: readonly TableReading[]): boolean {
  const names = new Set(tables.map(({ file, sheet }) => JSON.stringify([file, sheet])));
  return names.size === tables.length && tables.every(({ readings }) => isRising(readings));
}

function isRising(readings: readonly RowReading[]): boolean {
  let last = -Infinity;
  for (const { place } of readings) {
    if (place.row <= last) return false;
    last = place.row;
  }
  return true;
}
