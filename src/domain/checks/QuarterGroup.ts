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
  /** Those of them whose measure has more than one row. */
  readonly repeated: readonly MeasureReading[];
}

/** A row of the measures template of which it could be read whose it is, of when, and of what. */
export interface PlacedRow {
  readonly laCode: number;
  readonly period: Period;
  readonly row: MeasureReading;
}

/**
 * Sorts rows into groups of one authority and quarter, by LA code and quarter. Rows whose code, year, quarter or number
 * could not be read are in none.
 */
export function quarterGroups(readings: Iterable<RowReading>): QuarterGroup[] {
  const placed = [...readings].flatMap((reading) => placedRow(reading) ?? []);
  const groups = groupBy(placed, ({ laCode, period }) => `${laCode} ${indexOfPeriod(period)}`);
  return [...groups.values()]
    .map((group) => {
      const [{ laCode, period }] = group;
      return quarterGroup(
        laCode,
        period,
        group.map(({ row }) => row),
      );
    })
    .sort((a, b) => a.laCode - b.laCode || comparePeriods(a.period, b.period));
}

/** Where a row belongs; null where its code, year, quarter or number could not be read. */
export function placedRow(row: RowReading): PlacedRow | null {
  if (row.template !== 'measures' || row.repeatsHeadings) return null;
  if (!row.laCode.parsed.ok || !row.measure.parsed.ok) return null;
  const period = periodOfReading(row);
  return period && { laCode: row.laCode.parsed.value.laCode, period, row };
}

/**
 * The group of the rows of one authority and quarter. Of several rows of a measure the one with the latest report date
 * counts (a blank value withdraws nothing); where that one is no count, or several of that date differ, the measure has no
 * count here, so that one slip is reported once.
 */
export function quarterGroup(
  laCode: number,
  period: Period,
  rows: readonly MeasureReading[],
): QuarterGroup {
  const first = new Map<MeasureNumber, MeasureReading>();
  const several = new Set<MeasureNumber>();
  for (const row of rows) {
    if (!row.measure.parsed.ok) continue;
    const { value: measure } = row.measure.parsed;
    if (first.has(measure)) several.add(measure);
    else first.set(measure, row);
  }
  const repeated =
    several.size === 0 ? [] : [...several].flatMap((measure) => rowsOfMeasure({ rows }, measure));
  const counts = new Map<MeasureNumber, PlacedCount>();
  for (const [measure, row] of first) {
    const same = several.has(measure) ? rowsOfMeasure({ rows }, measure) : [row];
    const count = countOf(measure, same);
    if (count) counts.set(measure, count);
  }
  return { laCode, period, rows, repeated, counts };
}

/** The rows of a quarter that are of a measure, in their order. */
export function rowsOfMeasure(
  { rows }: Pick<QuarterGroup, 'rows'>,
  measure: MeasureNumber,
): MeasureReading[] {
  return rows.filter((row) => row.measure.parsed.ok && row.measure.parsed.value === measure);
}

function countOf(measure: MeasureNumber, rows: readonly MeasureReading[]): PlacedCount | null {
  let latest: MeasureReading | null = null;
  let differ = false;
  for (const row of rows) {
    if (isBlankValue(row)) continue;
    const order = latest === null ? 1 : compareDates(row, latest);
    if (latest !== null && order === 0) differ ||= valueOf(row) !== valueOf(latest);
    if (order <= 0) continue;
    latest = row;
    differ = false;
  }
  const value = latest && valueOf(latest);
  if (latest === null || value === null || differ) return null;
  return { measure, value, place: placeOf(latest, 'Measure value') };
}

/** Whether the value is blank, that is not reported. */
export function isBlankValue({ value }: MeasureReading): boolean {
  return value.parsed.ok && value.parsed.value === null;
}

function valueOf({ value }: MeasureReading): number | null {
  return value.parsed.ok ? value.parsed.value : null;
}

/** Rows without a readable date come before all others. */
function compareDates(a: MeasureReading, b: MeasureReading): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first === second) return 0;
  return first > second ? 1 : -1;
}

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
