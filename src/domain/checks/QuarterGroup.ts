import type { MeasureNumber } from '../catalogue/Measure';
import { periodOfReading } from '../entries/entryOfReading';
import type { MeasureReading, RowReading } from '../entries/RowReading';
import { comparePeriods, indexOfPeriod } from '../periods/quarters';
import type { Period } from '../periods/Period';
import { groupBy } from './groupBy';
import type { PlacedCount } from './GroupFinding';
import { placeOf } from './places';

/** What a submission says of one authority and one quarter: at most one count for each measure. */
export interface QuarterGroup {
  readonly laCode: number;
  readonly period: Period;
  /** Only measures with a count that nothing puts in doubt. */
  readonly counts: ReadonlyMap<MeasureNumber, PlacedCount>;
  /** Every row of the quarter, in their order. */
  readonly rows: readonly MeasureReading[];
}

/**
 * Sorts rows into groups of one authority and quarter, by LA code and quarter. Rows whose code, year, quarter or number
 * could not be read are in none. Of several rows of a measure the one with the latest report date counts (a blank value
 * withdraws nothing); where that one is no count, or several of that date differ, the measure has no count here, so that
 * one slip is reported once.
 */
export function quarterGroups(readings: Iterable<RowReading>): QuarterGroup[] {
  const placed = [...readings].flatMap((reading) => placedRow(reading) ?? []);
  const groups = groupBy(placed, ({ laCode, period }) => `${laCode} ${indexOfPeriod(period)}`);
  return [...groups.values()]
    .map((group) => {
      const [{ laCode, period }] = group;
      const rows = group.map(({ row }) => row);
      return { laCode, period, rows, counts: countsOf(rows) };
    })
    .sort((a, b) => a.laCode - b.laCode || comparePeriods(a.period, b.period));
}

function placedRow(
  row: RowReading,
): { readonly laCode: number; readonly period: Period; readonly row: MeasureReading } | null {
  if (row.template !== 'measures' || row.repeatsHeadings) return null;
  const period = periodOfReading(row);
  if (period === null || !row.laCode.parsed.ok || !row.measure.parsed.ok) return null;
  return { laCode: row.laCode.parsed.value.laCode, period, row };
}

function countsOf(rows: readonly MeasureReading[]): Map<MeasureNumber, PlacedCount> {
  const counts = new Map<MeasureNumber, PlacedCount>();
  const stated = rows.filter((row) => !isBlankValue(row));
  for (const [measure, same] of groupBy(stated, measureOf)) {
    const count = measure === null ? null : countOf(measure, same);
    if (count) counts.set(count.measure, count);
  }
  return counts;
}

function measureOf({ measure }: MeasureReading): MeasureNumber | null {
  return measure.parsed.ok ? measure.parsed.value : null;
}

function isBlankValue({ value }: MeasureReading): boolean {
  return value.parsed.ok && value.parsed.value === null;
}

function countOf(measure: MeasureNumber, rows: readonly MeasureReading[]): PlacedCount | null {
  const latestDate = rows.map(dateOf).reduce((a, b) => (a > b ? a : b), '');
  const latest = rows.filter((row) => dateOf(row) === latestDate);
  const values = new Set(latest.map(({ value }) => (value.parsed.ok ? value.parsed.value : null)));
  const [value = null] = values;
  const [row] = latest;
  if (values.size !== 1 || value === null || !row) return null;
  return { measure, value, place: placeOf(row, 'Measure value') };
}

/** Rows without a readable date come before all others. */
function dateOf({ reportDate }: MeasureReading): string {
  return reportDate.parsed.ok ? reportDate.parsed.value : '';
}

/** The part that findings about a count of a group have in common. */
export function foundInGroup<Code extends string>(
  code: Code,
  { laCode, period }: QuarterGroup,
  { measure, place }: PlacedCount,
) {
  return { code, at: place, about: { laCode, period, measure, item: null } };
}
