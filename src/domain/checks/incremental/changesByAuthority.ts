import type { ContextualReading, MeasureReading, RowReading } from '../../entries/RowReading';
import { indexOfPeriod } from '../../periods/quarters';
import type { Period } from '../../periods/Period';
import { placedRow } from '../QuarterGroup';
import type { Changes } from './changesOf';

/** Rows that went and rows that came. */
export interface RowChanges<Row> {
  readonly removed: Row[];
  readonly added: Row[];
}

/** What changed in the rows that bear one LA code. */
export interface AuthorityChanges {
  /** By how many rows there are more. */
  rows: number;
  /** By `indexOfPeriod`. */
  readonly quarters: Map<number, RowChanges<MeasureReading> & { readonly period: Period }>;
  readonly answers: RowChanges<ContextualReading>;
}

export interface SortedChanges {
  readonly byAuthority: ReadonlyMap<number, AuthorityChanges>;
  /** Rows of no quarter: contextual ones (which are with their authority too), and those that could not be placed. */
  readonly others: RowChanges<RowReading>;
}

/** Sorts changed rows by what they belong to. */
export function changesByAuthority(changes: readonly Changes[]): SortedChanges {
  const byAuthority = new Map<number, AuthorityChanges>();
  const others: RowChanges<RowReading> = { removed: [], added: [] };
  for (const change of changes) {
    for (const reading of change.removed) sort(reading, 'removed', byAuthority, others);
    for (const reading of change.added) sort(reading, 'added', byAuthority, others);
  }
  return { byAuthority, others };
}

function sort(
  reading: RowReading,
  which: 'removed' | 'added',
  byAuthority: Map<number, AuthorityChanges>,
  others: RowChanges<RowReading>,
): void {
  const { parsed } = reading.laCode;
  const changes = parsed.ok ? ofAuthority(byAuthority, parsed.value.laCode) : null;
  if (changes) changes.rows += which === 'added' ? 1 : -1;
  if (changes && reading.template === 'contextual') changes.answers[which].push(reading);
  const placed = changes && placedRow(reading);
  if (placed) ofQuarter(changes, placed.period)[which].push(placed.row);
  else others[which].push(reading);
}

function ofAuthority(byAuthority: Map<number, AuthorityChanges>, laCode: number): AuthorityChanges {
  const known = byAuthority.get(laCode);
  if (known) return known;
  const none: AuthorityChanges = {
    rows: 0,
    quarters: new Map(),
    answers: { removed: [], added: [] },
  };
  byAuthority.set(laCode, none);
  return none;
}

function ofQuarter({ quarters }: AuthorityChanges, period: Period): RowChanges<MeasureReading> {
  const index = indexOfPeriod(period);
  const known = quarters.get(index);
  if (known) return known;
  const none = { period, removed: [], added: [] };
  quarters.set(index, none);
  return none;
}

/** Rows without those that went and with those that came, in the order of the tables. */
export function changeRows<Row extends RowReading>(
  rows: readonly Row[],
  { removed, added }: RowChanges<Row>,
  ofRow: (place: Row['place']) => number,
): readonly Row[] {
  if (rows.length === removed.length) return added;
  const gone = new Set(removed);
  const kept = rows.filter((row) => !gone.has(row));
  return added.length === 0
    ? kept
    : [...kept, ...added].sort((a, b) => ofRow(a.place) - ofRow(b.place));
}
