import type { TableReading } from '../../entries/readTable';
import type { RowReading } from '../../entries/RowReading';

/** Rows that are no longer there, and rows that were not there; a changed row is both. */
export interface Changes {
  readonly removed: readonly RowReading[];
  readonly added: readonly RowReading[];
}

/**
 * The rows of a table that changed. A row is the same if its reading is the same object: callers who read the table with
 * `rereadTable` keep those of unchanged rows. Whoever reads everything anew gets the same findings, only not as quickly.
 */
export function changesOf(before: readonly RowReading[], after: readonly RowReading[]): Changes {
  if (before === after) return { removed: [], added: [] };
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
  if (old.length !== fresh.length) return { removed: old, added: fresh };
  return {
    removed: old.filter((reading, index) => reading !== fresh[index]),
    added: fresh.filter((reading, index) => reading !== old[index]),
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
