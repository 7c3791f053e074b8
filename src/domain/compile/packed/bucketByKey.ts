import { indexOfPeriod } from '../../periods/quarters';
import { MEASURES_IN_ORDER, NOT_REPORTED, type PackedRows } from './PackedRows';

/** Packed rows by key, keys in the order of the compiled file: LA code, year, quarter, measure number. */
export interface Buckets {
  /** Indices of the rows that report a value, those of one key together, in the order in which they were added. */
  readonly order: Int32Array;
  /** For each key where its rows begin in `order`; one more entry for the end of the last. */
  readonly firstOfKey: Int32Array;
}

/**
 * Puts rows that speak of the same value together, by counting: keys are few (authorities by quarters by 35), so
 * neither hashing nor sorting of rows is needed, and the time grows with the number of rows alone.
 */
export function bucketByKey(rows: PackedRows): Buckets {
  const { ranks, count } = rankSubjects(rows);
  const keys = count * MEASURES_IN_ORDER.length;
  const firstOfKey = new Int32Array(keys + 1);
  const keyOf = (row: number): number =>
    (ranks[rows.subject[row] ?? 0] ?? 0) * MEASURES_IN_ORDER.length + (rows.measure[row] ?? 0);

  for (let row = 0; row < rows.length; row += 1) {
    if (rows.value[row] === NOT_REPORTED) continue;
    const after = keyOf(row) + 1;
    firstOfKey[after] = (firstOfKey[after] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key += 1) {
    firstOfKey[key + 1] = (firstOfKey[key + 1] ?? 0) + (firstOfKey[key] ?? 0);
  }

  const order = new Int32Array(firstOfKey[keys] ?? 0);
  const next = firstOfKey.slice();
  for (let row = 0; row < rows.length; row += 1) {
    if (rows.value[row] === NOT_REPORTED) continue;
    const key = keyOf(row);
    const place = next[key] ?? 0;
    order[place] = row;
    next[key] = place + 1;
  }
  return { order, firstOfKey };
}

/** Subjects of the same authority and quarter have the same rank, however the row named them. */
function rankSubjects({ subjects }: PackedRows): { ranks: Int32Array; count: number } {
  const ranks = new Int32Array(subjects.length);
  const placed = subjects.map(({ laCode, period }, index) => ({
    laCode,
    quarter: indexOfPeriod(period),
    index,
  }));
  placed.sort((a, b) => a.laCode - b.laCode || a.quarter - b.quarter);
  let rank = -1;
  let above = { laCode: -1, quarter: -1 };
  for (const subject of placed) {
    if (subject.laCode !== above.laCode || subject.quarter !== above.quarter) rank += 1;
    ranks[subject.index] = rank;
    above = subject;
  }
  return { ranks, count: rank + 1 };
}
