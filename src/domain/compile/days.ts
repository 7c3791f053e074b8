import type { IsoDate } from '../periods/IsoDate';
import { compareText } from '../entries/text';
import { compareForKeeping, comparePlaces } from './order';
import type { Row, StatedValue } from './Plan';

/** The rows of one key that have the same report date. */
export interface Day {
  readonly date: IsoDate;
  /** Of rows that say the same, the one to keep comes first. */
  readonly rows: readonly Row[];
  /** Each value that is stated, once, with its first place. */
  readonly values: readonly [StatedValue, ...StatedValue[]];
  /** What the day stands for: its one value, or else the one value compiled before; null while it is contested. */
  readonly value: number | string | null;
}

/** The rows of one key by report date, latest first. */
export function daysOf(rows: readonly Row[]): Day[] {
  const byDate = new Map<IsoDate, [Row, ...Row[]]>();
  for (const row of rows) {
    const same = byDate.get(row.entry.reportDate);
    if (same) same.push(row);
    else byDate.set(row.entry.reportDate, [row]);
  }
  return [...byDate]
    .sort(([a], [b]) => compareText(b, a))
    .map(([date, [first, ...others]]) => dayOf(date, first, others));
}

function dayOf(date: IsoDate, first: Row, others: readonly Row[]): Day {
  const rows = [first, ...others].sort(compareForKeeping);
  const values = valuesOf(first, others);
  return { date, rows, values, value: valueOf(rows, values) };
}

function valueOf(rows: readonly Row[], values: readonly StatedValue[]): number | string | null {
  const [only, another] = values;
  if (only && !another) return only.value;
  const compiled = new Set(
    rows.filter((row) => row.standing === 'compiled').map((row) => row.value),
  );
  const [stays] = compiled;
  return compiled.size === 1 && stays !== undefined ? stays : null;
}

function valuesOf(first: Row, others: readonly Row[]): [StatedValue, ...StatedValue[]] {
  const firstPlaces = new Map([[first.value, first]]);
  for (const row of others) {
    const known = firstPlaces.get(row.value);
    if (!known || comparePlaces(row.place, known.place) < 0) firstPlaces.set(row.value, row);
  }
  const stated = [...firstPlaces.values()]
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ value, entry, place }) => ({ value, date: entry.reportDate, place }));
  // The first row put one value there.
  return stated as [StatedValue, ...StatedValue[]];
}
